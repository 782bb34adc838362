package prose

import "strings"

// What is written as a name and is made of words rather: of the headings, steps and rooms
// that have their capitals from where they stand.

// wordsOnly reports whether a run of capitalised words that no given name begins is nobody's name for
// what its words are.
func (x *Text) wordsOnly(words Span) bool {
	if x.endsInAcronym(words) {
		return true
	}
	first := x.Lexeme(words.From)
	switch {
	case first.Given:
		return false
	case first.Common && x.leadsOrBends(first):
		return true
	}
	return x.Plain(words.From) && x.Plain(words.From+1) || x.smallElsewhere(words)
}

// leadsOrBends reports whether an ordinary word begins no name: it leads to one, or has the ending of
// a verb or a plural.
func (x *Text) leadsOrBends(first *Lexeme) bool {
	if Prepositions[first.Text] || Conjunctions[first.Text] {
		return true
	}
	bent := strings.HasSuffix(first.Text, "s") || strings.HasSuffix(first.Text, "ed") || strings.HasSuffix(first.Text, "ing")
	return bent && !x.Lists.Base(first.hash)
}

// Plain reports whether word i is an ordinary one, or names nothing, and nobody is called so.
func (x *Text) Plain(i int32) bool {
	lex := x.Lexeme(i)
	return (lex.Common || lex.Negative) && !lex.Given && !lex.Surname && len(lex.Text) > 1
}

// mostInitials is the length up to which capitals are somebody's initials.
const mostInitials = 2

// endsInAcronym reports whether the last of some words is no initials but capitals that
// everybody writes: Merge PR.
func (x *Text) endsInAcronym(words Span) bool {
	w := x.Words[words.To-1]
	return w.Is(AllCaps) && w.End-w.Start <= mostInitials && x.Lexeme(words.To-1).Negative
}

// smallElsewhere reports whether a note that cares for capitals has each of some words small, too:
// the "amphi bleu" of one heading is the Amphi Bleu of another.
func (x *Text) smallElsewhere(words Span) bool {
	return !x.Small && x.PlainElsewhere(words)
}
