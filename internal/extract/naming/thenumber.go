package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// "This RFC" is the one that the note has by its number, if there is exactly one.

// foldTheNumber files "the RFC" under the only number of that series that stands before it.
func (x *Namer) foldTheNumber() {
	only := x.onlyNumbers()
	if len(only) == 0 {
		return
	}
	moved, left := map[*Candidate]bool{}, map[*Group]bool{}
	for n := range x.candidates {
		c := &x.candidates[n]
		number := only[x.TextOf(c)]
		if number == nil || c.Start < number.Start || c.Words.Len() > 1 || !x.pointsBack(c.Words) {
			continue
		}
		from, to := x.Groups.ByKey[x.keyOf(c)], x.Groups.ByKey[x.keyOf(number)]
		if from == nil || to == nil || to == from {
			continue
		}
		moved[c] = true
		to.Members = append(to.Members, c)
		left[from] = true
		c.Entry, c.Kind, c.Rule, c.Strength = number.Entry, number.Kind, PartOfName, Hint
	}
	for g := range left {
		g.Members = slices.DeleteFunc(g.Members, func(c *Candidate) bool { return moved[c] })
		g.Dropped = g.Dropped || len(g.Members) == 0
	}
}

// onlyNumbers returns the first mention of each document that alone of its series stands in the note, by the sign of the
// series; nil where there are several.
func (x *Namer) onlyNumbers() map[string]*Candidate {
	var only map[string]*Candidate
	for n := range x.candidates {
		c := &x.candidates[n]
		if words, kind := x.NumberedAt(c.Words.From); words < 2 || words != c.Words.Len() || kind != kg.Standard {
			continue
		}
		if only == nil {
			only = map[string]*Candidate{}
		}
		sign := x.Surface(x.Words[c.Words.From])
		if first, met := only[sign]; !met {
			only[sign] = c
		} else if first != nil && x.keyOf(first) != x.keyOf(c) {
			only[sign] = nil
		}
	}
	return only
}

// pointsBack reports whether what stands before words says that they mean what was named: "this RFC", but not
// "the RFC process".
func (x *Namer) pointsBack(words prose.Span) bool {
	if words.From == x.First[x.Words[words.From].Sentence] || x.GapBefore(words.From) != " " {
		return false
	}
	switch x.LowerText(words.From - 1) {
	case "the", "this", "that":
	default:
		return false
	}
	behind := words.To
	return behind == x.First[x.Words[words.From].Sentence+1] || x.GapBefore(behind) != " " || !x.Nominal(behind)
}
