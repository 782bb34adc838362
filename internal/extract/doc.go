// Package extract finds what one note says: the names in it and what kind of
// thing each is, the statements that join two of them, and the topics of its
// sections. It is a pure function of the note and the vocabulary, and the
// place where the product wins or loses: notes are read by it that nobody here
// has seen.
//
// [Extractor.Extract] takes a note through four layers, each a package that knows those before it
// and none behind it:
//
//   - prose has the note as words: how each is written, where it stands, what can be said of it
//     before any name is known.
//   - naming finds the names: rules propose candidates, guards judge them, spellings are folded.
//   - findings collects what the note says of each name: its term, its sentences, the topics of
//     the sections, when and where the note was taken.
//   - statements reads what the sentences state of the names in them.
//
// Every candidate carries the name of the rule that proposed it, so that a person can
// ask why something is an entity, or why it is not: explain; unproposed tells of names
// that no rule proposes, unread of those in what is no text. Which rules are asked can be
// chosen to measure what each is worth: rules.
//
// An [Extractor] is safe for use by one goroutine at a time: it keeps scratch
// memory from note to note.
package extract
