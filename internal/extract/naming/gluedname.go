package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// In minutes somebody goes by their given name and the letter that their surname begins with, written as one: PiaM is
// Pia Marlowe.

// foldGlued files given names with a letter behind them under the only one of the note's people whose they are.
func (x *Namer) foldGlued() {
	for _, g := range x.Groups.Order {
		if len(g.Members) == 0 || g.Members[0].Entry != nil {
			continue
		}
		given, letter := x.glued(g.Members[0])
		if given == "" {
			continue
		}
		person := x.personBy(given, letter)
		if person == nil || person == g {
			continue
		}
		for _, c := range g.Members {
			c.Kind = kg.Person
		}
		person.absorb(g)
	}
}

// glued returns the given name in lower case and the capital behind it that a word is made of, nothing if it isn't.
func (x *Namer) glued(c *Candidate) (given string, letter byte) {
	text := x.TextOf(c)
	last := len(text) - 1
	if c.Words.Len() > 1 || last < minGlued || !prose.IsUpper(text[last]) || !prose.IsLower(text[last-1]) {
		return "", 0
	}
	given = strings.ToLower(text[:last])
	if !x.Lists.Given(given) {
		return "", 0
	}
	return given, text[last]
}

// minGlued is how many letters a given name has at least that another letter is written to.
const minGlued = 3

// personBy returns the only person of the note with a given name whose surname begins with a letter, nil if there is
// none.
func (x *Namer) personBy(given string, letter byte) (person *Group) {
	for _, g := range x.Groups.Order {
		if len(g.Members) == 0 || g.Members[0].Kind != kg.Person {
			continue
		}
		name := x.TextOf(g.Members[0])
		first, last := strings.IndexByte(name, ' '), strings.LastIndexByte(name, ' ')
		if first < 0 || strings.ToLower(name[:first]) != given || name[last+1] != letter {
			continue
		}
		if person != nil {
			return nil
		}
		person = g
	}
	return person
}
