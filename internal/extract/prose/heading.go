package prose

import (
	"path"
	"slices"
	"strings"

	"notes/internal/markdown"
)

// BarBefore reports whether nothing but a bar, and the sign of a handle or a quotation, parts word i
// from the one before.
func (x *Text) BarBefore(i int32) bool {
	return i > 0 && int(i) < len(x.Words) && strings.Trim(x.GapBefore(i), " @\"“”") == "|"
}

// Quoted reports whether words open a quotation, as titles do and neither people nor companies.
func (x *Text) Quoted(words Span) bool {
	return x.QuoteBefore(x.Words[words.From]) != ""
}

// SameWords reports whether two stretches are the same words, whatever their case.
func (x *Text) SameWords(a, b Span) bool {
	for i := range a.Len() {
		if i >= b.Len() || x.Words[a.From+i].Lexeme != x.Words[b.From+i].Lexeme {
			return false
		}
	}
	return a.Len() == b.Len()
}

// FirstSentence returns the first sentence of a block, and whether it has one: one of
// spaces that don't break has none.
func (x *Text) FirstSentence(block int) (int, bool) {
	return slices.BinarySearchFunc(x.Doc.Sentences, block, func(s markdown.Sentence, block int) int { return s.Block - block })
}

// NumbersHeading reports whether word i is the letter that numbers a heading: "C. Questions".
func (x *Text) NumbersHeading(i int32) bool {
	w := x.Words[i]
	if w.End-w.Start != 1 || i != x.First[w.Sentence] || !x.IsHeading(int(w.Sentence)) {
		return false
	}
	behind := x.Doc.Text[w.End:]
	return strings.HasPrefix(behind, ". ") || strings.HasPrefix(behind, ") ")
}

// LeadOf returns the sentence that leads to the list in which a sentence is an item, and whether
// there is one.
func (x *Text) LeadOf(sentence int) (int, bool) {
	doc := x.Doc
	block := &doc.Blocks[doc.Sentences[sentence].Block]
	leads := block.Parent
	if leads < 0 {
		leads = doc.Sections[block.Section].Block // none in the section before the first heading
	}
	return x.FirstSentence(leads)
}

// Nameless reports whether the name of a file says only what it is there for, or is a number.
func Nameless(file string) bool { return Placeholders[strings.ToLower(file)] || IsNumber(file) }

// Placeholders are what the only or first file of a folder is called.
var Placeholders = map[string]bool{"readme": true, "index": true, "_index": true, "note": true, "notes": true, "main": true, "untitled": true}

// SubjectName returns what the note's subject is called: the name of the file, the title or the first
// alias, whichever first is a name of something; empty if none is.
func (x *Text) SubjectName() string {
	front := &x.Doc.Front
	file := strings.TrimSuffix(path.Base(x.File), path.Ext(x.File))
	for _, name := range append([]string{file, front.Title}, front.Aliases...) {
		if (x.PageNamed(name) || x.SaidPerson(name)) && !LooksLikeFile(name) && !IsDay(name) && !Nameless(name) {
			return name
		}
	}
	return ""
}

// IsHeading reports whether a sentence is a heading.
func (x *Text) IsHeading(sentence int) bool {
	return x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Kind == markdown.Heading
}

// Heads reports whether a sentence is a heading, or the title that the front matter has.
func (x *Text) Heads(sentence int) bool {
	block := x.Doc.Blocks[x.Doc.Sentences[sentence].Block]
	return block.Kind == markdown.Heading || block.Label == "title"
}

// OpensSection reports whether a sentence is all of the first block below a
// heading.
func (x *Text) OpensSection(sentence int) bool {
	doc := x.Doc
	block := doc.Sentences[sentence].Block
	return sentence > 0 && doc.Sections[doc.Blocks[block].Section].Block == doc.Sentences[sentence-1].Block &&
		(sentence+1 == len(doc.Sentences) || doc.Sentences[sentence+1].Block != block)
}

// OpensParagraph reports whether a sentence begins a paragraph.
func (x *Text) OpensParagraph(sentence int) bool {
	doc := x.Doc
	block := doc.Sentences[sentence].Block
	return doc.Blocks[block].Kind == markdown.Paragraph && (sentence == 0 || doc.Sentences[sentence-1].Block != block)
}
