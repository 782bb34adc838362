package extract

import (
	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/statements"
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Extractor reads notes one after the other. Make one for each goroutine.
type Extractor struct {
	namer   naming.Namer
	builder findings.Builder
	reader  statements.Reader
}

// New returns an extractor that knows a vocabulary and the word lists.
func New(v *vocab.Vocabulary, w *vocab.Words) *Extractor {
	return &Extractor{namer: naming.NewNamer(v, w)}
}

// Use restricts the extractor to some families of rules and returns it.
func (x *Extractor) Use(rules Rules) *Extractor {
	x.namer.Rules = rules
	return x
}

// Extract returns what the note at path (relative, with slashes) says.
func (x *Extractor) Extract(path string, doc *markdown.Document) kg.Findings {
	x.namer.Name(path, doc)
	x.builder.Gather(&x.namer, doc)
	return x.builder.Findings(x.reader.Relations(&x.builder))
}
