package source

import (
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// FuzzDiff merges any two streams and compares with what maps say. Each line of
// the input is a path, and its first byte says in which of the streams it is,
// with which size.
func FuzzDiff(f *testing.F) {
	f.Add("\x01a.md\n\x02b.md\n\x07c.md")
	f.Add("\x03a/b.md\n\x03a.md\n\x03a/\n\x03")
	f.Fuzz(func(t *testing.T, text string) {
		found, indexed := map[string]File{}, map[string]kg.Stamp{}
		for line := range strings.Lines(text) {
			in, path := line[0], line[1:]
			if in&1 != 0 {
				found[path] = File{Path: path, Size: int64(in >> 4 & 1)}
			}
			if in&2 != 0 {
				indexed[path] = kg.Stamp{Size: int64(in >> 5 & 1), Hash: 1}
			}
		}
		got := slices.Collect(Diff(sortedFiles(found), sortedStamps(indexed)))
		if diff := cmp.Diff(expected(found, indexed), got); diff != "" {
			t.Error(diff)
		}
		for range Diff(sortedFiles(found), sortedStamps(indexed)) {
			break // whoever has seen enough may leave
		}
	})
}

// FuzzRules walks a folder under any rules: none may break the walk, and what
// is watched is what is walked.
func FuzzRules(f *testing.F) {
	for _, rules := range []string{"*.md", "!a.md\n*", "/x/**/y\n", "**", "[", "\\", "a/../b", "x/\n!x/a.md", "# only\n\n \t", "[!]]", "\xff"} {
		f.Add(rules)
	}
	f.Fuzz(func(t *testing.T, rules string) {
		folder := folder(map[string]string{"a.md": "", "x/a.md": "", "x/y/a.md": "", "x/y/z/b.md": "", ".gitignore": rules, "x/.notesignore": rules})
		folders := slices.Collect(Folders(t.Context(), folder))
		last := ""
		for file := range Walk(t.Context(), folder, Options{}) {
			dir := path.Dir(file.Path)
			if file.Path <= last || file.Skipped != "" || !slices.Contains(folders, dir) {
				t.Errorf("%+v after %q, folders %q", file, last, folders)
			}
			last = file.Path
		}
	})
}
