package naming

import (
	"strings"
	"sync"

	"notes/internal/extract/prose"
)

// Who writes down what was explained puts the word for it first, then a sign, then what it is:
// "rhetoric - the act of convincing people", "slug = an archive with your code". Nobody writes so of
// what they don't mean to look up.

// addDefined adds the phrases that an item of a list says what they are. A single word means so only
// where it stands.
func (x *Namer) addDefined(ideas phrases, set []apart) {
	for _, a := range set {
		switch name := a.words; {
		case !a.sign || !x.explains(name.To):
		case name.Len() > 1:
			ideas.add(x, name)
		case !x.Uncommon(name) && !x.Lexeme(name.From).Given:
			x.proposeIdea(name, "defined")
		}
	}
}

// explains reports whether the words from i on say what something is: a thing of some sort, and no
// sentence about it.
func (x *Namer) explains(i int32) bool {
	if strings.ContainsAny(x.GapBefore(i), "\"“‘'") || i+2 >= x.First[x.Words[i].Sentence+1] {
		return false
	}
	switch x.LowerText(i) {
	case "the":
		return Measures()[x.LowerText(i+1)] && !x.Words[i+1].Named()
	case "a", "an", "any":
		return !amounts[x.LowerText(i+1)] && !x.Words[i+1].Named() && !x.clauseFrom(i+1)
	}
	return Measures()[x.LowerText(i)] && (x.LowerText(i+1) == "of" || x.LowerText(i+1) == "to")
}

// Measures say of an idea what it is, behind "the" or by themselves.
var Measures = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`ability act process practice set amount number art size unit degree rate property study measure percentage ratio
	capacity probability likelihood technique tendency`)
})

// clauseFrom reports whether a verb comes among the words from i on before anything parts them.
func (x *Namer) clauseFrom(i int32) bool {
	for limit := x.First[x.Words[i].Sentence+1]; i < limit; i++ {
		switch text := x.LowerText(i); {
		case x.GapBefore(i) != " " && x.GapBefore(i) != "-", prose.Relatives[text], prose.Conjunctions[text], prose.Prepositions[text]:
			return false
		case prose.Auxiliaries[text], prose.Pronouns[text]:
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
