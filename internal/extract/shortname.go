package extract

// One word of a full name stands for the person in the rest of the note: Guinevere, Breiman. Of
// words that the language has, too, only those that are written as nothing but a name.

// meansPerson reports whether word i, which is the first or the last of somebody's full name, means that
// person where it stands alone.
func (x *Namer) meansPerson(i int32) bool {
	w, lex := x.words[i], x.lexeme(i)
	switch {
	case w.is(allCaps) && w.end-w.start <= mostInitials:
		return false
	case lex.GivenOnly:
		return true
	case lex.particle, lex.function, lex.Negative && !lex.Given, prepositions[lex.text], conjunctions[lex.text]:
		return false
	}
	return x.namedByCapital(i) || x.tells(span{i, i + 1})
}

// namedByCapital reports whether the capital of word i, which may be an ordinary word, says that it is
// a name: the note doesn't write it small as well, and where it is an ordinary word, no sentence asks
// for the capital, no article stands before it, and it isn't part of another name.
func (x *Namer) namedByCapital(i int32) bool {
	w, lex := x.words[i], x.lexeme(i)
	use := x.usage(i)
	front := w.at(initial | inTitle | shouted | inQuote)
	switch {
	case !lex.Common && !lex.Given:
		return use.lower <= use.inner
	case x.behindArticle(i), x.leadsOn(i), use.lower > 0 && (front || !lex.Given):
		return false
	}
	return !front || lex.Given
}

// leadsOn reports whether word i leads a number or a longer name: Day 2, Field-CTO, Block Consulting.
func (x *Namer) leadsOn(i int32) bool {
	if int(i)+1 == len(x.words) {
		return false
	}
	next, gap := x.words[i+1], x.gapBefore(i+1)
	return gap == "-" || gap == " " && (next.named() || next.is(digits))
}
