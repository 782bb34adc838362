package vocab

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"

	"notes/pkg/kg"
)

// compiled holds the entries of data/*.yaml in a form that is read in a
// millisecond instead of a third of a second. A test says when it is older
// than the files and how to make it anew.
//
//go:embed compiled.bin
var compiled string

// compiledVersion is the first byte of the form.
const compiledVersion = 1

// encode writes entries in the compiled form: strings are stored once, in the
// order of their first use, and named by number.
func encode(entries []Entry) []byte {
	e := encoder{numbers: map[string]uint64{}}
	e.number(uint64(len(entries)))
	for i := range entries {
		e.entry(&entries[i])
	}
	out := []byte{compiledVersion}
	out = binary.AppendUvarint(out, uint64(len(e.strings)))
	for _, s := range e.strings {
		out = binary.AppendUvarint(out, uint64(len(s)))
		out = append(out, s...)
	}
	return append(out, e.out...)
}

type encoder struct {
	out     []byte
	strings []string
	numbers map[string]uint64
}

func (e *encoder) number(n uint64) { e.out = binary.AppendUvarint(e.out, n) }

func (e *encoder) text(s string) {
	n, known := e.numbers[s]
	if !known {
		n = uint64(len(e.strings))
		e.numbers[s] = n
		e.strings = append(e.strings, s)
	}
	e.number(n)
}

func (e *encoder) texts(list []string) {
	e.number(uint64(len(list)))
	for _, s := range list {
		e.text(s)
	}
}

func (e *encoder) entry(x *Entry) {
	e.text(x.Name)
	e.text(string(x.Kind))
	e.number(bit(x.Topic) | bit(x.Hidden)<<1)
	e.number(uint64(len(x.Forms)))
	for i := range x.Forms {
		f := &x.Forms[i]
		e.text(f.Text)
		e.number(uint64(f.Case)<<1 | bit(f.Ambiguous))
		e.texts(f.Cues)
		e.texts(f.Blockers)
	}
	e.texts(x.Broader)
	e.text(x.Home)
	e.texts(x.Repos)
	e.text(x.EditionOf)
	e.text(x.Date)
	e.text(x.Place)
	e.text(x.Source.File)
	e.number(uint64(x.Source.Line))
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

var errCompiled = errors.New("compiled vocabulary is damaged; make it anew with go test ./internal/vocab -run Compiled -update")

// decode reads the compiled form. The strings of the entries are parts of
// text.
func decode(text string) ([]Entry, error) {
	if text == "" || text[0] != compiledVersion {
		return nil, fmt.Errorf("%w: not version %d", errCompiled, compiledVersion)
	}
	d := decoder{text: text, at: 1}
	d.strings = make([]string, d.count())
	for i := range d.strings {
		d.strings[i] = d.bytes(d.count())
	}
	entries := make([]Entry, d.count())
	for i := range entries {
		d.entry(&entries[i])
	}
	if d.broken || d.at != len(text) {
		return nil, errCompiled
	}
	return entries, nil
}

type decoder struct {
	text    string
	at      int
	strings []string
	broken  bool
}

func (d *decoder) number() uint64 {
	var n uint64
	for shift := 0; d.at < len(d.text) && shift < 64; shift += 7 {
		b := d.text[d.at]
		d.at++
		n |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
	d.broken = true
	return 0
}

// count reads a length, which can't be more than the bytes that are left.
func (d *decoder) count() int {
	n := d.number()
	if n > uint64(len(d.text)-d.at) {
		d.broken = true
		return 0
	}
	return int(n)
}

func (d *decoder) bytes(n int) string {
	s := d.text[d.at : d.at+n]
	d.at += n
	return s
}

func (d *decoder) string() string {
	n := d.number()
	if n >= uint64(len(d.strings)) {
		d.broken = true
		return ""
	}
	return d.strings[n]
}

func (d *decoder) list() []string {
	n := d.count()
	if n == 0 {
		return nil
	}
	list := make([]string, n)
	for i := range list {
		list[i] = d.string()
	}
	return list
}

func (d *decoder) entry(x *Entry) {
	x.Name = d.string()
	x.Kind = kg.Kind(d.string())
	flags := d.number()
	x.Topic, x.Hidden = flags&1 != 0, flags&2 != 0
	x.Forms = make([]Form, d.count())
	for i := range x.Forms {
		f := &x.Forms[i]
		f.Text = d.string()
		policy := d.number()
		f.Case, f.Ambiguous = Case(policy>>1), policy&1 != 0
		f.Cues = d.list()
		f.Blockers = d.list()
	}
	x.Broader = d.list()
	x.Home = d.string()
	x.Repos = d.list()
	x.EditionOf = d.string()
	x.Date = d.string()
	x.Place = d.string()
	x.Source.File = d.string()
	x.Source.Line = int(d.number())
}
