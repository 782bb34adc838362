// Package vocab is what the program knows before it reads a note: names of
// the cloud-native field with their kinds, spellings, senses and topics, and a
// few word lists.
//
// The data are YAML and text files under data/, by theme, embedded in the
// program; a user's own files have the same form and are laid over them (see
// [Load]). [Compile] turns the entries into a [Vocabulary], which finds every
// spelling of every name in a text in one pass ([Vocabulary.At]).
//
// A user's file is edited as a [Draft], which leaves alone what isn't edited,
// and put in place by [Replace]. [ReadForeign] makes entries of a CNCF landscape
// or of SKOS.
//
// What Compile makes is one string, laid out so that it is read where it lies:
// hash tables, texts, records of entries. That of the built-in entries is made
// beforehand and embedded, so opening it costs a fraction of a millisecond, and
// only the entries that a note names are ever made.
//
// In the flow it stands beside internal/extract, which asks it what a stretch
// of text can mean and decides by the context. A user's files are compiled at
// each start of index, which takes a tenth of a second; no question needs it.
package vocab
