package naming

import "notes/internal/extract/prose"

// An ordinary word that a note writes with a capital again and again is a name, Compass, or what
// the author's field counts: a Controller, three Boards. What stands before it and how it ends tell.

// countsThings reports whether a group is an ordinary word of which a mention shows that many
// things are called so: it is in the plural or behind one of some, or an article leads most of them.
func (x *Namer) countsThings(g *Group) bool {
	articled := 0
	for _, c := range g.Members {
		i := c.Words.From
		if c.Rule != capitalRule {
			return false
		}
		before := x.determiner(i)
		if x.Many(i) || countable[before] {
			return true
		}
		if before == "the" {
			articled++
		}
	}
	return 2*articled > len(g.Members)
}

// capitalRule takes a word for a name because it has a capital, and innerRule because it has one
// inside.
const (
	capitalRule = "capital"
	innerRule   = "inner capitals"
)

// determiner returns the word before word i, in lower case, where what follows doesn't go on with
// what that word is about: a Ladder is, but not a Ladder rung.
func (x *Namer) determiner(i int32) string {
	if x.GapBefore(i) != " " {
		return ""
	}
	if next := x.WordBehind(i, " "); next != "" && !prose.Prepositions[next] && !prose.Conjunctions[next] && !pastTense(next) {
		return ""
	}
	return x.LowerText(i - 1)
}
