package store

import (
	"encoding/binary"
	"iter"

	"notes/pkg/kg"
)

// Ties yields what joins a term to others, by the number of the other. Runs of which
// skip reports true are passed over; it is given a number below which none of a run is,
// and a tie to the last with the most that each count is in it. A nil one passes over
// none.
func (r *Reader) Ties(id kg.TermID, skip func(first kg.TermID, most kg.Tie) bool) iter.Seq2[kg.Tie, error] {
	return func(yield func(kg.Tie, error) bool) {
		list := termKey(id)
		for k, v := range r.scan("ties", list) {
			first := kg.TermID(firstOf(list, k))
			if skip != nil {
				if most, ok := mostIn(first, v); ok && skip(first, most) {
					continue
				}
			}
			d := decoder{b: string(v)}
			if d.most(uint64(first)); d.err != nil {
				yield(kg.Tie{}, r.damaged("ties", d.err))
				return
			}
			last := uint64(first)
			for d.b != "" {
				n := d.neighbour(last)
				last = uint64(n.to)
				if !yield(n.answer(), r.damaged("ties", d.err)) {
					return
				}
			}
		}
	}
}

// mostIn returns a tie to the last neighbour of a run, with the most that each count is.
// It reports false if that isn't said or can't be read.
func mostIn(first kg.TermID, run []byte) (kg.Tie, bool) {
	d := decoder{b: string(run[:min(len(run), mostHead)])}
	most, said := d.most(uint64(first))
	return most.answer(), said && d.err == nil
}

// mostHead is how long the head of a run is at most, in bytes.
const mostHead = (1+ways)*binary.MaxVarintLen32 + 1

// Statements yields the relations between two terms, in either direction, by
// the number of the note and in its order.
func (r *Reader) Statements(a, b kg.TermID) iter.Seq2[kg.Statement, error] {
	if a > b {
		a, b = b, a
	}
	return func(yield func(kg.Statement, error) bool) {
		for k, v := range r.scan("statements", termTermKey(a, b)) {
			list, err := decodeStatements(k, v)
			if err != nil {
				yield(kg.Statement{}, r.damaged("statements", err))
				return
			}
			for _, s := range list {
				if !yield(s, nil) {
					return
				}
			}
		}
	}
}

// Filings yields the sections filed under a topic, by the number of the note
// and in its order.
func (r *Reader) Filings(topic kg.TermID) iter.Seq2[kg.Filing, error] {
	return func(yield func(kg.Filing, error) bool) {
		for _, v := range r.scan("filings", termKey(topic)) {
			list, err := postings{r.numbers.note}.filings(v)
			if err != nil {
				yield(kg.Filing{}, r.damaged("filings", err))
				return
			}
			for _, f := range list {
				if !yield(f, nil) {
					return
				}
			}
		}
	}
}
