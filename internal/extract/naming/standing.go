package naming

import (
	"strings"

	"notes/internal/markdown"
)

// A heading that is nothing but a phrase for an idea, and such an item of a list with more below it
// or behind a sign, say what the text there is about: "### Phase Reconciliation", "- fault
// injection - break it before others do".

// addStanding adds such phrases.
func (x *Namer) addStanding(ideas phrases, set []apart) {
	for _, a := range set {
		if x.ideaHead(a.words.To-1) && (a.sign || a.whole && x.headsText(a.sentence)) {
			ideas.add(x, a.words)
		}
	}
}

// headsText reports whether a sentence is a heading, but the note's own, or an item with something
// below it.
func (x *Namer) headsText(sentence int) bool {
	block := x.Doc.Sentences[sentence].Block
	if b := &x.Text.Doc.Blocks[block]; b.Kind == markdown.Heading {
		return x.Doc.Sections[b.Section].Level > 1
	}
	return x.leads(block)
}

// leads reports whether something is nested below a block.
func (x *Namer) leads(block int) bool {
	blocks := x.Doc.Blocks
	return block+1 < len(blocks) && blocks[block+1].Parent == block
}

// ideaHead reports whether word i is a noun for something done or thought, by its ending or because
// the trade calls its ideas so.
func (x *Namer) ideaHead(i int32) bool {
	if x.Lexeme(i).Trade {
		return true
	}
	text := x.LowerText(i)
	for _, ending := range []string{"tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ing"} {
		if len(text) > len(ending)+2 && strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}
