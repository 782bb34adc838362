package store

import (
	"time"

	"notes/pkg/kg"
)

// Format is the version of what is stored and how. A file with another one is
// built anew, never migrated.
//
//	1  the first
//	2  the heads of notes lie apart
//	3  words and their sections, for full-text search
//	4  what notes link to
//	5  ties, words and notes take less room
//	6  a sample of the notes
//	7  lists name notes by number
//	8  ties, words, links and mentions take less room
//	9  the sample says how common things are
//	10 stamps, heads and postings take less room
//	11 sums and entries take less room
//	12 larger pages
//	13 how many sections are filed under a term; where statements stand, and how long they are; which folder it was made from
//	14 dates, kinds, addresses and spellings take less room
//	15 the most that counts are in a run of ties
//	16 terms of a note as they first stand, places in words, short keys of lists
//	17 how close two terms stand
//	18 links, joins and members of topics take less room
//	19 what makes the title of a note a name; what links lead to in it besides headings
//	20 long values in pieces; the notes of rare words in the rows of the words
//	21 which names are those of companies that speakers work for; keys keep the marks that make another letter
//	22 all sentences of a note in which a term stands
const Format = 22

// State says which index this is.
type State struct {
	Format     int
	Generation uint64 // grows with every update
	Vocabulary string // fingerprint of the vocabulary and rules that read the notes
	Updated    time.Time
	Counts     Counts
}

// Counts are totals over the notebook.
type Counts struct {
	Notes     int // files indexed
	Skipped   int // files that could not be
	Bytes     int64
	Sections  int
	Sentences int
	Mentions  int
	Relations int
	Links     int
	Words     int // of all sentences
	Terms     int // names found, whether entities or not
}

func countsOf(f *kg.Findings) Counts {
	return Counts{
		Notes: 1, Sections: len(f.Sections), Sentences: len(f.Sentences),
		Mentions: len(f.Mentions), Relations: len(f.Relations), Links: len(f.Links),
	}
}

func (c *Counts) add(o Counts, sign int) {
	c.Notes += sign * o.Notes
	c.Sections += sign * o.Sections
	c.Sentences += sign * o.Sentences
	c.Mentions += sign * o.Mentions
	c.Relations += sign * o.Relations
	c.Links += sign * o.Links
	c.Words += sign * o.Words
}

// addFile counts a file itself, indexed or skipped.
func (c *Counts) addFile(s kg.Stamp, sign int) {
	if s.Skipped != "" {
		c.Skipped += sign
		return
	}
	c.Bytes += int64(sign) * s.Size
}

// stateKey is the key of the state in the bucket meta.
const stateKey = "state"

// encode puts the format first, so that any version can read that much.
func (s *State) encode(next counters) []byte {
	var e encoder
	e.uint(uint64(s.Format))
	e.uint(s.Generation)
	e.string(s.Vocabulary)
	e.int(int(s.Updated.UnixNano()))
	c := &s.Counts
	for _, n := range []int{
		int(next.terms), next.words, next.notes,
		c.Notes, c.Skipped, int(c.Bytes), c.Sections, c.Sentences, c.Mentions, c.Relations, c.Links, c.Words, c.Terms,
	} {
		e.uint(uint64(n))
	}
	return e.b
}

// counters are the numbers that the next new term, word and note get.
type counters struct {
	terms        kg.TermID
	words, notes int
}

// decodeState reads the state, and the numbers that are given next. Of another
// format it reads the number of the format alone.
func decodeState(value []byte) (s State, next counters, err error) {
	d := decoder{b: string(value)}
	if s.Format = d.small(); s.Format != Format {
		return s, next, d.err
	}
	s.Generation, s.Vocabulary = d.uint(), d.string()
	s.Updated = time.Unix(0, int64(d.int())).UTC()
	next = counters{kg.TermID(d.small()), d.small(), d.small()}
	c := &s.Counts
	c.Notes, c.Skipped, c.Bytes = d.small(), d.small(), int64(d.uint())
	c.Sections, c.Sentences, c.Mentions, c.Relations = d.small(), d.small(), d.small(), d.small()
	c.Links, c.Words, c.Terms = d.small(), d.small(), d.small()
	return s, next, d.done()
}

func encodeStamp(s kg.Stamp) []byte {
	var e encoder
	e.uint(uint64(s.Size))
	e.int(int(s.Modified))
	e.int(int(s.Changed - s.Modified))
	e.fixed(s.Hash)
	if s.Skipped != "" || s.Line != 0 || s.Named {
		e.string(s.Skipped)
		e.uint(uint64(s.Line))
		e.bool(s.Named)
	}
	return e.b
}

func decodeStamp(value []byte) (kg.Stamp, error) {
	d := decoder{b: string(value)}
	s := kg.Stamp{Size: int64(d.uint()), Modified: int64(d.int())}
	s.Changed, s.Hash = s.Modified+int64(d.int()), d.fixed()
	if d.b != "" {
		s.Skipped, s.Line, s.Named = d.string(), d.small(), d.bool()
	}
	return s, d.done()
}
