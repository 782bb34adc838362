package vocab

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write compiled.bin from data/*.yaml")

// readData returns the entries of the YAML files that compiled.bin is made from.
func readData(tb testing.TB) []Entry {
	tb.Helper()
	entries, err := dataEntries()
	if err != nil {
		tb.Fatal(err)
	}
	return slices.Clone(entries)
}

// dataEntries parses the files once for all tests, which takes seconds under the race
// detector.
var dataEntries = sync.OnceValues(func() ([]Entry, error) {
	paths, err := filepath.Glob("data/*.yaml")
	if err != nil {
		return nil, err
	}
	var files []File
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files = append(files, File{Name: filepath.Base(path), Data: content})
	}
	return parseAll(files)
})

// TestCompiledIsCurrent fails if somebody changed data/*.yaml, or the form, and
// forgot to make compiled.bin anew; then also if an entry does not come out as
// it went in.
func TestCompiledIsCurrent(t *testing.T) {
	entries := readData(t)
	c := newCompiler(entries)
	if err := c.check(); err != nil {
		t.Fatal(err)
	}
	want := c.compile()
	if *update {
		if err := os.WriteFile("compiled.bin", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if compiled != want {
		t.Error("data/*.yaml and compiled.bin differ; run go test ./internal/vocab -run Compiled -update")
	}
	v, err := open(want)
	if err != nil {
		t.Fatal(err)
	}
	got := make([]Entry, len(v.entries))
	for n, e := range v.Entries() {
		got[n] = *e
	}
	if diff := cmp.Diff(entries, got); diff != "" {
		t.Fatalf("entries do not come out of the compiled form as they went in:\n%.2000s", diff)
	}
}

func TestCutOffFormIsNotOpened(t *testing.T) {
	for i := range len(compiled) / 9973 {
		if _, err := open(compiled[:i*9973]); err == nil {
			t.Fatalf("opening the first %d of %d bytes gave no error", i*9973, len(compiled))
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(nil); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLoadUser measures what a user's first entry costs: everything is filed anew.
func BenchmarkLoadUser(b *testing.B) {
	own := []File{{Name: "own.yaml", Data: []byte("- name: Quorlware\n  kind: product\n")}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(own); err != nil {
			b.Fatal(err)
		}
	}
}
