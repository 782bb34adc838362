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
)

// RelationTypes returns the types that a text can state, in their fixed order.
func RelationTypes() []RelationType {
	return []RelationType{
		Introduces, Uses, ComparedWith, Between, IsA, PartOf, Requires, Supports,
		WorksAt, WorksOn, Presents, ImplementedBy, ExpandsTo, LocatedIn,
	}
}
