package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// doubleSurname reports whether a hyphen joins the last of some words to one that is no word of the
// language: Wagner-Hall.
func (x *Namer) doubleSurname(words prose.Span) bool {
	return words.Len() > 2 && x.GapBefore(words.To-1) == "-" && !x.Lexeme(words.To-2).Common
}

// personScore says how much the words themselves look like a person: 2 for a
// given name that is no plain word, 1 for one that is, 1 for a last word that
// is no plain word or that families are called by, less for what somebody does
// and for names of other things.
func (x *Namer) personScore(words prose.Span) int {
	first := x.ForenameOf(words)
	score := 0
	switch {
	case x.ledByChief(words.From):
		return -certainScore
	case first.GivenOnly:
		score += 2
	case first.Given:
		score++
	}
	switch last := x.Lexeme(words.To - 1); {
	case first.Common && !first.Given && (last.Common || strings.HasSuffix(first.Text, "ing")):
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
	if prose.Heads[x.LowerText(words.To-1)] == kg.Organization {
		score -= 2
	}
	score -= x.otherLead(words, first)
	if occasions[x.LowerText(words.To-1)] {
		score -= certainScore
	}
	for i := words.From; i < words.To; i++ {
		if x.knownProject(i) && !x.surname(words, i) {
			score -= 2
		}
		if _, head := prose.Heads[x.LowerText(i)]; head && x.GapBefore(i) != "-" {
			score--
		}
	}
	return score
}

// ledByChief reports whether what begins with word i is what somebody is the chief of: the CEO of Monte
// Carlo.
func (x *Namer) ledByChief(i int32) bool {
	return x.LowerBefore(i) == "of" && i > 1 && prose.Chiefs[x.LowerBefore(i-1)]
}

// occasions end what events are called, behind a given name or a city that is one: Paris Edition.
var occasions = map[string]bool{"edition": true, "recap": true, "meetup": true, "summit": true, "chapter": true}

// otherLead says how much what begins some words, or stands before them, speaks against a person: it leads
// to a place, is one before an ordinary word and not behind "by", Paris Edition, or is an article of another language.
func (x *Namer) otherLead(words prose.Span, first *prose.Lexeme) int {
	before := words.From - 1
	switch {
	case leadsPlace(first.Text), before >= 0 && leadsPlace(x.LowerText(before)) && x.GapBefore(words.From) == " " && x.Words[before].Is(prose.Capital):
		return 3
	case foreignArticles[first.Text] && !first.Given:
		return 2
	case x.kindAt(words.From, kg.Place) && (locals[x.LowerText(words.To-1)] || !first.Given && x.Lexeme(words.To-1).Common && !x.soleBehindBy(words)):
		return 2
	}
	return 0
}

// soleBehindBy reports whether words stand behind "by", and no further one behind them.
func (x *Namer) soleBehindBy(words prose.Span) bool {
	return words.From > 0 && x.LowerText(words.From-1) == "by" && x.WordBehind(words.To-1, " ") == ""
}

// locals are what goes by the name of where it is, though people have some of those names: Paris.
var locals = map[string]bool{"edition": true, "chapter": true, "hub": true, "office": true, "region": true, "track": true, "stop": true}

// surname reports whether word i stands behind a given name that is nothing else, or is one
// that families have, and, though something is called so, may be a part of a person's name: the
// last of two words that is the name of an organization, as many are named after
// people, or any between a given name and a last one.
func (x *Namer) surname(words prose.Span, i int32) bool {
	if first := x.Lexeme(words.From); x.Covered[words.From] > 0 || !first.GivenOnly && !(first.Given && x.Lexeme(i).Surname) {
		return false
	}
	c := &x.candidates[x.Covered[i]-1]
	if words.Len() == 3 && i == words.From+1 {
		return c.Words.Len() == 1 && !x.Lexeme(i+1).Common
	}
	return words.Len() == 2 && i == words.From+1 && c.Kind == kg.Organization
}

// known returns the vocabulary's entry that was found to cover exactly these
// words, nil if there is none.
func (x *Namer) known(words prose.Span) *vocab.Entry {
	if n := x.Covered[words.From]; n > 0 {
		if c := &x.candidates[n-1]; c.Words == words {
			return c.Entry
		}
	}
	return nil
}

// knownProject reports whether a word alone is the name of something else.
func (x *Namer) knownProject(i int32) bool {
	n := x.Covered[i]
	if n == 0 {
		return false
	}
	c := &x.candidates[n-1]
	return c.Entry != nil && c.Entry.Kind != kg.Person && c.Entry.Kind != kg.Place
}
