package findings

import "notes/pkg/kg"

// parents are the terms that each term of a note is filed under.
type parents struct {
	terms []int // of all, one after the other
	first []int // per term: where its own begin in terms, and one more
}

// read finds the terms by their keys, for which place says where they are,
// if the note has them.
func (p *parents) read(terms []kg.Term, place func(key string) (int, bool)) {
	p.terms, p.first = p.terms[:0], p.first[:0]
	for i := range terms {
		p.first = append(p.first, len(p.terms))
		for _, topic := range terms[i].Broader {
			if term, ok := place(topic); ok {
				p.terms = append(p.terms, term)
			}
		}
	}
	p.first = append(p.first, len(p.terms))
}

// of returns those of a term, nearest first.
func (p *parents) of(term int) []int { return p.terms[p.first[term]:p.first[term+1]] }
