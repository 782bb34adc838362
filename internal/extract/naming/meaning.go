package naming

import (
	"cmp"
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// Below a heading that has a noun a sentence that says what this means is on the idea, as below "## The art of
// skew" that skew means baking for two.

// addMeant proposes the nouns that sentences begin with and say what they mean, below a heading that has them: a
// sentence elsewhere may say of any noun what it means to somebody.
func (x *Namer) addMeant() {
	for i := range x.Doc.Sentences {
		name := x.opening(i)
		if name.Len() == 1 && !x.IsHeading(i) && x.saysMeaning(name.To) && x.inTitleAbove(i, x.LowerText(name.From)) && x.notion(name) {
			x.proposeSubject(name, "said what it means")
		}
	}
}

// opening returns the words of a sentence up to a verb that says what they mean, no more than an idea is called by.
func (x *Namer) opening(sentence int) prose.Span {
	from := x.First[sentence]
	limit := min(x.First[sentence+1], from+maxNotion+1)
	for to := from + 1; to < limit && x.JoinsNotion(to); to++ {
		if text := x.LowerText(to); text == "means" || text == "is" {
			return prose.Span{From: from, To: to}
		}
	}
	return prose.Span{}
}

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
