package vocab

import (
	"cmp"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"

	"notes/pkg/kg"
)

// Nearest returns the names of at most n entries that are spelt most like a
// name, nearest first, ties by name. The distance is Levenshtein's (1966),
// between folded forms.
func (v *Vocabulary) Nearest(name string, n int) []string {
	key := kg.Fold(name)
	tooFar := 2 + len(key)/4
	type near struct {
		name     string
		distance int
	}
	var list []near
	for _, e := range v.Entries() {
		best := tooFar
		for _, form := range e.Forms {
			best = min(best, unlikeness(key, kg.Fold(form.Text), best))
		}
		if best < tooFar {
			list = append(list, near{e.Name, best})
		}
	}
	slices.SortFunc(list, func(a, b near) int { return cmp.Or(cmp.Compare(a.distance, b.distance), cmp.Compare(a.name, b.name)) })
	names := make([]string, min(n, len(list)))
	for i := range names {
		names[i] = list[i].name
	}
	return names
}

// unlikeness is the distance of two keys, as long as it is below limit. A
// beginning counts as one edit.
func unlikeness(a, b string, limit int) int {
	switch {
	case len(a) > 2 && strings.HasPrefix(b, a):
		return 1
	case max(len(a)-len(b), len(b)-len(a)) >= limit:
		return limit
	}
	return levenshtein.ComputeDistance(a, b)
}
