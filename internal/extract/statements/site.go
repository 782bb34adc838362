package statements

import (
	"sort"
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// ofSite reports whether a company's name ends the text of a link to the site of that name, as the titles of
// pages do: "Ada Blorf - Wikipedia". Whom the page is about doesn't work there.
func (r *Reader) ofSite(words prose.Span) bool {
	links, text := r.b.Doc.Links, r.b.Doc.Text
	start, end := int(r.b.Namer.Words[words.From].Start), int(r.b.Namer.Words[words.To-1].End)
	n := sort.Search(len(links), func(i int) bool { return links[i].End > start })
	if n == len(links) || links[n].Start >= start || strings.Trim(text[end:max(end, links[n].End)], " *_") != "" {
		return false
	}
	host, _ := prose.Address(links[n].Target)
	for label := range strings.SplitSeq(host, ".") {
		if label == kg.Fold(text[start:end]) {
			return true
		}
	}
	return false
}
