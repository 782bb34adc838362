package extract

import (
	"strings"

	"notes/pkg/kg"
)

// findListed proposes words that stand in a list beside known software and are no
// ordinary words, whatever their case: "OpenSSL or zlib", "CircleCI, Hubot".
func (x *Namer) findListed() {
	words := x.words
	for i := range int32(len(words)) {
		w := &words[i]
		if !w.is(lower|capital) || w.is(digits|camel|allCaps) || w.at(inBare|inCode|inNote|inTag|hyphened) || x.covered[i] > 0 || w.end-w.start < 3 {
			continue
		}
		before, behind := x.listedBefore(i), x.listedBehind(i)
		if (before || behind) && (x.strange(i) || before && behind && !x.lexeme(i).Common && !x.lexeme(i).Given) && !x.foreign(i) {
			x.propose(i, i+1, "listed beside software", fair, kg.Project)
		}
	}
}

// listedBefore reports whether the item before word i in a list is known
// software.
func (x *Namer) listedBefore(i int32) bool {
	if i > 1 && x.software(i-2) && x.junction(i-1) {
		return true
	}
	return i > 0 && x.software(i-1) && x.gapBefore(i) == ", "
}

// listedBehind reports whether the item behind word i in a list is known
// software.
func (x *Namer) listedBehind(i int32) bool {
	last := int32(len(x.words)) - 1
	if i+2 <= last && x.software(i+2) && x.junction(i+1) {
		return true
	}
	return i < last && x.software(i+1) && x.gapBefore(i+1) == ", "
}

// software reports whether word i belongs to the name of something that is
// run or written in.
func (x *Namer) software(i int32) bool {
	n := x.covered[i]
	if n == 0 {
		return false
	}
	switch x.candidates[n-1].kind {
	case kg.Project, kg.Product, kg.Language:
		return true
	}
	return false
}

// strange reports whether word i is not in the language: neither ordinary nor
// one slip away from it, no abbreviation without a vowel, nor a person's name.
func (x *Namer) strange(i int32) bool {
	lex := x.lexeme(i)
	text := lex.text
	return !lex.Common && !lex.Given && !lex.Role && strings.ContainsAny(text, "aeiouy") && !x.ordinaryWord(text) && !lex.contraction &&
		!derived(text) && !x.agent(text) && !x.lists.Begins(text) && !x.slipped(text)
}

// derived reports whether a word ends as English derives its words, and hardly
// any name written small does. Whatever the word is, it is of the language.
func derived(text string) bool {
	for _, ending := range []string{"ing", "ly", "tion", "sion", "ment", "ness", "ity", "able", "ible", "ive", "ous", "ful", "ised", "ized"} {
		if len(text) >= len(ending)+3 && strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

// agent reports whether a word names who or what does something: attacker,
// transformers.
func (x *Namer) agent(text string) bool {
	text = strings.TrimSuffix(text, "s")
	for _, ending := range []string{"er", "or"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) > 3 {
			return x.lists.Common(stem) || x.lists.Common(stem+"e") || strings.HasSuffix(stem, "i") && x.lists.Common(stem[:len(stem)-1]+"y")
		}
	}
	return false
}
