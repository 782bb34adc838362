package notes

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"notes/internal/index"
	"notes/internal/store"
)

// TestMostlyNew changes little and much of a notebook of two megabytes, and only
// touches it. Much is read anew with all the rest, which must be seen in nothing
// but the reason.
func TestMostlyNew(t *testing.T) {
	folder := t.TempDir()
	long := func(round, i int) string {
		return fmt.Sprintf("# Note %d\n\nIstio uses Envoy, round %d.\n", i, round) + strings.Repeat("It was late and it was cold.\n", 3500)
	}
	name := func(i int) string { return fmt.Sprintf("note-%02d.md", i) }
	write := func(round int, of ...int) {
		for _, i := range of {
			put(t, folder, map[string]string{name(i): long(round, i)})
		}
	}
	all := make([]int, 20)
	for i := range all {
		all[i] = i
	}
	write(0, all...)
	put(t, folder, map[string]string{"bad.md": "Gr\xfc\xdfe", "odd.md": "---\ntitle: [\n---\nHelm.\n"})
	o := Options{Folder: folder}
	first := refresh(t, o)

	write(1, all[:5]...)
	if r := refresh(t, o); r.Changed != 5 || r.Rebuilt != "" {
		t.Errorf("a quarter: %+v", r)
	}
	for _, i := range all {
		at := time.Now().Add(-time.Hour)
		if err := os.Chtimes(filepath.Join(folder, name(i)), at, at); err != nil {
			t.Fatal(err)
		}
	}
	if r := refresh(t, o); r.Unchanged != 21 || r.Rebuilt != "" {
		t.Errorf("only touched: %+v", r)
	}
	write(2, append(all[:12:12], 20)...)
	if err := os.Rename(filepath.Join(folder, name(19)), filepath.Join(folder, "moved.md")); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(folder, name(18))); err != nil {
		t.Fatal(err)
	}
	r := refresh(t, o)
	if r.Rebuilt != MostlyNew || r.Read < 1_000_000 {
		t.Errorf("most: %+v", r)
	}
	// Added, changed, removed, moved, unchanged; and what is told of bad.md, but
	// not of odd.md again.
	if diff := cmp.Diff([6]int{1, 12, 1, 1, 7, 1}, counts(r)); diff != "" {
		t.Errorf("most: %s\n%+v", diff, r)
	}
	if len(first.Skipped) < 2 {
		t.Errorf("at first: %+v", first.Skipped)
	}
	grown := export(t, o)
	o.Rebuild = true
	refresh(t, o)
	if diff := cmp.Diff(export(t, o), grown); diff != "" {
		t.Errorf("built (-) and grown (+) differ:\n%s", diff)
	}
}

// TestMostlyNewUnread lets a note be barred between the look at the folder and the run that reads
// most of it anew. What was known of it stays, as if nothing had been read along, and is told.
func TestMostlyNewUnread(t *testing.T) {
	folder := t.TempDir()
	o := Options{Folder: folder}
	long := func(what string) string {
		return what + "\n\n" + strings.Repeat("It was late and it was cold.\n", 40_000)
	}
	put(t, folder, map[string]string{"a.md": long("Istio uses Envoy."), "b.md": "Cilium uses eBPF.", "c.md": "Helm."})
	refresh(t, o)
	put(t, folder, map[string]string{"a.md": long("Linkerd uses Rust.")})
	v, err := index.OpenVocabulary(o.vocabulary(), "")
	if err != nil {
		t.Fatal(err)
	}
	p, err := look(t.Context(), o, v.Fingerprint(), store.Assure)
	if err != nil || p.rebuild != MostlyNew {
		t.Fatalf("%q %v", p.rebuild, err)
	}
	bar(t, filepath.Join(folder, "b.md"))
	tally := newTally(p)
	if err := update(t.Context(), o, v, p, time.Now(), tally); err != nil {
		t.Fatal(err)
	}
	r := tally.report(0)
	if r.Changed != 1 || r.Unread != 1 || r.Unchanged != 1 || r.Notes != 3 || len(r.Skipped) != 1 || len(r.Lost) != 0 {
		t.Errorf("%+v", r)
	}
	if lines := strings.Join(export(t, o), "\n"); !strings.Contains(lines, "eBPF") {
		t.Error("what b.md says is gone")
	}
	if err := os.Remove(filepath.Join(folder, "b.md")); err != nil {
		t.Fatal(err)
	}
	put(t, folder, map[string]string{"b.md": "Cilium uses Hubble."})
	if r := refresh(t, o); r.Changed != 1 || r.Unchanged != 2 || r.Unread != 0 {
		t.Errorf("when it can be read again: %+v", r)
	}
}
