package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// A talk is about a problem by its title, and the note says of the word that is in it that it is one: "## Churn in Large
// Rings", and below "Churn is a hard problem". So the word is a term of the trade, though no vocabulary has it.

// addTroubled adds the nouns of headings, and of the addresses of talks that stand for one, that are said to be a problem.
func (x *Namer) addTroubled() {
	for i := range x.Doc.Sentences {
		from := x.First[i]
		if from+maxTroubled > x.First[i+1] || x.Doc.Blocks[x.Doc.Sentences[i].Block].Kind == markdown.Heading {
			continue
		}
		name := prose.Span{From: from, To: from + 1}
		if x.Words[from].Named() && x.saidProblem(name.To) && x.notion(name) && x.inTitleAbove(i, x.LowerText(from)) {
			x.proposeSubject(name, "said to be a problem")
		}
	}
}

// maxTroubled is how many words a sentence has at least that says so.
const maxTroubled = 4

// saidProblem reports whether the words from i on are "is a problem", with a few words for what sort of one at most.
func (x *Namer) saidProblem(i int32) bool {
	limit := x.First[x.Words[i].Sentence+1]
	if !prose.Copulas[x.LowerText(i)] && x.LowerText(i) != "remains" {
		return false
	}
	for i++; i < limit && beforeArticle[x.LowerText(i)]; i++ {
	}
	if i >= limit || x.LowerText(i) != "a" && x.LowerText(i) != "an" {
		return false
	}
	for n := i + 1; n < min(limit, i+maxProblem) && x.GapBefore(n) == " "; n++ {
		if troubles[x.LowerText(n)] {
			return true
		}
	}
	return false
}

// maxProblem bounds the words from the article on to what says that something is a problem.
const maxProblem = 5

// beforeArticle may stand between the verb and the article.
var beforeArticle = map[string]bool{"still": true, "also": true, "often": true, "always": true, "really": true, "not": true, "just": true}

// troubles are what one calls what makes work.
var troubles = map[string]bool{"problem": true, "issue": true, "challenge": true, "concern": true, "bottleneck": true, "nightmare": true}

// longTitle is up to how many bytes a heading is looked through for a word.
const longTitle = 400

// inTitleAbove reports whether the heading of a sentence's section has a word, or the address right above it.
func (x *Namer) inTitleAbove(sentence int, word string) bool {
	doc := x.Doc
	section := doc.Sections[doc.Blocks[doc.Sentences[sentence].Block].Section]
	if len(section.Heading) <= longTitle && prose.HasWord(strings.ToLower(section.Heading), word, -1, -1) {
		return true
	}
	if sentence == 0 || x.First[sentence-1] == x.First[sentence] || !x.Words[x.First[sentence-1]].At(prose.InBare) {
		return false
	}
	above := doc.Sentences[sentence-1]
	return prose.HasWord(strings.ToLower(doc.Text[above.Start:above.End]), word, -1, -1)
}
