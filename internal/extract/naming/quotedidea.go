package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// maxQuotedIdea is how many words the name of an idea in quotation marks has at most.
const maxQuotedIdea = 4

// findQuotedIdeas proposes what stands in quotation marks behind what says that it is an idea: the concept of "Quorl Mill
// Baking" or "Slow Loaf".
func (x *Namer) findQuotedIdeas() {
	last := int32(-1) // behind the idea found before
	for _, i := range x.Named {
		to, idea := x.QuotesIdea(i)
		joined := last >= 0 && to > i && i == last+1 && (x.LowerText(last) == "or" || x.LowerText(last) == "and")
		if !idea && !joined || !x.quotedName(prose.Span{From: i, To: to}) {
			continue
		}
		last = to
		x.propose(i, to, "quoted idea", Fair, kg.Concept)
		x.cover(prose.Span{From: i, To: to})
	}
}

// quotedName reports whether words in quotation marks are written as a name, of which nothing is known yet.
func (x *Namer) quotedName(words prose.Span) bool {
	if words.Len() < 2 || words.Len() > maxQuotedIdea || x.covers(words) {
		return false
	}
	for i := words.From; i < words.To; i++ {
		if gap := x.GapBefore(i); !x.Words[i].Named() || i > words.From && gap != " " && gap != "-" && gap != "/" {
			return false
		}
	}
	return true
}
