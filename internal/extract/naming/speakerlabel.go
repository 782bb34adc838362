package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// onStage reports whether a label, whatever its case, says that people speak, also above a list:
// hosts are machines as well, and a moderator has no talk.
func onStage(label string) bool {
	label = strings.ToLower(label)
	return prose.SpeakerLabels[label] && !strings.HasPrefix(label, "host") && !strings.HasPrefix(label, "moderator")
}

// underLabel reports whether a sentence begins an item of a list of those who speak, or the
// paragraph of them, as what leads to the list or the heading above says: "Presenters:".
func (x *Namer) underLabel(sentence int) bool {
	doc := x.Doc
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
	if len(behind) == 0 || behind[0].gap != ", " || !prose.Articles[x.LowerText(behind[0].words.From)] {
		return false
	}
	words := behind[0].words
	return x.RoleLike(prose.Span{From: words.From, To: min(words.To, words.From+maxAppositive)})
}
