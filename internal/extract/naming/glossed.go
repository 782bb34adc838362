package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Who notes down a tool puts its name first, then a sign, then what it does: "quorlmin - minifies style
// sheets", or has that below. A small word of no language that stands so in a note on software is that name.

// findGlossed proposes such words at the head of items, and of headings that say what a thing is.
func (x *Namer) findGlossed() {
	for i := range x.Doc.Sentences {
		if x.First[i] == x.First[i+1] || !x.glossable(x.First[i]) || !x.opensItem(i) && !x.headsDefinition(i) {
			continue
		}
		if gloss := x.glossOf(i); gloss >= 0 && x.tersely(gloss) && x.technicalNear(int32(i)) {
			x.propose(x.First[i], x.First[i]+1, "said at the head of an item", Fair, kg.Project)
		}
	}
}

// opensItem reports whether a sentence is the first of an item, and begins with a word.
func (x *Namer) opensItem(sentence int) bool {
	s := x.Doc.Sentences[sentence]
	return x.opensLine(sentence) && x.Doc.Blocks[s.Block].Kind == markdown.Item && s.Start == int(x.Words[x.First[sentence]].Start)
}

// headsDefinition reports whether a sentence is a heading whose first word is said to be a thing: quorlctl: A
// CLI for mills.
func (x *Namer) headsDefinition(sentence int) bool {
	end := x.Words[x.First[sentence]].End
	if !x.IsHeading(sentence) {
		return false
	}
	noun, told := prose.DefinedAs(strings.ToLower(x.Doc.Text[end:x.Doc.Sentences[sentence].End]))
	return told && prose.Software(prose.KindNouns[noun])
}

// minGlossed is how many letters such a name has at least: shorter ones are as often abbreviations.
const minGlossed = 4

// glossable reports whether word i is in small letters, unknown and of no language.
func (x *Namer) glossable(i int32) bool {
	w := x.Words[i]
	if !w.Is(prose.Lower) || w.Is(prose.Digits|prose.Dotted) || w.At(prose.Elsewhere|prose.InTag) || x.Covered[i] > 0 || w.End-w.Start < minGlossed {
		return false
	}
	return (x.Strange(i) || x.twoWords(i)) && !strings.HasSuffix(x.LowerText(i), "al") && !x.Foreign(i)
}

// glossOf returns the first word of what is said of the one with which an item begins, behind a sign or
// in the item below; -1 for none.
func (x *Namer) glossOf(sentence int) int32 {
	behind := x.First[sentence] + 1
	switch {
	case behind < x.First[sentence+1]:
		if definingSign(x.GapBefore(behind)) {
			return behind
		}
	case x.leads(x.Doc.Sentences[sentence].Block) && int(behind) < len(x.Words) && int(x.Words[behind].Sentence) == sentence+1:
		return behind
	}
	return -1
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
	for i := x.First[from]; i < min(x.First[to], x.First[from]+maxNear); i++ {
		if c := x.Covered[i]; c > 0 && technicalName(x.candidates[c-1].Kind) {
			return true
		}
	}
	return false
}

// maxNear is how many words are looked at for that.
const maxNear = 400

// twoWords reports whether word i, which no list has, is two ordinary words written as one, as tools are called:
// breadscript.
func (x *Namer) twoWords(i int32) bool {
	lex := x.Lexeme(i)
	if lex.Common || lex.Given || lex.Role || lex.Negative || lex.Contraction || x.Agent(lex.Text) || prose.Derived(lex.Text) || strings.HasSuffix(lex.Text, "s") {
		return false
	}
	for at := 3; at+3 <= len(lex.Text); at++ {
		first, second := lex.Text[:at], lex.Text[at:]
		if first != "auto" && !prose.Prefixes[first] && x.Lists.Common(first) && x.Lists.Common(second) {
			return true
		}
	}
	return false
}
