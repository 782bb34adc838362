package extract

import (
	"slices"

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
			givers = append(givers, c.entry)
		}
	}
	for i := range x.candidates {
		if c := &x.candidates[i]; c.entry != nil && slices.Contains(givers, c.entry) {
			c.entry, c.kind, c.rule, c.strength = nil, kg.Person, giverRule, certain
		}
	}
}

// givesTalk reports whether a candidate that the vocabulary has for a maker or something made is somebody
// who gives a talk.
func (x *Namer) givesTalk(c *candidate) bool {
	if c.entry == nil || c.kind != kg.Organization && !made(c.kind) || c.words.from < 2 || !x.personShaped(c.words) {
		return false
	}
	if x.lowerText(c.words.from-1) != "by" || x.sortOfWork(c.words.from-2) != talkWork {
		return false
	}
	return x.ownBehind(c.words.to-1) || x.whoOwns(c.words.to)
}

// whoOwns reports whether "who" stands at word i, behind a comma or not, and what follows tells of what is
// theirs: "who shared how her journey".
func (x *Namer) whoOwns(i int32) bool {
	if int(i) >= len(x.words) || x.lowerText(i) != "who" || x.gapBefore(i) != " " && x.gapBefore(i) != ", " {
		return false
	}
	return x.ownBehind(i)
}
