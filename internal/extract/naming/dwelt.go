package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What a note is about is set apart by it, in a heading, at the head of an item, in quotation marks,
// and comes back where it says something of it: "## Swim Lanes", and below "with swim lanes you can".

// addDwelt adds phrases that the note sets apart and comes back to where only a noun can stand.
func (x *Namer) addDwelt(ideas phrases, set []apart, quoted []prose.Span) {
	known, back := phrases{}, phrases{}
	for _, a := range set {
		known.add(x, a.words)
	}
	for _, name := range quoted {
		if x.notion(name) {
			known.add(x, name)
		}
	}
	known.each(x, func(name, place prose.Span) {
		if place != name && x.NounAt(place) {
			back.add(x, name)
		}
	})
	for _, name := range back {
		ideas.add(x, name)
	}
}

// dwelt reports whether the note says a phrase again and again that any text has, and so is about the idea that the
// vocabulary has for it.
func dwelt(g *Group) bool {
	if g.Best != Hint || len(g.Members) < minDwelt {
		return false
	}
	first := g.Members[0]
	return first.Entry != nil && first.Kind == kg.Concept && first.Words.Len() > 1
}

// minDwelt is how often a note says what it is about at least.
const minDwelt = 8

// quotations returns what stands in quotation marks, and no words where nothing closes them.
func (x *Namer) quotations() []prose.Span {
	var found []prose.Span
	for i, w := range x.Words {
		if closing := x.QuoteBefore(w); closing != "" { // as few words have one
			found = append(found, prose.Span{From: int32(i), To: x.QuotedTo(int32(i), closing)})
		}
	}
	return found
}
