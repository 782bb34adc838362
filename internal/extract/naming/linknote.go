package naming

import "notes/internal/extract/prose"

// beforeLink reports whether the i-th segment of a heading begins with a given name and nothing follows
// it but a link: "Title, Name ([slides](…))".
func (x *Namer) beforeLink(i int) bool {
	if i == 0 || i != len(x.line)-2 || !x.Lexeme(x.line[i].words.From).Given {
		return false
	}
	link := x.line[i+1].words
	return x.Words[link.From].At(prose.InAnchor)
}
