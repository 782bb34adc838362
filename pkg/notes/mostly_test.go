package notes

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
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
