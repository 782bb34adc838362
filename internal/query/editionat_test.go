package query

import (
	"context"
	"errors"
	"testing"

	"notes/pkg/kg"
)

// TestEditionAt: a place that a title of an edition says tells all of its notes; what is no place
// does not, nor what titles of other events say.
func TestEditionAt(t *testing.T) {
	note := func(path, title, event, date, text string) *kg.Findings {
		f := findings(path, text)
		f.Note.Title, f.Note.Event, f.Note.Date = title, event, date
		return f
	}
	v := viewOf(t,
		note("a.md", "KubeCon Amsterdam, day 1", "KubeCon Europe", "2023-04-18", "[Zebra] in [Amsterdam]"),
		note("b.md", "Day 2", "KubeCon Europe", "2023-04-19", "[Zebra]"),
		note("c.md", "Zebra Day", "KubeCon Europe", "2022-05-16", "[Docker]"),
		note("d.md", "Docker in Amsterdam", "DockerCon", "2019-01-01", "[Docker]"),
	)
	got, err := v.Compare(context.Background(), "kubecon amsterdam", "2022", kg.CompareOptions{})
	if want := (kg.Side{Name: "kubecon amsterdam", As: "event", Notes: 2}); err != nil || got.A != want {
		t.Errorf("%+v, %v", got.A, err)
	}
	for _, name := range []string{"kubecon zebra", "kubecon berlin", "amsterdam"} {
		var none *kg.NoPartError
		if _, err := v.Compare(context.Background(), name, "2022", kg.CompareOptions{}); !errors.As(err, &none) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
