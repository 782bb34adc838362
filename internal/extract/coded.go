package extract

import (
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Code is mostly commands, variables and files; but what stands around a single word of it may
// say that it is the name of software: "the `quux` package".

// findCoded proposes the code spans of one word that are said to be software.
func (x *Namer) findCoded() {
	at := int32(0)
	for _, mark := range x.doc.Marks {
		if mark.Kind != markdown.Code || !identifier(x.doc.Text[mark.Start:mark.End]) {
			continue
		}
		at = x.wordFrom(at, mark.Start)
		words := span{at, at}
		for int(words.to) < len(x.words) && int(x.words[words.to].start) < mark.End {
			words.to++
		}
		if words.len() > 0 && x.saidToBeSoftware(words) { // none begins in code that goes on with a word
			x.propose(words.from, words.to, "code said to be software", fair, kg.Project)
		}
	}
}

// minIdentifier is how many bytes the name of software in code has at least.
const minIdentifier = 3

// identifier reports whether a text is one word as packages are called: small letters and
// digits, with hyphens or underscores between.
func identifier(text string) bool {
	if len(text) < minIdentifier || !isLower(text[0]) {
		return false
	}
	for i := range len(text) {
		if c := text[i]; !isLower(c) && !isDigit(c) && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// saidToBeSoftware reports whether the word behind or before words says that they are the name
// of software, or what is done with a word that is none of the language: "with `quux`".
func (x *Namer) saidToBeSoftware(words span) bool {
	if noun := x.wordBehind(words.to-1, " "); softwareNouns[noun] {
		return !loose[noun] || words.len() > 1 || !x.ordinaryWord(x.lowerText(words.from))
	}
	if x.gapBefore(words.from) != " " {
		return false
	}
	before := x.text(x.words[words.from-1])
	return softwareNouns[before] || words.len() == 1 && (meansOf[before] || x.handledBefore(words.from)) && x.strange(words.from)
}

// softwareNouns are what has a name that stands in code, or in a link to its site before the noun.
var softwareNouns = map[string]bool{
	"CLI": true, "addon": true, "app": true, "cli": true, "crate": true, "daemon": true, "extension": true, "framework": true, "gem": true,
	"library": true, "linter": true, "package": true, "plugin": true, "project": true, "tool": true, "toolkit": true, "utility": true,
}

// loose are nouns before which parts of one's own code stand as well.
var loose = map[string]bool{"package": true, "project": true, "app": true, "tool": true, "library": true}
