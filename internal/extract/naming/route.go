package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// inRoute reports whether a word stands in the path of an interface that has a parameter: nothing in /mills/v1/:millId/order
// is a name.
func (x *Namer) inRoute(w prose.Word) bool {
	text, start, end := x.Doc.Text, int(w.Start), int(w.End)
	if start == 0 || strings.IndexByte("/:{", text[start-1]) < 0 {
		return false
	}
	before, behind := text[max(0, start-maxRoute):start], text[end:min(len(text), end+maxRoute)]
	if n := strings.IndexFunc(behind, outsideRoute); n >= 0 {
		behind = behind[:n]
	}
	route := before[strings.LastIndexFunc(before, outsideRoute)+1:] + text[start:end] + behind
	at := max(strings.Index(route, "/:"), strings.Index(route, "/{"))
	return at >= 0 && prose.LetterAt(route, at+2, len(route)) && strings.Count(route, "/") > 1
}

// maxRoute is how many bytes before and behind a word belong to such a path at most.
const maxRoute = 100

// outsideRoute reports whether a sign ends the path of an interface.
func outsideRoute(r rune) bool { return strings.ContainsRune(" \t\n\"'`“”()[]<>,", r) }
