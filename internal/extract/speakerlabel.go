package extract

import (
	"strings"

	"notes/internal/markdown"
)

// speakerLabels are what stands before a colon and who speaks.
var speakerLabels = map[string]bool{
	"speaker": true, "speakers": true, "presenter": true, "presenters": true, "host": true, "hosts": true, "panelist": true,
	"panelists": true, "panellists": true, "moderator": true, "moderators": true,
}

// onStage reports whether a label, whatever its case, says that people speak, also above a list:
// hosts are machines as well, and a moderator has no talk.
func onStage(label string) bool {
	label = strings.ToLower(label)
	return speakerLabels[label] && !strings.HasPrefix(label, "host") && !strings.HasPrefix(label, "moderator")
}

// underLabel reports whether a sentence begins an item of a list of those who speak, or the
// paragraph of them, as what leads to the list or the heading above says: "Presenters:".
func (x *Namer) underLabel(sentence int) bool {
	doc := x.doc
	n := doc.Sentences[sentence].Block
	block := &doc.Blocks[n]
	if block.Kind != markdown.Item && block.Kind != markdown.Paragraph || sentence > 0 && doc.Sentences[sentence-1].Block == n {
		return false
	}
	leads := block.Parent
	if leads < 0 {
		leads = doc.Sections[block.Section].Block
	}
	if leads < 0 {
		return false
	}
	text := doc.Text[doc.Blocks[leads].Start:doc.Blocks[leads].End]
	return len(text) < maxLabel && onStage(strings.TrimRight(text, ": "))
}

// maxLabel bounds the length of a label before a list, or of one that is a heading, in bytes.
const maxLabel = 16

// maxAppositive is up to which word what is said of somebody names a job.
const maxAppositive = 4

// appositive reports whether it is said behind the i-th segment what somebody is, whatever
// the sentence goes on with: "Ada Marlowe, the CEO of Kwark, …".
func (x *Namer) appositive(i int) bool {
	behind := x.behind(i)
	if len(behind) == 0 || behind[0].gap != ", " || !articles[x.lowerText(behind[0].words.from)] {
		return false
	}
	words := behind[0].words
	return x.roleLike(span{words.from, min(words.to, words.from+maxAppositive)})
}
