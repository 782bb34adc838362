package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// A language written small says of code and of programs what they are written in: "some go code", "a rust library".

// codeIn returns the language, small, that what the form says with the word behind it is written in, nil for none.
func (f *form) codeIn() *vocab.Entry {
	from := f.words.From
	thing := from + 1
	switch {
	case f.words.Len() > 2, f.match.End-f.match.Start < minCodeIn, int(thing) >= len(f.x.Words), f.x.GapBefore(thing) != " ":
		return nil
	case !writtenThings[f.x.LowerText(thing)], saidOfCode[f.x.LowerText(from)], !f.leadsCode():
		return nil
	}
	return f.language()
}

// minCodeIn is how many letters a language has at least that is told so.
const minCodeIn = 2

// leadsCode reports whether the word before the form leads to a noun rather than to what somebody does: "the go code",
// but not "let's go code".
func (f *form) leadsCode() bool {
	from := f.words.From
	if from == f.x.First[f.x.Words[from].Sentence] || f.x.GapBefore(from) != " " {
		return false
	}
	switch before := f.x.LowerText(from - 1); before {
	case "to", "up", "out", "that":
		return false
	default:
		return prose.Articles[before] || prose.Prepositions[before] || leadsNoun[before]
	}
}

// leadsNoun are further words before what there is, or what somebody made of code.
var leadsNoun = map[string]bool{
	"my": true, "your": true, "his": true, "her": true, "some": true, "any": true, "no": true, "more": true, "other": true, "all": true,
	"existing": true, "old": true, "simple": true, "small": true, "single": true, "idiomatic": true, "generated": true, "official": true,
	"showed": true, "shows": true, "wrote": true, "writes": true, "writing": true, "write": true, "generates": true, "generate": true,
}

// writtenThings are what is written in a language.
var writtenThings = map[string]bool{
	"code": true, "codebase": true, "library": true, "libraries": true, "client": true, "clients": true, "program": true, "programs": true,
	"compiler": true, "bindings": true, "sdk": true, "developer": true, "developers": true, "programmer": true, "programmers": true,
}

// saidOfCode are words that say of code how it is, or what it does, though a language is called so.
var saidOfCode = map[string]bool{
	"basic": true, "pure": true, "clean": true, "self": true, "processing": true, "action": true, "logo": true, "move": true, "scratch": true,
	"scheme": true, "factor": true, "assembly": true, "ring": true, "icon": true, "script": true, "shell": true,
}
