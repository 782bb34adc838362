package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Packages and toolboxes are called by any word, which then stands in quotation marks: the "reeds" package, the R
// package “Zamel”.

// packagedRule takes a word in quotation marks beside what it is for the name of that.
const packagedRule = "package in quotation marks"

// findPackaged proposes such words. An ordinary one is a sort of something as often, the "gold" package, unless the sentence
// names the language that it is for.
func (x *Namer) findPackaged() {
	for i := int32(1); i < int32(len(x.Words)); i++ {
		w := x.Words[i]
		if !x.quotedAlone(i) || x.Covered[i] > 0 || w.At(prose.Elsewhere|prose.InTag) || w.Is(prose.Numeric) || w.End-w.Start < 3 {
			continue
		}
		before := x.Words[i-1].Sentence == w.Sentence && packages[x.LowerText(i-1)]
		behind := int(i)+1 < len(x.Words) && x.Words[i+1].Sentence == w.Sentence && packages[x.LowerText(i+1)]
		if (before || behind) && (x.Strange(i) || x.namesLanguage(w.Sentence)) {
			x.propose(i, i+1, packagedRule, Fair, kg.Project)
			x.cover(prose.Span{From: i, To: i + 1})
		}
	}
}

// quotedAlone reports whether word i is all that quotation marks hold.
func (x *Namer) quotedAlone(i int32) bool {
	w := x.Words[i]
	if w.Start == 0 || !quoteBegins(x.Doc.Text, int(w.Start)) {
		return false
	}
	closing := x.QuoteBefore(w)
	return closing != "" && x.QuotedTo(i, closing) == i+1
}

// quoteBegins reports whether a mark stands right before an offset that may open a quotation: few words are asked for more.
func quoteBegins(text string, at int) bool {
	c := text[at-1]
	return c == '"' || c == '\'' || c >= 0x80
}

// namesLanguage reports whether a sentence has the name of a language.
func (x *Namer) namesLanguage(sentence int32) bool {
	from, to := x.First[sentence], x.First[sentence+1]
	for i := from; i < min(to, from+maxTopical); i++ {
		if n := x.Covered[i]; n > 0 && x.candidates[n-1].Kind == kg.Language {
			return true
		}
	}
	return false
}
