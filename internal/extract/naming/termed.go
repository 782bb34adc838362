package naming

import (
	"strings"
	"sync"

	"notes/internal/extract/prose"
)

// A phrase in quotation marks that stands where a noun does is a term that the speaker has for
// something, and so is a phrase behind "called": "it is replaced by a "shadow entry"", "known as
// locality sets".

// addTermed adds such phrases, of which some are in quotation marks.
func (x *Namer) addTermed(ideas phrases, quoted []prose.Span) {
	for _, name := range quoted {
		if x.spaced(name) && x.quotable(name) && x.notion(name) {
			ideas.add(x, name)
		}
	}
	for i := range int32(len(x.Words)) - 1 {
		if lex := x.Lexeme(i); !lex.Namer || x.GapBefore(i+1) != " " || !x.saysTerm(i) {
			continue
		}
		if name := x.phraseFrom(i + 1); x.spaced(name) && x.notion(name) {
			ideas.add(x, name)
		}
	}
}

// spaced reports whether a phrase is more than one word with spaces between: hyphens join words of
// code as well.
func (x *Namer) spaced(name prose.Span) bool {
	for i := name.From + 1; i < name.To; i++ {
		if x.GapBefore(i) == " " {
			return true
		}
	}
	return false
}

// quotable reports whether a phrase in quotation marks stands where a noun does, and is not what
// something has written on it.
func (x *Namer) quotable(name prose.Span) bool {
	before := name.From - 1
	if before < 0 {
		return false
	}
	lead, sign := x.LowerText(before), strings.Trim(x.GapBefore(name.From), "\"“‘' ")
	named := sign == "" || prose.IdeaNouns[lead] && (sign == "," || sign == ":")
	if !named || !leadsToTerm(lead) || x.ControlLabel(name) {
		return false
	}
	return name.To == x.First[x.Words[name.From].Sentence+1] || !onScreen()[x.LowerText(name.To)]
}

// leadsToTerm reports whether a quoted noun behind a word is a term rather than what one looks for,
// clicks on or wrote by hand.
func leadsToTerm(lead string) bool {
	switch lead {
	case "called", "aka", "terms", "termed", "coined":
		return true
	case "for", "by", "on":
		return false
	}
	return prose.IdeaNouns[lead] || prose.Articles[lead] || prose.Prepositions[lead] && !prose.AlsoAdverbs[lead]
}

// phraseFrom returns the phrase from word i on, as many words as an idea is called by and one more;
// nothing if it goes on with what is no part of one.
func (x *Namer) phraseFrom(i int32) prose.Span {
	limit := min(i+maxNotion+1, int32(len(x.Words)))
	to := i + 1
	for to < limit && x.JoinsNotion(to) && x.Nominal(to) {
		to++
	}
	if !x.NounEnds(to) {
		return prose.Span{}
	}
	return prose.Span{From: i, To: to}
}

// saysTerm reports whether word i, one of namers, says that an idea is called by what follows, and
// no piece of software.
func (x *Namer) saysTerm(i int32) bool {
	before := ""
	if i > x.First[x.Words[i].Sentence] {
		before = x.LowerText(i - 1)
	}
	switch x.LowerText(i) {
	case "as":
		return before == "known" || before == "referred" || before == "to" && i > 1 && x.LowerText(i-2) == "referred"
	case "of":
		return (before == "concept" || before == "notion") && x.LowerText(max(i-2, 0)) != "no"
	}
	return prose.KindNouns[before] == "" && !prose.ToolKinds[before] && !prose.Pronouns[before]
}

// onScreen are words behind what is written on a screen, in a table or in code, beside controls.
var onScreen = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`attribute branch cell class column command element error file flag folder function header key label namespace page
	parameter property query row search table tag ticket value variable`)
})
