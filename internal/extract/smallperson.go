package extract

import "notes/pkg/kg"

// smallPeople proposes people written small, where they are all of a line or stand behind
// a dash at its end: "making bread - anna quaspenfelt".
func (x *Extractor) smallPeople(sentence int) {
	from, to := x.scan.first[sentence], x.scan.first[sentence+1]
	name := span{to - 2, to}
	if name.from < from || !x.smallName(name) {
		return
	}
	if gap := x.gapBefore(name.from); name.from == from || dash(gap) {
		x.propose(name.from, name.to, "name in small letters", fair, kg.Person)
		x.cover(name)
	}
}

// smallName reports whether two small words are a given name, which is nothing else, and
// one that isn't of the language.
func (x *Extractor) smallName(name span) bool {
	for i := name.from; i < name.to; i++ {
		w := x.scan.words[i]
		if !w.is(lower) || w.is(digits) || w.at(inBare|inCode|inNote|inTag) || x.covered[i] > 0 {
			return false
		}
	}
	last := x.lexeme(name.to - 1)
	return x.gapBefore(name.from+1) == " " && x.lexeme(name.from).GivenOnly && !last.Negative && len(last.text) > 1 &&
		!x.ordinaryWord(last.text) && !x.vocab.Knows(last.text)
}
