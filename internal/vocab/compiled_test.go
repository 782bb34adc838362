package vocab

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write compiled.bin from data/*.yaml")

// readData parses the YAML files that compiled.bin is made from.
func readData(tb testing.TB) []Entry {
	tb.Helper()
	paths, err := filepath.Glob("data/*.yaml")
	if err != nil {
		tb.Fatal(err)
	}
	var files []File
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			tb.Fatal(err)
		}
		files = append(files, File{Name: filepath.Base(path), Data: content})
	}
	entries, err := parseAll(files)
	if err != nil {
		tb.Fatal(err)
	}
	return entries
}

func TestCompiledIsCurrent(t *testing.T) {
	entries := readData(t)
	if *update {
		if err := os.WriteFile("compiled.bin", encode(entries), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := decode(compiled)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(entries, got); diff != "" {
		t.Fatalf("data/*.yaml and compiled.bin differ; run go test ./internal/vocab -run Compiled -update\n%.2000s", diff)
	}
}

func TestDecodeNeverPanics(t *testing.T) {
	for i := range len(compiled) / 997 {
		if _, err := decode(compiled[:i*997]); err == nil {
			t.Fatalf("decoding the first %d of %d bytes gave no error", i*997, len(compiled))
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
