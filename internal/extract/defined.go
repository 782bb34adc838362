package extract

import (
	"strings"
	"sync"
)

// Who writes down what was explained puts the word for it first, then a sign, then what it is:
// "rhetoric - the act of convincing people", "slug = an archive with your code". Nobody writes so of
// what they don't mean to look up.

// addDefined adds the phrases that an item of a list says what they are. A single word means so only
// where it stands.
func (x *Namer) addDefined(ideas phrases, set []apart) {
	for _, a := range set {
		switch name := a.words; {
		case !a.sign || !x.explains(name.to):
		case name.len() > 1:
			ideas.add(x, name)
		case !x.uncommon(name) && !x.lexeme(name.from).Given:
			x.proposeIdea(name, "defined")
		}
	}
}

// explains reports whether the words from i on say what something is: a thing of some sort, and no
// sentence about it.
func (x *Namer) explains(i int32) bool {
	if strings.ContainsAny(x.gapBefore(i), "\"“‘'") || i+2 >= x.first[x.words[i].sentence+1] {
		return false
	}
	switch x.lowerText(i) {
	case "the":
		return measures()[x.lowerText(i+1)] && !x.words[i+1].named()
	case "a", "an", "any":
		return !amounts[x.lowerText(i+1)] && !x.words[i+1].named() && !x.clauseFrom(i+1)
	}
	return measures()[x.lowerText(i)] && (x.lowerText(i+1) == "of" || x.lowerText(i+1) == "to")
}

// measures say of an idea what it is, behind "the" or by themselves.
var measures = sync.OnceValue(func() map[string]bool {
	return wordSet(`ability act process practice set amount number art size unit degree rate property study measure percentage ratio
	capacity probability likelihood technique tendency`)
})

// clauseFrom reports whether a verb comes among the words from i on before anything parts them.
func (x *Namer) clauseFrom(i int32) bool {
	for limit := x.first[x.words[i].sentence+1]; i < limit; i++ {
		switch text := x.lowerText(i); {
		case x.gapBefore(i) != " " && x.gapBefore(i) != "-", relatives[text], conjunctions[text], prepositions[text]:
			return false
		case auxiliaries[text], pronouns[text]:
			return true
		}
	}
	return false
}

// amounts are how much there is of something, or what somebody thinks of it.
var amounts = map[string]bool{
	"bad": true, "big": true, "bit": true, "black": true, "couple": true, "date": true, "few": true, "good": true, "great": true, "huge": true,
	"litre": true, "little": true, "lot": true, "mess": true, "must": true, "nice": true, "pain": true, "small": true, "star": true, "week": true,
}
