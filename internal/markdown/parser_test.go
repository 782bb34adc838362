package markdown

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write what is read into testdata as expected")

// separator stands in a case between the note and what is read from it.
const separator = "\n=====\n"

// TestCases reads each note in testdata and compares the whole document.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("cannot list cases: %v", err)
	}
	parser := New()
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			note, want, _ := strings.Cut(string(data), separator)
			got := dump(parser.Parse([]byte(note)))
			if *update {
				if err := os.WriteFile(file, []byte(note+separator+got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
				t.Errorf("document (-want +got):\n%s", diff)
			}
		})
	}
}
