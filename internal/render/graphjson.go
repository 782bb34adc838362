package render

import (
	"bufio"
	"io"
	"slices"

	"notes/pkg/kg"
)

// writeGraphJSON writes a graph for programs: the fields of [kg.Graph], whose
// names and types don't change.
func writeGraphJSON(w io.Writer, g kg.Graph, _ Look) error {
	return writeLists(bufio.NewWriter(w), "{\n", "  ", slices.Values(g.Nodes), slices.Values(g.Edges), "\n}\n")
}
