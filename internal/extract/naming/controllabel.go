package naming

import "strings"

// opensBox reports whether a quotation that begins with word i is what a box is titled that MkDocs sets apart from
// the text: !!! tip "What to Bring".
func (x *Namer) opensBox(i int32) bool {
	block := x.Doc.Blocks[x.Doc.Sentences[x.Words[i].Sentence].Block]
	start := int(x.Words[i].Start)
	from := max(block.Start, start-maxBoxLead)
	before := x.Doc.Text[from:start]
	line := strings.LastIndexByte(before, '\n') + 1
	if line == 0 && from > block.Start {
		return false
	}
	before = before[line:]
	return strings.HasPrefix(before, "!!! ") || strings.HasPrefix(before, "???")
}

// maxBoxLead bounds what stands before the title of a box, in bytes: most quotations are in the midst of a text.
const maxBoxLead = 64
