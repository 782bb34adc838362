package store

import (
	"bytes"
	"iter"

	"notes/pkg/kg"
)

// Term returns the number of the term with a folded key.
func (r *Reader) Term(key string) (kg.TermID, bool) {
	value := r.tx.bucket("keys").Get(nameKey(key))
	return lastTerm(value), value != nil
}

// Sums returns the sums of a term, all zero if there is no such term.
func (r *Reader) Sums(id kg.TermID) kg.Sums {
	page, row := r.sumsPage(id)
	return page.sums(row)
}

// Degree returns to how many other terms a term is joined.
func (r *Reader) Degree(id kg.TermID) int { return r.Sums(id).Ties }

// Joins reports whether a note says that a term is the same as another one.
func (r *Reader) Joins(id kg.TermID) bool {
	page, row := r.sumsPage(id)
	return page.joins(row)
}

// Certain reports whether a term stands in a note and is known or one is sure of it.
func (r *Reader) Certain(id kg.TermID) bool {
	page, row := r.sumsPage(id)
	return page.certain(row)
}

// sumsPage returns the page on which the sums of a term lie, and in which row.
func (r *Reader) sumsPage(id kg.TermID) (sumsPage, int) {
	if !possible(r.tx.Tx, id) {
		return nil, 0
	}
	page, row := slot(id)
	if int(page) >= len(r.pages) {
		r.pages = append(r.pages, make([]sumsPage, int(page)+1-len(r.pages))...)
	}
	if r.pages[page] == nil {
		r.pages[page] = get(r.tx.bucket("sums"), termKey(page))
	}
	return r.pages[page], row
}

// Terms yields all terms that a note holds, with their sums, by number.
func (r *Reader) Terms() iter.Seq2[kg.TermID, kg.Sums] {
	return func(yield func(kg.TermID, kg.Sums) bool) {
		for k, v := range r.scan("sums", nil) {
			first := lastTerm(k) * sumsPerPage
			for i := range sumsPerPage {
				if s := sumsPage(v).sums(i); s.Held > 0 && !yield(first+kg.TermID(i), s) {
					return
				}
			}
		}
	}
}

// Entry returns what the notes say about a term by itself.
func (r *Reader) Entry(id kg.TermID) (kg.Entry, error) {
	e, err := decodeEntry(get(r.tx.bucket("entries"), termKey(id)))
	if err != nil {
		return kg.Entry{}, r.damaged("a term", err)
	}
	out, err := e.answer()
	return out, r.damaged("a term", err)
}

// Named yields the terms for which a folded name is another name.
func (r *Reader) Named(name string) iter.Seq[kg.TermID] {
	prefix := nameKey(name)
	return func(yield func(kg.TermID) bool) {
		for k := range r.scan("names", prefix) {
			if len(k) == len(prefix)+4 && !yield(lastTerm(k)) {
				return
			}
		}
	}
}

// Joined yields the terms that a note says are the same as id. What id itself
// is said to be the same as, its entry tells.
func (r *Reader) Joined(id kg.TermID) iter.Seq[kg.TermID] {
	return r.terms("joins", id)
}

// Joining yields all terms of which a note says that they are the same as another one,
// each as often as one does.
func (r *Reader) Joining() iter.Seq[kg.TermID] {
	return func(yield func(kg.TermID) bool) {
		for e := range r.edgesOn("joins", 0) {
			if !yield(kg.TermID(e.from)) || !yield(kg.TermID(e.to)) {
				return
			}
		}
	}
}

// Members yields the terms that are filed under a topic.
func (r *Reader) Members(topic kg.TermID) iter.Seq[kg.TermID] {
	return r.terms("members", topic)
}

// terms yields the terms to which edges of a bucket lead from one.
func (r *Reader) terms(bucket string, from kg.TermID) iter.Seq[kg.TermID] {
	return func(yield func(kg.TermID) bool) {
		for id := range r.edges(bucket, uint32(from)) {
			if !yield(kg.TermID(id)) {
				return
			}
		}
	}
}

// Names yields the folded names that begin with prefix and the terms they
// name: first all keys, then all other names, each sorted.
func (r *Reader) Names(prefix string) iter.Seq2[string, kg.TermID] {
	return func(yield func(string, kg.TermID) bool) {
		start := []byte(prefix[:min(len(prefix), longestName)])
		for k, v := range r.scan("keys", start) {
			if !yield(string(bytes.TrimSuffix(k, []byte{0})), lastTerm(v)) {
				return
			}
		}
		for k := range r.scan("names", start) {
			if !yield(string(k[:len(k)-5]), lastTerm(k)) {
				return
			}
		}
	}
}
