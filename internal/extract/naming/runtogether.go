package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// dropRunTogether drops people whose name is the first name of somebody else in the note and a tool of which the note
// tells: what somebody wrote without the comma, "talked to Ada Zorbo (an orchestrator)", where Ada Marlowe spoke of Zorbo.
func (x *Namer) dropRunTogether() {
	var called map[string]int
	for _, g := range x.Groups.Order {
		if len(g.Members) == 0 || g.Members[0].Kind != kg.Person || g.Members[0].Entry != nil || g.Members[0].Words.Len() != 2 {
			continue
		}
		name := g.Members[0].Words
		if tool := x.Groups.living(kg.Fold(x.Surface(x.Words[name.To-1]))); tool == nil || !knownSoftware(tool) || x.Lexeme(name.To-1).Surname {
			continue
		}
		if called == nil {
			called = x.forenames()
		}
		if called[x.LowerText(name.From)] < 2 {
			continue
		}
		for _, c := range g.Members {
			c.dropped = true
			x.reject(c, "a first name and a tool of the note")
		}
		g.Dropped = true
	}
}

// knownSoftware reports whether a group is software of the vocabulary.
func knownSoftware(g *Group) bool {
	return g.Members[0].Entry != nil && prose.Software(g.Members[0].Entry.Kind)
}

// forenames counts the people of the note who are called by each first name.
func (x *Namer) forenames() map[string]int {
	called := map[string]int{}
	for _, g := range x.Groups.Order {
		if len(g.Members) == 0 || g.Members[0].Kind != kg.Person || g.Members[0].Words.Len() < 2 {
			continue
		}
		first, _, _ := strings.Cut(strings.ToLower(x.TextOf(g.Members[0])), " ")
		called[first]++
	}
	return called
}
