package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Who notes down a tool puts its name first, then a sign, then what it does: "quorlmin - minifies style
// sheets". A small word of no language that stands so in a note on software is that name.

// findGlossed proposes such words at the head of items.
func (x *Namer) findGlossed() {
	for i := range x.Doc.Sentences {
		if name := x.glossedHead(i); name.Len() > 0 && x.tersely(name.To) && x.technicalNear(int32(i)) {
			x.propose(name.From, name.To, "said at the head of an item", Fair, kg.Project)
		}
	}
}

// minGlossed is how many letters such a name has at least: shorter ones are as often abbreviations.
const minGlossed = 4

// glossedHead returns the small word of no language with which an item begins, nothing if no sign parts
// it from what is said of it.
func (x *Namer) glossedHead(sentence int) prose.Span {
	from := x.First[sentence]
	name := prose.Span{From: from, To: from + 1}
	if !x.opensLine(sentence) || x.IsHeading(sentence) || x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Kind != markdown.Item || name.To >= x.First[sentence+1] {
		return prose.Span{}
	}
	w := x.Words[from]
	if !w.Is(prose.Lower) || w.Is(prose.Digits|prose.Dotted) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[from] > 0 || w.End-w.Start < minGlossed {
		return prose.Span{}
	}
	if int(w.Start) > x.Doc.Sentences[sentence].Start || !definingSign(x.GapBefore(name.To)) || !x.Strange(from) || strings.HasSuffix(x.LowerText(from), "al") || x.Foreign(from) {
		return prose.Span{}
	}
	return name
}

// maxTerse is how many words of it are read.
const maxTerse = 8

// tersely reports whether what goes on at word i says what a thing is or does without a word more than
// needed, as nobody speaks.
func (x *Namer) tersely(i int32) bool {
	if strings.ContainsAny(x.GapBefore(i), "\"“‘'") || x.Words[i].At(prose.InBare) {
		return false
	}
	for end := min(x.First[x.Words[i].Sentence+1], i+maxTerse); i < end; i++ {
		if text := x.LowerText(i); prose.Pronouns[text] || prose.Relatives[text] || prose.Helper(text) {
			return false
		}
	}
	return true
}

// technicalNear reports whether a sentence or one close to it names what the trade has.
func (x *Namer) technicalNear(sentence int32) bool {
	from, to := max(0, sentence-itemsBeside), min(int32(len(x.First))-1, sentence+itemsBeside+1)
	for i := x.First[from]; i < x.First[to]; i++ {
		if c := x.Covered[i]; c > 0 && technicalName(x.candidates[c-1].Kind) {
			return true
		}
	}
	return false
}
