package render

import (
	"bufio"
	"io"
	"iter"

	"notes/pkg/kg"
)

// writeCytoscape writes a graph as Cytoscape and cytoscape.js read it. Kind and
// class are classes of the elements, so that a style can tell them apart; the
// graph has a name, which Cytoscape lists it by.
func writeCytoscape(w io.Writer, g kg.Graph, _ Look) error {
	out := bufio.NewWriter(w)
	return writeLists(out, "{\n  \"data\": {\"name\": \"notes\"},\n  \"elements\": {\n", "    ", cytoscapeNodes(g), cytoscapeEdges(g), "\n  }\n}\n")
}

// cytoscapeElement is a node or an edge; of its data it knows ID and ends.
type cytoscapeElement[D any] struct {
	Group   string `json:"group"`
	Data    D      `json:"data"`
	Classes string `json:"classes"`
}

type cytoscapeNode struct {
	Label string `json:"label"`
	kg.Node
}

// cytoscapeEdge shadows what has another name there: an ID is a text, and the
// ends are nodes.
type cytoscapeEdge struct {
	ID     string `json:"id"`
	Label  string `json:"label"`
	Source string `json:"source"`
	Target string `json:"target"`
	kg.Edge
}

// nodeID makes an ID that is empty for nobody, as Cytoscape wants it, and that
// no edge has.
func nodeID(id string) string { return "n:" + id }

func cytoscapeNodes(g kg.Graph) iter.Seq[cytoscapeElement[cytoscapeNode]] {
	return func(yield func(cytoscapeElement[cytoscapeNode]) bool) {
		for _, n := range g.Nodes {
			kind := string(n.Kind)
			data := cytoscapeNode{Label: n.Name, Node: n}
			data.ID = nodeID(n.ID)
			if !yield(cytoscapeElement[cytoscapeNode]{"nodes", data, kind}) {
				return
			}
		}
	}
}

func cytoscapeEdges(g kg.Graph) iter.Seq[cytoscapeElement[cytoscapeEdge]] {
	return func(yield func(cytoscapeElement[cytoscapeEdge]) bool) {
		for _, e := range g.Edges {
			data := cytoscapeEdge{"e:" + edgeID(e), string(e.Type), nodeID(e.Source), nodeID(e.Target), e}
			if !yield(cytoscapeElement[cytoscapeEdge]{"edges", data, string(e.Class)}) {
				return
			}
		}
	}
}
