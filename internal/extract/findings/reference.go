package findings

import (
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// references finds what the pronouns stand for: a sentence that says "it" or
// "they" speaks of what its paragraph speaks of, the first project or other
// thing named in it. Where the paragraph begins with the pronoun, that is what the
// heading or the item above is about, and nothing if they don't tell. "The project" asks
// for more. One hop only, never over the end of a paragraph. What is stated of "it" is
// rather said of the software that a sentence since began with, and never of a company.
func (b *Builder) references() {
	spoken, block := antecedent{}, -1
	b.Antecedents = make([]int, len(b.Result.Sentences))
	for i := range b.Result.Sentences {
		s := &b.Result.Sentences[i]
		b.Antecedents[i] = -1
		if b.Doc.Blocks[s.Block].Kind == markdown.Meta || s.Heading {
			continue
		}
		if s.Block != block {
			spoken, block = b.above(i), s.Block
		}
		meant, it := spoken.first, spoken.it
		if b.NamesAgain(b.Namer.First[i] + 1) {
			meant = b.onlySoftware(&spoken, i)
			it = meant
		}
		if b.hasPronoun(i) {
			s.Subject = b.unnamed(i, meant) + 1
			b.Antecedents[i] = b.unnamed(i, it)
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
func (b *Builder) above(sentence int) antecedent {
	if !b.opensWithPronoun(sentence) {
		return antecedent{first: -1, it: -1, software: -1}
	}
	head := b.HeadedBy(sentence)
	return antecedent{first: head, it: head, unknown: head < 0, software: -1}
}

// speaksOf notes what a sentence speaks of for those behind it.
func (b *Builder) speaksOf(a *antecedent, sentence int) {
	if a.first < 0 && !a.unknown {
		a.first = b.firstThing(sentence, stoodFor)
	}
	if a.it < 0 && !a.unknown {
		a.it = b.firstThing(sentence, isIt)
	}
	if opened := b.OpenedBy(sentence); opened >= 0 {
		a.it = opened
	}
	a.begun = true
	for _, f := range b.InSentence(sentence) {
		if f.Term != a.software && prose.Software(b.Result.Terms[f.Term].Kind) {
			a.software, a.several = f.Term, a.software >= 0
		}
	}
}

// onlySoftware returns what "the project" in a sentence means: the software that the sentence
// before begins with, if the paragraph has named no other since its first sentence, or what
// the heading is about, where the paragraph opens with it; -1 for none.
func (b *Builder) onlySoftware(spoken *antecedent, sentence int) int {
	switch headed := spoken.first; {
	case spoken.begun && !spoken.several:
		return b.OpenedBy(sentence - 1)
	case !spoken.begun && headed >= 0 && prose.Software(b.Result.Terms[headed].Kind):
		return headed
	}
	return -1
}

// OpenedBy returns the software whose name, with its article, a sentence begins with, or the
// clause behind its first words: "On the other hand, Hugo"; -1 for none.
func (b *Builder) OpenedBy(sentence int) int {
	from := b.Namer.First[sentence]
	for _, f := range b.InSentence(sentence) {
		if f.Group == nil {
			continue
		}
		if !prose.Software(b.Result.Terms[f.Term].Kind) {
			return -1
		}
		if f.Words.From == from || f.Words.From == from+1 && prose.Articles[b.Namer.LowerText(from)] || b.Namer.GapBefore(f.Words.From) == ", " {
			return f.Term
		}
		return -1
	}
	return -1
}

// firstThing returns the term of the first name in a sentence that a pronoun
// can stand for, rather one that no preposition leads to: "In Kubernetes, Cilium replaces
// kube-proxy"; -1 for none.
func (b *Builder) firstThing(sentence int, may func(kg.Kind) bool) int {
	first := -1
	for _, f := range b.InSentence(sentence) {
		switch {
		case !may(b.Result.Terms[f.Term].Kind):
		case f.Words.From != b.Namer.First[sentence]+1 || !b.LedTo(f):
			return f.Term
		case first < 0:
			first = f.Term
		}
	}
	return first
}

// LedTo reports whether the word right before a name in its sentence leads to it from
// something else: "In Kubernetes", "a call with Red Hat", but not "About Cilium".
func (b *Builder) LedTo(f Found) bool {
	words := b.Namer.Words
	before := f.Words.From - 1
	if before < 0 || words[before].Sentence != words[f.Words.From].Sentence {
		return false
	}
	text := b.Namer.LowerText(before)
	return prose.Prepositions[text] && text != "about"
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
func (b *Builder) opensWithPronoun(sentence int) bool {
	first := b.Namer.First[sentence]
	if first == b.Namer.First[sentence+1] {
		return false
	}
	switch b.Namer.LowerText(first) {
	case "it", "its", "it's", "it’s":
		return true
	}
	return b.NamesAgain(first + 1)
}

// NamesAgain reports whether word i with its article stands for what was named before, at the
// start of a sentence: "The project".
func (b *Builder) NamesAgain(i int32) bool {
	words := b.Namer.Words
	if i < 1 || int(i) >= len(words) || words[i].Sentence != words[i-1].Sentence || i-1 != b.Namer.First[words[i].Sentence] || b.Namer.GapBefore(i) != " " {
		return false
	}
	return againNouns[b.Namer.LowerText(i)] && (b.Namer.LowerText(i-1) == "the" || b.Namer.LowerText(i-1) == "this")
}

// againNouns stand for the name of what they say it is.
var againNouns = map[string]bool{"project": true, "tool": true, "software": true, "library": true, "product": true}

// HeadedBy returns what the heading or the item right above a block is about: the only thing
// that it names with hardly a word besides; -1 if it doesn't tell.
func (b *Builder) HeadedBy(sentence int) int {
	head := b.Result.Sentences[sentence].Parent
	block := b.Doc.Blocks[b.Result.Sentences[sentence].Block]
	if head < 0 || head >= sentence || block.Kind == markdown.Paragraph && b.Result.Sentences[head].Heading && head != sentence-1 {
		return -1
	}
	names := b.InSentence(head)
	if len(names) > mostHeading {
		return -1
	}
	term, named := -1, int32(0)
	for _, f := range names {
		kind := b.Result.Terms[f.Term].Kind
		if f.Group == nil || !stoodFor(kind) || kind == kg.Concept || kind == kg.Organization || b.LedTo(f) || term >= 0 && term != f.Term {
			return -1
		}
		term, named = f.Term, named+f.Words.Len()
	}
	if b.Namer.First[head+1]-b.Namer.First[head] > named+maxBesideHead {
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
func (b *Builder) unnamed(sentence, term int) int {
	if b.names(sentence, term) {
		return -1
	}
	return term
}

func (b *Builder) names(sentence, term int) bool {
	for _, f := range b.InSentence(sentence) {
		if f.Term == term {
			return true
		}
	}
	return false
}

// hasPronoun reports whether a sentence has a pronoun that stands for a thing.
func (b *Builder) hasPronoun(sentence int) bool {
	words := b.Namer.Sentence(sentence)
	for i := range words {
		switch b.Namer.LowerText(b.Namer.First[sentence] + int32(i)) {
		case "it", "its", "they", "their", "itself":
			return true
		}
	}
	return len(words) > 1 && b.NamesAgain(b.Namer.First[sentence]+1)
}
