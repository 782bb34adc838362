package naming

import "notes/pkg/kg"

// unit reports whether the first of some segments is a part of a company in which somebody has a role, with
// the company further behind in the line, and proposes that part: "VP, Software Group & GM, Technology Center,
// Acme". What may as well be a company of its own is a part of one only behind a role.
func (x *Namer) unit(segs []segment, roles bool) bool {
	words := segs[0].words
	kind, ends := units[x.LowerText(words.To-1)]
	if !ends || words.Len() < 2 || kind == houses && !roles || x.knownCompany(words) || x.Maker(words) != nil {
		return false
	}
	for _, seg := range segs[1:] {
		switch {
		case seg.gap != ", " && !joined(seg.gap):
			return false
		case seg.gap == ", " && x.beginsCompany(seg.words):
			x.propose(words.From, words.To, SpeakersCompany, Fair, kg.Organization)
			return true
		case x.RoleLike(seg.words):
		case units[x.LowerText(seg.words.To-1)] == "":
			return false
		}
	}
	return false
}

const (
	teams  = "team"  // is called so inside of a company
	houses = "house" // may be a company of its own
)

// units end the names of what companies are divided into.
var units = map[string]string{
	"team": teams, "department": teams, "division": teams, "office": teams, "unit": teams,
	"group": houses, "center": houses, "centre": houses, "lab": houses, "labs": houses, "practice": houses, "organization": houses,
	"institute": houses,
}
