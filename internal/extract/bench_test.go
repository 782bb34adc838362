package extract

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// notebook reads the project's own notes.
func notebook(tb testing.TB) [][]byte {
	tb.Helper()
	var files [][]byte
	err := filepath.WalkDir("../../notes", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".md") {
			return err
		}
		content, err := os.ReadFile(path)
		files = append(files, content)
		return err
	})
	if err != nil || len(files) == 0 {
		tb.Fatalf("read the notebook: %d files, %v", len(files), err)
	}
	return files
}

// vocabulary loads the project's own.
func vocabulary(tb testing.TB) *vocab.Vocabulary {
	tb.Helper()
	v, err := vocab.Load(nil)
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// BenchmarkExtract reads the notebook that is already parsed. Beside it stands
// the parse of the same bytes.
func BenchmarkExtract(b *testing.B) {
	v := vocabulary(b)
	files := notebook(b)
	var docs []*markdown.Document
	var size int64
	for _, file := range files {
		docs = append(docs, markdown.New().Parse(file))
		size += int64(len(file))
	}
	x := New(v, vocab.ReadWords())
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range docs {
			x.Extract("note.md", doc)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	files := notebook(b)
	var size int64
	for _, file := range files {
		size += int64(len(file))
	}
	p := markdown.New()
	b.SetBytes(size)
	for b.Loop() {
		for _, file := range files {
			p.Parse(file)
		}
	}
}
