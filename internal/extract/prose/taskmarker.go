package prose

import (
	"strings"

	"notes/internal/markdown"
)

// taskMarker returns how many bytes of a sentence say what has become of a task: an item or a
// heading of an outline begins with TODO or DONE where a list has a box. They are no part of
// a name.
func (x *Text) taskMarker(sentence markdown.Sentence) int {
	block := &x.Doc.Blocks[sentence.Block]
	if block.Kind != markdown.Item && block.Kind != markdown.Heading || block.Start != sentence.Start {
		return 0
	}
	word, _, found := strings.Cut(x.Doc.Text[sentence.Start:sentence.End], " ")
	if !found || !taskMarkers[word] {
		return 0
	}
	return len(word)
}

var taskMarkers = map[string]bool{"TODO": true, "DOING": true, "DONE": true, "LATER": true, "NOW": true, "WAITING": true}
