package render

import "testing"

func TestCommandIsSafeToPaste(t *testing.T) {
	for name, want := range map[string]string{
		"Cilium":      `notes vocab add Cilium`,
		"Argo CD":     `notes vocab add "Argo CD"`,
		"a$(rm)":      `notes vocab add 'a$(rm)'`,
		"it's":        `notes vocab add "it's"`,
		"it's `x`":    "notes vocab add 'it'\\''s `x`'",
		"":            `notes vocab add ""`,
		"C++":         `notes vocab add C++`,
		"a\x1b[31m b": `notes vocab add "a\x1b[31m b"`,
	} {
		if got := Command([]string{"vocab", "add", name}); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}
