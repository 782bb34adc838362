package findings

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A session has a name of its own, which is called after what it is about: the Prometheus Salon.

// hearSession counts the votes for what a session is about by its name, which is all that they count for.
func (b *Builder) hearSession(section, about int, weight float64) {
	b.subjects[section] = append(b.subjects[section], about)
	b.votes.add(about, about, weight*voteSubject, inHeading)
	b.vote(about, weight, inHeading)
}

// sessionOn returns the software that a name in a heading begins with, if no vocabulary has the name, and the text
// below doesn't say it again, but speaks of that; -1 if there is none.
func (b *Builder) sessionOn(term, heading int) int {
	t := &b.Result.Terms[term]
	if !b.isTitle(heading) || t.Known || !naming.IsThing(t.Kind) || b.presents(term, heading) || b.isSaid(b.firstMention(term, heading)) {
		return -1
	}
	for name := t.Name; ; {
		last := strings.LastIndexByte(name, ' ')
		if last < 0 {
			return -1
		}
		name = name[:last]
		if entry := b.Namer.Vocab.Exact(kg.Fold(name)); entry != nil {
			if about, ok := b.place(entry.Key()); ok && prose.Software(b.Result.Terms[about].Kind) && b.isMentionedBelow(about, heading) {
				return about
			}
		}
	}
}
