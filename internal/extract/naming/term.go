package naming

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// Describe makes a term of the entry with this key.
func (x *Namer) Describe(key string) *kg.Term {
	e := x.Vocab.Lookup(key)
	t := &kg.Term{Key: key, Name: e.Name, Kind: e.Kind, Known: true, Topic: e.Topic, Weight: int(Certain)}
	for _, form := range e.Forms[1:] {
		t.Aliases = append(t.Aliases, form.Text)
	}
	slices.Sort(t.Aliases)
	t.Aliases = slices.Clip(slices.Compact(t.Aliases))
	t.URLs = slices.Clip(slices.Compact(slices.Sorted(slices.Values(e.URLs()))))
	t.Broader = x.Vocab.Topics(key)
	return t
}

// Preferred returns the form to name a term by: the most frequent one with a
// capital and without a plural or a slip, the first of those; of people the
// fullest.
func Preferred(t *kg.Term) string {
	if len(t.Forms) == 1 {
		return t.Forms[0].Text
	}
	best, most := "", -1
	for _, form := range t.Forms {
		points := form.Count
		if strings.ToLower(form.Text) != form.Text {
			points += 1000
		}
		if kg.Fold(form.Text) == t.Key {
			points += 10_000
		}
		if t.Kind == kg.Person {
			points += 100_000 * strings.Count(form.Text, " ")
		}
		if points > most {
			best, most = form.Text, points
		}
	}
	return best
}
