package query

import (
	"slices"

	"notes/pkg/kg"
)

// bonds are the kinds that a statement ties once and for all, whatever else stands near: who gives
// a talk, where somebody works, and where an event is.
var bonds = map[kg.Kind][]kg.Kind{
	kg.Person:       {kg.Talk, kg.Organization},
	kg.Organization: {kg.Person},
	kg.Talk:         {kg.Person},
	kg.Event:        {kg.Place},
	kg.Place:        {kg.Event},
}

// preferStated puts those neighbours before all others, by a score more, of which a note states that
// they are what was asked for by nothing but their kind: the talks of somebody rather than the
// titles around.
func (v *View) preferStated(g *group, list []near) error {
	if len(v.sieve.kinds) == 0 {
		return nil
	}
	e, err := v.entry(g.head)
	if err != nil {
		return err
	}
	wanted := bonds[kindOf(e.Profiles)]
	if slices.ContainsFunc(v.sieve.kinds, func(k kg.Kind) bool { return !slices.Contains(wanted, k) }) {
		return nil
	}
	for i := range list {
		if list[i].tie.Stated > 0 {
			list[i].score++
		}
	}
	return nil
}
