package extract

import (
	"strings"

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
	return x.personal(x.line[i].words) || i == 0 && x.barBefore(x.line[1].words.from)
}

// personal reports whether a name begins with a given name or has no word of the language.
func (x *Namer) personal(name span) bool {
	return x.lexeme(name.from).Given || x.ofNoLanguage(name)
}

// handleIn returns the index of the handle that the text of a link ends in, behind other words:
// "[Name (@handle)](…)"; one behind the last word if it has none.
func (x *Namer) handleIn(words span) int32 {
	for i := words.from + 1; i < words.to; i++ {
		if strings.HasSuffix(x.gapBefore(i), "@") && x.handleFrom(i) == words.to {
			return i
		}
	}
	return words.to
}

// handledName proposes what stands before a handle in the text of a link, if somebody may be called
// so and nothing else is.
func (x *Namer) handledName(link *markdown.Link, name span) {
	if x.personShaped(name) && !x.endsInHead(name) && x.personal(name) {
		x.propose(name.from, name.to, "link", certain, kg.Person).url = link.Target
		x.cover(name)
	}
}
