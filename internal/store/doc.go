// Package store keeps the index on disk, in one bbolt file, with a seal beside it that
// shows damage.
//
// It stores sums of what each note says and nothing that is decided from them.
// A note's findings come in as a [Parcel], prepared by any number of
// goroutines; a [Writer] adds parcels up, takes back what a note said before,
// and writes all sums in key order in one transaction. The same code serves a
// fresh build and a single changed note, which is what makes an index that
// grew equal to one built at once. A [Reader] gives the sums out again.
//
// The buckets:
//
//	bucket     key                      value
//	meta       "state"                  format, vocabulary, counters
//	meta       "sample"                 facts of some notes, to which those of all refer where they say the same
//	meta       "origin"                 the folder that the index was made from
//	paths      path                     stamp of the file, reason if it was skipped
//	heads      note                     path, title, date, event, tags of the note
//	notes      note, piece              findings of the note but its head, terms by number, the rest pressed; in pieces
//	keys       folded key               term
//	entries    term                     key, spellings, what notes say of it
//	sums       page of terms            counts of each term on the page
//	names      folded other name, term  -
//	joins      first edge               edges from terms to those that say they are the same, sorted
//	members    first edge               edges from topics to the terms filed under them, sorted
//	ties       term, first neighbour    neighbours with their counts, sorted by number
//	postings   term, first note         numbers of notes with sentences, sorted by note
//	statements term, term, note         relations between the two, lower number first
//	words      stem                     how many notes have the word, its number; where few have it, what texts has of others
//	texts      word, first note         notes with the sections that have the word, and how often
//	numbers    page of notes            the notes with the numbers on the page, fixed-width
//	targets    first edge               edges from hashes of what is linked to to numbers of the notes that do, sorted
//	filings    topic, first note        numbers of notes with sections and their scores, sorted by note
//
// The first part of a list, "first neighbour", "first note" or "first edge", and the first piece have
// no number in their key. Numbers are big-endian in keys, so that byte order is numeric order. Terms
// are numbered as they come; a note is known by a hash of its path, and in lists
// by a number given as it comes. Beware: these numbers differ between an index that
// grew and one built at once, so nothing that is shown may depend on them.
//
// bbolt's bytes die with their transaction: everything is decoded or copied
// inside it.
package store
