package query

import (
	"context"
	"fmt"
	"testing"

	"notes/pkg/kg"
)

// TestLacking tells of notes without a date where half of all notes or more have one, and counts
// them where most have none.
func TestLacking(t *testing.T) {
	for _, c := range []struct{ dated, undated, told, counted int }{{3, 1, 1, 0}, {2, 2, 2, 0}, {1, 2, 0, 2}, {0, 3, 0, 3}} {
		nb := notebook{}
		for i := range c.dated {
			nb[fmt.Sprintf("2023-04-1%d.md", i)] = "[Zebra]"
		}
		for i := range c.undated {
			nb[fmt.Sprintf("note %d.md", i)] = "[Zebra]"
		}
		got, err := nb.view(t).Check(context.Background(), kg.NoteFilter{}, kg.CheckOptions{Skip: []kg.ProblemKind{kg.NoEvent}}, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		told, counted := 0, 0
		for _, p := range got.Problems {
			if p.Kind == kg.NoDate {
				told++
			}
		}
		for _, l := range got.Lacking {
			counted += l.Notes
		}
		if told != c.told || counted != c.counted {
			t.Errorf("%d notes have a date and %d none: told of %d and counted %d", c.dated, c.undated, told, counted)
		}
	}
}
