package extract

import (
	"slices"
	"strings"

	"notes/internal/vocab"
)

// Two doubtful names with a topic in common vouch for each other.

// besideKin returns the entry of the first sense that is software, if a sign of a list or
// a junction parts the form from one in doubt as well, of software with a topic in common:
// "puppet or chef". A plus joins any two: "consul + puppet".
func (f *form) besideKin() *vocab.Entry {
	before, behind := f.x.across(f.words.from, -1), f.x.across(f.words.to, 1)
	if behind < 0 && !f.rests() {
		return nil
	}
	return f.likeliest(func(sense *vocab.Sense) bool {
		likely := sense.Form.Case == vocab.Capital && software(sense.Entry.Kind)
		return likely && (f.x.mayBeLike(before, sense.Entry) || f.x.mayBeLike(behind, sense.Entry) || f.x.added(before, f.words.from) || f.x.added(behind, f.words.to))
	})
}

// added reports whether a plus stands before word at, and word i may be software and is no
// ordinary word.
func (x *Namer) added(i, at int32) bool {
	if i < 0 || x.lexeme(i).Common || strings.TrimSpace(x.gapBefore(at)) != "+" {
		return false
	}
	return x.software(i) || x.doubted(i, func(sense int32) bool { return software(x.vocab.Sense(sense).Entry.Kind) })
}

// across returns the word on the other side of a sign of a list or a junction that parts
// word i from the one before it, if one looks back (-1), else that stands there and parts
// what is before from what is behind; -1 if there is none.
func (x *Namer) across(i, step int32) int32 {
	switch {
	case i <= 0 || int(i) >= len(x.words):
		return -1
	case x.listSign(i):
		return i + min(step, 0)
	case step < 0 && i > 1 && x.junction(i-1):
		return i - 2
	case step > 0 && int(i)+1 < len(x.words) && x.junction(i):
		return i + 1
	}
	return -1
}

// mayBeLike reports whether word i may be the name of software with a topic that an entry
// has as well, and isn't the same.
func (x *Namer) mayBeLike(i int32, entry *vocab.Entry) bool {
	return i >= 0 && x.doubted(i, func(sense int32) bool {
		other := x.vocab.Sense(sense).Entry
		return other.Key() != entry.Key() && software(other.Kind) && slices.ContainsFunc(other.Broader, func(topic string) bool { return slices.Contains(entry.Broader, topic) })
	})
}
