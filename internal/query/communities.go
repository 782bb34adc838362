package query

import (
	"cmp"
	"context"
	"slices"

	"notes/internal/graph"
	"notes/pkg/kg"
)

const (
	communitiesShown = 12
	coreShown        = 5
	leastCommunity   = 3 // entities; smaller ones are dust
)

// Communities returns the clusters of the graph, largest first, by the method of
// Louvain over damped ties.
func (v *View) Communities(ctx context.Context, most int) (kg.Communities, error) {
	n, err := v.network(ctx)
	if err != nil {
		return kg.Communities{}, err
	}
	clusters, err := n.clusters()
	if err != nil {
		return kg.Communities{}, err
	}
	shown := min(len(clusters), limit(most, communitiesShown))
	out := kg.Communities{Communities: make([]kg.Community, shown), More: len(clusters) - shown}
	for i := range shown {
		if out.Communities[i], err = n.describe(ctx, clusters, i); err != nil {
			return out, err
		}
	}
	return out, nil
}

// communityOf is a community while it is described: its nodes, the most central
// first.
type communityOf struct {
	name  string
	nodes []int
	inner map[int]uint64 // what joins each node to others of it
}

// clusters finds the communities and names them.
func (n *network) clusters() ([]communityOf, error) {
	var list []communityOf
	of := map[int]int{} // community of a node
	for _, nodes := range graph.NewNetwork(len(n.nodes), n.links).Communities(1) {
		if len(nodes) < leastCommunity {
			continue
		}
		for _, node := range nodes {
			of[node] = len(list)
		}
		list = append(list, communityOf{nodes: nodes, inner: map[int]uint64{}})
	}
	for _, e := range n.edges {
		a, b := n.place[e.a.head], n.place[e.b.head]
		ca, okA := of[a]
		cb, okB := of[b]
		if okA && okB && ca == cb {
			list[ca].inner[a] += e.strength
			list[ca].inner[b] += e.strength
		}
	}
	taken := map[string]bool{}
	for i := range list {
		c := &list[i]
		slices.SortStableFunc(c.nodes, func(x, y int) int { return cmp.Compare(c.inner[y], c.inner[x]) })
		var err error
		if c.name, err = n.nameCommunity(c, taken); err != nil {
			return nil, err
		}
		taken[c.name] = true
	}
	return list, nil
}

// nameCommunity names a community by the topic that more than half of its core
// is filed under first, unless a larger one is called so; else by its two most
// central entities.
func (n *network) nameCommunity(c *communityOf, taken map[string]bool) (string, error) {
	votes := map[string]int{}
	core := c.nodes[:min(len(c.nodes), 2*coreShown)]
	for _, node := range core {
		e, err := n.v.entity(n.nodes[node])
		if err != nil {
			return "", err
		}
		if len(e.Topics) > 0 {
			votes[e.Topics[0]]++
		}
	}
	for topic, n := range votes {
		if 2*n > len(core) && !taken[topic] {
			return topic, nil
		}
	}
	first, err := n.v.stop(n.nodes[core[0]])
	if err != nil {
		return "", err
	}
	second, err := n.v.stop(n.nodes[core[1]])
	return first.Name + ", " + second.Name, err
}

// describe completes a community.
func (n *network) describe(ctx context.Context, all []communityOf, at int) (kg.Community, error) {
	c := &all[at]
	out := kg.Community{Name: c.name, Size: len(c.nodes)}
	for i, node := range c.nodes {
		s, err := n.v.stop(n.nodes[node])
		if err != nil {
			return out, err
		}
		if out.Members = append(out.Members, s.Name); i < coreShown {
			score := round(share(float64(c.inner[node]), float64(c.inner[c.nodes[0]])))
			out.Core = append(out.Core, kg.TopicEntity{ID: s.ID, Name: s.Name, Score: score})
		}
	}
	var err error
	if out.Proof, err = n.prove(ctx, n.strongestOf(func(a, b int) bool { return c.central(a) && c.central(b) })); err != nil {
		return out, err
	}
	out.Bridge, err = n.bridge(ctx, all, at)
	return out, err
}

// central reports whether a node is among the most central of a community.
func (c *communityOf) central(node int) bool {
	return slices.Contains(c.nodes[:min(len(c.nodes), 2*coreShown)], node)
}

// bridge finds the strongest tie from the middle of a community to that of
// another one.
func (n *network) bridge(ctx context.Context, all []communityOf, at int) (*kg.Bridge, error) {
	owner := func(node int) int {
		return slices.IndexFunc(all, func(c communityOf) bool { return c.central(node) })
	}
	e := n.strongestOf(func(a, b int) bool {
		x, y := owner(a), owner(b)
		return x >= 0 && y >= 0 && (x == at) != (y == at)
	})
	hop, err := n.prove(ctx, e)
	if hop == nil || err != nil {
		return nil, err
	}
	other := owner(n.place[e.a.head])
	if other == at {
		other = owner(n.place[e.b.head])
	}
	return &kg.Bridge{To: all[other].name, Hop: *hop}, nil
}
