package findings

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// calledAfter returns the language or software that an event is called after, -1 if there is none or the
// note doesn't name it.
func (b *Builder) calledAfter(term int) int {
	t := &b.Result.Terms[term]
	last := strings.LastIndexByte(t.Name, ' ')
	if last < 0 || !naming.Meetings[strings.ToLower(t.Name[last+1:])] {
		return -1
	}
	if entry := b.Namer.Vocab.Exact(kg.Fold(t.Name[:last])); entry != nil {
		if about, ok := b.place(kg.Fold(entry.Name)); ok && prose.Software(b.Result.Terms[about].Kind) {
			return about
		}
	}
	return -1
}
