package query

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestStrongestOfHub asks a hub for its heaviest neighbours. The first notes have
// enough of those that later ones are passed over unread, but for one that is heavier
// and for some with two names, each too light by itself.
func TestStrongestOfHub(t *testing.T) {
	const notes, perNote, heavy = 80, 20, 15
	hub := notebook{}
	for i := range notes {
		var text strings.Builder
		for j := range perNote {
			fmt.Fprintf(&text, "# Part %d\n[Hub]\nBeside [Name %d-%d]\n", j, i, j)
		}
		switch {
		case i < heavy:
			text.WriteString(strings.Repeat(fmt.Sprintf("[Hub] with [Heavy %d]\n", i), 3))
		case i%20 == 9:
			fmt.Fprintf(&text, "[Short %d] and [Long %d] {same}\n", i, i)
			text.WriteString(strings.Repeat(fmt.Sprintf("[Hub] with [Short %d]\n[Hub] with [Long %d]\n", i, i), 2))
		case i == 39: // far from those with two names
			text.WriteString(strings.Repeat("[Hub] with [Late]\n", 4))
		}
		hub[fmt.Sprintf("%03d.md", i)] = text.String()
	}
	v := hub.view(t)
	g, err := v.find(t.Context(), "hub", accepted)
	if err != nil {
		t.Fatal(err)
	}
	if ties := v.degree(g); ties < manyTies {
		t.Fatalf("%d ties are too few for what is tested", ties)
	}
	var all []near
	if err := v.near(g, &wanted{}, func(n *near) { all = append(all, *n) }); err != nil {
		t.Fatal(err)
	}
	slices.SortFunc(all, compareNear)
	best, err := v.strongest(g, 12)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(all[:12], best, cmp.AllowUnexported(near{})); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	var keys []string
	for _, n := range best {
		e, err := v.entry(n.head)
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, e.Key)
	}
	first := strings.Join(keys[:4], " ")
	if !strings.Contains(first, "late") || strings.Count(first, "long")+strings.Count(first, "short") != 3 || strings.Contains(strings.Join(keys, " "), "name") {
		t.Errorf("the heaviest are %s; want Late and those with two names, then Heavy ones", keys)
	}
}
