package eval

import (
	"testing"

	"notes/internal/extract"
	"notes/internal/markdown"
)

// BenchmarkExtractNotes is the cost of extraction alone over the annotated
// notes: it is promised to run at 10 MB/s or more on one core. BenchmarkGoldmarkNotes
// of package markdown reads the same bytes.
func BenchmarkExtractNotes(b *testing.B) {
	documents := readDocuments(b)
	v, words := loadVocabulary(b)
	parsed, size := make([]*markdown.Document, len(documents)), 0
	for i, d := range documents {
		parsed[i] = markdown.Parse(d.note)
		size += len(d.note)
	}
	x := extract.New(v, words)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i, doc := range parsed {
			x.Extract(documents[i].Doc, doc)
		}
	}
}
