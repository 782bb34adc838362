package markdown

import (
	"os"
	"path/filepath"
	"testing"

	"notes/internal/markdown/yardstick"
)

// BenchmarkGoldmarkNotes is goldmark's bare parse of the annotated notes: the
// yardstick for BenchmarkParseNotes, and for the extraction of the same bytes in
// package eval.
func BenchmarkGoldmarkNotes(b *testing.B) {
	notes := annotatedNotes(b)
	parse := yardstick.New()
	for b.Loop() {
		for _, note := range notes {
			parse(note)
		}
	}
}

func BenchmarkParseNotes(b *testing.B) {
	notes := annotatedNotes(b)
	parser := New()
	for b.Loop() {
		for _, note := range notes {
			parser.Parse(note)
		}
	}
}

// annotatedNotes reads the notes that package eval measures extraction on.
func annotatedNotes(b *testing.B) [][]byte {
	b.Helper()
	paths, err := filepath.Glob("../../testdata/eval/*.md")
	if err != nil || len(paths) == 0 {
		b.Fatalf("no notes: %v", err)
	}
	notes, size := make([][]byte, len(paths)), 0
	for i, path := range paths {
		if notes[i], err = os.ReadFile(path); err != nil {
			b.Fatal(err)
		}
		size += len(notes[i])
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	return notes
}
