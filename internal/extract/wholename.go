package extract

import "notes/pkg/kg"

// maxWhole is how many words a whole name has at most.
const maxWhole = 5

// wholeName proposes a run in a whole sentence whose words are general ones and others, where
// no word but for the capital of its own says that the run is one name: the Genomics Virtual
// Laboratory.
func (x *Namer) wholeName(run span) bool {
	words := x.words
	if words[run.from].at(initial | inTitle | inAnchor) {
		return false
	}
	run = x.trim(run)
	if run.len() < 2 || run.len() > maxWhole || x.gapBefore(run.from) != " " || !x.general(run) || !x.prose(run.from) || x.foreign(run.from) {
		return false
	}
	x.propose(run.from, run.to, "general words with capitals", fair, x.headOf(run))
	return true
}

// general reports whether the vocabulary knows of a run nothing but general words, not all of
// it, and the others may be a part of a name.
func (x *Namer) general(run span) bool {
	known := 0
	for i := run.from; i < run.to; i++ {
		n := x.covered[i]
		switch {
		case i > run.from && x.gapBefore(i) != " ":
			return false
		case n == 0 && (x.lexeme(i).Role || !x.words[i].is(capital) || x.words[i].is(allCaps)):
			return false
		case n == 0:
			continue
		case x.candidates[n-1].kind != kg.Concept || !x.lexeme(i).Common || x.candidates[n-1].words.len() > 1:
			return false
		}
		known++
	}
	return known > 0 && known < int(run.len())
}
