package statements

import (
	"notes/internal/extract/findings"
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// An outline has who somebody is in an item by itself, and their post in the one below: "Ada Blorf", and there
// "Principal engineer at Acme".

// postBelow states where somebody works of whose post all of an item tells, where the item above is their name.
func (r *Reader) postBelow() {
	if len(r.found) == 0 || r.b.Doc.Blocks[r.b.Result.Sentences[r.sentence].Block].Kind != markdown.Item {
		return
	}
	person, company := r.personAbove(), &r.found[len(r.found)-1]
	if person == nil || company.Words.To != r.words.To || !r.employer(company.Term) {
		return
	}
	if r.isPost(prose.Span{From: r.words.From, To: company.Words.From}, company) {
		r.relate(person.Term, company.Term, kg.WorksAt, r.sentence, "job title", false)
	}
}

// personAbove returns the name of somebody that is all of the item above, nil if it is anything else, or the sentence
// isn't the first below.
func (r *Reader) personAbove() *findings.Found {
	head := r.b.Result.Sentences[r.sentence].Parent
	if head < 0 || head != r.sentence-1 {
		return nil
	}
	above := r.b.InSentence(head)
	if len(above) != 1 || r.kind(above[0].Term) != kg.Person || above[0].Words != (prose.Span{From: r.b.Namer.First[head], To: r.words.From}) {
		return nil
	}
	return &above[0]
}

// isPost reports whether the words before a company are a job title that ends there, by a sign, "at" or by itself.
func (r *Reader) isPost(words prose.Span, company *findings.Found) bool {
	if r.text(words.To-1) == "at" {
		words.To--
	}
	if words.Len() < 1 || !r.b.Namer.RoleLike(words) {
		return false
	}
	if r.gap(company.Words.From) == ", " || words.To < company.Words.From {
		return true
	}
	return r.b.Namer.Lexeme(words.To-1).Role || r.text(words.To-1) == "of"
}
