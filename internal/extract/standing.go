package extract

import (
	"strings"
	"sync"

	"notes/internal/markdown"
)

// A heading that is nothing but a phrase for an idea, and such an item of a list with more below it
// or behind a sign, say what the text there is about: "### Phase Reconciliation", "- fault
// injection - break it before others do".

// addStanding adds such phrases.
func (x *Namer) addStanding(ideas phrases, set []apart) {
	for _, a := range set {
		if x.ideaHead(a.words.to-1) && (a.sign || a.whole && x.headsText(a.sentence)) {
			ideas.add(x, a.words)
		}
	}
}

// headsText reports whether a sentence is a heading, but the note's own, or an item with something
// below it.
func (x *Namer) headsText(sentence int) bool {
	block := x.doc.Sentences[sentence].Block
	if b := &x.Text.doc.Blocks[block]; b.Kind == markdown.Heading {
		return x.doc.Sections[b.Section].Level > 1
	}
	return x.leads(block)
}

// leads reports whether something is nested below a block.
func (x *Namer) leads(block int) bool {
	blocks := x.doc.Blocks
	return block+1 < len(blocks) && blocks[block+1].Parent == block
}

// ideaHead reports whether word i is a noun for something done or thought, by its ending or because
// the trade calls its ideas so.
func (x *Namer) ideaHead(i int32) bool {
	if x.lexeme(i).trade {
		return true
	}
	text := x.lowerText(i)
	for _, ending := range []string{"tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ing"} {
		if len(text) > len(ending)+2 && strings.HasSuffix(text, ending) {
			return true
		}
	}
	return false
}

// tradeHead reports whether the trade calls its ideas by a word.
func tradeHead(text string) bool {
	return tradeHeads()[text] || tradeHeads()[strings.TrimSuffix(text, "s")]
}

// tradeHeads end what the trade calls its ideas.
var tradeHeads = sync.OnceValue(func() map[string]bool {
	return wordSet(`theory theorem principle fallacy pattern antipattern algorithm topology topologies architecture attack discovery network model
	pipeline graph tree index hash lock queue cache buffer trap bias debt budget matrix search culture hook mesh registry analysis protocol
	equation governance ownership thinking design rule law effect threshold factor hypothesis paradox safety maturity stack loop cycle store
	framework strategy strategies policy policies methodology boundary boundaries layer`)
})
