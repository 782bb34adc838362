package cli

import (
	"errors"
	"slices"
	"testing"

	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

// TestFormats finds formats that can be written but not asked for, or asked for
// but not written.
func TestFormats(t *testing.T) {
	var names []string
	for _, f := range render.Formats() {
		names = append(names, f.Name)
	}
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	config.AddFlags(flags, "format")
	if asked := config.Choices(flags.Lookup("format")); !slices.Equal(asked, names) {
		t.Errorf("--format takes %q, there are %q", asked, names)
	}
}

// A graph that no picture can show is told with what leaves less of it than was asked for.
func TestTooLarge(t *testing.T) {
	many := &notes.TooManyEdgesError{Edges: 142588, Most: 100000}
	for want, cfg := range map[string]config.Config{
		"--min-weight 3, or --top 1000 in place of --all leaves fewer, and --format json holds all":     {All: true},
		"--min-weight 3, or a smaller --top leaves fewer, and --format json holds all":                  {Top: 90000},
		"a greater --min-weight, or leaving out --with-notes leaves fewer, and --format json holds all": {MinWeight: 3, WithNotes: true},
	} {
		o := &graphOptions{cfg: cfg, format: render.Format{Name: "svg"}}
		problem, hint := advice(o.tooLarge(many))
		if problem != "the graph has 142588 edges, more than 100000, which is what svg can show" || hint != want {
			t.Errorf("%q; %q", problem, hint)
		}
		if other := errors.New("something else"); !errors.Is(o.tooLarge(other), other) {
			t.Error("another error has changed")
		}
	}
}
