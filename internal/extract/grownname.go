package extract

import (
	"strings"

	"notes/pkg/kg"
)

// Somebody's first name is on no list as often as not; where the rules of people find the two words
// behind it, it is still theirs.

// growNames lets a person's name begin with the word right before it, where that is a name too.
func (x *Extractor) growNames() {
	for n := range x.candidates {
		c := &x.candidates[n]
		if c.kind != kg.Person || c.entry != nil || c.words.len() < 2 || c.words.from == 0 || !x.forenameAt(c.words.from-1) {
			continue
		}
		c.words.from--
		c.start = x.scan.words[c.words.from].start
		x.covered[c.words.from] = int32(n + 1)
	}
}

// forenameAt reports whether word i is one that only names are, and the name of somebody follows.
func (x *Extractor) forenameAt(i int32) bool {
	w, next := x.scan.words[i], x.scan.words[i+1]
	gap := x.gapBefore(i + 1)
	if w.sentence != next.sentence || gap != " " && gap != "-" || !w.is(capital) || w.is(allCaps|camel|digits|dotted) {
		return false
	}
	lex := x.lexeme(i)
	if x.covered[i] > 0 || len(lex.text) < 4 && !lex.Given && gap == " " || lex.contraction || honorifics[lex.text] || x.several(lex.text) || x.ordinaryWord(lex.text) || x.foreign(i) && !lex.Given {
		return false
	}
	return w.at(initial) || x.gapBefore(i) != " " || !x.scan.words[i-1].named()
}

// several reports whether a word is the plural of an ordinary one: Maintainers.
func (x *Extractor) several(text string) bool {
	one, plural := strings.CutSuffix(text, "s")
	return plural && (x.ordinaryWord(one) || x.words.Role(one))
}
