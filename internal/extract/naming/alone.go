package naming

import (
	"sync"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Lines of a list that are one name each vouch for each other: what stands alone between tools is
// one more.

// aloneRule takes what stands alone between tools for one.
const aloneRule = "alone between software"

// findAlone proposes the words that are all of their item of a list, or all before an aside, if
// the items around it are software in the same way.
func (x *Namer) findAlone() {
	for s := range x.Doc.Sentences {
		name := x.AloneIn(int32(s))
		if name.Len() == 0 {
			continue
		}
		made := x.madeAlone(name)
		if x.softwareAround(int32(s)) >= itemsAround && (made || x.MayBeSoftware(name)) {
			kind := kg.Project
			if made {
				kind = kg.Product
			}
			x.propose(name.From, name.To, aloneRule, Fair, kind)
		}
	}
}

// itemsBeside is how many items on each side of one are asked, and itemsAround how many of them
// have to be software.
const (
	itemsBeside = 4
	itemsAround = 2
)

// madeAlone reports whether an item of a list is the name of a maker or of software, and behind
// it that of what is made or a part: Acme Live Charts.
func (x *Namer) madeAlone(name prose.Span) bool {
	n := x.Covered[name.From]
	if n == 0 || !x.IsSentence(name) {
		return false
	}
	maker := &x.candidates[n-1]
	rest := prose.Span{From: maker.Words.To, To: name.To}
	if rest.Len() < 1 || chores()[x.LowerText(rest.From)] || x.covers(rest) || !prose.Software(maker.Kind) && maker.Kind != kg.Organization {
		return false
	}
	for i := rest.From; i < rest.To; i++ {
		if lex := x.Lexeme(i); x.GapBefore(i) != " " || !x.Words[i].Named() || lex.Negative || generic[lex.Text] {
			return false
		}
	}
	return !x.Verbal(rest.From)
}

// softwareAround counts the items around a sentence that are the name of software, or begin with
// one before an aside.
func (x *Namer) softwareAround(sentence int32) int {
	n := 0
	for s := max(0, sentence-itemsBeside); s <= sentence+itemsBeside && int(s)+1 < len(x.First); s++ {
		if x.softwareItem(s) {
			n++
		}
	}
	return n
}

// softwareItem reports whether a sentence is an item of a list that is the name of software, or
// begins with one before an aside.
func (x *Namer) softwareItem(sentence int32) bool {
	first := x.First[sentence]
	return first < x.First[sentence+1] && x.software(first) && x.known(x.AloneIn(sentence)) != nil
}

// chores are what one does with software, or gets for it.
var chores = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`access account bill budget cleanup login migration outage training upgrade workshop`)
})
