package extract

// groups collects candidates by the key of their term.
type groups struct {
	byKey map[string]*group
	order []*group // in order of first appearance
	spare []*group // of earlier notes, to use again
	ends  edges    // how the names of things begin and end
	names sieve    // the keys
}

// group is the candidates of one term.
type group struct {
	key     string
	members []*candidate
	best    strength
	term    int // 1 + index of its term while terms are collected, 0 for none yet
	dropped bool
}

func (g *groups) reset() {
	if g.byKey == nil {
		g.byKey = map[string]*group{}
	}
	clear(g.byKey)
	g.spare = append(g.spare, g.order...)
	g.order = g.order[:0]
}

// new adds an empty group.
func (g *groups) new(key string) *group {
	var in *group
	if n := len(g.spare); n > 0 {
		in = g.spare[n-1]
		g.spare = g.spare[:n-1]
		*in = group{members: in.members[:0]}
	} else {
		in = &group{}
	}
	in.key = key
	g.byKey[key] = in
	g.order = append(g.order, in)
	return in
}

// add files a candidate under a key.
func (g *groups) add(key string, c *candidate) {
	if key == "" {
		return
	}
	in := g.byKey[key]
	if in == nil {
		in = g.new(key)
	}
	in.members = append(in.members, c)
	in.best = max(in.best, c.strength)
}

// absorb takes over the members of another group, which holds none any more.
func (g *group) absorb(other *group) {
	g.members = append(g.members, other.members...)
	other.members, other.dropped = other.members[:0], true
}
