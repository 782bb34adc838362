package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// PartOfName is the rule by which one word of a person's name is a mention. It
// is no spelling of the name: others may have the same.
const PartOfName = "part of a name"

// findParts adds the mentions that only the whole note explains: a person
// called by one name, a name of the note's own in another case, or in code, where no shape proposes it.
func (x *Namer) findParts() {
	parts := x.partsOfNames()
	if len(parts.groups) == 0 {
		return
	}
	for i := range x.Words {
		w := &x.Text.Words[i]
		if w.At(prose.InBare|prose.InNote|prose.InTag) || !w.At(prose.InCode) && !w.Is(prose.Capital) && !w.Is(prose.Lower) {
			continue
		}
		text := x.LowerText(int32(i))
		if parts.beside[text[0]]&lengthBit(text) == 0 {
			continue
		}
		p, known := parts.groups[text]
		if known && p.group != nil && x.meansPart(int32(i), p) && !x.taken(int32(i)) {
			x.join(p.group, int32(i), p.rule())
		}
	}
}

// meansPart reports whether word i, which may stand for a name, does: a person's with a capital where people
// are spoken of; and in code, where software stands, only one that is all of it.
func (x *Namer) meansPart(i int32, p part) bool {
	w := x.Words[i]
	if w.At(prose.InCode) {
		return IsMade(p.group.Members[0].Kind) && x.marked(prose.Span{From: i, To: i + 1}, prose.InCode)
	}
	return !p.person || w.Is(prose.Capital) && x.MeansPerson(i)
}

// parts finds the names that single words may stand for.
type parts struct {
	groups map[string]part
	beside [256]uint32 // per first byte: the lengths of the words in groups, as bits
}

// part is what a word stands for: a person called by one name, or another name
// of one word.
type part struct {
	group  *Group // nil if it could be several
	person bool
}

func (p part) rule() string {
	if p.person {
		return PartOfName
	}
	return "name of the note"
}

func (p *parts) add(word string, g *Group, person bool) {
	if p.groups == nil {
		p.groups = map[string]part{}
	}
	if other, shared := p.groups[word]; shared && other.group != g {
		g = nil
	}
	p.groups[word] = part{group: g, person: person}
	p.beside[word[0]] |= lengthBit(word)
}

// partsOfNames lists the words that stand for names of the note: first and last
// names of people, in lower case, and the note's own names of one word, where
// it writes them small.
func (x *Namer) partsOfNames() parts {
	var p parts
	for _, g := range x.Groups.Order {
		switch {
		case g.Dropped || len(g.Members) == 0:
		case g.Members[0].Kind == kg.Person:
			words := g.Members[0].Words
			p.add(x.LowerText(words.From), g, true)
			p.add(x.LowerText(words.To-1), g, true)
		case g.Members[0].Words.Len() == 1 && x.ownName(g, g.Key):
			p.add(g.Key, g, false)
		}
	}
	return p
}

// join adds word i to a group as one more mention.
func (x *Namer) join(g *Group, i int32, rule string) {
	w := x.Words[i]
	g.Members = append(g.Members, &Candidate{Start: w.Start, End: w.End, Words: prose.Span{From: i, To: i + 1}, Rule: rule, Strength: Hint})
}

// taken reports whether an accepted candidate covers word i.
func (x *Namer) taken(i int32) bool { return x.holder(i) != nil }

// holder returns the accepted candidate that covers word i, nil if there is
// none. Candidates are in order, so this is a binary search.
func (x *Namer) holder(i int32) *Candidate {
	lo, hi := 0, len(x.candidates)
	for lo < hi {
		mid := (lo + hi) / 2
		if x.candidates[mid].Words.To <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(x.candidates) || x.candidates[lo].Words.From > i || x.candidates[lo].dropped {
		return nil
	}
	return &x.candidates[lo]
}

// ownName reports whether a single word names the group also when it is
// written small: not if it is a plain word, or a form that the vocabulary
// guards.
func (x *Namer) ownName(g *Group, text string) bool {
	if g.Best < Fair || g.Members[0].Entry != nil || len(text) < 3 {
		return false
	}
	return !x.OrdinaryWord(text) && !x.Lists.Given(text)
}

// lengthBit is the bit that stands for the length of a word.
func lengthBit(word string) uint32 { return 1 << (len(word) & 31) }
