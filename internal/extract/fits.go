package extract

import "notes/pkg/kg"

// fits reports whether things of these kinds can stand in a relation: a wrong
// statement is worse than none.
func fits(relation kg.RelationType, from, to kg.Kind) bool {
	switch relation {
	case kg.WorksAt:
		return from == kg.Person && to == kg.Organization
	case kg.WorksOn:
		return (from == kg.Person || from == kg.Organization) && (software(to) || to == kg.Standard || to == kg.Language)
	case kg.Presents:
		return (from == kg.Person || from == kg.Organization) && to != kg.Person && to != kg.Place
	case kg.LocatedIn:
		return to == kg.Place && (from == kg.Event || from == kg.Organization || from == kg.Place)
	case kg.Uses:
		return (software(from) || from == kg.Organization || from == kg.Standard || from == kg.Hardware) && thing(to)
	case kg.Introduces:
		return (software(from) || from == kg.Organization || from == kg.Person) && thing(to)
	case kg.Requires, kg.Supports:
		return thing(from) && from != kg.Concept && thing(to)
	case kg.IsA:
		return thing(from) && (to == kg.Concept || to == kg.Standard || to == kg.Hardware || to == kg.Language)
	case kg.PartOf:
		return from != kg.Person && from != kg.Place && to != kg.Person && to != kg.Place && to != kg.Talk
	case kg.ImplementedBy:
		return thing(from) && thing(to)
	case kg.ComparedWith:
		return thing(from) && thing(to)
	}
	return true
}

// software reports whether things of a kind are run.
func software(kind kg.Kind) bool { return kind == kg.Project || kind == kg.Product }

// thing reports whether a kind is neither people nor places nor occasions.
func thing(kind kg.Kind) bool {
	switch kind {
	case kg.Person, kg.Organization, kg.Place, kg.Event, kg.Talk:
		return false
	}
	return true
}
