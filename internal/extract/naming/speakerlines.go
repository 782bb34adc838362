package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// Who give a talk together have often a line each below its title: "Ada Blorf, Acme⏎Peter Quort,
// Wolt".

// SpeakerLines returns how many sentences, from one on that begins a paragraph, are a speaker's line, with or
// without a label, or an address or a date below one, 1 where the paragraph has others or the sentence begins none.
func (x *Namer) SpeakerLines(sentence int) int {
	doc := x.Doc
	if !x.OpensParagraph(sentence) {
		return 1
	}
	next := sentence + 1
	for ; next < len(doc.Sentences) && doc.Sentences[next].Block == doc.Sentences[sentence].Block; next++ {
		if x.onlyWhenOrWhere(next) {
			continue
		}
		if first := x.BehindSpeakerLabel(next); first == x.First[next+1] || x.speakerFrom(first) != first {
			return 1
		}
	}
	return next - sentence
}

// onlyWhenOrWhere reports whether a sentence is nothing but addresses and a date in digits.
func (x *Namer) onlyWhenOrWhere(sentence int) bool {
	for i := x.First[sentence]; i < x.First[sentence+1]; i++ {
		if w := x.Words[i]; !w.At(prose.InBare) && !w.Is(prose.Numeric) {
			return false
		}
	}
	return true
}

// labelledBelow returns the sentence that says behind a label who speaks, in the paragraph right below a
// heading, where nothing but lines with other labels stands before it: "Time: 10:00⏎Speaker: Name". It
// is -1 if there is none.
func (x *Namer) labelledBelow(heading int) int {
	doc := x.Doc
	if heading+1 == len(doc.Sentences) || !x.OpensParagraph(heading+1) {
		return -1
	}
	block := doc.Sentences[heading+1].Block
	for next := heading + 1; next < len(doc.Sentences) && doc.Sentences[next].Block == block; next++ {
		first, end := x.First[next], x.First[next+1]
		if first+1 >= end || !strings.HasPrefix(x.GapBefore(first+1), ":") {
			return -1
		}
		if behind := x.BehindSpeakerLabel(next); behind > first && x.speakerFrom(behind) == behind && onStage(x.LowerText(first)) {
			return next
		}
	}
	return -1
}
