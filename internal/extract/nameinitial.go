package extract

// Somebody's name has letters and words in it that other things are called by: Kent C. Dodds, Dr. Jess.

// inName reports whether the form is a part of somebody's name: the letter with a point between two
// words with a capital, a word behind such a letter, behind what people are addressed by, or the given name
// of somebody who stands beside another.
func (f *form) inName() bool {
	from := f.words.from
	if f.words.len() > 1 || !f.x.words[from].is(capital) {
		return false
	}
	if f.match.End-f.match.Start == 1 {
		return f.x.middleInitial(from)
	}
	behindInitial := f.x.gapBefore(from) == ". " && f.x.middleInitial(from-1)
	return !f.x.words[from].is(camel|allCaps) && (f.x.titledPerson(from) || behindInitial || f.x.joinedForename(from))
}

// middleInitial reports whether word i is a letter with a point behind a word with a capital, where that
// is a given name or the next no word of the language.
func (x *Namer) middleInitial(i int32) bool {
	w, next := x.words[i], i+1
	if w.end-w.start != 1 || !x.led(i) || int(next) == len(x.words) || x.gapBefore(next) != ". " {
		return false
	}
	return x.lexeme(i-1).Given || !x.ordinaryWord(x.lowerText(next))
}

// titledPerson reports whether what people are addressed by stands before word i: Dr. Jess.
func (x *Namer) titledPerson(i int32) bool {
	gap := x.gapBefore(i)
	return (gap == ". " || gap == " ") && honorifics[x.lowerText(i-1)] && !x.words[i-1].is(allCaps)
}

// joinedForename reports whether word i is a given name before a word with a capital, and a sign or "and"
// joins it to somebody with a given name that is nothing else: "Ada Marlowe & Jasmine Quort".
func (x *Namer) joinedForename(i int32) bool {
	if next := x.wordBehind(i, " "); next == "" || !isUpper(next[0]) || !x.lexeme(i).Given || i < 2 {
		return false
	}
	end := i
	switch {
	case x.gapBefore(i) == " & ":
	case x.andBefore(i):
		end--
	default:
		return false
	}
	other := span{end - 2, end}
	return other.from >= x.first[x.words[i].sentence] && x.personShaped(other) && x.lexeme(other.from).GivenOnly && x.personScore(other) >= 2
}
