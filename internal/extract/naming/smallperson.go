package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// smallPeople proposes people written small, where they are all of a line, stand behind a
// dash, a tilde or "by" at its end, "making bread - anna quaspenfelt", or behind who they are:
// "speakers: anna quaspenfelt, peter quort (Kwark)".
func (x *Namer) smallPeople(sentence int) {
	from, to := x.First[sentence], x.First[sentence+1]
	if len(x.line) > 1 && prose.SpeakerLabels[x.LowerText(from)] && strings.HasPrefix(x.line[1].gap, ":") {
		x.smallSpeakers()
		return
	}
	if x.beforeEmployer() {
		x.smallSpeakerAt(0)
		return
	}
	name := prose.Span{From: to - 2, To: to}
	if name.From < from || !x.smallName(name) {
		return
	}
	if gap := x.GapBefore(name.From); name.From == from || IsDash(gap) || strings.HasSuffix(gap, " ~ ") || gap == " " && x.LowerText(name.From-1) == "by" {
		x.propose(name.From, name.To, "name in small letters", Fair, kg.Person)
		x.cover(name)
	}
}

// beforeEmployer reports whether a line is somebody's name in small letters, a comma and the name
// of an organization, or what they do.
func (x *Namer) beforeEmployer() bool {
	if len(x.line) != 2 || x.line[0].words.Len() != 2 || x.line[1].gap != ", " || !x.smallName(x.line[0].words) {
		return false
	}
	known := x.known(x.line[1].words)
	return known != nil && known.Kind == kg.Organization || x.RoleLike(x.line[1].words)
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
	x.propose(words.From, words.To, "name in small letters", Certain, kg.Person)
	x.cover(words)
	at, _ := slices.BinarySearch(x.Speaking, words.From)
	x.Speaking = slices.Insert(x.Speaking, at, words.From)
	x.company(i)
}

// smallSpeaker reports whether small words are a given name and a last one, some of which a
// hyphen joins.
func (x *Namer) smallSpeaker(name prose.Span) bool {
	if name.Len() < 2 || name.Len() > prose.MaxName || !x.Lexeme(name.From).Given {
		return false
	}
	for i := name.From; i < name.To; i++ {
		w := x.Words[i]
		if !w.Is(prose.Lower) || w.Is(prose.Digits) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 || i > name.From && x.GapBefore(i) != " " && x.GapBefore(i) != "-" {
			return false
		}
	}
	return true
}

// smallName reports whether two small words are a given name, which is nothing else, and
// one that isn't of the language.
func (x *Namer) smallName(name prose.Span) bool {
	for i := name.From; i < name.To; i++ {
		w := x.Words[i]
		if !w.Is(prose.Lower) || w.Is(prose.Digits) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 {
			return false
		}
	}
	last := x.Lexeme(name.To - 1)
	return x.GapBefore(name.From+1) == " " && x.Lexeme(name.From).GivenOnly && !last.Negative && len(last.Text) > 1 &&
		!x.OrdinaryWord(last.Text) && !x.Vocab.Knows(last.Text)
}
