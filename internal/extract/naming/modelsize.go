package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// A language model is called by its family, its size and what it was trained for, with hyphens between, as files
// and services have it: llama-70b-chat, mixtral-8x7b-instruct. It is one of its family.

// findModelSizes proposes such identifiers for the family that the vocabulary knows.
func (x *Namer) findModelSizes() {
	for i := int32(1); i < int32(len(x.Words)); i++ {
		if !x.joinsIdentifier(i) || !modelSize(x.LowerText(i)) || x.Words[i].At(prose.InBare|prose.InNote|prose.InTag) {
			continue
		}
		from, to := i-1, i+1
		for from > 0 && i-from < maxFamily && x.joinsIdentifier(from) {
			from--
		}
		for int(to) < len(x.Words) && to-i < maxTrained && x.joinsIdentifier(to) {
			to++
		}
		if family := x.modelFamily(from, i); family != nil {
			x.propose(from, to, "size of a model", Certain, family.Kind).Entry = family
		}
	}
}

// maxFamily is how many words a family of models is called by at most, with its version.
const maxFamily = 3

// maxTrained is how many words an identifier goes on with behind the size at most.
const maxTrained = 8

// joinsIdentifier reports whether a hyphen, or the colon before a tag, joins word i to the one before it.
func (x *Namer) joinsIdentifier(i int32) bool {
	gap := x.GapBefore(i)
	return (gap == "-" || gap == ":") && x.Words[i].Sentence == x.Words[i-1].Sentence
}

// modelSize reports whether a text in small letters is how many parameters a model has: 7b, 1.5b, 8x7b, 350m.
func modelSize(text string) bool {
	number := strings.TrimSuffix(strings.TrimSuffix(text, "b"), "m")
	if number == text {
		return false
	}
	experts, each, mixed := strings.Cut(number, "x")
	return prose.Decimal(experts) && len(experts) <= 4 && (!mixed || prose.Decimal(each))
}

// modelFamily returns the family of models that the words from..to are all of the name of, nil if they are none.
func (x *Namer) modelFamily(from, to int32) *vocab.Entry {
	x.matches = x.Vocab.At(x.Doc.Text, int(x.Words[from].Start), x.matches[:0])
	for _, match := range x.matches {
		if match.End != int(x.Words[to-1].End) {
			continue
		}
		for _, n := range match.Senses {
			if entry := x.Vocab.Sense(n).Entry; prose.Software(entry.Kind) && slices.Contains(entry.Broader, "Generative AI") {
				return entry
			}
		}
	}
	return nil
}
