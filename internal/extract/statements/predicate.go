package statements

import "notes/internal/extract/prose"

// A predicate may say something else than that it is so: that it ought to be, that somebody thinks
// of it, that it is no more.

var (
	// wishes say what ought or might be, and not what is.
	wishes = map[string]bool{"should": true, "could": true, "would": true, "might": true, "may": true}
	// considered are verbs behind which -ing says what somebody thinks of and not what they do.
	considered = map[string]bool{
		"consider": true, "considers": true, "considered": true, "considering": true, "suggest": true, "suggests": true, "suggested": true,
		"recommend": true, "recommends": true, "recommended": true, "propose": true, "proposes": true, "proposed": true, "discuss": true,
		"discusses": true, "discussed": true, "imagines": true, "imagined": true,
	}
	// ends are verbs that say of what stands behind them that it is so no more, or never was.
	ends = map[string]bool{
		"stop": true, "stops": true, "stopped": true, "quit": true, "quits": true, "cease": true, "ceases": true, "ceased": true, "avoid": true,
		"avoids": true, "avoided": true, "drop": true, "drops": true, "dropped": true, "remove": true, "removes": true, "removed": true,
		"lack": true, "lacks": true, "lacked": true,
	}
)

// wished reports whether a word of the predicate says what ought to be, or is only thought of.
func (r *Reader) wished(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if r.nameAt(i) == nil && wishes[r.text(i)] {
			return true
		}
	}
	return r.inside(words.From-1) && r.nameAt(words.From-1) == nil && considered[r.text(words.From-1)]
}
