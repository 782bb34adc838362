package query

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"

	"notes/internal/words"
	"notes/pkg/kg"
)

// proposal is a name that a person might add to the vocabulary: one that rules have found and that
// isn't sure enough, a word or phrase that stands there often, or both.
type proposal struct {
	kg.SuggestedName
	key      string
	value    float64
	group    *group    // nil if no rule has found it
	frequent *frequent // nil if it isn't
}

// proposals lists them, those of the greatest value first, then those in most notes, then those with a
// capital where no sentence asks for one, ties by key.
func (v *View) proposals(ctx context.Context, language Language, hidden func(key string) bool) ([]proposal, error) {
	weak, err := v.weak(ctx)
	if err != nil {
		return nil, err
	}
	var list []proposal
	byKey := map[string]int{}
	for _, c := range weak {
		byKey[c.entry.Key] = len(list)
		list = append(list, weakProposal(c))
	}
	often, err := v.frequent(ctx, language)
	if err != nil {
		return nil, err
	}
	for _, f := range often {
		p := frequentProposal(f)
		i, both := byKey[p.key]
		switch {
		case both:
			list[i].often(p)
		case !hidden(p.key) && !v.isName(p.key):
			byKey[p.key] = len(list)
			list = append(list, p)
		}
	}
	inner := func(p proposal) int {
		if p.group == nil {
			return 0
		}
		return p.group.sums.Shape.Inner
	}
	slices.SortFunc(list, func(a, b proposal) int {
		return cmp.Or(cmp.Compare(b.value, a.value), cmp.Compare(b.Notes, a.Notes), cmp.Compare(inner(b), inner(a)), cmp.Compare(a.key, b.key))
	})
	return list, nil
}

// weakProposal proposes what the rules have found.
func weakProposal(c candidate) proposal {
	p := proposal{key: c.entry.Key, group: c.group}
	p.SuggestedName = kg.SuggestedName{Name: nameOf(&c.entry), Kind: kindOf(c.entry.Profiles), Notes: c.group.sums.Notes, Mentions: c.group.sums.Mentions}
	p.value = termValue(len(strings.Fields(p.Name)), p.Mentions, p.Notes)
	return p
}

// frequentProposal proposes what stands there often: something made if it is written as no ordinary
// word is, with a capital inside, else an idea.
func frequentProposal(f *frequent) proposal {
	kind := kg.Concept
	if hasInnerCapital(f.name) {
		kind = kg.Project
	}
	p := proposal{key: kg.Fold(f.name), value: f.value(), frequent: f}
	p.SuggestedName = kg.SuggestedName{Name: f.name, Kind: kind, Notes: len(f.notes), Mentions: f.times}
	return p
}

// hasInnerCapital reports whether a word of a name has a capital that doesn't begin it.
func hasInnerCapital(name string) bool {
	inside := false
	for _, r := range name {
		if inside && unicode.IsUpper(r) {
			return true
		}
		inside = unicode.IsLetter(r)
	}
	return false
}

// often adds to what the rules have found that it is frequent, too. What is mostly written small is
// an idea rather than something made: the rules have seen its capitals alone.
func (p *proposal) often(q proposal) {
	if p.Kind == kg.Project && !hasInnerCapital(p.Name) && q.Name == strings.ToLower(q.Name) {
		p.Kind = kg.Concept
	}
	p.value = max(p.value, q.value)
	if q.Mentions > p.Mentions {
		p.Mentions, p.Notes = q.Mentions, max(p.Notes, q.Notes)
	}
}

// isName reports whether an entity goes by a folded name.
func (v *View) isName(key string) bool {
	if id, ok := v.src.Term(key); ok && accepted(v.src.Sums(id)) {
		return true
	}
	for id := range v.src.Named(key) {
		if accepted(v.src.Sums(id)) {
			return true
		}
	}
	return false
}

// wordingExample returns a sentence with a word or phrase as [View.example] does with an entity.
func (v *View) wordingExample(f *frequent) (kg.Evidence, error) {
	var best example
	var splitter words.Splitter
	c := phrase(&splitter, f.name)
	for _, id := range f.notes[:min(len(f.notes), examplesRead)] {
		n, err := v.note(id)
		if err != nil {
			return kg.Evidence{}, err
		}
		for _, spot := range spotsOf(n, &c, &splitter) {
			e := example{passageWith(n, &spot).evidence(n, string(kg.Mentioned)), n.Sentences[spot.Sentence].Heading}
			if best.Note == "" || compareExamples(e, best) < 0 {
				best = e
			}
		}
	}
	return best.Evidence, nil
}
