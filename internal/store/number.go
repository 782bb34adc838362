package store

import (
	"encoding/binary"
	"maps"
	"slices"

	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// Lists name notes by numbers given as they come, of which those that follow
// each other take a byte or two, where hashes take eight. Which note has which
// number is kept in pages of fixed width. A number is given once: after the note
// is gone it stands for none. Nothing that is shown may depend on numbers.

// noteNumber numbers a note within one index.
type noteNumber = uint32

const (
	numbersPerPage = 500
	numberWidth    = 8
)

// numberSlot says on which page the note with a number lies, and at which byte.
func numberSlot(number noteNumber) (page uint32, offset int) {
	return number / numbersPerPage, int(number%numbersPerPage) * numberWidth
}

// numbering looks up which note has a number. It keeps the pages that it has
// looked at.
type numbering struct {
	bucket *bolt.Bucket
	pages  [][]byte // nil for one that wasn't looked at
}

func newNumbering(b *bolt.Bucket) *numbering { return &numbering{bucket: b} }

// note returns the note with a number, if there is one.
func (n *numbering) note(number noteNumber) (kg.NoteID, bool) {
	page, offset := numberSlot(number)
	if int(page) >= len(n.pages) || n.pages[page] == nil {
		n.look(page)
	}
	if int(page) >= len(n.pages) || offset+numberWidth > len(n.pages[page]) {
		return 0, false
	}
	id := kg.NoteID(binary.BigEndian.Uint64(n.pages[page][offset:]))
	return id, id != 0
}

// look looks at a page, if there is one.
func (n *numbering) look(page uint32) {
	value := get(n.bucket, termKey(kg.TermID(page)))
	if value == nil {
		return
	}
	if int(page) >= len(n.pages) {
		n.pages = append(n.pages, make([][]byte, int(page)+1-len(n.pages))...)
	}
	n.pages[page] = value
}

// Numbered returns the note with a number.
func (r *Reader) Numbered(number uint32) (kg.NoteID, bool) { return r.numbers.note(number) }

// writeNumbers writes which notes have which numbers, page by page.
func (w *Writer) writeNumbers() error {
	changed := slices.Sorted(maps.Keys(w.numbered))
	for len(changed) > 0 {
		page, _ := numberSlot(changed[0])
		n := 1
		for n < len(changed) && changed[n]/numbersPerPage == page {
			n++
		}
		if err := w.writeNumberPage(page, changed[:n]); err != nil {
			return err
		}
		changed = changed[n:]
	}
	return nil
}

func (w *Writer) writeNumberPage(page uint32, changed []noteNumber) error {
	key := termKey(kg.TermID(page))
	old := w.tx.bucket("numbers").Get(key)
	_, last := numberSlot(changed[len(changed)-1])
	value := make([]byte, max(len(old), last+numberWidth))
	copy(value, old)
	for _, number := range changed {
		_, offset := numberSlot(number)
		binary.BigEndian.PutUint64(value[offset:], uint64(w.numbered[number]))
	}
	return w.tx.bucket("numbers").Put(key, value)
}
