package query

import (
	"context"
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestInText: of what one side doesn't name the notes are told that have its word, in whatever form;
// of what both name, or has a short name or one of several words, none.
func TestInText(t *testing.T) {
	v := notebook{
		"2018-05-01.md": "[Container] and [Zig] and [Service Mesh] and [Docker]",
		"2024-05-01.md": "We like containers and zig, and a service mesh, and [Docker]",
		"2024-05-02.md": "Containers again",
		"2024-05-03.md": "[Docker] alone",
	}.view(t)
	answer, err := v.Compare(context.Background(), "2018", "2024", kg.CompareOptions{})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]int{"Container": 2, "Zig": 0, "Service Mesh": 0, "Docker": 0} {
		rows := slices.Concat(answer.OnlyA, answer.Both)
		at := slices.IndexFunc(rows, func(r kg.Compared) bool { return r.Name == name })
		if at < 0 || rows[at].Text != want {
			t.Errorf("%s: %+v, want %d", name, rows, want)
		}
	}
}

// TestTrendInText: of what is gone the notes since are told that have its word, of what is new those before.
func TestTrendInText(t *testing.T) {
	v := notebook{
		"2018-05-01.md": "[Container] and queues", "2018-05-02.md": "[Container]", "2018-05-03.md": "[Container] and [Docker]",
		"2024-05-01.md": "containers and [Queue]", "2024-05-02.md": "[Queue] and [Docker]", "2024-05-03.md": "[Queue]",
	}.view(t)
	answer, err := v.Trends(context.Background(), kg.TrendOptions{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, r := range answer.Rows {
		got[string(r.Move)+" "+r.Name] = r.Text
	}
	if len(got) != 3 || got["gone Container"] != 1 || got["new Queue"] != 1 || got["steady Docker"] != 0 {
		t.Errorf("%v", got)
	}
}
