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
		note("e.md", "All Amsterdamers at KubeCon", "KubeCon Europe", "2019-05-20", "[Zebra]"),
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

// TestSaysPlace: a place is told by whole words, however they are spelt and parted.
func TestSaysPlace(t *testing.T) {
	for title, says := range map[string]bool{
		"KubeCon Sa\u0303o Paulo, day 1": true, "Off to SAO-PAULO": true, "Paulo": false, "Sao and Paulo": false,
		"Sao Sao Paulo": true, "Sao Paulos": false, "": false,
	} {
		if got := saysPlace(title, "São Paulo"); got != says {
			t.Errorf("%q: %v", title, got)
		}
	}
}
