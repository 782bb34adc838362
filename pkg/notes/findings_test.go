package notes

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"notes/internal/index"
	"notes/internal/store"
	"notes/pkg/kg"
)

// FuzzNote reads any text as a note. What is found in it keeps the promises
// that the index relies on, and is the same the second time.
func FuzzNote(f *testing.F) {
	seeds, err := filepath.Glob("../../testdata/eval/*.md")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range seeds {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		// By the paragraph, for a fuzzer gets nowhere with a whole note.
		for part := range strings.SplitSeq(string(text), "\n\n") {
			f.Add(part)
		}
	}
	v, err := index.OpenVocabulary(nil, "")
	if err != nil {
		f.Fatal(err)
	}
	read, err := v.NewReader()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
			return // never gets so far
		}
		findings, _ := read("note.md", []byte(text))
		if _, err := store.Prepare(&findings, kg.Stamp{}); err != nil {
			t.Error(err)
		}
		again, _ := read("note.md", []byte(text))
		if !reflect.DeepEqual(findings, again) {
			t.Errorf("read twice, it says two things: %s", cmp.Diff(findings, again))
		}
	})
}
