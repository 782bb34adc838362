package query

import (
	"context"
	"fmt"
	"testing"

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
