package store

import (
	"fmt"
	"path/filepath"
	"testing"

	"notes/pkg/kg"
)

// TestExcerptDegree: an excerpt says how many ties a term has before any was asked for, and how
// many sections its own notes have.
func TestExcerptDegree(t *testing.T) {
	dir := t.TempDir()
	path, alone := filepath.Join(dir, "index.db"), filepath.Join(dir, "alone.db")
	notes, some := map[string]uint64{}, map[string]uint64{}
	for i := range 30 {
		name := fmt.Sprintf("note-%02d.md", i)
		if notes[name] = uint64(i); i%2 == 0 {
			some[name] = uint64(i)
		}
	}
	build(t, path, notes)
	build(t, alone, some)
	r, want := open(t, path), open(t, alone)
	x, err := r.Excerpt(func(n *kg.Note) bool { _, ok := some[n.Path]; return ok })
	if err != nil {
		t.Fatal(err)
	}
	if x.Sections() != want.Sections() || x.Sections() == r.Sections() {
		t.Errorf("%d sections, want %d of %d", x.Sections(), want.Sections(), r.Sections())
	}
	ties := 0
	for key, id := range want.Names("") {
		number, ok := x.Term(key)
		if !ok { // another name
			continue
		}
		if got := x.Degree(number); got != want.Degree(id) {
			t.Errorf("%q has %d ties, want %d", key, got, want.Degree(id))
		}
		ties += want.Degree(id)
	}
	if ties == 0 {
		t.Error("there are no ties")
	}
}

// TestNumberIsGivenUp: the number of a note that is gone stands for none, and is given to no other.
func TestNumberIsGivenUp(t *testing.T) {
	path := filepath.Join(t.TempDir(), "index.db")
	build(t, path, map[string]uint64{"a.md": 1, "b.md": 2})
	update(t, path, 0, func(c *Change) {
		_ = c.Remove("a.md")
		_ = c.Add(parcelOf(t, "c.md", 3))
	})
	r := open(t, path)
	for number, want := range []string{"", "b.md", "c.md"} {
		id, ok := r.Numbered(uint32(number))
		if head, _ := r.Head(id); ok != (want != "") || ok && head.Path != want {
			t.Errorf("%d stands for %q %v, want %q", number, head.Path, ok, want)
		}
	}
}

// TestSettles: a fresh index keeps no more changes to ties and texts than it may, but lists of them.
func TestSettles(t *testing.T) {
	w, err := Create(filepath.Join(t.TempDir(), "index.db"), 0, sample)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	w.unsettled = 100
	for i := range 40 {
		must(t, w.Add(parcelOf(t, fmt.Sprintf("note-%02d.md", i), uint64(i))))
	}
	if len(w.settledTies.layers) == 0 || len(w.settledTexts.layers) == 0 {
		t.Errorf("%d layers of ties, %d of texts", len(w.settledTies.layers), len(w.settledTexts.layers))
	}
	for name, left := range map[string]int{"ties": w.ties.length, "texts": w.texts.length} {
		if left >= 2*w.unsettled+1000 {
			t.Errorf("%d changes to %s are kept", left, name)
		}
	}
}
