package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// maxWhole is how many words a whole name has at most.
const maxWhole = 5

// wholeName proposes a run in a whole sentence whose words are general ones and others, where
// no word but for the capital of its own says that the run is one name: the Genomics Virtual
// Laboratory.
func (x *Namer) wholeName(run prose.Span) bool {
	words := x.Words
	if words[run.From].At(prose.Initial | prose.InTitle | prose.InAnchor) {
		return false
	}
	run = x.Trim(run)
	if run.Len() < 2 || run.Len() > maxWhole || x.GapBefore(run.From) != " " || !x.general(run) || !x.Prose(run.From) || x.Foreign(run.From) {
		return false
	}
	x.propose(run.From, run.To, "general words with capitals", Fair, x.HeadOf(run))
	return true
}

// general reports whether the vocabulary knows of a run nothing but general words, not all of
// it, and the others may be a part of a name.
func (x *Namer) general(run prose.Span) bool {
	known := 0
	for i := run.From; i < run.To; i++ {
		n := x.Covered[i]
		switch {
		case i > run.From && x.GapBefore(i) != " ":
			return false
		case n == 0 && (x.Lexeme(i).Role || !x.Words[i].Is(prose.Capital) || x.Words[i].Is(prose.AllCaps)):
			return false
		case n == 0:
			continue
		case x.candidates[n-1].Kind != kg.Concept || !x.Lexeme(i).Common || x.candidates[n-1].Words.Len() > 1:
			return false
		}
		known++
	}
	return known > 0 && known < int(run.Len())
}
