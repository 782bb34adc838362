package prose

// One word of a full name stands for the person in the rest of the note: Guinevere, Breiman. Of
// words that the language has, too, only those that are written as nothing but a name.

// MeansPerson reports whether word i, which is the first or the last of somebody's full name, means that
// person where it stands alone.
func (x *Text) MeansPerson(i int32) bool {
	w, lex := x.Words[i], x.Lexeme(i)
	switch {
	case w.Is(AllCaps) && w.End-w.Start <= mostInitials:
		return false
	case lex.GivenOnly:
		return true
	case lex.Particle, lex.Function, lex.Negative && !lex.Given, Prepositions[lex.Text], Conjunctions[lex.Text]:
		return false
	}
	return x.namedByCapital(i) || x.Tells(Span{i, i + 1})
}

// namedByCapital reports whether the capital of word i, which may be an ordinary word, says that it is
// a name: the note doesn't write it small as well, and where it is an ordinary word, no sentence asks
// for the capital, no article stands before it, and it isn't part of another name.
func (x *Text) namedByCapital(i int32) bool {
	w, lex := x.Words[i], x.Lexeme(i)
	use := x.Usage(i)
	front := w.At(AnyCapital | InQuote)
	switch {
	case !lex.Common && !lex.Given:
		return use.Lower <= use.Inner
	case x.BehindArticle(i), x.LeadsOn(i), use.Lower > 0 && (front || !lex.Given):
		return false
	}
	return !front || lex.Given
}

// LeadsOn reports whether word i leads a number or a longer name: Day 2, Field-CTO, Block Consulting.
func (x *Text) LeadsOn(i int32) bool {
	if int(i)+1 == len(x.Words) {
		return false
	}
	next, gap := x.Words[i+1], x.GapBefore(i+1)
	return gap == "-" || gap == " " && (next.Named() || next.Is(Digits))
}
