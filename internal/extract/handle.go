package extract

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// findHandles proposes those who are named by nothing but the handle under which
// they write: "GitOps by @kwarkmill".
func (x *Extractor) findHandles() {
	words := x.scan.words
	for i := int32(1); i < int32(len(words)); i++ {
		if strings.TrimLeft(x.gapBefore(i), " ") != "@" || x.scan.text(words[i-1]) != "by" || words[i].at(inBare|inCode|inNote) || x.speaks(words[i].sentence) {
			continue
		}
		x.propose(i, i+1, "speaker's handle", certain, kg.Person)
		x.cover(span{i, i + 1})
	}
}

// speaks reports whether a sentence names a speaker.
func (x *Extractor) speaks(sentence int32) bool {
	n, found := slices.BinarySearch(x.speaking, x.scan.first[sentence])
	return found || n < len(x.speaking) && x.scan.words[x.speaking[n]].sentence == sentence
}
