// Package source finds the notes of a folder and says which of them changed.
//
// [Walk] lists the files of a folder in the byte order of their paths, leaving
// out what is hidden, ignored or of another kind. [Diff] lays that list beside
// the one of the index, as two sorted streams are merged. [Read] reads a file
// and says in a sentence why it can't be a note.
//
// It is the only package beside store that touches the disk. Beware: a file
// can vanish or change between any two of these steps.
package source
