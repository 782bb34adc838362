package extract

import (
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// references finds what the pronouns stand for: a sentence that says "it" or
// "they" speaks of what its paragraph speaks of, the first project or other
// thing named in it. Where the paragraph begins with the pronoun, that is what the
// heading or the item above is about, and nothing if they don't tell. "The project" asks
// for more. One hop only, never over the end of a paragraph. What is stated of "it" is
// rather said of the software that a sentence since began with, and never of a company.
func (b *builder) references() {
	spoken, block := antecedent{}, -1
	b.its = make([]int, len(b.out.Sentences))
	for i := range b.out.Sentences {
		s := &b.out.Sentences[i]
		b.its[i] = -1
		if b.doc.Blocks[s.Block].Kind == markdown.Meta || s.Heading {
			continue
		}
		if s.Block != block {
			spoken, block = b.above(i), s.Block
		}
		meant, it := spoken.first, spoken.it
		if b.namesAgain(b.x.first[i] + 1) {
			meant = b.onlySoftware(&spoken, i)
			it = meant
		}
		if b.hasPronoun(i) {
			s.Subject = b.unnamed(i, meant) + 1
			b.its[i] = b.unnamed(i, it)
		}
		b.speaksOf(&spoken, i)
	}
}

// antecedent is what a paragraph has spoken of so far, -1 for nothing.
type antecedent struct {
	first    int  // what it named first
	it       int  // what "it" would stand for
	unknown  bool // it began with a pronoun, and there is no telling what that stands for
	begun    bool // a sentence of it was read
	software int  // the last software that it named
	several  bool // it named other software before that
}

// above returns what a paragraph speaks of before it has named anything.
func (b *builder) above(sentence int) antecedent {
	if !b.opensWithPronoun(sentence) {
		return antecedent{first: -1, it: -1, software: -1}
	}
	head := b.headedBy(sentence)
	return antecedent{first: head, it: head, unknown: head < 0, software: -1}
}

// speaksOf notes what a sentence speaks of for those behind it.
func (b *builder) speaksOf(a *antecedent, sentence int) {
	if a.first < 0 && !a.unknown {
		a.first = b.firstThing(sentence, stoodFor)
	}
	if a.it < 0 && !a.unknown {
		a.it = b.firstThing(sentence, isIt)
	}
	if opened := b.openedBy(sentence); opened >= 0 {
		a.it = opened
	}
	a.begun = true
	for _, f := range b.inSentence(sentence) {
		if f.term != a.software && software(b.out.Terms[f.term].Kind) {
			a.software, a.several = f.term, a.software >= 0
		}
	}
}

// onlySoftware returns what "the project" in a sentence means: the software that the sentence
// before begins with, if the paragraph has named no other since its first sentence, or what
// the heading is about, where the paragraph opens with it; -1 for none.
func (b *builder) onlySoftware(spoken *antecedent, sentence int) int {
	switch headed := spoken.first; {
	case spoken.begun && !spoken.several:
		return b.openedBy(sentence - 1)
	case !spoken.begun && headed >= 0 && software(b.out.Terms[headed].Kind):
		return headed
	}
	return -1
}

// openedBy returns the software whose name, with its article, a sentence begins with, or the
// clause behind its first words: "On the other hand, Hugo"; -1 for none.
func (b *builder) openedBy(sentence int) int {
	from := b.x.first[sentence]
	for _, f := range b.inSentence(sentence) {
		if f.group == nil {
			continue
		}
		if !software(b.out.Terms[f.term].Kind) {
			return -1
		}
		if f.words.from == from || f.words.from == from+1 && articles[b.x.lowerText(from)] || b.x.gapBefore(f.words.from) == ", " {
			return f.term
		}
		return -1
	}
	return -1
}

// firstThing returns the term of the first name in a sentence that a pronoun
// can stand for, rather one that no preposition leads to: "In Kubernetes, Cilium replaces
// kube-proxy"; -1 for none.
func (b *builder) firstThing(sentence int, may func(kg.Kind) bool) int {
	first := -1
	for _, f := range b.inSentence(sentence) {
		switch {
		case !may(b.out.Terms[f.term].Kind):
		case f.words.from != b.x.first[sentence]+1 || !b.ledTo(f):
			return f.term
		case first < 0:
			first = f.term
		}
	}
	return first
}

// ledTo reports whether the word right before a name in its sentence leads to it from
// something else: "In Kubernetes", "a call with Red Hat", but not "About Cilium".
func (b *builder) ledTo(f found) bool {
	words := b.x.words
	before := f.words.from - 1
	if before < 0 || words[before].sentence != words[f.words.from].sentence {
		return false
	}
	text := b.x.lowerText(before)
	return prepositions[text] && text != "about"
}

// stoodFor reports whether a pronoun can stand for what is of a kind.
func stoodFor(kind kg.Kind) bool {
	switch kind {
	case kg.Place, kg.Event, kg.Person, kg.Talk:
		return false
	}
	return true
}

// isIt reports whether "it" can stand for what is of a kind.
func isIt(kind kg.Kind) bool { return kind != kg.Organization && stoodFor(kind) }

// opensWithPronoun reports whether a sentence begins with "it", or with "the project" as
// what was named before.
func (b *builder) opensWithPronoun(sentence int) bool {
	first := b.x.first[sentence]
	if first == b.x.first[sentence+1] {
		return false
	}
	switch b.x.lowerText(first) {
	case "it", "its", "it's", "it’s":
		return true
	}
	return b.namesAgain(first + 1)
}

// namesAgain reports whether word i with its article stands for what was named before, at the
// start of a sentence: "The project".
func (b *builder) namesAgain(i int32) bool {
	words := b.x.words
	if i < 1 || int(i) >= len(words) || words[i].sentence != words[i-1].sentence || i-1 != b.x.first[words[i].sentence] || b.x.gapBefore(i) != " " {
		return false
	}
	return againNouns[b.x.lowerText(i)] && (b.x.lowerText(i-1) == "the" || b.x.lowerText(i-1) == "this")
}

// againNouns stand for the name of what they say it is.
var againNouns = map[string]bool{"project": true, "tool": true, "software": true, "library": true, "product": true}

// headedBy returns what the heading or the item right above a block is about: the only thing
// that it names with hardly a word besides; -1 if it doesn't tell.
func (b *builder) headedBy(sentence int) int {
	head := b.out.Sentences[sentence].Parent
	block := b.doc.Blocks[b.out.Sentences[sentence].Block]
	if head < 0 || head >= sentence || block.Kind == markdown.Paragraph && b.out.Sentences[head].Heading && head != sentence-1 {
		return -1
	}
	names := b.inSentence(head)
	if len(names) > mostHeading {
		return -1
	}
	term, named := -1, int32(0)
	for _, f := range names {
		kind := b.out.Terms[f.term].Kind
		if f.group == nil || !stoodFor(kind) || kind == kg.Concept || kind == kg.Organization || b.ledTo(f) || term >= 0 && term != f.term {
			return -1
		}
		term, named = f.term, named+f.words.len()
	}
	if b.x.first[head+1]-b.x.first[head] > named+maxBesideHead {
		return -1
	}
	return term
}

// mostHeading is how many names are looked through for the one that a heading is about.
const mostHeading = 16

// maxBesideHead is how many words a heading has besides the name of what it is about: "What
// is Cilium".
const maxBesideHead = 2

// unnamed returns a term that a sentence doesn't name itself, -1 if it does.
func (b *builder) unnamed(sentence, term int) int {
	if b.names(sentence, term) {
		return -1
	}
	return term
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
	words := b.x.sentence(sentence)
	for i := range words {
		switch b.x.lowerText(b.x.first[sentence] + int32(i)) {
		case "it", "its", "they", "their", "itself":
			return true
		}
	}
	return len(words) > 1 && b.namesAgain(b.x.first[sentence]+1)
}
