package store

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
)

var errTruncated = errors.New("value ends early or holds an impossible length")

// encoder appends values in the compact form that decoder reads: unsigned
// numbers as varints, signed ones zigzag, strings with their length.
type encoder struct{ b []byte }

func (e *encoder) uint(v uint64)   { e.b = binary.AppendUvarint(e.b, v) }
func (e *encoder) int(v int)       { e.b = binary.AppendVarint(e.b, int64(v)) }
func (e *encoder) byte(v byte)     { e.b = append(e.b, v) }
func (e *encoder) fixed(v uint64)  { e.b = binary.BigEndian.AppendUint64(e.b, v) }
func (e *encoder) string(s string) { e.uint(uint64(len(s))); e.b = append(e.b, s...) }

// intIf writes a number only where it is needed.
func (e *encoder) intIf(needed bool, v int) {
	if needed {
		e.int(v)
	}
}

func (e *encoder) strings(list []string) {
	e.uint(uint64(len(list)))
	for _, s := range list {
		e.string(s)
	}
}

// decoder reads what encoder wrote. The first error sticks, after which every
// read gives zero, so callers check err once at the end.
type decoder struct {
	b   string // a string, so that substrings of it can be given out without a copy
	err error
}

func (d *decoder) fail() {
	d.b, d.err = "", errTruncated
}

func (d *decoder) uint() uint64 {
	var v uint64
	for i := 0; i < len(d.b) && i < binary.MaxVarintLen64; i++ {
		c := d.b[i]
		v |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			d.b = d.b[i+1:]
			return v
		}
	}
	d.fail()
	return 0
}

func (d *decoder) int() int {
	v := d.uint()
	return int(int64(v>>1) ^ -int64(v&1))
}

// intIf reads a number that was written only where it was needed, else 0.
func (d *decoder) intIf(written bool) int {
	if !written {
		return 0
	}
	return d.int()
}

// small reads a number that has to fit into 32 bits.
func (d *decoder) small() int {
	v := d.uint()
	if v > math.MaxUint32 {
		d.fail()
		return 0
	}
	return int(v)
}

// count reads the length of a list. Every element takes a byte or more, so a
// length beyond the rest of the value is a lie that must not be allocated.
func (d *decoder) count() int {
	v := d.uint()
	if v > uint64(len(d.b)) {
		d.fail()
		return 0
	}
	return int(v)
}

func (d *decoder) byte() byte {
	if len(d.b) == 0 {
		d.fail()
		return 0
	}
	c := d.b[0]
	d.b = d.b[1:]
	return c
}

func (d *decoder) fixed() uint64 {
	if len(d.b) < 8 {
		d.fail()
		return 0
	}
	v := binary.BigEndian.Uint64([]byte(d.b[:8]))
	d.b = d.b[8:]
	return v
}

func (d *decoder) string() string { return d.next(d.count()) }

// next reads n bytes as they are.
func (d *decoder) next(n int) string {
	if n > len(d.b) {
		d.fail()
		return ""
	}
	s := d.b[:n]
	d.b = d.b[n:]
	return s
}

func (d *decoder) strings() []string { return d.list(d.string) }

// list reads as many texts as the number before them says.
func (d *decoder) list(read func() string) []string {
	n := d.count()
	if n == 0 {
		return nil
	}
	list := make([]string, n)
	for i := range list {
		list[i] = read()
	}
	return list
}

// index reads a number that has to lie below n.
func (d *decoder) index(n int) int {
	v := d.uint()
	if v >= uint64(n) {
		d.fail()
		return 0
	}
	return int(v)
}

// done reports the first error, or that bytes are left over.
func (d *decoder) done() error {
	if d.err == nil && d.b != "" {
		return errTruncated
	}
	return d.err
}

// flagged writes a number and a truth that is false as a rule.
func (e *encoder) flagged(v int, flag bool) {
	n := uint64(v) << 1
	if flag {
		n++
	}
	e.uint(n)
}

func (d *decoder) flagged() (v int, flag bool) {
	n := d.uint()
	return int(n >> 1), n&1 != 0
}

func (e *encoder) bool(v bool) {
	if v {
		e.byte(1)
		return
	}
	e.byte(0)
}

func (d *decoder) bool() bool { return d.byte() == 1 }

// within writes a text that as a rule is part of one already written. It is looked for in
// the first bytes of that only, for a line may be as long as its file and hold as many
// links.
func (e *encoder) within(text, whole string) {
	at := strings.Index(whole[:min(len(whole), lookedThrough)], text)
	e.int(at)
	if at < 0 {
		e.string(text)
		return
	}
	e.uint(uint64(len(text)))
}

// lookedThrough is how many bytes of a text are looked through for a part of it.
const lookedThrough = 4096

func (d *decoder) within(whole string) string {
	at := d.int()
	if at < 0 {
		return d.string()
	}
	length := d.small()
	if at > len(whole) || length > len(whole)-at {
		d.fail()
		return ""
	}
	return whole[at : at+length]
}

// oneOf writes a text that as a rule is one of a list as its number there, from 1; any
// other behind a 0.
func (e *encoder) oneOf(list []string, text string) {
	number := slices.Index(list, text) + 1
	e.uint(uint64(number))
	if number == 0 {
		e.string(text)
	}
}

func (d *decoder) oneOf(list []string) string {
	number := d.index(len(list) + 1)
	if number == 0 {
		return d.string()
	}
	return list[number-1]
}

// addresses writes the addresses of pages, most of which are secure.
func (e *encoder) addresses(list []string) {
	e.uint(uint64(len(list)))
	for _, address := range list {
		rest, secure := strings.CutPrefix(address, secureScheme)
		e.flagged(len(rest), !secure)
		e.b = append(e.b, rest...)
	}
}

const secureScheme = "https://"

func (d *decoder) addresses() []string { return d.list(d.address) }

func (d *decoder) address() string {
	length, whole := d.flagged()
	rest := d.next(length)
	if whole {
		return rest
	}
	return secureScheme + rest
}
