package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Some say whose a product is though its name does: Amazon's Web Services, Google's Cloud Platform. What has
// a name without that, Apache's CouchDB, is said to be theirs.

// maxPossessed is how many words such a name has at most.
const maxPossessed = 4

// findPossessed proposes names of the vocabulary that have a possessive behind their first word.
func (x *Namer) findPossessed() {
	for _, i := range x.Text.Named {
		if !x.possesses(i) || x.Words[i].At(prose.Elsewhere) {
			continue
		}
		limit := min(i+1+maxPossessed, x.First[x.Words[i].Sentence+1])
		for to := limit; to > i+3; to-- { // one word more names too much
			rest := x.Doc.Text[x.Words[i+2].Start:x.Words[to-1].End]
			entry := x.Vocab.Exact(kg.Fold(x.Surface(x.Words[i]) + " " + rest))
			if other := x.Vocab.Named(rest); entry == nil || other != nil && other.Kind != kg.Concept {
				continue
			}
			x.propose(i, to, "possessive in a name", Certain, entry.Kind).Entry = entry
			x.cover(prose.Span{From: i, To: to})
			break
		}
	}
}

// possesses reports whether word i is a possessive before a word with a capital: its s is the next word.
func (x *Namer) possesses(i int32) bool {
	return i+2 < x.First[x.Words[i].Sentence+1] && x.ofPossessive(i+1) && x.LowerText(i) != "let" && x.GapBefore(i+2) == " " && x.Words[i+2].Named()
}
