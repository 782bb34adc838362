package naming

import (
	"strings"
	"unicode/utf8"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findCamelHandles proposes those whose handle is their first and last name with capitals: @PiaZorbel. Annotations of code begin
// with no first name, and in brackets the handle is of who stands before them.
func (x *Namer) findCamelHandles() {
	for _, i := range x.Named {
		w := x.Words[i]
		if !w.Is(prose.Camel) || w.At(prose.Elsewhere) || w.Start == 0 || x.Doc.Text[w.Start-1] != '@' || x.HandleFrom(i) != i+1 || x.Covered[i] > 0 {
			continue
		}
		if !x.namesInOne(x.Surface(w)) || strings.HasPrefix(x.Doc.Text[w.End:], "/") || !opensHandle(x.Doc.Text[:w.Start-1]) {
			continue
		}
		x.propose(i, i+1, "first and last name as a handle", Fair, kg.Person)
		x.cover(prose.Span{From: i, To: i + 1})
	}
}

// opensHandle reports whether a handle may stand behind a text.
func opensHandle(before string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune(" \n\"“.,:", last)
}

// namesInOne reports whether a text is a first name that is nothing else and a last one, each with a capital.
func (x *Namer) namesInOne(text string) bool {
	at := 1 + strings.IndexFunc(text[1:], func(r rune) bool { return r >= 'A' && r <= 'Z' })
	if at == 0 || len(text)-at < minForename-1 {
		return false
	}
	first, last := strings.ToLower(text[:at]), text[at:]
	traits := x.Lists.Of(first)
	return traits.GivenOnly && strings.ToLower(last[1:]) == last[1:] && strings.Trim(strings.ToLower(last), "abcdefghijklmnopqrstuvwxyz") == "" && !x.Lists.Negative(strings.ToLower(last))
}
