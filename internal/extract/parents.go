package extract

import "notes/pkg/kg"

// parents are the terms that each term of a note is filed under.
type parents struct {
	terms []int // of all, one after the other
	first []int // per term: where its own begin in terms, and one more
}

// read finds the terms by their keys.
func (p *parents) read(terms []kg.Term, index map[string]int) {
	p.terms, p.first = p.terms[:0], p.first[:0]
	for i := range terms {
		p.first = append(p.first, len(p.terms))
		for _, topic := range terms[i].Broader {
			p.terms = append(p.terms, index[topic])
		}
	}
	p.first = append(p.first, len(p.terms))
}

// of returns those of a term, nearest first.
func (p *parents) of(term int) []int { return p.terms[p.first[term]:p.first[term+1]] }
