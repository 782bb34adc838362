package notes

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// TestHidden lays vocabulary files over each other: what one hides, a later one shows
// again, and one that can't be read is an error.
func TestHidden(t *testing.T) {
	folder := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	hides := file("hides.yaml", "- {name: Blorf, hide: true}\n- {name: Zorblax, hide: true}\n")
	shows := file("shows.yaml", "- {name: Blorf, kind: project}\n")
	hidden, err := Options{Folder: folder, Vocabulary: []string{hides, shows}}.hidden()
	maps.DeleteFunc(hidden, func(_ string, is bool) bool { return !is })
	if got := slices.Collect(maps.Keys(hidden)); err != nil || !slices.Equal(got, []string{"zorblax"}) {
		t.Errorf("%q, %v", got, err)
	}
	for _, path := range []string{file("broken.yaml", "- name: [Blorf\n"), filepath.Join(folder, "nosuch.yaml")} {
		if hidden, err := (Options{Folder: folder, Vocabulary: []string{hides, path}}).hidden(); err == nil {
			t.Errorf("%s: %v, and no error", path, hidden)
		}
	}
}
