package kg

// RelatedOptions say how much is wanted of what is related. The zero value gives
// ten neighbours with two sentences each.
type RelatedOptions struct {
	Limit    int // neighbours; ten if 0, all if negative
	Evidence int // sentences for each; two if 0, none if negative
}

// PathOptions say how much is wanted of the chains between two entities. The zero
// value gives three with one sentence for each hop.
type PathOptions struct {
	Limit    int // chains; three if 0, all if negative
	Evidence int // sentences for each hop; one if 0, none if negative
}

// TrendOptions say how much is wanted of what rises and falls. The zero value gives
// twenty rows by year.
type TrendOptions struct {
	By       string // year, month or event; year if empty
	Limit    int    // rows; twenty if 0, all if negative
	Evidence int    // sentences for each; one if 0, none if negative
}

// CompareOptions say how much is wanted of a comparison. The zero value gives ten
// rows of each sort with one sentence of each side.
type CompareOptions struct {
	Limit    int // rows of each sort; ten if 0, all if negative
	Evidence int // one sentence of each side whatever is here, none if negative
}

// CheckOptions say which kinds of problems are wanted. The zero value wants all.
type CheckOptions struct {
	Only []ProblemKind // these; all if empty
	Skip []ProblemKind // but these
}

// GraphOptions say which part of the graph is wanted. The zero value gives what
// one can look at. What is set adds up.
type GraphOptions struct {
	All         bool     // everything that the index holds, as far as the rest leaves it
	Top         int      // nodes, at most; if 0, sixty, or any number of All
	MinWeight   float64  // of an edge, in sentences that name both ends
	Only        Class    // of the edges; all if empty
	Around      string   // name of an entity: only what is near it
	Depth       int      // how many edges from there; one if 0
	From, To    string   // names of two entities: only what lies on the ways between them
	Hide        []string // names of entities to leave out, and all that only they join
	WithNotes   bool     // notes are nodes too
	Communities bool     // each node belongs to a cluster
	Evidence    int      // sentences for each edge; two if 0, none if negative
	MostEdges   int      // more are a [*TooManyEdgesError]; any number if 0
}
