package query

import "notes/pkg/kg"

// cluster says of each node to which community of the picture it belongs.
func (a *artist) cluster(nodes []*group, edges []edge, out kg.Graph) error {
	sorted, err := a.v.sorted(nodes)
	if err != nil {
		return err
	}
	clusters, err := newNetwork(a.v, sorted, edges).clusters()
	if err != nil {
		return err
	}
	of := map[string]string{} // community, by the ID of a node
	for _, c := range clusters {
		for _, node := range c.nodes {
			of[a.ids[sorted[node].head]] = c.name
		}
	}
	for i := range out.Nodes {
		out.Nodes[i].Community = of[out.Nodes[i].ID]
	}
	return nil
}
