package naming

import (
	"strings"

	"notes/internal/extract/prose"
)

// What the trade calls its ideas by, such as "topology" or "debt", ends phrases that name one, if the
// note comes back to them: "a tech stack", and later "of the tech stack".

// addTrade adds such phrases of two words that stand in the note twice, at least once where only a
// noun can.
func (x *Namer) addTrade(ideas phrases) {
	once, twice, nouns := phrases{}, phrases{}, phrases{}
	for i := int32(1); i < int32(len(x.Words)); i++ {
		if !x.Lexeme(i).Trade || everydayHeads[strings.TrimSuffix(x.LowerText(i), "s")] {
			continue
		}
		name := prose.Span{From: x.hyphensBefore(i - 1), To: i + 1}
		if !x.notion(name) {
			continue
		}
		if once.has(x, name) {
			twice.add(x, name)
		}
		once.add(x, name)
		if x.NounAt(name) {
			nouns.add(x, name)
		}
	}
	for _, name := range twice {
		if nouns.has(x, name) {
			ideas.add(x, name)
		}
	}
}

// hyphensBefore returns the first of the words that hyphens join to word i from before, and goes no
// further than what is too long to call an idea.
func (x *Namer) hyphensBefore(i int32) int32 {
	for last := i - maxNotion; i > last && x.Words[i].At(prose.Hyphened); {
		i--
	}
	return i
}

// everydayHeads are words of the trade that everyday things are called by as well: a family tree, a
// shoe store.
var everydayHeads = map[string]bool{"loop": true, "model": true, "queue": true, "rule": true, "store": true, "strategy": true, "tree": true}
