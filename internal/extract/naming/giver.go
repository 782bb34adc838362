package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// giverRule is the rule by which who is called like a company or a product is somebody.
const giverRule = "gives a talk"

// findGivers proposes people who are called like a company or a product of the vocabulary, where they give a
// talk and what follows is told of one person: "a keynote by Lian Li, who told of her art". All of the note
// means them then.
func (x *Namer) findGivers() {
	var givers []*vocab.Entry
	for i := range x.candidates {
		if c := &x.candidates[i]; x.givesTalk(c) {
			givers = append(givers, c.Entry)
		}
	}
	for i := range x.candidates {
		if c := &x.candidates[i]; c.Entry != nil && slices.Contains(givers, c.Entry) {
			c.Entry, c.Kind, c.Rule, c.Strength = nil, kg.Person, giverRule, Certain
		}
	}
}

// givesTalk reports whether a candidate that the vocabulary has for a maker or something made is somebody
// who gives a talk.
func (x *Namer) givesTalk(c *Candidate) bool {
	if c.Entry == nil || c.Kind != kg.Organization && !IsMade(c.Kind) || c.Words.From < 2 || !x.PersonShaped(c.Words) {
		return false
	}
	if x.LowerText(c.Words.From-1) != "by" || x.SortOfWork(c.Words.From-2) != prose.TalkWork {
		return false
	}
	return x.OwnBehind(c.Words.To-1) || x.whoOwns(c.Words.To)
}

// whoOwns reports whether "who" stands at word i, behind a comma or not, and what follows tells of what is
// theirs: "who shared how her journey".
func (x *Namer) whoOwns(i int32) bool {
	if int(i) >= len(x.Words) || x.LowerText(i) != "who" || x.GapBefore(i) != " " && x.GapBefore(i) != ", " {
		return false
	}
	return x.OwnBehind(i)
}
