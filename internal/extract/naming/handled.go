package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What is done with software says that a word is the name of some: "install Quux", "tools
// like Quux", "the Quux library".

// handled returns the entry of the only sense that is software, for a form of one word with
// a capital that no sentence or title asks for, if what stands around it says that it is
// something that one runs. It returns nil if there are more, or a sense is a place or
// somebody.
func (f *form) handled() *vocab.Entry {
	if w := f.x.Words[f.words.From]; f.words.Len() > 1 || !w.Is(prose.Capital) || w.Is(prose.AllCaps|prose.Camel) || w.At(prose.AnyCapital) || !f.run() {
		return nil
	}
	var only *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
		switch {
		case sense.Entry.Kind == kg.Place, sense.Entry.Kind == kg.Person:
			return nil
		case !prose.Software(sense.Entry.Kind) || f.blocked(sense.Form):
		case only != nil && only != sense.Entry:
			return nil
		default:
			only = sense.Entry
		}
	}
	return only
}

// run reports whether what stands around the form says that it is something that one runs,
// and it is no part of a longer name.
func (f *form) run() bool {
	from := f.words.From
	if f.x.BehindName(from) || f.x.LeadsName(from) {
		return false
	}
	return f.x.FollowedByNoun(f.words) || f.x.HandledBefore(from) && f.rests()
}

// rests reports whether the form ends what it is part of, so that it is no word that only
// describes the next: "install Quux on", but not "install Security updates".
func (f *form) rests() bool {
	last := f.words.To - 1
	next := f.x.WordBehind(last, " ")
	return f.endsPhrase() || prose.Prepositions[next] || prose.Conjunctions[next] || f.x.VersionBehind(last)
}
