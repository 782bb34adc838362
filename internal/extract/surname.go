package extract

import (
	"strings"

	"notes/pkg/kg"
)

// foldSurnames files a name of one word that no vocabulary knows under the
// person whose name in the note ends with it: first Bryan Liles, then Liles. A
// surname that two people of the note have stays by itself.
func (x *Extractor) foldSurnames() {
	people := x.surnames()
	if len(people) == 0 {
		return
	}
	for _, g := range x.groups.order {
		person := people[g.key]
		if person == nil || person == g || len(g.members) == 0 || g.members[0].entry != nil {
			continue
		}
		person.members = append(person.members, g.members...)
		g.members, g.dropped = g.members[:0], true
	}
}

// surnames maps the last words of people's full names to them, nil where two
// have the same.
func (x *Extractor) surnames() map[string]*group {
	var people map[string]*group
	for _, g := range x.groups.order {
		if len(g.members) == 0 {
			continue
		}
		c := g.members[0]
		name := x.textOf(c)
		if c.kind != kg.Person || c.strength < fair || !strings.Contains(name, " ") {
			continue
		}
		if people == nil {
			people = map[string]*group{}
		}
		key := kg.Fold(name[strings.LastIndexByte(name, ' ')+1:])
		if other, taken := people[key]; taken && other != g {
			g = nil
		}
		people[key] = g
	}
	return people
}
