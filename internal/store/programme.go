package store

import "notes/pkg/kg"

// programme tells the rows of a list of talks apart, by their blocks: what stands in one is of
// another talk than what stands in the next.
type programme map[int]bool

// programmeOf returns the blocks of a note that name a talk, but for headings, whose sections are
// apart as it is. Of a stored note, which has no kinds, it is empty.
func programmeOf(f *kg.Findings) programme {
	var rows programme
	if !hasTalk(f.Terms) {
		return rows
	}
	for i := range f.Mentions {
		m := &f.Mentions[i]
		if s := &f.Sentences[m.Sentence]; f.Terms[m.Term].Kind == kg.Talk && !s.Heading {
			if rows == nil {
				rows = programme{}
			}
			rows[s.Block] = true
		}
	}
	return rows
}

func hasTalk(terms []kg.Term) bool {
	for i := range terms {
		if terms[i].Kind == kg.Talk {
			return true
		}
	}
	return false
}

// row returns 1 + the block of the row that a sentence stands in or that leads to it, 0 for none.
func (p programme) row(f *kg.Findings, sentence int) int32 {
	if len(p) == 0 {
		return 0
	}
	for n := 0; n < mostAbove && sentence >= 0 && !f.Sentences[sentence].Heading; n++ {
		if block := f.Sentences[sentence].Block; p[block] {
			return int32(block) + 1
		}
		sentence = f.Sentences[sentence].Parent
	}
	return 0
}

// apart reports whether two places are in different rows of a programme.
func apart(p, q place) bool { return p.row != q.row && p.row > 0 && q.row > 0 }
