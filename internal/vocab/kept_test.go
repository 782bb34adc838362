package vocab

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// own is a user's file with something of everything: a new entry, a correction, what is
// hidden, and what takes a name over.
var own = []File{{Name: "own.yaml", Data: []byte(`- name: Quorlware
  kind: product
  aliases: [Quorl]
- name: Cilium
  home: https://cilium.quorl.example
- name: Linkerd
  hide: true
- name: Envoy
  hide: true
- name: Envoy of Quorl
  kind: person
  aliases: [Envoy]
`)}}

// everything is all that a vocabulary answers from.
func everything(v *Vocabulary) [][]Entry {
	lists := make([][]Entry, 2)
	for i, list := range [][]*Entry{v.Entries(), v.Hidden()} {
		for _, e := range list {
			lists[i] = append(lists[i], *e)
		}
	}
	return lists
}

func mustLoad(t *testing.T, load func([]File) (*Vocabulary, error), user []File) *Vocabulary {
	t.Helper()
	v, err := load(user)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestKept: what is read from the file is what was made of the user's files.
func TestKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kept")
	kept := func(user []File) (*Vocabulary, error) { return LoadKept(user, path) }
	want := mustLoad(t, Load, own)
	for _, time := range []string{"made", "read"} {
		v := mustLoad(t, kept, own)
		if diff := cmp.Diff(everything(want), everything(v)); diff != "" {
			t.Fatalf("%s (-loaded +kept):\n%.2000s", time, diff)
		}
		if diff := cmp.Diff(want.hides, v.hides); diff != "" {
			t.Errorf("%s: hides (-loaded +kept):\n%s", time, diff)
		}
		for _, text := range []string{"Quorls of cilium", "linkerd", "Envoy", "service meshes"} {
			if diff := cmp.Diff(meantAt(want, text), meantAt(v, text)); diff != "" {
				t.Errorf("%s: %s (-loaded +kept):\n%s", time, text, diff)
			}
		}
		if e := v.ByURL("https://cilium.quorl.example"); e == nil || e.Name != "Cilium" {
			t.Errorf("%s: the home page leads to %v", time, e)
		}
	}
	before := must(os.Stat(path))
	mustLoad(t, kept, own)
	if after := must(os.Stat(path)); !os.SameFile(before, after) {
		t.Error("what was kept was made anew")
	}
	mustLoad(t, kept, nil)
	if _, err := os.Stat(path); err == nil {
		t.Error("without files of the user's one is kept")
	}
}

// meantAt lists the names that the text begins with, by the entries they belong to.
func meantAt(v *Vocabulary, text string) []string {
	var names []string
	for _, m := range v.At(text, 0, nil) {
		for _, n := range m.Senses {
			names = append(names, text[m.Start:m.End]+": "+v.Sense(n).Entry.Name)
		}
	}
	return names
}

// TestKeptOfOthers: what is damaged, cut off or of other files is made anew, and a folder that
// isn't there hinders nothing.
func TestKeptOfOthers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kept")
	if _, err := LoadKept(own, path); err != nil {
		t.Fatal(err)
	}
	whole := must(readKept(path))
	other := []File{{Name: "own.yaml", Data: []byte("- name: Quorlfest\n  kind: event\n")}}
	v := mustLoad(t, func(user []File) (*Vocabulary, error) { return LoadKept(user, path) }, other)
	if v.Lookup("quorlware") != nil || v.Lookup("quorlfest") == nil {
		t.Error("another's vocabulary was taken")
	}
	fingerprint := Fingerprint(own)
	for at := 0; at < len(whole); at += len(whole)/97 + 1 {
		bent := []byte(whole)
		bent[at] ^= 0x10
		if _, err := openKept(string(bent), fingerprint); err == nil {
			t.Errorf("a flipped bit in byte %d is not seen", at)
		}
		if _, err := openKept(whole[:at], fingerprint); err == nil {
			t.Errorf("the first %d bytes are opened", at)
		}
	}
	if v, err := LoadKept(own, filepath.Join(path, "nowhere")); err != nil || v.Lookup("quorlware") == nil {
		t.Errorf("where nothing can be kept: %v", err)
	}
}

// TestKeptSparesOthers: a file of somebody else's that lies there is neither replaced nor
// removed.
func TestKeptSparesOthers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "kept")
	if err := os.WriteFile(path, []byte("a letter"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, user := range [][]File{own, nil} {
		if _, err := LoadKept(user, path); err != nil {
			t.Fatal(err)
		}
		if text := must(readKept(path)); text != "a letter" {
			t.Errorf("with %d files of the user's the letter is %.20q", len(user), text)
		}
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func BenchmarkLoadKept(b *testing.B) {
	path := filepath.Join(b.TempDir(), "kept")
	if _, err := LoadKept(own, path); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := LoadKept(own, path); err != nil {
			b.Fatal(err)
		}
	}
}
