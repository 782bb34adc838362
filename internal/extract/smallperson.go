package extract

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// smallPeople proposes people written small, where they are all of a line, stand behind a
// dash, a tilde or "by" at its end, "making bread - anna quaspenfelt", or behind who they are:
// "speakers: anna quaspenfelt, peter quort (Kwark)".
func (x *Namer) smallPeople(sentence int) {
	from, to := x.first[sentence], x.first[sentence+1]
	if len(x.line) > 1 && speakerLabels[x.lowerText(from)] && strings.HasPrefix(x.line[1].gap, ":") {
		x.smallSpeakers()
		return
	}
	if x.beforeEmployer() {
		x.smallSpeakerAt(0)
		return
	}
	name := span{to - 2, to}
	if name.from < from || !x.smallName(name) {
		return
	}
	if gap := x.gapBefore(name.from); name.from == from || dash(gap) || strings.HasSuffix(gap, " ~ ") || gap == " " && x.lowerText(name.from-1) == "by" {
		x.propose(name.from, name.to, "name in small letters", fair, kg.Person)
		x.cover(name)
	}
}

// beforeEmployer reports whether a line is somebody's name in small letters, a comma and the name
// of an organization, or what they do.
func (x *Namer) beforeEmployer() bool {
	if len(x.line) != 2 || x.line[0].words.len() != 2 || x.line[1].gap != ", " || !x.smallName(x.line[0].words) {
		return false
	}
	known := x.known(x.line[1].words)
	return known != nil && known.Kind == kg.Organization || x.roleLike(x.line[1].words)
}

// smallSpeakers proposes the people of a line behind its label, and where they work.
func (x *Namer) smallSpeakers() {
	for i := 1; i < len(x.line); i++ {
		x.smallSpeakerAt(i)
	}
}

// smallSpeakerAt proposes the i-th segment of a line as somebody, and what follows as where they
// work.
func (x *Namer) smallSpeakerAt(i int) {
	words := x.line[i].words
	if !x.smallSpeaker(words) {
		return
	}
	x.propose(words.from, words.to, "name in small letters", certain, kg.Person)
	x.cover(words)
	at, _ := slices.BinarySearch(x.speaking, words.from)
	x.speaking = slices.Insert(x.speaking, at, words.from)
	x.company(i)
}

// smallSpeaker reports whether small words are a given name and a last one, some of which a
// hyphen joins.
func (x *Namer) smallSpeaker(name span) bool {
	if name.len() < 2 || name.len() > maxName || !x.lexeme(name.from).Given {
		return false
	}
	for i := name.from; i < name.to; i++ {
		w := x.words[i]
		if !w.is(lower) || w.is(digits) || w.at(inBare|inCode|inNote|inTag) || x.covered[i] > 0 || i > name.from && x.gapBefore(i) != " " && x.gapBefore(i) != "-" {
			return false
		}
	}
	return true
}

// smallName reports whether two small words are a given name, which is nothing else, and
// one that isn't of the language.
func (x *Namer) smallName(name span) bool {
	for i := name.from; i < name.to; i++ {
		w := x.words[i]
		if !w.is(lower) || w.is(digits) || w.at(inBare|inCode|inNote|inTag) || x.covered[i] > 0 {
			return false
		}
	}
	last := x.lexeme(name.to - 1)
	return x.gapBefore(name.from+1) == " " && x.lexeme(name.from).GivenOnly && !last.Negative && len(last.text) > 1 &&
		!x.ordinaryWord(last.text) && !x.vocab.Knows(last.text)
}
