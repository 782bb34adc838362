// Package query answers questions from the sums that an index holds.
//
// Here it is decided what the notes only supply evidence for: which names are
// entities, which are one and the same, what kind they are, how strongly two
// are joined. Each decision is a pure function of sums, so it can be changed
// without reading a note again; decide.go has those that are worth tuning.
//
// Answers are read as far as needed and no further: a question about a name
// costs what its neighbourhood costs. Beware of term numbers: they differ
// between two indexes of the same notes, so nothing here may be ordered, drawn
// or cut off by them. Names, keys, and hashes of keys and paths are the same
// everywhere.
package query
