package vocab

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/cespare/xxhash/v2"

	"notes/pkg/kg"
)

// layout is the compiled form of a vocabulary, taken apart into its sections.
// Numbers in sections of fixed width are little-endian.
type layout struct {
	texts     string // each behind its length; named by offset
	records   string // one for each entry
	index     string // 4 bytes for each entry: where its record begins
	meanings  string // 16 bytes for each sense: entry, form, seams
	runs      string // 4 bytes each: lists of senses, each behind its length
	forms     sieved // key of a form, or of its beginning → state
	addresses table  // host and path → 1 + entry
	meant     sieve  // keys of the forms that a slip of the pen may mean
}

// sections returns the sections in the order in which they lie.
func (l *layout) sections() []*string {
	return []*string{&l.texts, &l.records, &l.index, &l.meanings, &l.runs, (*string)(&l.forms.sieve), (*string)(&l.forms.table), (*string)(&l.addresses), (*string)(&l.meant)}
}

// compiledVersion is the first number of the form. Version 1 had the entries alone, and each
// start made tables of them; version 2 had no everyday forms, version 3 nothing on slips.
const compiledVersion = 4

// The form begins with its version, the hash of what follows the header, and
// the length of each section.
const (
	hashAt     = 4
	lengthsAt  = 12
	headerSize = lengthsAt + 4*9
)

var errCompiled = errors.New("compiled vocabulary is damaged; make it anew with go test ./internal/vocab -run Compiled -update")

// layoutOf finds the sections of a compiled form.
func layoutOf(compiled string) (layout, error) {
	var l layout
	if len(compiled) < headerSize || u32(compiled, 0) != compiledVersion {
		return l, fmt.Errorf("%w: not version %d", errCompiled, compiledVersion)
	}
	rest := compiled[headerSize:]
	for i, section := range l.sections() {
		length := int(u32(compiled, lengthsAt+4*i))
		if length > len(rest) {
			return l, errCompiled
		}
		*section, rest = rest[:length], rest[length:]
	}
	if rest != "" {
		return l, errCompiled
	}
	return l, nil
}

// join writes the compiled form.
func (l *layout) join() string {
	size := headerSize
	for _, section := range l.sections() {
		size += len(*section)
	}
	out := make([]byte, headerSize, size)
	for i, section := range l.sections() {
		binary.LittleEndian.PutUint32(out[lengthsAt+4*i:], uint32(len(*section)))
		out = append(out, *section...)
	}
	binary.LittleEndian.PutUint32(out, compiledVersion)
	binary.LittleEndian.PutUint64(out[hashAt:], xxhash.Sum64(out[headerSize:]))
	return string(out)
}

// size is the number of entries.
func (l *layout) size() int { return len(l.index) / 4 }

// state is what is known of a key that a text was read as: the place of its
// senses in runs, 0 if it is only the beginning of a form, and whether a
// longer form goes on from here.
type state uint32

const goesOn state = 1 << 31

func (s state) begins() bool { return s&goesOn != 0 }
func (s state) run() uint32  { return uint32(s &^ goesOn) }

// find returns the state of a key by its hash.
func (l *layout) find(hash uint64) state {
	return state(l.forms.find(hash))
}

// owner returns the number of the entry that a sense belongs to, and that of
// the form.
func (l *layout) owner(sense int32) (entry, form uint32) {
	return u32(l.meanings, int(sense)*16), u32(l.meanings, int(sense)*16+4)
}

// seams returns the breaks of a sense's form, see [seams].
func (l *layout) seams(sense int32) uint64 { return u64(l.meanings, int(sense)*16+8) }

// record is an entry with what was found out when it was compiled.
type record struct {
	Entry
	key      string
	senses   []Sense  // of its forms
	topics   []string // keys of its topics, nearest first
	members  int      // of a topic: number of entries filed under it
	editions []uint32 // of an event: numbers of its editions
}

// read makes the entry with a number. Its strings are parts of the form.
func (l *layout) read(n uint32) *record {
	d := reader{layout: l, at: int(u32(l.index, 4*int(n)))}
	r := &record{Entry: d.entry(), key: d.text(), topics: d.list(), members: d.number()}
	r.editions = make([]uint32, d.number())
	for i := range r.editions {
		r.editions[i] = uint32(d.number())
	}
	r.fileSenses()
	return r
}

// fileSenses makes the senses of the forms. The record stays where it is from then on.
func (r *record) fileSenses() {
	r.senses = make([]Sense, len(r.Forms))
	for i := range r.senses {
		r.senses[i] = Sense{&r.Entry, &r.Forms[i]}
	}
}

// reader reads a record.
type reader struct {
	*layout
	at int
}

func (r *reader) number() int {
	n, end := numberAt(r.records, r.at)
	r.at = end
	return n
}

func (r *reader) text() string {
	at := r.number()
	length, at := numberAt(r.texts, at)
	return r.texts[at : at+length]
}

func (r *reader) list() []string {
	n := r.number()
	if n == 0 {
		return nil
	}
	list := make([]string, n)
	for i := range list {
		list[i] = r.text()
	}
	return list
}

func (r *reader) entry() Entry {
	e := Entry{Name: r.text(), Kind: kg.Kind(r.text())}
	flags := r.number()
	e.Topic, e.User, e.Company = flags&1 != 0, flags&2 != 0, flags&4 != 0
	e.Forms = make([]Form, r.number())
	for i := range e.Forms {
		f := &e.Forms[i]
		f.Text = r.text()
		policy := r.number()
		f.Case, f.Everyday, f.Ambiguous = Case(policy>>2), policy&2 != 0, policy&1 != 0
		f.Cues = r.list()
		f.Blockers = r.list()
	}
	e.Broader = r.list()
	e.Home = r.text()
	e.Repos = r.list()
	e.EditionOf = r.text()
	e.Date = r.text()
	e.Place = r.text()
	e.Source = Source{File: r.text(), Line: r.number()}
	return e
}

// numberAt reads a number of seven bits a byte, low ones first, and returns
// it with the offset behind it.
func numberAt(text string, at int) (n, end int) {
	for shift := 0; ; shift += 7 {
		b := text[at]
		at++
		n |= int(b&0x7f) << shift
		if b < 0x80 {
			return n, at
		}
	}
}
