// Package words splits a text into the words by which it is searched.
//
// Words are found by the boundaries that Unicode defines (UAX #29), without
// case and accents, and reduced to their stems (Porter 2, Snowball), so that
// meshes finds mesh. In scripts that are written without spaces, and in Korean,
// where particles are written onto words, each two characters that follow each
// other are a word, so that any part of a text is found.
//
// What is split when notes are indexed and when a question is read has to come
// out alike; therefore it is done here only.
package words
