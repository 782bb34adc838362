// Package notes turns a folder of Markdown notes into a knowledge graph and
// answers questions about it.
//
// [Index] reads what changed in the folder and updates the index, one file on
// disk. [Open] opens that file for questions: about topics, entities, what is
// related to a name, the graph as a whole, and the state of the index itself.
//
//	report, err := notes.Index(ctx, notes.Options{Folder: "kb"})
//	…
//	book, err := notes.Open(ctx, notes.Options{Folder: "kb"})
//	…
//	defer book.Close()
//	related, err := book.Related(ctx, "cilium", notes.RelatedOptions{})
//
// [OpenVocabulary] lists what is known of names beforehand, and changes the
// user's own files of it.
//
// Package kg holds what questions take and answers give, and the types of errors with
// what callers want to know of them.
//
// It is all that the command line and the other front ends use, and it prints
// nothing. The notes themselves are written to by [Notebook.ApplyPatch] only.
// Everything is a deterministic function of the notes, the vocabulary and the question.
package notes
