package eval

import (
	"notes/internal/extract"
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Meter extracts annotated notes and scores what comes out. It is safe for use
// by one goroutine at a time.
type Meter struct {
	parser    *markdown.Parser
	extractor *extract.Extractor
	vocab     *vocab.Vocabulary
}

// NewMeter returns a meter for an extractor that knows a vocabulary and the
// word lists, and uses these families of rules.
func NewMeter(v *vocab.Vocabulary, w *vocab.Words, rules extract.Rules) *Meter {
	return &Meter{markdown.New(), extract.New(v, w).Use(rules), v}
}

// Measure extracts a note by itself and scores it against its annotation.
func (m *Meter) Measure(a *Annotation, note []byte) Score {
	findings := m.extractor.Extract(a.Doc, m.parser.Parse(note))
	return Compare(a, &findings, m.known)
}

// known reports whether the vocabulary has a name, whatever guards stand before
// its use.
func (m *Meter) known(name string) bool {
	key := kg.Fold(name)
	return m.vocab.Exact(key) != nil || m.vocab.Lookup(key) != nil
}
