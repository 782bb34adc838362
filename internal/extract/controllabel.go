package extract

import "strings"

// Instructions quote what stands on the screen: click "Print Active Sheets", the "Merge and Center" button.

// controlLabel reports whether quoted words are what a control on the screen is labelled with: the
// word before says what to do with it, or the one behind what it is.
func (x *Namer) controlLabel(words span) bool {
	sentence := x.words[words.from].sentence
	first, end := x.first[sentence], x.first[sentence+1]
	before := words.from - 1
	if before >= first && articles[x.lowerText(before)] {
		before--
	}
	if before >= first && operating[x.lowerText(before)] {
		return true
	}
	return words.to < end && controls[x.lowerText(words.to)]
}

// controls are what one operates on a screen.
var controls = map[string]bool{"button": true, "tab": true, "menu": true, "option": true, "checkbox": true, "field": true, "dialog": true, "message": true}

// operating are the words for operating one.
var operating = map[string]bool{"click": true, "press": true, "select": true, "choose": true, "hit": true, "check": true, "enable": true, "disable": true, "chose": true}

// opensBox reports whether a quotation that begins with word i is what a box is titled that MkDocs sets apart from
// the text: !!! tip "What to Bring".
func (x *Namer) opensBox(i int32) bool {
	block := x.doc.Blocks[x.doc.Sentences[x.words[i].sentence].Block]
	start := int(x.words[i].start)
	from := max(block.Start, start-maxBoxLead)
	before := x.doc.Text[from:start]
	line := strings.LastIndexByte(before, '\n') + 1
	if line == 0 && from > block.Start {
		return false
	}
	before = before[line:]
	return strings.HasPrefix(before, "!!! ") || strings.HasPrefix(before, "???")
}

// maxBoxLead bounds what stands before the title of a box, in bytes: most quotations are in the midst of a text.
const maxBoxLead = 64
