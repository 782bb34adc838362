package naming

import "notes/internal/extract/prose"

// stressed reports whether a run is in capitals from beginning to end, as a writer stresses ordinary
// words: "that it is MUCH BETTER".
func (x *Namer) stressed(run prose.Span) bool {
	for i := run.From; i < run.To; i++ {
		if !x.Words[i].Is(prose.AllCaps) {
			return false
		}
	}
	return true
}
