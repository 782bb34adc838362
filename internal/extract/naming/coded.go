package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Code is mostly commands, variables and files; but what stands around a single word of it may
// say that it is the name of software: "the `quux` package".

// findCoded proposes the code spans of one word that are said to be software.
func (x *Namer) findCoded() {
	at := int32(0)
	for _, mark := range x.Doc.Marks {
		if mark.Kind != markdown.Code || !identifier(x.Doc.Text[mark.Start:mark.End]) {
			continue
		}
		at = x.WordFrom(at, mark.Start)
		words := prose.Span{From: at, To: at}
		for int(words.To) < len(x.Words) && int(x.Words[words.To].Start) < mark.End {
			words.To++
		}
		if words.Len() > 0 && x.saidToBeSoftware(words) { // none begins in code that goes on with a word
			x.propose(words.From, words.To, "code said to be software", Fair, kg.Project)
		}
	}
}

// minIdentifier is how many bytes the name of software in code has at least.
const minIdentifier = 3

// identifier reports whether a text is one word as packages are called: small letters and
// digits, with hyphens or underscores between.
func identifier(text string) bool {
	if len(text) < minIdentifier || !prose.IsLower(text[0]) {
		return false
	}
	for i := range len(text) {
		if c := text[i]; !prose.IsLower(c) && !prose.IsDigit(c) && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// saidToBeSoftware reports whether the word behind or before words says that they are the name
// of software, or what is done with a word that is none of the language: "with `quux`".
func (x *Namer) saidToBeSoftware(words prose.Span) bool {
	if noun := x.WordBehind(words.To-1, " "); softwareNouns[noun] {
		return !loose[noun] || words.Len() > 1 || !x.OrdinaryWord(x.LowerText(words.From))
	}
	if x.GapBefore(words.From) != " " {
		return false
	}
	before := x.Surface(x.Words[words.From-1])
	return softwareNouns[before] || words.Len() == 1 && (meansOf[before] || x.HandledBefore(words.From)) && x.Strange(words.From)
}

// softwareNouns are what has a name that stands in code, or in a link to its site before the noun.
var softwareNouns = map[string]bool{
	"CLI": true, "addon": true, "app": true, "cli": true, "crate": true, "daemon": true, "extension": true, "framework": true, "gem": true,
	"library": true, "linter": true, "package": true, "plugin": true, "project": true, "tool": true, "toolkit": true, "utility": true,
}

// loose are nouns before which parts of one's own code stand as well.
var loose = map[string]bool{"package": true, "project": true, "app": true, "tool": true, "library": true}
