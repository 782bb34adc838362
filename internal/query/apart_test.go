package query

import (
	"context"
	"strings"
	"testing"
)

// TestTakeApart: a word that the notes don't have is found where they write it as two, and only there.
func TestTakeApart(t *testing.T) {
	long := strings.Repeat("zebra", 7)
	nb := notebook{
		"two.md": "A zebra with a side car.", "an.md": "An ebpf an yak.", "long.md": long + " " + long,
		"over1.md": "They over shoot.", "over2.md": "Also over shoot.", "overs.md": "The overs hoot.",
	}
	for query, want := range map[string]string{
		"sidecar": "two.md", "zebra -sidecar": "two.md", "sidecar*": "", `"sidecar zebra"`: "", "carside": "",
		"anebpf": "", "ebpfan": "", long + long: "", "overshoot": "over1.md over2.md",
	} {
		if got := foundBy(t, nb.view(t), query); got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
	nb["one.md"] = "A sidecar."
	if got := foundBy(t, nb.view(t), "sidecar"); got != "one.md" {
		t.Errorf("a word that the notes have: %q", got)
	}
}

// TestTakeApartKeepsTheSearch: a search that was read once may be asked of several notebooks.
func TestTakeApartKeepsTheSearch(t *testing.T) {
	q, err := ParseSearch("sidecar")
	if err != nil {
		t.Fatal(err)
	}
	for note, text := range map[string]string{"two.md": "A side car.", "one.md": "A sidecar."} {
		for range 2 {
			found, err := notebook{note: text}.view(t).Search(context.Background(), q, -1)
			if err != nil || len(found.Hits) != 1 {
				t.Errorf("%s: %+v, %v", note, found.Hits, err)
			}
		}
	}
	if len(q.clauses[0].stems) != 1 {
		t.Errorf("the search is %q now", q.clauses[0].stems)
	}
}

// foundBy joins the notes that a search finds, in their order by path.
func foundBy(t *testing.T, v *View, query string) string {
	t.Helper()
	var notes []string
	for _, h := range hitsOf(t, v, query, -1).Hits {
		notes = append(notes, h.Note)
	}
	return strings.Join(notes, " ")
}
