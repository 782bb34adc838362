package query

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestTrendsOfMany: a change counts more the more notes it rests on, so that what many notes speak
// of comes before what changed somewhat more in a few.
func TestTrendsOfMany(t *testing.T) {
	const each = 8 // notes a year
	nb := notebook{}
	for i := range each {
		nb[fmt.Sprintf("old%d.md", i)] = "@ 2022\n[Hub]"
		later := "@ 2023\n[Other]"
		if i < 3 {
			later += "\n[Hub]"
		}
		if i < 6 {
			later += "\n[Zebra]"
		}
		nb[fmt.Sprintf("new%d.md", i)] = later
	}
	got, err := nb.view(t).Trends(context.Background(), kg.TrendOptions{})
	if err != nil {
		t.Fatal(err)
	}
	place := map[string]int{}
	for i, r := range got.Rows {
		place[r.Name] = i + 1
	}
	if place["Other"] != 1 || place["Hub"] != 2 || place["Zebra"] != 3 {
		t.Errorf("%v", got.Rows)
	}
}

// TestTrendsOnOneNote: after a period of one note not all that it doesn't name is gone, nor what
// it names rising; it counts with the one before.
func TestTrendsOnOneNote(t *testing.T) {
	nb := notebook{"may.md": "@ 2025-05-05\n[Wasm]", "july.md": "@ 2025-07-01\n[Wasm]"}
	for _, month := range []string{"03", "04", "05", "06"} {
		nb[month+".md"] = "@ 2025-" + month + "-01\n[Hub] and [Zebra]"
		nb[month+"b.md"] = "@ 2025-" + month + "-02\n[Hub]"
		if month < "05" {
			nb[month+"c.md"] = "@ 2025-" + month + "-03\n[Docker]"
		}
	}
	nb["06b.md"] = "@ 2025-06-02\n[Other]"
	got, err := nb.view(t).Trends(context.Background(), kg.TrendOptions{By: "month"})
	if err != nil {
		t.Fatal(err)
	}
	moves := map[string]kg.Move{}
	for _, r := range got.Rows {
		moves[r.Name] = r.Move
	}
	want := map[string]kg.Move{"Hub": kg.Falling, "Zebra": kg.Steady, "Wasm": kg.Unsure, "Docker": kg.Gone}
	if diff := cmp.Diff(want, moves); diff != "" || got.Last != 2 || len(got.Periods) != 5 {
		t.Errorf("%s%+v", diff, got)
	}
	if last := got.Rows[len(got.Rows)-1]; last.Name != "Wasm" {
		t.Errorf("what has no verdict comes last, not %s", last.Name)
	}
}

// TestTrendsOfABegunYear: a year of few notes behind large ones counts with the one before, and
// what few notes name is not gone where it may be missing by chance.
func TestTrendsOfABegunYear(t *testing.T) {
	nb := notebook{"begun1.md": "@ 2025\n[Other]", "begun2.md": "@ 2025\n[Other]"}
	for _, year := range []string{"2020", "2021", "2022", "2023", "2024"} {
		for i := range 12 {
			text := "@ " + year + "\n[Hub]"
			if year < "2024" {
				text += " and [Docker]"
			}
			if i == 0 && "2020" < year && year < "2023" {
				text += " and [Zebra]"
			}
			nb[fmt.Sprintf("%s-%d.md", year, i)] = text
		}
	}
	got, err := nb.view(t).Trends(context.Background(), kg.TrendOptions{})
	if err != nil {
		t.Fatal(err)
	}
	moves := map[string]kg.Move{}
	for _, r := range got.Rows {
		moves[r.Name] = r.Move
	}
	want := map[string]kg.Move{"Hub": kg.Falling, "Docker": kg.Gone, "Zebra": kg.Unsure, "Other": kg.New}
	if diff := cmp.Diff(want, moves); diff != "" || got.Last != 2 {
		t.Errorf("%s%d periods count as the last", diff, got.Last)
	}
}
