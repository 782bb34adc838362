package naming

import (
	"slices"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// A name that is all of a heading or of an item is told by the lines around it, as one in a
// sentence is by the rest of that.

// toldAround reports whether the form, with a capital, is all of a heading or of a list item, and a
// cue of it stands in what is said below it or, of an item, in the one before or behind.
func (f *form) toldAround(form *vocab.Form) bool {
	present := f.x.Context.Cues(form).Present
	if len(present) == 0 || !f.x.Words[f.words.From].Named() || !f.x.IsSentence(f.words) {
		return false
	}
	doc := f.x.Doc
	own := doc.Sentences[f.x.Words[f.words.From].Sentence].Block
	if doc.Blocks[own].End != f.match.Tail {
		return false // more is said on the line
	}
	return slices.ContainsFunc(linesAround(doc, own), func(i int) bool { return f.x.Context.Any(i, present) })
}

// linesBelow is how many lines below a name are read for what tells of it.
const linesBelow = 3

// linesAround returns the blocks that tell of what a heading or an item names: the first below it, and
// the items beside it.
func linesAround(doc *markdown.Document, own int) (around []int) {
	if own > 0 && besideItem(doc, own-1, own) {
		around = append(around, own-1)
	}
	for i := own + 1; i < min(len(doc.Blocks), own+1+linesBelow); i++ {
		if !below(doc, i, own) && !(i == own+1 && besideItem(doc, i, own)) {
			break
		}
		around = append(around, i)
	}
	return around
}

// below reports whether block i belongs to what is said below a heading or an item.
func below(doc *markdown.Document, i, own int) bool {
	block, head := doc.Blocks[i], doc.Blocks[own]
	switch head.Kind {
	case markdown.Heading:
		return block.Kind != markdown.Heading && block.Section == head.Section
	case markdown.Item:
		return block.Parent == own
	}
	return false
}

// besideItem reports whether both blocks are items of one list.
func besideItem(doc *markdown.Document, i, own int) bool {
	block, item := doc.Blocks[i], doc.Blocks[own]
	return item.Kind == markdown.Item && block.Kind == markdown.Item && block.Parent == item.Parent && block.Section == item.Section && block.Depth == item.Depth
}
