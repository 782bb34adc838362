package query

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// byEdition returns the entity of the event that a name with a year means as a filter of
// notes does, "kubecon eu 2023"; nil if it means none or those of several.
func (v *View) byEdition(ctx context.Context, name string, wanted func(kg.Sums) bool) (found *group, err error) {
	fields := strings.Fields(name)
	words := slices.DeleteFunc(slices.Clone(fields), kg.ValidDate)
	if len(words) == 0 || len(words) == len(fields) {
		return nil, nil //nolint:nilnil // no edition has no event
	}
	filter, seen := kg.NoteFilter{Events: []string{name}}, map[string]bool{}
	for _, n := range v.src.Heads() {
		if seen[n.Event] || !filter.Match(&n) {
			continue
		}
		seen[n.Event] = true
		bearers, err := v.bearers(n.Event, wanted)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		if len(bearers) == 0 {
			continue
		}
		if found != nil && found.head != bearers[0].group.head {
			return nil, nil //nolint:nilnil // of several none is meant
		}
		found = bearers[0].group
	}
	return found, nil
}
