package cli

import (
	"slices"
	"testing"

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
	if asked := config.Choices("format"); !slices.Equal(asked, names) {
		t.Errorf("--format takes %q, there are %q", asked, names)
	}
}
