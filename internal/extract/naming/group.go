package naming

import "notes/internal/extract/prose"

// Groups collects candidates by the key of their term.
type Groups struct {
	ByKey map[string]*Group
	Order []*Group    // in order of first appearance
	spare []*Group    // of earlier notes, to use again
	ends  edges       // how the names of things begin and end
	names prose.Sieve // the keys
}

// Group is the candidates of one term.
type Group struct {
	Key     string
	Members []*Candidate
	Best    Strength
	Term    int // 1 + index of its term while terms are collected, 0 for none yet
	Dropped bool
}

func (g *Groups) reset() {
	if g.ByKey == nil {
		g.ByKey = map[string]*Group{}
	}
	clear(g.ByKey)
	g.spare = append(g.spare, g.Order...)
	g.Order = g.Order[:0]
}

// new adds an empty group.
func (g *Groups) new(key string) *Group {
	var in *Group
	if n := len(g.spare); n > 0 {
		in = g.spare[n-1]
		g.spare = g.spare[:n-1]
		*in = Group{Members: in.Members[:0]}
	} else {
		in = &Group{}
	}
	in.Key = key
	g.ByKey[key] = in
	g.Order = append(g.Order, in)
	return in
}

// add files a candidate under a key.
func (g *Groups) add(key string, c *Candidate) {
	if key == "" {
		return
	}
	in := g.ByKey[key]
	if in == nil {
		in = g.new(key)
	}
	in.Members = append(in.Members, c)
	in.Best = max(in.Best, c.Strength)
}

// absorb takes over the members of another group, which holds none any more.
func (g *Group) absorb(other *Group) {
	g.Members = append(g.Members, other.Members...)
	other.Members, other.Dropped = other.Members[:0], true
}

// living returns the group of a key that has members, nil if there is none, or another group took them over.
func (g *Groups) living(key string) *Group {
	if in := g.ByKey[key]; in != nil && len(in.Members) > 0 {
		return in
	}
	return nil
}
