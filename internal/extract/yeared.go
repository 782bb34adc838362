package extract

import (
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// findYeared proposes events that are written in one word with their year: PyCon17,
// SFScon18, kubecon2025.
func (x *Namer) findYeared() {
	for i := range x.words {
		w := x.words[i]
		if !w.is(digits) || w.is(numeric) || w.at(inBare|inCode|inNote) {
			continue
		}
		name, ok := withoutYear(x.text(w))
		if !ok {
			continue
		}
		entry := x.eventCalled(name)
		if entry == nil && !conLike(name) && !(w.is(camel) && strings.HasSuffix(name, "con")) {
			continue
		}
		c := x.propose(int32(i), int32(i)+1, "event with its year", certain, kg.Event)
		c.entry = entry
		x.cover(c.words)
	}
}

// eventCalled returns the event of the vocabulary with a name, nil if there is none.
func (x *Namer) eventCalled(name string) *vocab.Entry {
	if entry := x.vocab.Exact(kg.Fold(name)); entry != nil && entry.Kind == kg.Event {
		return entry
	}
	return nil
}

// minYeared is the length of the shortest name that a year is joined to.
const minYeared = 4

// withoutYear cuts a year off the end of a word: 17 or 2017.
func withoutYear(text string) (name string, ok bool) {
	name = strings.TrimRight(text, "0123456789")
	year := text[len(name):]
	return name, len(name) >= minYeared && (yearLike(year) || len(year) == 2 && year >= "10" && year < "40")
}
