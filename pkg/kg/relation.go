package kg

// RelationType names a statement that a text can make about two entities.
// Source and target are in the order in which the type reads: Istio
// introduces ztunnel.
type RelationType string

// The closed list of relation types.
const (
	Introduces    RelationType = "introduces"
	Uses          RelationType = "uses"
	ComparedWith  RelationType = "compared with" // symmetric
	Between       RelationType = "between"       // X sits between Y and Z
	IsA           RelationType = "is a"
	PartOf        RelationType = "part of"
	Requires      RelationType = "requires"
	Supports      RelationType = "supports"
	WorksAt       RelationType = "works at"
	WorksOn       RelationType = "works on"
	Presents      RelationType = "presents"
	ImplementedBy RelationType = "implemented by"
	ExpandsTo     RelationType = "expands to" // an acronym and its long form
	LocatedIn     RelationType = "located in"
)

// The types of edges that no sentence states.
const (
	Linked    RelationType = "linked"    // the author linked one from beside the other
	Mentioned RelationType = "mentioned" // they stand near each other
	Names     RelationType = "names"     // a note mentions an entity
)

// Class says how an edge is known, whatever its type.
type Class string

// The classes, the surest first.
const (
	ByStatement Class = "stated"    // a sentence states the relation
	ByLink      Class = "linked"    // the author linked one from beside the other
	ByMention   Class = "mentioned" // they stand near each other, that is all
)

// Classes returns all classes, the surest first.
func Classes() []Class { return []Class{ByStatement, ByLink, ByMention} }

// Class returns how an edge of this type is known.
func (t RelationType) Class() Class {
	switch t {
	case Linked:
		return ByLink
	case Mentioned, Names:
		return ByMention
	}
	return ByStatement
}

// Symmetric reports whether the relation reads the same from both ends.
func (t RelationType) Symmetric() bool { return t == ComparedWith || t == Linked || t == Mentioned }

// RelationTypes returns the types that a text can state, in their fixed order.
func RelationTypes() []RelationType {
	return []RelationType{
		Introduces, Uses, ComparedWith, Between, IsA, PartOf, Requires, Supports,
		WorksAt, WorksOn, Presents, ImplementedBy, ExpandsTo, LocatedIn,
	}
}
