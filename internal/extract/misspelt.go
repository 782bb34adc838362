package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// minMisspelt is the length from which on a name is told by one slip; shorter
// ones are as often another name.
const minMisspelt = 7

// findMisspelt proposes the vocabulary's projects and products where a
// capitalised word is one slip, or a verb's ending, away from their name:
// Kubernetse, OpensShift, Terraforming.
func (x *Extractor) findMisspelt() {
	words := x.scan.words
	for i := range int32(len(words)) {
		w := words[i]
		n := w.end - w.start
		if !w.is(capital) || n < minMisspelt-1 || n > 24 || w.at(inBare|inCode|inNote|inTag) || x.covered[i] > 0 {
			continue
		}
		lex := x.lexeme(i)
		if lex.Common || lex.Given || lex.Negative {
			continue
		}
		if entry := remember(&x.memo.meant, lex.text, x.meant); entry != nil {
			c := x.propose(i, i+1, "misspelling", fair, entry.Kind)
			c.entry = entry
			x.cover(c.words)
		}
	}
}

// meant returns the entry that a misspelt word means, nil for none.
func (x *Extractor) meant(text string) *vocab.Entry {
	for _, ending := range []string{"ing", "ed", "ers", "er"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) >= minMisspelt {
			if entry := x.tool(stem); entry != nil {
				return entry
			}
		}
	}
	var entry *vocab.Entry
	slips(text, func(other []byte) bool {
		entry = x.tool(string(other))
		return entry == nil
	})
	return entry
}

func (x *Extractor) tool(key string) *vocab.Entry {
	if len(key) < minMisspelt {
		return nil
	}
	if entry := x.vocab.Exact(key); entry != nil && (entry.Kind == kg.Project || entry.Kind == kg.Product) {
		return entry
	}
	return nil
}
