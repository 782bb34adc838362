package vocab

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAtHead holds the quick way into the vocabulary to the long one, for every
// word that a form begins with, before other words and signs, and written with
// an accent.
func TestAtHead(t *testing.T) {
	v, err := Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	heads := 0
	for _, e := range v.Entries() {
		for _, form := range e.Forms {
			for _, text := range []string{form.Text, form.Text + "s", form.Text + "'s core", strings.ReplaceAll(form.Text, "e", "é"), strings.ToUpper(form.Text) + "-X"} {
				end := len(text)
				if i := strings.IndexAny(text, " -_./'’+#&:"); i > 0 {
					end = i
				}
				head, ok := v.Head(strings.ToLower(text[:end]))
				if !ok || end < len(text) && (text[end] == '+' || text[end] == '#') {
					continue
				}
				heads++
				if diff := cmp.Diff(v.At(text, 0, nil), v.AtHead(text, 0, &head, nil)); diff != "" {
					t.Fatalf("%q (-At +AtHead):\n%s", text, diff)
				}
			}
		}
	}
	if heads < len(v.entries) {
		t.Errorf("only %d words were compared", heads)
	}
}
