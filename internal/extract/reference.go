package extract

import (
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// references finds what the pronouns stand for: a sentence that says "it" or
// "they" speaks of what its paragraph speaks of, the first project or other
// thing named in it. One hop only, never over the end of a paragraph.
func (b *builder) references() {
	subject, block := -1, -1
	for i := range b.out.Sentences {
		s := &b.out.Sentences[i]
		if s.Block != block {
			subject, block = -1, s.Block
		}
		if b.doc.Blocks[s.Block].Kind == markdown.Meta || s.Heading {
			continue
		}
		if subject >= 0 && b.hasPronoun(i) && !b.names(i, subject) {
			s.Subject = subject + 1
		}
		if subject < 0 {
			subject = b.firstThing(i)
		}
	}
}

// firstThing returns the term of the first name in a sentence that a pronoun
// can stand for; -1 for none.
func (b *builder) firstThing(sentence int) int {
	for _, f := range b.inSentence(sentence) {
		switch b.out.Terms[f.term].Kind {
		case kg.Place, kg.Event, kg.Person, kg.Talk:
			continue
		}
		return f.term
	}
	return -1
}

func (b *builder) names(sentence, term int) bool {
	for _, f := range b.inSentence(sentence) {
		if f.term == term {
			return true
		}
	}
	return false
}

// hasPronoun reports whether a sentence has a pronoun that stands for a thing.
func (b *builder) hasPronoun(sentence int) bool {
	words := b.x.scan.sentence(sentence)
	for i := range words {
		switch b.x.lowerText(b.x.scan.first[sentence] + int32(i)) {
		case "it", "its", "they", "their", "itself":
			return true
		}
	}
	return false
}
