package naming

import (
	"cmp"
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// proposeSubject proposes a word that a sentence begins with as an idea, and where it stands in the heading above.
func (x *Namer) proposeSubject(name prose.Span, rule string) {
	doc := x.Doc
	x.proposeIdea(name, rule)
	heading := doc.Sections[doc.Blocks[doc.Sentences[x.Words[name.From].Sentence].Block].Section].Block
	title, _ := slices.BinarySearchFunc(doc.Sentences, heading, func(s markdown.Sentence, block int) int { return cmp.Compare(s.Block, block) })
	for ; title < len(doc.Sentences) && doc.Sentences[title].Block == heading; title++ {
		for i := x.First[title]; i < x.First[title+1]; i++ {
			if word := (prose.Span{From: i, To: i + 1}); x.LowerText(i) == x.LowerText(name.From) && x.notion(word) {
				x.proposeIdea(word, rule)
			}
		}
	}
}
