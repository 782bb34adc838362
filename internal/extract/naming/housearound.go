package naming

import "notes/internal/extract/prose"

// houseAround reports whether a name is that of a house, of a part of which the note tells as where people were: at
// the Quorlton rooftop.
func (x *Namer) houseAround(name prose.Span) bool {
	part := x.WordBehind(name.To-1, " ")
	if !houseParts[part] || name.From < x.First[x.Words[name.From].Sentence]+2 || x.LowerBefore(name.From) != "the" {
		return false
	}
	return wayIn[x.LowerBefore(name.From-1)]
}

// houseParts are where people of a conference meet in hotels and the like, and wayIn what leads there.
var (
	houseParts = map[string]bool{"rooftop": true, "bar": true, "lobby": true, "ballroom": true, "terrace": true, "lounge": true, "foyer": true, "courtyard": true}
	wayIn      = map[string]bool{"at": true, "in": true, "to": true, "from": true}
)
