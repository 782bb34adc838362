package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Companies are called after ideas of their trade: where a note says of Zero Trust that somebody works there,
// it is a company in the note.

// overruleNotions takes the names of ideas for companies where the note says of one with capitals, wherever it names
// it, that people work there or that it organizes something.
func (x *Namer) overruleNotions() {
	for _, g := range x.Groups.Order {
		if !slices.ContainsFunc(g.Members, knownIdea) || !slices.ContainsFunc(g.Members, x.staffed) || slices.ContainsFunc(g.Members, x.meantAsIdea) {
			continue
		}
		for _, c := range g.Members {
			c.Entry, c.Kind, c.Rule = nil, kg.Organization, SpeakersCompany
		}
	}
}

// knownIdea reports whether a candidate is an idea of the vocabulary.
func knownIdea(c *Candidate) bool { return c.Entry != nil && c.Entry.Kind == kg.Concept }

// staffed reports whether a candidate is where somebody works, by the line that it stands in or by the words
// before it.
func (x *Namer) staffed(c *Candidate) bool {
	return c.Rule == SpeakersCompany || x.staffedBehind(c.Words.From) && x.NounEnds(c.Words.To)
}

// meantAsIdea reports whether a candidate is written as an idea is, in small letters or by no more than initials, or is
// something else.
func (x *Namer) meantAsIdea(c *Candidate) bool {
	if !knownIdea(c) && c.Rule != SpeakersCompany || c.Words.Len() == 1 && x.Words[c.Words.From].Is(prose.AllCaps) {
		return true
	}
	for i := c.Words.From; i < c.Words.To; i++ {
		if !x.Words[i].Named() {
			return true
		}
	}
	return false
}

// staffedBehind reports whether the words before word i say that what it begins has people: "works at", "organized by".
func (x *Namer) staffedBehind(i int32) bool {
	if i < x.First[x.Words[i].Sentence]+2 || x.GapBefore(i) != " " || x.GapBefore(i-1) != " " || x.Words[i].At(prose.InTitle) {
		return false
	}
	does := x.LowerText(i - 2)
	switch x.LowerText(i - 1) {
	case "at":
		return does == "works" || does == "worked" || x.worker(i-2)
	case "by":
		return staffedDeeds[does]
	}
	return false
}

// staffedDeeds are what somebody does who has people.
var staffedDeeds = map[string]bool{"organized": true, "organised": true, "sponsored": true, "acquired": true, "employed": true, "hired": true, "founded": true}
