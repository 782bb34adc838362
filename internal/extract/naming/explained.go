package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// What a sentence begins with and says the saying of is an idea that one looks up: "loaf starvation is when
// …", "crumb skew means that …".

// addExplained adds such phrases. A single word means so only where it stands, and in the heading above.
func (x *Namer) addExplained(ideas phrases) {
	for s := range x.Doc.Sentences {
		name, said := x.meaningOf(s)
		switch {
		case said == noMeaning || !x.notionLike(name) || x.describing(name.To-1):
		case name.Len() == 1 && x.inTitleAbove(s, x.LowerText(name.From)) && x.notion(name) && !x.IsHeading(s):
			x.proposeSubject(name, "said what it means")
		case name.Len() == 1 && x.meantAlone(name.From, said):
			x.proposeIdea(name, "said what it means")
		case name.Len() > 1 && !x.spokenFor(name):
			ideas.add(x, name)
		}
	}
}

// saying is how a sentence says what something means.
type saying uint8

const (
	noMeaning  saying = iota
	saidToMean        // as is said of what describes something as well: "warm means that …"
	saidToBe
)

// meaningOf returns the phrase that a sentence begins with and how it says what that means.
func (x *Namer) meaningOf(sentence int) (prose.Span, saying) {
	from, end := x.First[sentence], x.First[sentence+1]
	to := from
	for to < end && (to == from || x.JoinsNotion(to)) && x.Nominal(to) && !meaningVerbs[x.LowerText(to)] {
		to++
	}
	name := prose.Span{From: from, To: to}
	if name.Len() == 0 || name.Len() > maxNotion || to+2 >= end || x.GapBefore(to) != " " {
		return name, noMeaning
	}
	next := x.LowerText(to + 1)
	switch verb := x.LowerText(to); {
	case verb == "means" && next != "of" && next != "to":
		return name, saidToMean
	case verb == "refers" && next == "to", verb == "is" && x.meaningAhead(to+1):
		return name, saidToBe
	}
	return name, noMeaning
}

// meaningVerbs are nouns as well.
var meaningVerbs = map[string]bool{"means": true, "refers": true}

// meaningAhead reports whether the words from i on say what something is that is an idea: "when …", "the act of
// …", "a practice by which …".
func (x *Namer) meaningAhead(i int32) bool {
	switch x.LowerText(i) {
	case "when":
		return true
	case "the":
		return Measures()[x.LowerText(i+1)]
	case "a":
		return x.termAhead(i + 1)
	}
	return false
}

// termAhead reports whether the words from i on, before any that goes on behind a noun, have a word for words or
// for ideas.
func (x *Namer) termAhead(i int32) bool {
	for end := min(i+maxBeforeTerm, x.First[x.Words[i].Sentence+1]); i < end && !prose.Prepositions[x.LowerText(i)]; i++ {
		if termNouns[x.LowerText(i)] {
			return true
		}
	}
	return false
}

// maxBeforeTerm is how far such a word is looked for.
const maxBeforeTerm = 3

// termNouns are words for words and for ideas.
var termNouns = map[string]bool{"term": true, "word": true, "concept": true, "technique": true, "practice": true, "process": true, "property": true}

// describing reports whether word i says how something is, by its ending.
func (x *Namer) describing(i int32) bool {
	text := x.LowerText(i)
	for _, ending := range []string{"al", "ous", "able", "ible", "ful", "less"} {
		if strings.HasSuffix(text, ending) {
			return true
		}
	}
	return x.Words[i].At(prose.Hyphened) && x.Derives(i)
}

// meantAlone reports whether word i by itself may be what an idea is called of which a sentence says so what it
// means. A word of no language is hardly anything else, though its capital has it taken for a name.
func (x *Namer) meantAlone(i int32, said saying) bool {
	name := prose.Span{From: i, To: i + 1}
	switch {
	case x.Lexeme(i).Given || x.Many(i) || generic[x.LowerText(i)]:
		return false
	case said == saidToMean:
		return x.ideaHead(i) && !x.Gerund(i) && !x.spokenFor(name)
	}
	return x.Covered[i] == 0 && x.Uncommon(name) || !x.spokenFor(name)
}
