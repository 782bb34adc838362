package extract

import (
	"strings"

	"notes/internal/markdown"
)

// Who give a talk together have often a line each below its title: "Ada Blorf, Acme⏎Peter Quort,
// Wolt".

// speakerLines returns how many sentences, from one on that begins a paragraph, are a speaker's line, with or
// without a label, 1 where the paragraph has others or the sentence begins none.
func (x *Namer) speakerLines(sentence int) int {
	doc := x.doc
	if !x.opensParagraph(sentence) {
		return 1
	}
	next := sentence + 1
	for ; next < len(doc.Sentences) && doc.Sentences[next].Block == doc.Sentences[sentence].Block; next++ {
		if first := x.behindSpeakerLabel(next); first == x.first[next+1] || x.speakerFrom(first) != first {
			return 1
		}
	}
	return next - sentence
}

// opensParagraph reports whether a sentence begins a paragraph.
func (x *Namer) opensParagraph(sentence int) bool {
	doc := x.doc
	block := doc.Sentences[sentence].Block
	return doc.Blocks[block].Kind == markdown.Paragraph && (sentence == 0 || doc.Sentences[sentence-1].Block != block)
}

// behindSpeakerLabel returns the first word of a sentence, behind a label that says that people speak:
// "Panelists: Name, Name".
func (x *Namer) behindSpeakerLabel(sentence int) int32 {
	first := x.first[sentence]
	if first+1 < x.first[sentence+1] && speakerLabels[x.lowerText(first)] && strings.HasPrefix(x.gapBefore(first+1), ":") {
		return first + 1
	}
	return first
}

// leadsTalk reports whether the label that a sentence begins with says that people are there who give no
// talk, as a moderator doesn't.
func (x *Namer) leadsTalk(sentence int) bool {
	first := x.first[sentence]
	return x.behindSpeakerLabel(sentence) > first && strings.HasPrefix(x.lowerText(first), "moderator")
}

// labelledBelow returns the sentence that says behind a label who speaks, in the paragraph right below a
// heading, where nothing but lines with other labels stands before it: "Time: 10:00⏎Speaker: Name". It
// is -1 if there is none.
func (x *Namer) labelledBelow(heading int) int {
	doc := x.doc
	if heading+1 == len(doc.Sentences) || !x.opensParagraph(heading+1) {
		return -1
	}
	block := doc.Sentences[heading+1].Block
	for next := heading + 1; next < len(doc.Sentences) && doc.Sentences[next].Block == block; next++ {
		first, end := x.first[next], x.first[next+1]
		if first+1 >= end || !strings.HasPrefix(x.gapBefore(first+1), ":") {
			return -1
		}
		if behind := x.behindSpeakerLabel(next); behind > first && x.speakerFrom(behind) == behind && onStage(x.lowerText(first)) {
			return next
		}
	}
	return -1
}
