package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestInFirst bounds the notes of an entity, however many terms it is of: those with the
// lowest numbers, of each all that it has.
func TestInFirst(t *testing.T) {
	nb := notebook{"both.md": "[MIG] means [Multi Instance GPU] {same}"}
	for i := range 10 {
		nb[fmt.Sprintf("short %d.md", i)] = "[MIG] here"
		nb[fmt.Sprintf("long %d.md", i)] = "[Multi Instance GPU] there"
	}
	v := nb.view(t)
	g, err := v.find(context.Background(), "MIG", accepted)
	if err != nil || len(g.members) != 2 {
		t.Fatalf("%v, %v", g, err)
	}
	type place struct {
		note kg.NoteID
		term kg.TermID
	}
	var all []place
	for _, term := range g.members {
		for p, err := range v.postings(term) {
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, place{p.Note, term})
		}
	}
	slices.SortStableFunc(all, func(a, b place) int { return cmp.Compare(a.note, b.note) })
	for most := range 25 {
		var got, want []place
		for p, err := range v.inFirst(g, most) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, place{p.Note, p.term})
		}
		notes := map[kg.NoteID]bool{}
		for _, p := range all {
			if notes[p.note] = true; len(notes) <= most {
				want = append(want, p)
			}
		}
		if diff := gocmp.Diff(want, got, gocmp.AllowUnexported(place{})); diff != "" {
			t.Errorf("the first %d notes:\n%s", most, diff)
		}
	}
	for range v.inFirst(g, everyNote) {
		break // whoever has enough is given no more
	}
}
