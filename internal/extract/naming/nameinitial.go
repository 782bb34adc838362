package naming

import "notes/internal/extract/prose"

// Somebody's name has letters and words in it that other things are called by: Kent C. Dodds, Dr. Jess.

// inName reports whether the form is a part of somebody's name: the letter with a point between two
// words with a capital, a word behind such a letter, behind what people are addressed by, or the given name
// of somebody who stands beside another.
func (f *form) inName() bool {
	from := f.words.From
	if f.words.Len() > 1 || !f.x.Words[from].Is(prose.Capital) {
		return false
	}
	if f.match.End-f.match.Start == 1 {
		return f.x.MiddleInitial(from)
	}
	behindInitial := f.x.GapBefore(from) == ". " && f.x.MiddleInitial(from-1)
	return !f.x.Words[from].Is(prose.Camel|prose.AllCaps) && (f.x.TitledPerson(from) || behindInitial || f.x.joinedForename(from))
}

// joinedForename reports whether word i is a given name before a word with a capital, and a sign or "and"
// joins it to somebody with a given name that is nothing else: "Ada Marlowe & Jasmine Quort".
func (x *Namer) joinedForename(i int32) bool {
	if next := x.WordBehind(i, " "); next == "" || !prose.IsUpper(next[0]) || !x.Lexeme(i).Given || i < 2 {
		return false
	}
	end := i
	switch {
	case x.GapBefore(i) == " & ":
	case x.AndBefore(i):
		end--
	default:
		return false
	}
	other := prose.Span{From: end - 2, To: end}
	return other.From >= x.First[x.Words[i].Sentence] && x.PersonShaped(other) && x.Lexeme(other.From).GivenOnly && x.personScore(other) >= 2
}
