package extract

import "notes/pkg/kg"

// findHyphened proposes names of two words in capitals that a hyphen joins, of which only the first
// is known, or none: TLS-SRP.
func (x *Namer) findHyphened() {
	for _, i := range x.named {
		w := x.words[i]
		size := w.end - w.start
		if x.gapBefore(i) != "-" || !w.is(allCaps) && size > 1 || w.is(digits) || w.at(shouted|inBare|inCode|inNote|inTag|inQuote) {
			continue
		}
		if x.covered[i] > 0 || x.hyphenates(i) {
			continue
		}
		kind, ok := x.hyphenedTo(i - 1)
		if !ok || size > maxJoined || generic[x.lowerText(i)] || size > 3 && x.lexeme(i).Common {
			continue
		}
		x.propose(i-1, i+1, "capitals with a hyphen", fair, kind)
		x.cover(span{i - 1, i + 1})
	}
}

// maxJoined is how many letters the second word has at most.
const maxJoined = 4

// hyphenedTo reports whether word i begins such a name, and its kind if that is known.
func (x *Namer) hyphenedTo(i int32) (kg.Kind, bool) {
	w := x.words[i]
	if !w.is(allCaps) || w.is(digits) || w.at(hyphened|inBare|inCode|inNote|inTag) {
		return "", false
	}
	n := x.covered[i]
	if n == 0 {
		return "", true
	}
	known := &x.candidates[n-1]
	return known.kind, known.words == span{i, i + 1} && known.kind != kg.Place && known.kind != kg.Concept
}
