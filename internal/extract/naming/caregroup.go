package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A community gives those who care for something its name: the Quorl Baking WG, the "Recipes for Young Bakers working
// group". The last words say that they are a group, whatever the others mean elsewhere.

// findCareGroups proposes the groups of a community by what they care for, in capitals.
func (x *Namer) findCareGroups() {
	for i := range int32(len(x.Words)) {
		head := x.groupHead(i)
		if head.Len() == 0 || x.Foreign(i) {
			continue
		}
		if name := x.caresFor(head); name.Len() > head.Len() && !x.knownGroup(name) {
			x.propose(name.From, name.To, careRule, Certain, kg.Organization)
			x.cover(name)
		}
	}
}

// careRule takes words for the name of a group by what that cares for.
const careRule = "group by what it cares for"

// groupHead returns the words from word i on that say that those before it are a group of a community, none if there
// are none.
func (x *Namer) groupHead(i int32) prose.Span {
	w := x.Words[i]
	switch size := w.End - w.Start; {
	case size == int32(len("WG")) && x.Surface(w) == "WG" && !w.At(prose.Elsewhere):
		return prose.Span{From: i, To: i + 1}
	case size == int32(len("working")) && x.LowerText(i) == "working" && x.WordBehind(i, " ") == "group" && !w.At(prose.Elsewhere):
		return prose.Span{From: i, To: i + 2}
	}
	return prose.Span{}
}

// maxCares is how many words what a group cares for has at most.
const maxCares = 7

// caresFor returns the name of a group that ends in its head: with the words with capitals before that, and those that
// hold them together. A house alone has many groups.
func (x *Namer) caresFor(head prose.Span) prose.Span {
	from, first := head.From, max(x.First[x.Words[head.From].Sentence], head.From-maxCares)
	for i := head.From - 1; i >= first && x.joinsCare(i, from, head.From); i-- {
		if x.Words[i].Named() {
			from = i
		}
	}
	for from < head.From && (sorts[x.LowerText(from)] || x.OrdinaryStart(from) && head.From-from > 1 && prose.Articles[x.LowerText(from)]) {
		from++
	}
	if idea := x.ideaBefore(head.From); from == head.From && idea.Len() > 0 {
		return prose.Span{From: idea.From, To: head.To}
	}
	care := prose.Span{From: from, To: head.From}
	if x.soleStart(care) || x.ownSubject(care) {
		return head
	}
	return prose.Span{From: from, To: head.To}
}

// ideaBefore returns the words of the idea that the vocabulary has for what stands right before word i, none if it has
// none: in the platform engineering working group.
func (x *Namer) ideaBefore(i int32) prose.Span {
	if i == x.First[x.Words[i].Sentence] || x.Covered[i-1] == 0 || x.GapBefore(i) != " " {
		return prose.Span{}
	}
	if c := x.candidates[x.Covered[i-1]-1]; c.Entry != nil && c.Kind == kg.Concept && c.Strength > Hint && c.Words.To == i {
		return c.Words
	}
	return prose.Span{}
}

// ownSubject reports whether what a group cares for is all of a known name: that of a house, which has many groups, or
// in a heading that of what the section is on.
func (x *Namer) ownSubject(care prose.Span) bool {
	e := x.known(care)
	return e != nil && (IsEmployer(e) || x.IsHeading(int(x.Words[care.From].Sentence)))
}

// joinsCare reports whether word i is of what a group cares for, the rest of which begins with word from
// and goes on to the head.
func (x *Namer) joinsCare(i, from, head int32) bool {
	gap, w := x.GapBefore(i+1), x.Words[i]
	inside := i+1 < head && (gap == "/" || gap == " & ")
	if gap != " " && gap != "-" && !inside || w.At(prose.Elsewhere|prose.Shouted) || x.Surface(w) == "WG" {
		return false
	}
	if w.Named() {
		return !prose.Prepositions[x.LowerText(i)] // BRING TO ME
	}
	return i+1 < head && i+1 == from && careJoints[x.LowerText(i)] && x.Words[i+1].Named()
}

// careJoints hold the words together of what a group cares for.
var careJoints = map[string]bool{"for": true, "of": true, "and": true}

// soleStart reports whether what a group cares for is one word that has its capital from where it stands.
func (x *Namer) soleStart(care prose.Span) bool {
	return care.Len() == 1 && x.OrdinaryStart(care.From)
}

// knownGroup reports whether the vocabulary knows what a name ends in as an organization.
func (x *Namer) knownGroup(name prose.Span) bool {
	n := x.Covered[name.To-1]
	return n > 0 && x.candidates[n-1].Words.To == name.To && x.candidates[n-1].Entry != nil && x.candidates[n-1].Kind == kg.Organization
}

// sorts say which of the groups is meant, and are no part of what one is called.
var sorts = map[string]bool{
	"the": true, "a": true, "an": true, "new": true, "next": true, "last": true, "other": true, "another": true, "various": true, "several": true, "first": true,
	"second": true, "this": true, "that": true, "our": true, "your": true, "my": true, "their": true, "each": true, "every": true,
	"any": true, "some": true, "existing": true, "current": true, "future": true, "active": true, "such": true, "all": true, "join": true,
	"joining": true, "which": true, "what": true, "formal": true, "official": true, "dedicated": true, "for": true, "of": true, "and": true,
}
