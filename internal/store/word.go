package store

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"
	"sync"

	"notes/internal/words"
	"notes/pkg/kg"
)

// The words of sections, for full-text search. A word's list is sorted by the
// numbers of notes.

// wordNumber numbers a word within one index.
type wordNumber = kg.TermID

// headingWeight is how often a word of a heading counts.
const headingWeight = 3

// mostTimes is how often a word counts in one section at most, and lengths how
// many classes of section lengths are told apart.
const (
	mostTimes = 15
	lengths   = 16
)

// lengthClass says in which class a section of so many words is: the shortest
// up to 4, each further one half as long again.
func lengthClass(n int) int {
	class := 0
	for limit := 4.0; float64(n) > limit && class < lengths-1; limit *= 1.5 {
		class++
	}
	return class
}

// classLengths are the lengths for which the classes stand, in words.
func classLengths() (list [lengths]float64) {
	for class := range list {
		list[class] = 3.2 * math.Pow(1.5, float64(class))
	}
	return list
}

// wordShare is what a note adds to the list of one word.
type wordShare struct {
	stem  string
	where string // see encoder.place
}

// splitters are shared by all who prepare parcels.
type splitters struct{ pool sync.Pool }

// wordsOf lists the words of a note, sorted by stem, and how many words it has.
func (s *splitters) wordsOf(f *kg.Findings) ([]wordShare, int) {
	c, _ := s.pool.Get().(*wordCounter)
	if c == nil {
		c = &wordCounter{}
	}
	defer s.pool.Put(c)
	return c.count(f), len(c.found)
}

// wordCounter counts words by section. Its memory is used again.
type wordCounter struct {
	splitter words.Splitter
	scratch  []words.Word
	found    []wordAt
	total    []int // words of each section
}

type wordAt struct {
	stem           string
	section, times int
}

func (c *wordCounter) count(f *kg.Findings) []wordShare {
	c.found, c.total = c.found[:0], append(c.total[:0], make([]int, len(f.Sections))...)
	for i := range f.Sentences {
		s := &f.Sentences[i]
		times := 1
		if s.Heading {
			times = headingWeight
		}
		c.scratch = c.splitter.Split(c.scratch[:0], s.Text)
		c.total[s.Section] += len(c.scratch)
		for _, w := range c.scratch {
			c.found = append(c.found, wordAt{w.Stem, s.Section, times})
		}
	}
	slices.SortFunc(c.found, func(a, b wordAt) int {
		return cmp.Or(strings.Compare(a.stem, b.stem), a.section-b.section)
	})
	return c.shares()
}

// shares puts together what was found of each word.
func (c *wordCounter) shares() []wordShare {
	var list []wordShare
	var ends []int
	e := encoder{b: make([]byte, 0, 3*len(c.found))}
	last := 0
	for i := 0; i < len(c.found); {
		w, times := c.found[i], 0
		if len(list) == 0 || list[len(list)-1].stem != w.stem {
			list, ends, last = append(list, wordShare{stem: w.stem}), append(ends, 0), 0
		}
		for ; i < len(c.found) && c.found[i].stem == w.stem && c.found[i].section == w.section; i++ {
			times += c.found[i].times
		}
		e.place(w.section-last, min(times, mostTimes), lengthClass(c.total[w.section]))
		last, ends[len(ends)-1] = w.section, len(e.b)
	}
	all, start := string(e.b), 0
	for i := range list {
		list[i].where, start = all[start:ends[i]], ends[i]
	}
	return list
}

// place writes that a word stands in a section some sections after the one
// before, how often, and which length the section has: in one byte as a rule, for
// a word stands once or twice, near the top.
func (e *encoder) place(distance, times, class int) {
	e.byte(byte(class<<4 | min(distance, longWay)<<2 | min(times-1, manyTimes)))
	if distance >= longWay {
		e.uint(uint64(distance - longWay))
	}
	if times > manyTimes {
		e.uint(uint64(times - 1 - manyTimes))
	}
}

// From these on the rest of a distance, or of a number of times less one, is
// written apart.
const (
	longWay   = 3
	manyTimes = 3
)

func (d *decoder) place() (distance, times, class int) {
	b := int(d.byte())
	class, distance, times = b>>4, b>>2&longWay, 1+(b&manyTimes)
	if distance == longWay {
		distance += d.small()
	}
	if times > manyTimes {
		times += d.small()
	}
	return distance, times, class
}

// wordRuns is the codec of a run of a word's notes: for each the distance of
// its number from the one before, doubled, and where in it the word stands. One
// is added where that fills one byte, as it does in most.
type wordRuns struct{}

const inOnePlace = 1

func (wordRuns) encode(first uint64, list []posting) []byte {
	e := encoder{b: make([]byte, 0, 4*len(list))}
	last := kg.NoteID(first)
	for _, p := range list {
		distance := uint64(p.note-last) << 1
		if len(p.where) == 1 {
			e.uint(distance | inOnePlace)
			e.b = append(e.b, p.where...)
		} else {
			e.uint(distance)
			e.string(p.where)
		}
		last = p.note
	}
	return e.b
}

func (wordRuns) decode(first uint64, value []byte) ([]posting, error) {
	list := make([]posting, 0, len(value)/2+1)
	d := decoder{b: string(value)}
	last := first
	for d.b != "" {
		distance := d.uint()
		last += distance >> 1
		p := posting{note: kg.NoteID(last)}
		if distance&inOnePlace != 0 {
			p.where = d.next(1)
		} else {
			p.where = d.string()
		}
		list = append(list, p)
	}
	return list, d.done()
}

// Word returns the word with a stem.
func (r *Reader) Word(stem string) (kg.Word, bool) {
	value := r.tx.bucket("words").Get(nameKey(stem))
	return wordOf(stem, value), value != nil
}

// Words yields the words whose stem begins with prefix, sorted.
func (r *Reader) Words(prefix string) iter.Seq[kg.Word] {
	return func(yield func(kg.Word) bool) {
		for k, v := range r.scan("words", []byte(prefix)) {
			if !yield(wordOf(string(k[:len(k)-1]), v)) {
				return
			}
		}
	}
}

// wordOf returns the word of a row. One that can't be read stands nowhere.
func wordOf(stem string, value []byte) kg.Word {
	row, _ := decodeWordRow(value)
	return kg.Word{Stem: stem, Notes: row.notes}
}

// Occurrences yields where a word stands, by note and section.
func (r *Reader) Occurrences(w kg.Word) iter.Seq2[kg.Occurrence, error] {
	return func(yield func(kg.Occurrence, error) bool) {
		inWords := classLengths()
		for list, err := range r.texts(w) {
			if err != nil {
				yield(kg.Occurrence{}, r.damaged("words", err))
				return
			}
			for _, p := range list {
				if !p.occurrences(&inWords, func(o kg.Occurrence) bool { return yield(o, nil) }) {
					return
				}
			}
		}
	}
}

// texts yields the notes of a word, run by run.
func (r *Reader) texts(w kg.Word) iter.Seq2[[]posting, error] {
	return func(yield func([]posting, error) bool) {
		row, err := decodeWordRow(get(r.tx.bucket("words"), nameKey(w.Stem)))
		if err != nil {
			yield(nil, err)
			return
		}
		if !row.listed {
			yield(wordRuns{}.decode(0, []byte(row.few)))
			return
		}
		key := termKey(row.number)
		for k, v := range r.scan("texts", key) {
			if list, err := (wordRuns{}).decode(firstOf(key, k), v); !yield(list, err) || err != nil {
				return
			}
		}
	}
}

func (p posting) occurrences(inWords *[lengths]float64, yield func(kg.Occurrence) bool) bool {
	d := decoder{b: p.where}
	section := 0
	for d.b != "" {
		distance, times, class := d.place()
		section += distance
		if !yield(kg.Occurrence{Note: uint32(p.note), Section: section, Times: times, Length: inWords[class]}) {
			return false
		}
	}
	return true
}

// Sections returns how many sections the notes have.
func (r *Reader) Sections() int { return r.state.Counts.Sections }

// Totals returns what words are weighed by.
func (r *Reader) Totals() kg.Totals {
	return kg.Totals{Sections: r.state.Counts.Sections, Words: r.state.Counts.Words}
}
