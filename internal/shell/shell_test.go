package shell

import (
	"os/exec"
	"testing"
)

// TestWordIsReadBack: a shell reads a word as it was, and runs nothing that is in it.
func TestWordIsReadBack(t *testing.T) {
	sh, err := exec.LookPath("sh")
	if err != nil {
		t.Skip(err)
	}
	for word, want := range map[string]string{
		"Cilium": `Cilium`, "Argo CD": `"Argo CD"`, "a$(echo x)": `'a$(echo x)'`, "it's": `"it's"`, "it's `x`": "'it'\\''s `x`'",
		"": `""`, "C++": `C++`, "~": `"~"`, "a\nb": "\"a\nb\"", `a\b`: `'a\b'`, "*": `"*"`, "wow!": `'wow!'`, "日本": `"日本"`, `"`: `'"'`,
	} {
		got := Word(word)
		if got != want {
			t.Errorf("%q: %s, want %s", word, got, want)
		}
		if read, err := exec.CommandContext(t.Context(), sh, "-c", Command("printf", "%s", word)).Output(); err != nil || string(read) != word {
			t.Errorf("%s is read back as %q, %v", got, read, err)
		}
	}
}
