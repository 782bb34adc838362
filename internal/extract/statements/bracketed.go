package statements

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/extract/findings"
	"notes/internal/extract/prose"
)

// A linked name in brackets is what something is made with, "gateways ([Zorbo](…))", unless the link is only
// where more of it stands, or another name of it: "Grid World ([HN](…))", "Quorl Board ([QB](…))".

// pointsElsewhere reports whether a linked name in brackets is what a reference is labelled by, or short for the
// name before it.
func (r *Reader) pointsElsewhere(left, right *findings.Found) bool {
	text := r.b.Doc.Text[right.Start:right.End]
	if referenceLabels[strings.ToLower(text)] {
		return true
	}
	word := r.b.Namer.Words[right.Words.From]
	last, _ := utf8.DecodeRuneInString(r.b.Namer.Surface(r.b.Namer.Words[left.Words.To-1]))
	letter, _ := utf8.DecodeLastRuneInString(text)
	return right.Words.Len() == 1 && word.Is(prose.AllCaps) && unicode.ToUpper(last) == unicode.ToUpper(letter)
}

// referenceLabels are the texts of links that lead to what is said of something elsewhere.
var referenceLabels = map[string]bool{
	"hn": true, "hacker news": true, "lobsters": true, "reddit": true, "twitter": true, "tweet": true, "github": true, "gitlab": true, "youtube": true,
	"wikipedia": true, "medium": true, "arxiv": true, "linkedin": true, "mastodon": true, "vimeo": true, "stack overflow": true, "doi": true, "pdf": true,
	"bitbucket": true, "slack": true, "discord": true, "facebook": true, "instagram": true, "npm": true, "pypi": true, "docs": true,
}
