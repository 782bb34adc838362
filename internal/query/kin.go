package query

import (
	"math"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// weigh raises the weight of neighbours that are kin to an entity, and lowers that of
// those which say where and when rather than what.
func (v *View) weigh(g *group, list []near) error {
	e, err := v.entry(g.head)
	if err != nil {
		return err
	}
	own := natureOf(&e)
	for i := range list {
		e, err := v.entry(list[i].head)
		if err != nil {
			return err
		}
		other := natureOf(&e)
		list[i].weight = uint64(float64(list[i].weight) * own.kinship(other, list[i].tie) * own.purpose(other, list[i].tie) * own.worth(other, list[i].tie) * attested(list[i].tie))
	}
	return nil
}

// nature is what an entity is, wherever it stands.
type nature struct {
	key    string
	name   string // in small letters, with a space at both ends
	kind   kg.Kind
	topics []string // keys of those that it is filed under
	found  bool     // it is a site where anybody may be found
}

func natureOf(e *kg.Entry) nature {
	return nature{key: e.Key, name: " " + strings.ToLower(nameOf(e)) + " ", kind: kindOf(e.Profiles), topics: topicsOf(e), found: isChannel(e)}
}

// topicsOf returns the keys of the topics that an entity is filed under.
func topicsOf(e *kg.Entry) []string {
	if len(e.Profiles) == 0 {
		return nil
	}
	return e.Profiles[0].Broader
}

// kinship says how many times more a neighbour tells of an entity for being of its kin:
// twice if it is a topic of the entity, else thrice if they share a topic or it is filed
// under the entity, else half as much again if a note states something of the two and neither is
// somebody, for where people work is always stated; and by a quarter again if its name has that of
// the entity in it, by half if it is the other way round and something is stated, as of who makes a thing that is
// called after them.
func (n nature) kinship(other nature, tie kg.Tie) float64 {
	times := 1.0
	switch {
	case slices.Contains(n.topics, other.key):
		times = 2
	case slices.Contains(other.topics, n.key), shareOne(n.topics, other.topics):
		times = 3
	case tie.Stated > 0 && n.kind != kg.Person && other.kind != kg.Person:
		times = 1.5
	}
	switch {
	case strings.Contains(other.name, n.name):
		times *= 1.25
	case strings.Contains(n.name, other.name) && tie.Stated > 0:
		times *= 1.5
	}
	return times
}

// purpose says how many times more a topic tells of a project or product filed under it that the notes
// give it themselves: it heads them or somebody links it, and they stand in one sentence.
func (n nature) purpose(other nature, tie kg.Tie) float64 {
	given := tie.Heading+tie.Linked > 0 && tie.Sentence > 0 && tie.Stated == 0
	if given && (n.kind == kg.Project || n.kind == kg.Product) && slices.Contains(n.topics, other.key) {
		return 2.5
	}
	return 1
}

// shareOne reports whether two lists have a text in common.
func shareOne(a, b []string) bool {
	return slices.ContainsFunc(a, func(text string) bool { return slices.Contains(b, text) })
}

// worth says how much a neighbour tells by its kind: more if it is something one runs or
// buys, half if that is a site where anybody may be found; twice as much if it is somebody who stands in a
// sentence or block with what is asked about, or above it; less if it is a standard or a language, half if it
// is an event or an idea of which nothing is stated, or a place in one sentence with it, for many things share
// those, an eighth if it is a place that only stands near; as little if it is a talk, which says
// where something was said, but half if it is stated who gave it. Of somebody others tell no more, for people
// are named one behind the other; of an event things don't, and its place a third, for it is in another one each
// year. Of a place nothing tells more than the event that was there.
func (n nature) worth(other nature, tie kg.Tie) float64 {
	if other.found && tie.Stated == 0 {
		return 0.5
	}
	switch other.kind {
	case kg.Project, kg.Product:
		if n.kind != kg.Event && n.kind != kg.Place {
			return 1.2
		}
	case kg.Standard, kg.Language:
		return 2.0 / 3
	case kg.Place:
		return n.worthOfPlace(tie)
	case kg.Event:
		if n.kind == kg.Place {
			return 1
		}
		return 0.5
	case kg.Concept:
		if tie.Stated == 0 {
			return 0.5
		}
	case kg.Talk:
		if tie.Stated > 0 {
			return 0.5
		}
		return 0.125
	case kg.Person:
		if n.kind != kg.Person && n.kind != kg.Place && tie.Sentence+tie.Block+tie.Heading > 0 {
			return 2
		}
	}
	return 1
}

// worthOfPlace says how much a place tells.
func (n nature) worthOfPlace(tie kg.Tie) float64 {
	switch {
	case n.kind == kg.Event:
		return 1.0 / 3
	case tie.Stated+tie.Sentence > 0:
		return 0.5
	}
	return 0.125
}

// attested says how much more a tie tells that several notes have: what one note repeats is less
// than what another one says, too.
func attested(tie kg.Tie) float64 { return 1 + math.Log2(float64(max(1, tie.Notes)))/4 }
