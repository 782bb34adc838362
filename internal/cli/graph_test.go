package cli

import (
	"slices"
	"testing"

	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
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
