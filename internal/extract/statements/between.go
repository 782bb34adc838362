package statements

import (
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// betweenTwo is how a sentence places something between two others: by a verb of being there, or by
// what the thing is that stands there.
var (
	betweenTwo  = &prose.Trigger{Phrase: "between", Words: []string{"between"}, Relation: kg.Between, Manner: prose.Verb}
	layerOfBoth = &prose.Trigger{Phrase: "between", Words: []string{"between"}, Relation: kg.Between, Manner: prose.Noun}
)

// between states what is or sits between the n-th name and the one before it: "sits in between Kustomize
// and Helm", "is a layer between gRPC and the kernel". A rift, a choice or a battle between two things is
// no third one.
func (r *Reader) between(n int) {
	word := r.beforeArticle(&r.found[n-1])
	if r.plain(word) != "between" || !r.lists(n) {
		return
	}
	t, seat := r.placed(word - 1)
	if t == nil || r.open(t, prose.Span{From: seat, To: seat + 1}) {
		return
	}
	subjects, denied := r.subjects(t, seat)
	for _, subject := range subjects {
		if naming.IsThing(r.kind(subject)) && !denied {
			r.relate(subject, r.found[n-1].Term, kg.Between, r.sentence, "between", false)
			r.relate(subject, r.found[n].Term, kg.Between, r.sentence, "between", false)
		}
	}
}

// placed returns how what stands up to word i, before "between", places its subject there, and the word
// that says so; nil if it doesn't.
func (r *Reader) placed(i int32) (*prose.Trigger, int32) {
	for r.plain(i) == "in" || prose.Adverbs[r.plain(i)] || halfway[r.plain(i)] {
		i--
	}
	switch text := r.plain(i); {
	case stances[text]:
		return betweenTwo, i
	case prose.Copulas[text]:
		return betweenTwo, i + 1
	case layers[text]:
		return layerOfBoth, i
	}
	return nil, 0
}

var (
	// stances are verbs that say where something is.
	stances = map[string]bool{
		"sit": true, "sits": true, "sitting": true, "sat": true, "lie": true, "lies": true, "lying": true, "stand": true, "stands": true,
		"standing": true, "live": true, "lives": true, "living": true, "placed": true, "located": true, "positioned": true, "sandwiched": true,
	}
	// halfway are words before "between" that say more precisely where.
	halfway = map[string]bool{"right": true, "directly": true, "somewhere": true, "halfway": true, "midway": true, "exactly": true, "squarely": true}
	// layers are what can stand between two things, as differences, rifts and bridges don't.
	layers = map[string]bool{
		"layer": true, "abstraction": true, "proxy": true, "shim": true, "intermediary": true, "middleman": true, "middleware": true,
		"interface": true, "buffer": true, "broker": true, "gateway": true, "adapter": true,
	}
)
