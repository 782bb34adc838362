package statements

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// maxHeads is how many enclosing items and headings are asked for the company
// or the project that a sentence speaks of.
const maxHeads = 4

// company returns the organization that says "we" in a sentence: the only one
// named in an item or heading around it, nearest first; -1 for none.
func (r *Reader) company() int {
	return r.headOf(r.b.Result.Sentences[r.sentence].Parent, kg.Organization)
}

// they returns the organization that "they" at word i means, of whom a trigger says something: the one that
// the words before it, or else the sentence before, begin to speak of; the one above where neither names any;
// -1 if there is no telling.
func (r *Reader) they(t *prose.Trigger, i int32) int {
	if r.others(i) || t.Relation == kg.Uses && r.describes(t) {
		return -1 // what is built on something is no company
	}
	before, opened := prose.Span{From: r.words.From, To: i}, false
	for sentence := r.sentence; sentence >= 0 && r.b.Result.Sentences[sentence].Block == r.b.Result.Sentences[r.sentence].Block && sentence > r.sentence-2; sentence-- {
		term, several, hangs := r.whoActs(sentence, before)
		if several || term >= 0 && hangs {
			return -1
		}
		if term >= 0 {
			return term
		}
		opened = opened || r.b.OpenedBy(sentence) >= 0
		before = prose.Span{From: r.b.Namer.First[max(0, sentence-1)], To: r.words.From}
	}
	if opened && t.Relation == kg.Introduces {
		return -1 // those who make what was spoken of
	}
	return r.company()
}

// others reports whether people who work for no company are named between it and "they" at word i: the
// authors will discuss how they used it.
func (r *Reader) others(i int32) bool {
	p := &r.people
	if p.to > i {
		*p = people{to: r.words.From}
	}
	for ; p.to < i; p.to++ {
		if f := r.nameAt(p.to); f != nil && r.kind(f.Term) == kg.Organization {
			p.outside = false
		} else if outsiders[r.plain(p.to)] {
			p.outside = true
		}
	}
	return p.outside
}

// people tells whether those named last before a word work for no company that was named before them.
type people struct {
	to      int32
	outside bool
}

// outsiders are people who are spoken of in a talk and don't work for the company of its speakers.
var outsiders = map[string]bool{
	"authors": true, "users": true, "customers": true, "attackers": true, "students": true, "kids": true, "children": true, "competitors": true,
	"clients": true, "vendors": true, "maintainers": true, "contributors": true, "readers": true, "people": true, "folks": true, "others": true,
}

// whoActs returns the first organization that the words a sentence begins with name, whether others are named there,
// and whether it hangs on a preposition, so that somebody else acts.
func (r *Reader) whoActs(sentence int, words prose.Span) (term int, several, hangs bool) {
	two := r.b.FirstTwo(sentence, kg.Organization)
	if two.One < 0 || !words.Holds(r.b.Found[two.One].Words) {
		return -1, false, false
	}
	f := r.b.Found[two.One]
	return f.Term, two.Other >= 0 && words.Holds(r.b.Found[two.Other].Words), r.b.LedTo(f) && !workplaces[r.b.Namer.LowerText(f.Words.From-1)]
}

// workplaces lead to where those work who are spoken of: "Ada from Netflix showed".
var workplaces = map[string]bool{"at": true, "from": true}

// headOf returns the only term of a kind in the nearest of a sentence and the
// items and headings around it that has one; -1 if there is none, or several.
func (r *Reader) headOf(sentence int, kind kg.Kind) int {
	for range maxHeads {
		if sentence < 0 {
			return -1
		}
		if term, several := r.b.OnlyOf(sentence, kind); term >= 0 {
			if several {
				return -1
			}
			return term
		}
		sentence = r.b.Result.Sentences[sentence].Parent
	}
	return -1
}
