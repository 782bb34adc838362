package render

import (
	"cmp"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// cluster is the nodes that share a topic; those without one come last, in a
// cluster without a name.
type cluster struct {
	topic  string
	colour colour
	nodes  []kg.Node // sorted by ID
}

// clustersOf groups nodes by topic, the topic of most nodes first. A topic of
// a single node, or one more than there are colours, makes no cluster.
func clustersOf(nodes []kg.Node) []cluster {
	groups := groupsOf(nodes)
	var named []cluster
	for topic, members := range groups {
		if topic != "" && len(members) > 1 {
			named = append(named, cluster{topic: topic, nodes: members})
		}
	}
	slices.SortFunc(named, largerFirst)
	named = coloured(named)
	return append(named, cluster{colour: neutral(), nodes: outside(nodes, named)})
}

func groupsOf(nodes []kg.Node) map[string][]kg.Node {
	topics := map[string]bool{}
	for _, n := range nodes {
		if len(n.Topics) > 0 {
			topics[n.Topics[0]] = true
		}
	}
	groups := map[string][]kg.Node{}
	for _, n := range nodes {
		home := homeOf(n, topics)
		groups[home] = append(groups[home], n)
	}
	return groups
}

// homeOf returns the topic that a node stands under. One that is a topic of
// others stands among them, whatever it is filed under itself.
func homeOf(n kg.Node, topics map[string]bool) string {
	switch {
	case topics[n.Name]:
		return n.Name
	case len(n.Topics) > 0:
		return n.Topics[0]
	}
	return ""
}

func largerFirst(a, b cluster) int {
	return cmp.Or(cmp.Compare(len(b.nodes), len(a.nodes)), strings.Compare(a.topic, b.topic))
}

// coloured keeps as many clusters as there are colours, and gives them out.
func coloured(clusters []cluster) []cluster {
	colours := palette()
	clusters = clusters[:min(len(clusters), len(colours))]
	for i := range clusters {
		clusters[i].colour = colours[i]
	}
	return clusters
}

// outside returns the nodes that are in none of the clusters.
func outside(nodes []kg.Node, clusters []cluster) []kg.Node {
	inside := map[string]bool{}
	for _, c := range clusters {
		for _, n := range c.nodes {
			inside[n.ID] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(nodes), func(n kg.Node) bool { return inside[n.ID] })
}
