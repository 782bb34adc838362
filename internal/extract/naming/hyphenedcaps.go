package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findHyphened proposes names of two words in capitals that a hyphen joins, of which only the first
// is known, or none: TLS-SRP.
func (x *Namer) findHyphened() {
	for _, i := range x.Named {
		w := x.Words[i]
		size := w.End - w.Start
		if x.GapBefore(i) != "-" || !w.Is(prose.AllCaps) && size > 1 || w.Is(prose.Digits) || w.At(prose.Elsewhere|prose.Shouted|prose.InTag|prose.InQuote) {
			continue
		}
		if x.Covered[i] > 0 || x.Hyphenates(i) {
			continue
		}
		kind, ok := x.hyphenedTo(i - 1)
		if !ok || size > maxJoined || generic[x.LowerText(i)] || size > 3 && x.Lexeme(i).Common {
			continue
		}
		x.propose(i-1, i+1, "capitals with a hyphen", Fair, kind)
		x.cover(prose.Span{From: i - 1, To: i + 1})
	}
}

// maxJoined is how many letters the second word has at most.
const maxJoined = 4

// hyphenedTo reports whether word i begins such a name, and its kind if that is known.
func (x *Namer) hyphenedTo(i int32) (kg.Kind, bool) {
	w := x.Words[i]
	if !w.Is(prose.AllCaps) || w.Is(prose.Digits) || w.At(prose.Elsewhere|prose.Hyphened|prose.InTag) {
		return "", false
	}
	n := x.Covered[i]
	if n == 0 {
		return "", true
	}
	known := &x.candidates[n-1]
	return known.Kind, known.Words == prose.Span{From: i, To: i + 1} && known.Kind != kg.Place && known.Kind != kg.Concept
}
