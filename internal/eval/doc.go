// Package eval measures how well the program finds what a note says: it reads
// notes that people have annotated, extracts each of them by itself and
// compares what was found with what should have been.
//
// It stands beside the flow, not in it. A change of a rule in extract or of an
// entry in vocab is judged by the table that the test of this package prints:
// precision, recall and F1 over entities, the share of right kinds and topics,
// and the relations, with simpler ways of extraction beside it.
//
// A note and its [Annotation] lie side by side, NAME.md and NAME.json. An
// annotation lists each name that a person who took these notes would look for
// later, once, with every spelling and every kind that is right: all named
// projects, products, standards, languages, hardware, organizations, events,
// people with both names, places, and the concepts that the note says something
// about. What two careful readers could differ on is optional: generic words of
// the trade in passing, titles of talks, first names alone. Two spellings are
// the same name if they are equal without case, punctuation, spaces and a
// plural s.
//
// Beware: whatever an annotation doesn't list counts as wrong, so a careless
// one punishes the extractor for being right; [Annotation.Check] finds the slips
// that a program can find. And documents on which rules were tuned say nothing
// about notes that nobody has seen.
package eval
