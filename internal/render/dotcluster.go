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

// clustersOf groups nodes by topic or community, the topic of most nodes first. A topic of
// a single node, or one more than there are colours, makes no cluster; its
// nodes stand under the next of their topics that does.
func clustersOf(nodes []kg.Node) []cluster {
	choices := choicesOf(nodes)
	clusters := coloured(largest(nodes, choices))
	at := map[string]int{}
	for i, c := range clusters {
		at[c.topic] = i
	}
	rest := cluster{colour: neutral()}
	for i, n := range nodes {
		if home := slices.IndexFunc(choices[i], func(topic string) bool { _, ok := at[topic]; return ok }); home >= 0 {
			c := &clusters[at[choices[i][home]]]
			c.nodes = append(c.nodes, n)
		} else {
			rest.nodes = append(rest.nodes, n)
		}
	}
	return append(clusters, rest)
}

// choicesOf returns for each node the topics that it may stand under, the best
// first. One that is the first topic of others stands among them. Where nodes
// have communities, these are what they stand under.
func choicesOf(nodes []kg.Node) [][]string {
	first, parted := map[string]bool{}, false
	for _, n := range nodes {
		if topics := topicsOf(n); len(topics) > 0 {
			first[topics[0]] = true
		}
		parted = parted || n.Community != ""
	}
	choices := make([][]string, len(nodes))
	for i, n := range nodes {
		if parted {
			choices[i] = []string{n.Community}
			continue
		}
		if first[n.Name] {
			choices[i] = append(choices[i], n.Name)
		}
		choices[i] = append(choices[i], topicsOf(n)...)
	}
	return choices
}

// topicsOf returns the topics of a node, the one that it is at home under first.
func topicsOf(n kg.Node) []string {
	if n.HomeTopic == "" {
		return n.Topics
	}
	others := slices.DeleteFunc(slices.Clone(n.Topics), func(t string) bool { return t == n.HomeTopic })
	return append([]string{n.HomeTopic}, others...)
}

// largest returns the topics that two nodes or more would stand under by their
// first choice, the largest first, without nodes.
func largest(nodes []kg.Node, choices [][]string) []cluster {
	size := map[string]int{}
	for i := range nodes {
		if len(choices[i]) > 0 {
			size[choices[i][0]]++
		}
	}
	var found []cluster
	for topic, n := range size {
		if n > 1 && topic != "" {
			found = append(found, cluster{topic: topic})
		}
	}
	slices.SortFunc(found, func(a, b cluster) int {
		return cmp.Or(cmp.Compare(size[b.topic], size[a.topic]), strings.Compare(a.topic, b.topic))
	})
	return found
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
