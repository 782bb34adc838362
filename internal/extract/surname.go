package extract

import (
	"strings"

	"notes/pkg/kg"
)

// foldNames files a name of one word that no vocabulary knows for sure under the person
// who is called so in the note: first Bryan Liles, then Liles, or Guinevere. A
// name that two people of the note have stays by itself.
func (x *Namer) foldNames() {
	people := x.namesOfPeople()
	if len(people) == 0 {
		return
	}
	for _, g := range x.groups.order {
		if person := people[g.key]; person != nil && person != g && len(g.members) > 0 {
			x.foldNamesakes(person, g)
		}
	}
}

// foldNamesakes files those members of a name under a person that are theirs: neither an ordinary
// word nor what the vocabulary vouches for.
func (x *Namer) foldNamesakes(person, g *group) {
	kept := g.members[:0]
	for _, c := range g.members {
		if c.entry != nil && !x.namesake(c) || c.entry == nil && c.words.len() == 1 && !x.meansPerson(c.words.from) {
			kept = append(kept, c)
			continue
		}
		c.entry, c.kind = nil, kg.Person
		person.members = append(person.members, c)
	}
	g.members, g.dropped = kept, len(kept) == 0
}

// namesake reports whether a name of the vocabulary has other meanings and is a given name too,
// and what people do is said of it: "Julia talked", where Julia Quorl is named as well.
func (x *Namer) namesake(c *candidate) bool {
	return c.words.len() == 1 && c.entry.Forms[0].Ambiguous && x.lexeme(c.words.from).Given && x.tells(c.words)
}

// namesOfPeople maps the first and last words of people's full names to them,
// nil where two have the same.
func (x *Namer) namesOfPeople() map[string]*group {
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
		for _, word := range []string{name[:strings.IndexByte(name, ' ')], name[strings.LastIndexByte(name, ' ')+1:]} {
			addName(people, kg.Fold(word), g)
		}
	}
	return people
}

// addName notes whose name a word is: nobody's, if it is already another's.
func addName(people map[string]*group, key string, g *group) {
	if other, taken := people[key]; taken && other != g {
		g = nil
	}
	people[key] = g
}
