package query

import (
	"context"
	"slices"

	"notes/pkg/kg"
)

// cluster says of each node to which community it belongs.
func (a *artist) cluster(ctx context.Context, o kg.GraphOptions, nodes []*group, edges []edge, out kg.Graph) error {
	n, err := a.clustered(ctx, o, nodes, edges)
	if err != nil {
		return err
	}
	clusters, err := n.clusters()
	if err != nil {
		return err
	}
	of := map[string]string{} // community, by the ID of a node
	for _, c := range clusters {
		for _, node := range c.nodes {
			of[a.ids[n.nodes[node].head]] = c.name
		}
	}
	for i := range out.Nodes {
		out.Nodes[i].Community = of[out.Nodes[i].ID]
	}
	return nil
}

// clustered is the graph that falls into communities: of a picture what it shows; of all
// that may be shown what [View.Communities] would look at, so that both say the same.
func (a *artist) clustered(ctx context.Context, o kg.GraphOptions, nodes []*group, edges []edge) (*network, error) {
	if o.All {
		return a.v.networkAmong(ctx, slices.Clone(nodes), o)
	}
	sorted, err := a.v.sorted(nodes)
	return newNetwork(a.v, sorted, edges), err
}
