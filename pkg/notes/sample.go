package notes

import (
	"context"
	"time"

	"notes/internal/index"
	"notes/internal/source"
	"notes/internal/store"
	"notes/pkg/kg"
)

const (
	// notesPerSampled is of how many notes one is in the sample, so that making
	// it takes little time and room beside what it saves.
	notesPerSampled = 32
	mostSampled     = 128
)

// sample reads some of the notes beforehand, for what the index holds of them in
// one piece.
func sample(ctx context.Context, o Options, v *index.Vocabulary, notes []source.Change, began time.Time) ([]byte, error) {
	var some findings
	job := newJob(o, v, spread(notes, min(len(notes)/notesPerSampled, mostSampled)), began)
	err := index.Run(ctx, job, &some, func(o *index.Outcome) *kg.Findings { return o.Findings }, func(source.Change, index.Outcome) {})
	return store.NewSample(some), err
}

// spread returns n elements from all over a list.
func spread[E any](list []E, n int) []E {
	out := make([]E, n)
	for i := range out {
		out[i] = list[i*len(list)/n]
	}
	return out
}

// findings collects what notes say.
type findings []*kg.Findings

// Add keeps what a note says; nothing of one that can't be read.
func (f *findings) Add(note *kg.Findings) error {
	if note != nil {
		*f = append(*f, note)
	}
	return nil
}

// Remove does nothing: a note that is gone says nothing.
func (f *findings) Remove(string) error { return nil }
