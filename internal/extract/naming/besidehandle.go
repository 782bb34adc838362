package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Behind somebody's name often stands the handle under which they write.

// besideHandle reports whether a handle stands right behind the i-th segment, and that begins with a
// given name or has no word of the language: "Name (@handle)". Those who make things have one, too,
// but don't open a row of fields with it: "Name | @handle | Title".
func (x *Namer) besideHandle(i int) bool {
	if i+1 == len(x.line) || strings.TrimLeft(x.line[i+1].gap, " [(-–,|") != "@" {
		return false
	}
	return x.personal(x.line[i].words) || i == 0 && x.BarBefore(x.line[1].words.From)
}

// personal reports whether a name begins with a given name or has no word of the language.
func (x *Namer) personal(name prose.Span) bool {
	return x.Lexeme(name.From).Given || x.OfNoLanguage(name)
}

// handleIn returns the index of the handle that the text of a link ends in, behind other words:
// "[Name (@handle)](…)"; one behind the last word if it has none.
func (x *Namer) handleIn(words prose.Span) int32 {
	for i := words.From + 1; i < words.To; i++ {
		if strings.HasSuffix(x.GapBefore(i), "@") && x.HandleFrom(i) == words.To {
			return i
		}
	}
	return words.To
}

// handledName proposes what stands before a handle in the text of a link, if somebody may be called
// so and nothing else is.
func (x *Namer) handledName(link *markdown.Link, name prose.Span) {
	if x.PersonShaped(name) && !x.EndsInHead(name) && x.personal(name) {
		x.propose(name.From, name.To, "link", Certain, kg.Person).URL = link.Target
		x.cover(name)
	}
}
