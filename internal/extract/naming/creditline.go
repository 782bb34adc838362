package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// Above the link to what somebody gave stands who it was: "Ada Blorf and Pia Zorbel, Quarpa —⏎[Bread at Scale](…)". The
// form says so, whether the names are known or not.

// credits reports whether the line is such a one, and the i-th segment one of its people.
func (x *Namer) credits(i int) bool {
	at := 0
	for at < min(len(x.line), maxBehind) && (at == 0 || joined(x.line[at].gap)) && x.PersonShaped(x.line[at].words) && !x.EndsInHead(x.line[at].words) {
		at++
	}
	if i >= at || at+1 >= len(x.line) || x.line[at].gap != ", " || !IsDash(x.line[at+1].gap) || !x.companyShaped(x.line[at].words) {
		return false
	}
	return x.linkToEnd(x.line[at+1].words.From)
}

// opensTalk reports whether the i-th segment opens a heading that says by its last word that it is a talk's: "Ada Blorf - Bread
// at Scale talk".
func (x *Namer) opensTalk(i int) bool {
	if i > 0 || len(x.line) < 2 || !IsDash(x.line[1].gap) || x.knownThing(x.line[0].words) {
		return false
	}
	last := x.line[len(x.line)-1].words
	return last.Len() > 1 && performances[x.LowerText(last.To-1)]
}

// performances are what somebody gives.
var performances = map[string]bool{"talk": true, "keynote": true, "session": true, "presentation": true, "lecture": true}

// linkToEnd reports whether a link begins with word i and ends its line, which is no heading.
func (x *Namer) linkToEnd(i int32) bool {
	sentence := x.Words[i].Sentence
	kind := x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Kind
	last := x.First[sentence+1] - 1
	return kind != markdown.Heading && x.Words[i].At(prose.InAnchor) && x.Words[last].At(prose.InAnchor) && x.BesideInMarkup(i, last)
}
