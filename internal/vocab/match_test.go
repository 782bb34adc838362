package vocab

import (
	"reflect"
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
				if at, atHead := v.At(text, 0, nil), v.AtHead(text, 0, &head, nil); !reflect.DeepEqual(at, atHead) {
					t.Fatalf("%q (-At +AtHead):\n%s", text, cmp.Diff(at, atHead))
				}
			}
		}
	}
	if heads < len(v.entries) {
		t.Errorf("only %d words were compared", heads)
	}
}

// TestAtScripts finds names in texts whose languages write them without spaces, or endings onto
// them.
func TestAtScripts(t *testing.T) {
	v, err := Load([]File{{Name: "own.yaml", Data: []byte("- name: 高い塔ー\n  kind: place\n- name: QX전자\n  kind: organization\n- name: 大Quarpa会\n  kind: event\n")}})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"高い塔ーに行った":    "高い塔ー",
		"QX전자":        "QX전자",
		"QX 전자":       "QX 전자",
		"大Quarpa会議":   "大Quarpa会",
		"C++와":        "C++",
		"Kubernetes는": "Kubernetes",
		"Dockerом":    "Docker",
		"Istioと":      "Istio",
	} {
		found := v.At(text, 0, nil)
		if len(found) == 0 || text[:found[len(found)-1].End] != want {
			t.Errorf("%q: found %v, want %q", text, found, want)
		}
	}
}

// TestParts holds the borders of words to scripts, and marks to their letters.
func TestParts(t *testing.T) {
	for text, want := range map[string]bool{
		"s는": true, "는s": true, "2일": true, "+와": true, "eо": true, "ه1": false, "с1": false, "жё": false, "лa": true,
		"日本": true, "1日": true, "ーD": true, "ab": false, "a1": false, "éa": false, "μs": false, "すs": true, "и\u0306": false, "הd": true,
	} {
		runes := []rune(text)
		if got := Parts(runes[0], runes[1]); got != want {
			t.Errorf("%q is parted: %t, want %t", text, got, want)
		}
	}
}
