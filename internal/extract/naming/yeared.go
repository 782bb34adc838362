package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// findYeared proposes events that are written in one word with their year: PyCon17,
// SFScon18, kubecon2025.
func (x *Namer) findYeared() {
	for i := range x.Words {
		w := x.Words[i]
		if !w.Is(prose.Digits) || w.Is(prose.Numeric) || w.At(prose.Elsewhere) {
			continue
		}
		name, ok := withoutYear(x.Surface(w))
		if !ok {
			continue
		}
		entry := x.eventCalled(name)
		if entry == nil && !conLike(name) && !(w.Is(prose.Camel) && strings.HasSuffix(name, "con")) && !strings.HasSuffix(name, "conf") {
			continue
		}
		c := x.propose(int32(i), int32(i)+1, "event with its year", Certain, kg.Event)
		c.Entry = entry
		x.cover(c.Words)
	}
}

// eventCalled returns the event of the vocabulary with a name, in any spelling, for the year behind it says
// enough; nil if there is none.
func (x *Namer) eventCalled(name string) *vocab.Entry {
	if entry := x.Vocab.Named(name); entry != nil && entry.Kind == kg.Event {
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
	return name, len(name) >= minYeared && (prose.YearLike(year) || len(year) == 2 && year >= "10" && year < "40")
}
