package extract

import (
	"sort"
	"strings"

	"notes/pkg/kg"
)

// ofSite reports whether a company's name ends the text of a link to the site of that name, as the titles of
// pages do: "Ada Blorf - Wikipedia". Whom the page is about doesn't work there.
func (r *reader) ofSite(words span) bool {
	links, text := r.b.doc.Links, r.b.doc.Text
	start, end := int(r.b.x.words[words.from].start), int(r.b.x.words[words.to-1].end)
	n := sort.Search(len(links), func(i int) bool { return links[i].End > start })
	if n == len(links) || links[n].Start >= start || strings.Trim(text[end:max(end, links[n].End)], " *_") != "" {
		return false
	}
	host, _ := address(links[n].Target)
	for label := range strings.SplitSeq(host, ".") {
		if label == kg.Fold(text[start:end]) {
			return true
		}
	}
	return false
}
