package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// Who links a word with a capital and says behind it what sort of software that is gives the name of one, be it an
// ordinary word: the [Quarry](…) IDE.

// classedLink reports whether the text of a link is one word with a capital that nothing but a name asks for, and
// the word behind says what software it is.
func (x *Namer) classedLink(words prose.Span) bool {
	first := x.Words[words.From]
	if words.Len() != 1 || !first.Is(prose.Capital) || first.At(prose.AnyCapital) || x.Covered[words.From] > 0 {
		return false
	}
	lex := x.Lexeme(words.From)
	if lex.Negative || lex.Function || lex.Given || prose.Invitation[lex.Text] || generic[lex.Text] || !mayBeCalled(lex.Text) {
		return false
	}
	if !x.Nominal(words.From) || IndefiniteArticles[x.LowerBefore(words.From)] {
		return false
	}
	return softwareClasses[strings.ToLower(x.WordBehind(words.From, " "))] && x.endsClass(words.To)
}

// endsClass reports whether word i, which says what something is, is the last of a phrase outside of links.
func (x *Namer) endsClass(i int32) bool {
	if x.Words[i].At(prose.InAnchor) {
		return false
	}
	next := i + 1
	return next >= x.First[x.Words[i].Sentence+1] || x.GapBefore(next) != " " || !x.Words[next].Named() && !softwareClasses[x.LowerText(next)]
}

// softwareClasses are what software is said to be behind its name.
var softwareClasses = map[string]bool{
	"ide": true, "editor": true, "browser": true, "engine": true, "framework": true, "library": true, "toolkit": true, "crate": true, "gem": true,
	"linter": true, "bundler": true, "compiler": true, "debugger": true, "profiler": true, "database": true, "orm": true, "cli": true, "sdk": true,
	"plugin": true, "runtime": true, "interpreter": true, "emulator": true, "extension": true, "package": true, "tool": true, "app": true,
}

// mayBeCalled reports whether a word before what software is may be its name, and doesn't say of what sort it is.
func mayBeCalled(text string) bool { return !sortsOfSoftware[text] }

// sortsOfSoftware are words that say of what sort software is.
var sortsOfSoftware = map[string]bool{
	"official": true, "free": true, "web": true, "desktop": true, "mobile": true, "internal": true, "external": true, "main": true, "new": true, "old": true,
	"simple": true, "small": true, "whole": true, "core": true, "standard": true, "command": true, "test": true, "search": true, "native": true,
	"default": true, "original": true, "open": true, "commercial": true, "popular": true, "same": true, "other": true, "underlying": true, "base": true,
}
