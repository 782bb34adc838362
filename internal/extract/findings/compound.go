package findings

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// The last noun of several says what they are about, those before it which one: a brownfield migration
// is a migration.

// maxModifier is how many words tell at most which one the noun behind them means.
const maxModifier = 2

// modifies reports whether a heading mentions an idea right before another one, of which it says which.
func (b *Builder) modifies(term, heading int) bool {
	if !b.isTitle(heading) || !b.isKnownIdea(term) || b.Result.Terms[term].Topic {
		return false
	}
	list := b.InSentence(heading)
	for i := 1; i < len(list); i++ {
		if first, head := &list[i-1], &list[i]; first.Term == term && head.Term != term && head.Words.From == first.Words.To {
			return b.isKnownIdea(head.Term) && b.leadsTo(first.Words)
		}
	}
	return false
}

func (b *Builder) isKnownIdea(term int) bool {
	t := &b.Result.Terms[term]
	return t.Kind == kg.Concept && t.Known
}

// leadsTo reports whether words may say which one the noun behind them means. What is done to something
// doesn't: refactoring legacy code.
func (b *Builder) leadsTo(words prose.Span) bool {
	return words.Len() <= maxModifier && b.Namer.GapBefore(words.To) == " " && !strings.HasSuffix(b.Namer.LowerText(words.To-1), "ing")
}
