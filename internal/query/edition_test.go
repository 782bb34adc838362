package query

import (
	"context"
	"errors"
	"testing"

	"notes/pkg/kg"
)

// TestByEdition: a name with a year means the event of the notes that a filter by that name lets
// pass, if that is one event and an entity.
func TestByEdition(t *testing.T) {
	at := func(event, path, text string) *kg.Findings {
		f := findings(path, text)
		f.Note.Event = event
		return f
	}
	v := viewOf(
		t, at("Zorbcon 2024", "a.md", "[Zorbcon 2024] was near [Cilium]."), at("Zorbcon 2024", "b.md", "[Zorbcon 2024] again."),
		at("Yakfest 2023", "c.md", "[Yakfest 2023] with [Cilium]."), at("Yakday 2023", "d.md", "[Yakday 2023] with [Cilium]."),
		at("Gnucamp 2022", "e.md", "Nobody names it beside [Flurbcon 2024]."),
	)
	for name, want := range map[string]string{"zorb 2024": "Zorbcon 2024", "zorb 2023": "", "zorb": "", "2024": "", "yak 2023": "", "yakf 2023": "Yakfest 2023", "gnu 2022": ""} {
		page, err := v.Page(context.Background(), name)
		var missing *kg.NotFoundError
		if page.Entity.Name != want || (want == "") != errors.As(err, &missing) {
			t.Errorf("%s: %q, %v; want %q", name, page.Entity.Name, err, want)
		}
	}
}
