package extract

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// personShaped reports whether words are written as a person's name is: two or
// three capitalised words, particles and initials allowed among them, all of them in a
// link or none.
func (x *Namer) personShaped(words span) bool {
	if words.len() < 2 || words.len() > maxName {
		return false
	}
	names := 0
	for i := words.from; i < words.to; i++ {
		w := x.words[i]
		switch {
		case i > words.from && i+1 < words.to && x.lexeme(i).particle:
		case x.nameWord(words, i):
			names++
		default:
			return false
		}
		if w.at(inBare|inCode|inTag) || !x.besideInMarkup(words.from, i) || i == words.from && x.nameless(words) || i > words.from && x.breaksName(i) || x.lexeme(i).Role && !x.lexeme(i).Given {
			return false
		}
	}
	if x.twoForenames(words) || words.len() > 2 && isWeekday(x.lowerText(words.to-1)) {
		return false
	}
	last := x.words[words.to-1]
	return names >= 2 && (names <= 3 || x.givenTwice(words)) && last.end-last.start > 1
}

// besideInMarkup reports whether two words stand in a link or neither does, and in what is said of a
// picture or neither does: a name ends where those do.
func (x *Namer) besideInMarkup(i, j int32) bool {
	a, b := x.words[i], x.words[j]
	return a.at(inAnchor) == b.at(inAnchor) && a.at(inImage) == b.at(inImage)
}

// nameWord reports whether word i is written as one of somebody's names.
func (x *Namer) nameWord(words span, i int32) bool {
	w := x.words[i]
	if w.is(capital) && !w.is(digits) && (!w.is(allCaps) || w.end-w.start <= 2 || x.shoutedName(words, i)) {
		return true
	}
	return i+1 == words.to && x.smallSurname(i)
}

// isWeekday reports whether a word in lower case is a day of the week and nothing else. It ends no
// name: the line of the date begins behind it.
func isWeekday(word string) bool {
	_, ok := calendar.Weekday(word)
	return ok && calendar.Plain(word)
}

// twoForenames reports whether words are two given names that the Spanish "and" joins, and so two
// people: Carlos y Ana, but not Ortega y Gasset.
func (x *Namer) twoForenames(words span) bool {
	return words.len() == 3 && x.text(x.words[words.from+1]) == "y" && x.lexeme(words.from).GivenOnly && x.lexeme(words.to-1).GivenOnly
}

// shoutedName reports whether word i, all in capitals, is part of a name that begins with
// a given name and isn't of the language: Masatoshi QUELMER, STEPHANIE QUELMER. In a line
// all in capitals a sign has to part the name from what stands before it.
func (x *Namer) shoutedName(words span, i int32) bool {
	w := x.words[i]
	first := x.lexeme(words.from)
	if w.at(shouted) {
		surname := first.Given && !x.lexeme(words.to-1).Common || first.GivenOnly && words.len() == 2
		return surname && words.from > x.first[w.sentence] && x.gapBefore(words.from) != " "
	}
	return first.GivenOnly && w.end-w.start > 3 && (i == words.from || !x.lexeme(i).Common)
}

// noble reports whether word i is a surname with a small particle joined to it:
// d'Oliveira.
func (x *Namer) noble(i int32) bool {
	text := x.text(x.words[i])
	return len(text) > 4 && (text[0] == 'd' || text[0] == 'l') && (strings.HasPrefix(text[1:], "'") && isUpper(text[2]) || strings.HasPrefix(text[1:], "’") && isUpper(text[4]))
}

// smallSurname reports whether word i is a surname, or a part of one, that begins small.
func (x *Namer) smallSurname(i int32) bool { return x.noble(i) || x.halfSurname(i) }

// halfSurname reports whether word i is the second half of a surname, written small:
// Snell-feikema.
func (x *Namer) halfSurname(i int32) bool {
	return x.gapBefore(i) == "-" && x.words[i].is(lower) && !x.lexeme(i).Common && x.words[i-1].named()
}

// breaksName reports whether word i can't stand in the name that the word before is of: it
// is a pronoun with its verb, or a sign that is in no name or the edge of a wikilink parts the two.
func (x *Namer) breaksName(i int32) bool {
	lex := x.lexeme(i)
	return lex.contraction && pronounBefore(lex.text) || strings.ContainsAny(x.gapBefore(i), "/_") || x.linkEdge(i)
}

// pronounBefore reports whether a contraction is a pronoun with its verb: I've.
func pronounBefore(text string) bool {
	return pronouns[text[:strings.IndexAny(text, "'’")]]
}

// givenTwice reports whether words begin with two given names.
func (x *Namer) givenTwice(words span) bool {
	return x.lexeme(words.from).GivenOnly && x.lexeme(words.from+1).GivenOnly
}

// nameless reports whether words begin with one that names nothing: Max is a
// name before Weber, and a word before Latency; Jan before David Nose. Or they are nothing but words.
func (x *Namer) nameless(words span) bool {
	first := x.lexeme(words.from)
	return x.wordsOnly(words) || first.Negative && (!first.Given || x.lexeme(words.to-1).Common && !x.lexeme(words.from+1).GivenOnly)
}

// doubleSurname reports whether a hyphen joins the last of some words to one that is no word of the
// language: Wagner-Hall.
func (x *Namer) doubleSurname(words span) bool {
	return words.len() > 2 && x.gapBefore(words.to-1) == "-" && !x.lexeme(words.to-2).Common
}

// particles are the small words inside people's names.
var particles = map[string]bool{
	"van": true, "von": true, "de": true, "der": true, "den": true, "da": true, "del": true, "di": true, "la": true, "le": true,
	"bin": true, "ibn": true, "al": true, "el": true, "dos": true, "du": true, "ten": true, "ter": true, "zu": true, "y": true,
}

// personScore says how much the words themselves look like a person: 2 for a
// given name that is no plain word, 1 for one that is, 1 for a last word that
// is no plain word or that families are called by, less for what somebody does
// and for names of other things.
func (x *Namer) personScore(words span) int {
	first := x.forenameOf(words)
	score := 0
	switch {
	case first.GivenOnly:
		score += 2
	case first.Given:
		score++
	}
	switch last := x.lexeme(words.to - 1); {
	case first.Common && !first.Given && (last.Common || strings.HasSuffix(first.text, "ing")):
		score -= 2
	case !last.Common, first.Given && last.Surname, x.doubleSurname(words):
		score++
	}
	if entry := x.known(words); entry != nil {
		if entry.Kind == kg.Person {
			return certainScore
		}
		score -= 5
	}
	if heads[x.lowerText(words.to-1)] == kg.Organization {
		score -= 2
	}
	score -= x.otherLead(words, first)
	if occasions[x.lowerText(words.to-1)] {
		score -= certainScore
	}
	for i := words.from; i < words.to; i++ {
		if x.knownProject(i) && !x.surname(words, i) {
			score -= 2
		}
		if _, head := heads[x.lowerText(i)]; head && x.gapBefore(i) != "-" {
			score--
		}
	}
	return score
}

// occasions end what events are called, behind a given name or a city that is one: Paris Edition.
var occasions = map[string]bool{"edition": true, "recap": true, "meetup": true, "summit": true, "chapter": true}

// otherLead says how much what begins some words, or stands before them, speaks against a person: it leads
// to a place, is one before an ordinary word and not behind "by", Paris Edition, or is an article of another language.
func (x *Namer) otherLead(words span, first *lexeme) int {
	before := words.from - 1
	switch {
	case leadsPlace(first.text), before >= 0 && leadsPlace(x.lowerText(before)) && x.gapBefore(words.from) == " " && x.words[before].is(capital):
		return 3
	case foreignArticles[first.text] && !first.Given:
		return 2
	case x.kindAt(words.from, kg.Place) && (locals[x.lowerText(words.to-1)] || !first.Given && x.lexeme(words.to-1).Common && !x.soleBehindBy(words)):
		return 2
	}
	return 0
}

// soleBehindBy reports whether words stand behind "by", and no further one behind them.
func (x *Namer) soleBehindBy(words span) bool {
	return words.from > 0 && x.lowerText(words.from-1) == "by" && x.wordBehind(words.to-1, " ") == ""
}

// locals are what goes by the name of where it is, though people have some of those names: Paris.
var locals = map[string]bool{"edition": true, "chapter": true, "hub": true, "office": true, "region": true, "track": true, "stop": true}

// forenameOf returns the first word of a name, or the next where that is an initial:
// J Paul Quort.
func (x *Namer) forenameOf(words span) *lexeme {
	if words.len() > 2 && x.initialAt(words.from) {
		return x.lexeme(words.from + 1)
	}
	return x.lexeme(words.from)
}

// initialAt reports whether word i is one letter, and neither that of a heading nor of what
// stands before it: Plan B.
func (x *Namer) initialAt(i int32) bool {
	w := x.words[i]
	if len(x.lexeme(i).text) != 1 || w.at(initial) && w.at(inTitle) {
		return false
	}
	return x.gapBefore(i+1) == ". " || w.at(initial) || x.gapBefore(i) != " " || !x.words[i-1].named()
}

// surname reports whether word i stands behind a given name that is nothing else, or is one
// that families have, and, though something is called so, may be a part of a person's name: the
// last of two words that is the name of an organization, as many are named after
// people, or any between a given name and a last one.
func (x *Namer) surname(words span, i int32) bool {
	if first := x.lexeme(words.from); x.covered[words.from] > 0 || !first.GivenOnly && !(first.Given && x.lexeme(i).Surname) {
		return false
	}
	c := &x.candidates[x.covered[i]-1]
	if words.len() == 3 && i == words.from+1 {
		return c.words.len() == 1 && !x.lexeme(i+1).Common
	}
	return words.len() == 2 && i == words.from+1 && c.kind == kg.Organization
}

// known returns the vocabulary's entry that was found to cover exactly these
// words, nil if there is none.
func (x *Namer) known(words span) *vocab.Entry {
	if n := x.covered[words.from]; n > 0 {
		if c := &x.candidates[n-1]; c.words == words {
			return c.entry
		}
	}
	return nil
}

// knownProject reports whether a word alone is the name of something else.
func (x *Namer) knownProject(i int32) bool {
	n := x.covered[i]
	if n == 0 {
		return false
	}
	c := &x.candidates[n-1]
	return c.entry != nil && c.entry.Kind != kg.Person && c.entry.Kind != kg.Place
}
