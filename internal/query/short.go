package query

import (
	"context"
	"maps"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// minShort is how many letters a name needs to be taken for a short one.
const minShort = 3

// shortened returns the entities that a name may be short for, in no order:
// those that have a spelling which begins or ends with the words of the name, as
// AWS Cloud Map does with cloud map. Titles of talks are sentences, and no talk
// is called by a word of its own.
func (v *View) shortened(ctx context.Context, name string, wanted func(kg.Sums) bool) ([]*group, error) {
	key := kg.Fold(name)
	if len(key) < minShort {
		return nil, nil
	}
	found := map[kg.TermID]*group{}
	for other, id := range v.src.Names("") {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if !strings.HasPrefix(other, key) && !strings.HasSuffix(other, key) || !wanted(v.src.Sums(id)) {
			continue
		}
		g, err := v.shortFor(key, id)
		if err != nil {
			return nil, err
		}
		if g != nil {
			found[g.head] = g
		}
	}
	return slices.Collect(maps.Values(found)), nil
}

// shortFor returns the entity of a term if a folded name is short for a spelling
// of it, else nil.
func (v *View) shortFor(key string, id kg.TermID) (*group, error) {
	e, err := v.entry(id)
	if err != nil || kindOf(e.Profiles) == kg.Talk || !slices.ContainsFunc(spelt(&e), func(text string) bool { return isPart(key, text) }) {
		return nil, err
	}
	return v.group(id, v.src.Sums(id))
}

// spelt returns all spellings that an entry holds.
func spelt(e *kg.Entry) []string {
	texts := []string{nameOf(e)}
	for _, f := range e.Forms {
		texts = append(texts, f.Text)
	}
	for _, p := range e.Profiles {
		texts = append(texts, p.Aliases...)
	}
	return texts
}

// isPart reports whether a folded name is one or more of the first words of a
// text, or of the last, but not all of them.
func isPart(key, text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" -_./", r) })
	for n := 1; n < len(words); n++ {
		if kg.Fold(strings.Join(words[:n], "")) == key || kg.Fold(strings.Join(words[n:], "")) == key {
			return true
		}
	}
	return false
}
