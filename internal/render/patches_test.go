package render

import (
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestPatchesAreSafe: a patch goes to a file or a pipe byte for byte, and steers no terminal,
// one without colours neither.
func TestPatchesAreSafe(t *testing.T) {
	patches := []kg.Patch{{Note: "a.md", Before: "\x1b]0;mine\a\nWasm\n", After: "\x1b]0;mine\a\n[[Wasm]]\n"}}
	for screen, raw := range map[Screen]bool{{}: true, {Terminal: true}: false, {Terminal: true, Color: true}: false, {Color: true}: false} {
		var out strings.Builder
		if err := Patches(&out, screen, patches, func(p string) string { return p }); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "\x1b]0;mine\a\n"); got != raw {
			t.Errorf("%+v: %q", screen, out.String())
		}
	}
}
