package naming

import (
	"strings"
	"unicode/utf8"

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
	for _, g := range x.Groups.Order {
		if person := people[g.Key]; person != nil && person != g && len(g.Members) > 0 {
			x.foldNamesakes(person, g)
		}
	}
}

// foldNamesakes files those members of a name under a person that are theirs: neither an ordinary
// word nor what the vocabulary vouches for.
func (x *Namer) foldNamesakes(person, g *Group) {
	kept := g.Members[:0]
	for _, c := range g.Members {
		if c.Entry != nil && !x.namesake(c) || c.Entry == nil && c.Words.Len() == 1 && !x.MeansPerson(c.Words.From) {
			kept = append(kept, c)
			continue
		}
		c.Entry, c.Kind = nil, kg.Person
		person.Members = append(person.Members, c)
	}
	g.Members, g.Dropped = kept, len(kept) == 0
}

// namesake reports whether a name of the vocabulary has other meanings and is a given name too,
// and what people do is said of it: "Julia talked", where Julia Quorl is named as well.
func (x *Namer) namesake(c *Candidate) bool {
	return c.Words.Len() == 1 && c.Entry.Forms[0].Ambiguous && x.Lexeme(c.Words.From).Given && x.Tells(c.Words)
}

// namesOfPeople maps the first and last words of people's full names to them, and the first with the letter that
// the last begins with, nil where two have the same. Who is nothing but such a letter in the note is called by it.
func (x *Namer) namesOfPeople() map[string]*Group {
	var people map[string]*Group
	for _, lettered := range []bool{false, true} {
		for _, g := range x.Groups.Order {
			first, last, full := x.fullName(g)
			if !full || utf8.RuneCountInString(last) == 1 != lettered || lettered && people[g.Key] != nil {
				continue
			}
			if people == nil {
				people = map[string]*Group{}
			}
			addName(people, kg.Fold(first), g)
			if !lettered {
				addName(people, kg.Fold(last), g)
				_, size := utf8.DecodeRuneInString(last)
				addName(people, kg.Fold(first+last[:size]), g)
			}
		}
	}
	return people
}

// fullName returns the first and the last word of what a person is called in the note; false if they are no person,
// or one word is all.
func (x *Namer) fullName(g *Group) (first, last string, ok bool) {
	if len(g.Members) == 0 {
		return "", "", false
	}
	c := g.Members[0]
	name := x.TextOf(c)
	if c.Kind != kg.Person || c.Strength < Fair || !strings.Contains(name, " ") {
		return "", "", false
	}
	return name[:strings.IndexByte(name, ' ')], strings.TrimSuffix(name[strings.LastIndexByte(name, ' ')+1:], "."), true
}

// addName notes whose name a word is: nobody's, if it is already another's.
func addName(people map[string]*Group, key string, g *Group) {
	if other, taken := people[key]; taken && other != g {
		g = nil
	}
	people[key] = g
}
