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

// A graph that no picture can show is told with what leaves less of it.
func TestTooLarge(t *testing.T) {
	problem, hint := advice(tooLarge(&notes.TooManyEdgesError{Edges: 142588, Most: 100000}, "svg"))
	if problem != "the graph has 142588 edges, more than 100000, which is what svg can show" || hint == "" {
		t.Errorf("%q; %q", problem, hint)
	}
	if other := errors.New("something else"); !errors.Is(tooLarge(other, "svg"), other) {
		t.Error("another error has changed")
	}
}
