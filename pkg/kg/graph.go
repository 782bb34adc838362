package kg

// Graph is a set of entities and what joins them, nodes sorted by ID, edges
// by source, target and type.
type Graph struct {
	Nodes []Node `json:"nodes"`
	Edges []Edge `json:"edges"`

	Asked []string `json:"-"` // IDs of the nodes that were asked for by name, which a picture is about
}

// Node is an entity in a graph, or a note.
type Node struct {
	ID        string   `json:"id"`
	Name      string   `json:"name"`
	Kind      Kind     `json:"kind"`
	Aliases   []string `json:"aliases"`
	Notes     int      `json:"notes"`    // that mention it
	Mentions  int      `json:"mentions"` // of the entity; of a note, how often it names what is in the graph
	Topics    []string `json:"topics"`
	URLs      []string `json:"urls"`       // of the entity; the path of a note
	First     string   `json:"first"`      // date of the earliest dated note that mentions it; empty if none is dated
	Last      string   `json:"last"`       // date of the latest, alike
	Community string   `json:"community"`  // name of the cluster it belongs to; empty if nobody asked for clusters
	HomeTopic string   `json:"home_topic"` // topic of most sections that name it, by which a picture is coloured; empty if there is none, or everything was asked for
}

// NotePrefix begins the ID of a node that is a note; its path follows. No
// entity has a colon in its ID.
const NotePrefix = "note:"

// Edge joins two nodes. Of two entities that several things join, the edge
// carries the strongest type and the weight of all. Of one that leads no way,
// Source is the end whose ID sorts first.
type Edge struct {
	Source   string       `json:"source"` // ID of a node
	Target   string       `json:"target"` // ID of a node
	Type     RelationType `json:"type"`
	Class    Class        `json:"class"`    // that of the type
	Directed bool         `json:"directed"` // whether it leads from source to target, and not as much back
	Weight   float64      `json:"weight"`
	Notes    int          `json:"notes"`    // that hold both near each other
	First    string       `json:"first"`    // date of the earliest dated note that mentions both; empty if none is dated
	Last     string       `json:"last"`     // date of the latest, alike
	Evidence []Evidence   `json:"evidence"` // best first
}
