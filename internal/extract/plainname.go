package extract

import "strings"

// What is written as a name and is made of words rather: of the headings, steps and rooms
// that have their capitals from where they stand.

// wordsOnly reports whether a run of capitalised words that no given name begins is nobody's name for
// what its words are.
func (x *Namer) wordsOnly(words span) bool {
	if x.endsInAcronym(words) {
		return true
	}
	first := x.lexeme(words.from)
	switch {
	case first.Given:
		return false
	case first.Common && x.leadsOrBends(first):
		return true
	}
	return x.plain(words.from) && x.plain(words.from+1) || x.smallElsewhere(words)
}

// leadsOrBends reports whether an ordinary word begins no name: it leads to one, or has the ending of
// a verb or a plural.
func (x *Namer) leadsOrBends(first *lexeme) bool {
	if prepositions[first.text] || conjunctions[first.text] {
		return true
	}
	bent := strings.HasSuffix(first.text, "s") || strings.HasSuffix(first.text, "ed") || strings.HasSuffix(first.text, "ing")
	return bent && !x.lists.Base(first.hash)
}

// plain reports whether word i is an ordinary one, or names nothing, and nobody is called so.
func (x *Namer) plain(i int32) bool {
	lex := x.lexeme(i)
	return (lex.Common || lex.Negative) && !lex.Given && !lex.Surname && len(lex.text) > 1
}

// mostInitials is the length up to which capitals are somebody's initials.
const mostInitials = 2

// endsInAcronym reports whether the last of some words is no initials but capitals that
// everybody writes: Merge PR.
func (x *Namer) endsInAcronym(words span) bool {
	w := x.words[words.to-1]
	return w.is(allCaps) && w.end-w.start <= mostInitials && x.lexeme(words.to-1).Negative
}

// smallElsewhere reports whether a note that cares for capitals has each of some words small, too:
// the "amphi bleu" of one heading is the Amphi Bleu of another.
func (x *Namer) smallElsewhere(words span) bool {
	return !x.small && x.plainElsewhere(words)
}
