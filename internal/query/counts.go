package query

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// statedShown is how many statements of two entities are told.
const statedShown = 3

// statedRead is how many are read for them.
const statedRead = 6

// counts says what the tie between two entities is made of.
func (v *View) counts(a, b *group, tie kg.Tie) (kg.Counts, error) {
	out := kg.Counts{
		Stated: []kg.Stated{}, Sentence: tie.Sentence, Block: tie.Block, Heading: tie.Heading,
		Section: tie.Section, Close: float64(tie.Close) / 2, Linked: tie.Linked, Notes: tie.Notes,
	}
	if tie.Stated == 0 {
		return out, nil
	}
	names, err := v.namesOf(a, b)
	if err != nil {
		return out, err
	}
	list, err := v.statements(a, b)
	if err != nil {
		return out, err
	}
	for _, s := range list[:min(len(list), statedRead)] {
		head, err := v.src.Head(s.Note)
		if err != nil {
			return out, err
		}
		out.Stated = append(out.Stated, kg.Stated{Source: names[s.Source], Type: s.Type, Target: names[s.Target], Note: head.Path, Line: s.Line})
	}
	slices.SortFunc(out.Stated, func(x, y kg.Stated) int {
		return cmp.Or(cmp.Compare(x.Note, y.Note), cmp.Compare(x.Line, y.Line), cmp.Compare(x.Type, y.Type), cmp.Compare(x.Source, y.Source))
	})
	out.Stated = slices.Compact(out.Stated)
	out.Stated = out.Stated[:min(len(out.Stated), statedShown)]
	return out, nil
}

// namesOf maps the terms of entities to the names of these.
func (v *View) namesOf(groups ...*group) (map[kg.TermID]string, error) {
	names := map[kg.TermID]string{}
	for _, g := range groups {
		e, err := v.entry(g.head)
		if err != nil {
			return nil, err
		}
		for _, m := range g.members {
			names[m] = nameOf(&e)
		}
	}
	return names, nil
}
