package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// Two doubtful names with a topic in common vouch for each other.

// besideKin returns the entry of the first sense that is software, if a sign of a list or
// a junction parts the form from one in doubt as well, of software with a topic in common:
// "puppet or chef". A plus joins any two: "consul + puppet".
func (f *form) besideKin() *vocab.Entry {
	before, behind := f.x.Across(f.words.From, -1), f.x.Across(f.words.To, 1)
	if behind < 0 && !f.rests() {
		return nil
	}
	return f.likeliest(func(sense *vocab.Sense) bool {
		likely := sense.Form.Case == vocab.Capital && prose.Software(sense.Entry.Kind)
		return likely && (f.x.mayBeLike(before, sense.Entry) || f.x.mayBeLike(behind, sense.Entry) || f.x.added(before, f.words.From) || f.x.added(behind, f.words.To))
	})
}

// added reports whether a plus stands before word at, and word i may be software and is no
// ordinary word.
func (x *Namer) added(i, at int32) bool {
	if i < 0 || x.Lexeme(i).Common || strings.TrimSpace(x.GapBefore(at)) != "+" {
		return false
	}
	return x.software(i) || x.doubted(i, func(sense int32) bool { return prose.Software(x.Vocab.Sense(sense).Entry.Kind) })
}

// mayBeLike reports whether word i may be the name of software with a topic that an entry
// has as well, and isn't the same.
func (x *Namer) mayBeLike(i int32, entry *vocab.Entry) bool {
	return i >= 0 && x.doubted(i, func(sense int32) bool {
		other := x.Vocab.Sense(sense).Entry
		return other.Key() != entry.Key() && prose.Software(other.Kind) && slices.ContainsFunc(other.Broader, func(topic string) bool { return slices.Contains(entry.Broader, topic) })
	})
}
