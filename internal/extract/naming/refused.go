package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What a guard refuses, a rule that knows no guards may propose once more, for its capitals or for
// where it stands. Then it is a name, but not that of the entry which is called so.

// EntryOf returns the entry that the candidates of a group name: that which a rule found, or which is
// called so, unless its guards spoke against it wherever the name stands, or somebody of that name gives a talk; nil if
// there is none.
func (x *Namer) EntryOf(g *Group, key string) *vocab.Entry {
	entry := x.Vocab.Lookup(key)
	if g != nil && slices.ContainsFunc(g.Members, func(c *Candidate) bool { return c.Rule == giverRule }) {
		return nil
	}
	if entry == nil || g == nil || slices.ContainsFunc(g.Members, func(c *Candidate) bool { return c.Entry != nil || !x.refused(c, entry) }) {
		return entry
	}
	return nil
}

// refused reports whether a candidate is written as the name of an entry is, and yet something else:
// a company, where the entry is none, or what each form that the entry has in these letters speaks
// against.
func (x *Namer) refused(c *Candidate, entry *vocab.Entry) bool {
	if c.Rule == SpeakersCompany {
		return !IsEmployer(entry)
	}
	if x.othersRepository(c, entry) {
		return true
	}
	against := false
	x.matches = x.Vocab.At(x.Doc.Text, int(c.Start), x.matches[:0])
	for _, match := range x.matches {
		if match.End != int(c.End) && match.Tail != int(c.End) {
			continue
		}
		f := form{x: x, match: match, words: c.Words}
		for _, n := range match.Senses {
			switch sense := x.Vocab.Sense(n); {
			case sense.Entry != entry:
			case !f.meansOther(sense, c.Rule):
				return false
			default:
				against = true
			}
		}
	}
	return against
}

// meansOther reports whether the form, for which a rule speaks, is not meant in a sense: a blocker
// stands beside it; or it has other meanings, and other capitals than the name, or is that of software
// of which the whole note says nothing. Companies, people and places are known by their names alone,
// and tools by the tools around them.
func (f *form) meansOther(sense *vocab.Sense, rule string) bool {
	form, kind := sense.Form, sense.Entry.Kind
	switch {
	case IsThing(kind) && f.blocked(form):
		return true
	case !form.Ambiguous || rule == aloneRule:
		return false
	case IsThing(kind) && f.otherCapitals(sense.Entry):
		return !f.cued(sense)
	}
	return form.Case != vocab.Any && (prose.Software(kind) || f.abbreviates(kind)) && !f.x.Context.Anywhere(form)
}

// abbreviates reports whether the form is a few letters that stand for an idea: UE. Each trade has its
// own meaning of them.
func (f *form) abbreviates(kind kg.Kind) bool {
	return kind == kg.Concept && f.match.End-f.match.Start <= maxTrade
}

// maxTrade is how many letters at most mean something else in every trade.
const maxTrade = 3

// otherCapitals reports whether the form, one word, has other capitals than each name of an entry
// that has its letters: KO is no ko.
func (f *form) otherCapitals(entry *vocab.Entry) bool {
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	key := kg.Fold(text)
	return f.words.Len() == 1 && !slices.ContainsFunc(entry.Forms, func(name vocab.Form) bool {
		return kg.Fold(name.Text) == key && innerCapitals(name.Text) == innerCapitals(text)
	})
}

// innerCapitals counts the capitals of a text behind its first letter.
func innerCapitals(text string) (n int) {
	for i := 1; i < len(text); i++ {
		if prose.IsUpper(text[i]) {
			n++
		}
	}
	return n
}
