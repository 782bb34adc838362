package extract

import (
	"strings"
	"sync"
)

// A phrase in quotation marks that stands where a noun does is a term that the speaker has for
// something, and so is a phrase behind "called": "it is replaced by a "shadow entry"", "known as
// locality sets".

// addTermed adds such phrases, of which some are in quotation marks.
func (x *Namer) addTermed(ideas phrases, quoted []span) {
	for _, name := range quoted {
		if x.spaced(name) && x.quotable(name) && x.notion(name) {
			ideas.add(x, name)
		}
	}
	for i := range int32(len(x.words)) - 1 {
		if lex := x.lexeme(i); !lex.namer || x.gapBefore(i+1) != " " || !x.saysTerm(i) {
			continue
		}
		if name := x.phraseFrom(i + 1); x.spaced(name) && x.notion(name) {
			ideas.add(x, name)
		}
	}
}

// spaced reports whether a phrase is more than one word with spaces between: hyphens join words of
// code as well.
func (x *Namer) spaced(name span) bool {
	for i := name.from + 1; i < name.to; i++ {
		if x.gapBefore(i) == " " {
			return true
		}
	}
	return false
}

// quotable reports whether a phrase in quotation marks stands where a noun does, and is not what
// something has written on it.
func (x *Namer) quotable(name span) bool {
	before := name.from - 1
	if before < 0 {
		return false
	}
	lead, apart := x.lowerText(before), strings.Trim(x.gapBefore(name.from), "\"“‘' ") != ""
	if !leadsToTerm(lead) || apart || x.controlLabel(name) {
		return false
	}
	return name.to == x.first[x.words[name.from].sentence+1] || !onScreen()[x.lowerText(name.to)]
}

// leadsToTerm reports whether a quoted noun behind a word is a term rather than what one looks for,
// clicks on or wrote by hand.
func leadsToTerm(lead string) bool {
	switch lead {
	case "called", "aka", "term":
		return true
	case "for", "by", "on":
		return false
	}
	return articles[lead] || prepositions[lead] && !alsoAdverbs[lead]
}

// phraseFrom returns the phrase from word i on, as many words as an idea is called by and one more;
// nothing if it goes on with what is no part of one.
func (x *Namer) phraseFrom(i int32) span {
	limit := min(i+maxNotion+1, int32(len(x.words)))
	to := i + 1
	for to < limit && x.joinsNotion(to) && x.nominal(to) {
		to++
	}
	if !x.nounEnds(to) {
		return span{}
	}
	return span{i, to}
}

// saysTerm reports whether word i, one of namers, says that an idea is called by what follows, and
// no piece of software.
func (x *Namer) saysTerm(i int32) bool {
	before := ""
	if i > x.first[x.words[i].sentence] {
		before = x.lowerText(i - 1)
	}
	switch x.lowerText(i) {
	case "as":
		return before == "known" || before == "referred" || before == "to" && i > 1 && x.lowerText(i-2) == "referred"
	case "of":
		return (before == "concept" || before == "notion") && x.lowerText(max(i-2, 0)) != "no"
	}
	return kindNouns[before] == "" && !toolKinds[before] && !pronouns[before]
}

// namers say that what follows is what something is called, two of them only behind other words.
var namers = map[string]bool{"called": true, "aka": true, "dubbed": true, "coined": true, "as": true, "of": true}

// onScreen are words behind what is written on a screen, in a table or in code, beside controls.
var onScreen = sync.OnceValue(func() map[string]bool {
	return wordSet(`attribute branch cell class column command element error file flag folder function header key label namespace page
	parameter property query row search table tag ticket value variable`)
})
