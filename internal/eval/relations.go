package eval

import (
	"cmp"
	"maps"
	"slices"
)

// couple is two annotated entities in no order: the smaller name first.
type couple [2]*Entity

func coupleOf(a, b *Entity) couple {
	if b.Name < a.Name {
		a, b = b, a
	}
	return couple{a, b}
}

// relations compares the pairs that the note states something about.
func (c *comparison) relations() {
	stated, near := c.stated(), c.near()
	wanted := map[couple]bool{}
	for _, r := range c.annotation.Relations {
		a, b := c.names[matchKey(r.Source)], c.names[matchKey(r.Target)]
		if a == nil || b == nil {
			continue // a slip of the annotation, see Check
		}
		pair := coupleOf(a, b)
		wanted[pair] = true
		c.score.Stated.count(stated[pair])
		c.score.Near.count(stated[pair] || near[pair])
		if !stated[pair] {
			c.score.Names.Unstated = append(c.score.Names.Unstated, r)
		}
	}
	for _, pair := range sorted(stated) {
		c.score.True.count(wanted[pair])
		if !wanted[pair] {
			c.score.Names.Unfounded = append(c.score.Names.Unfounded, Relation{pair[0].Name, pair[1].Name})
		}
	}
}

// stated returns the pairs of annotated entities that a relation joins.
func (c *comparison) stated() map[couple]bool {
	pairs := map[couple]bool{}
	for _, r := range c.findings.Relations {
		a, b := c.of[r.Source], c.of[r.Target]
		if !r.Negated && a != nil && b != nil && a != b {
			pairs[coupleOf(a, b)] = true
		}
	}
	return pairs
}

// near returns the pairs of annotated entities that stand in one section, or one
// of them in a heading above the other's section.
func (c *comparison) near() map[couple]bool {
	in, above := c.bySection()
	pairs := map[couple]bool{}
	for i := range in {
		for a := range in[i] {
			for b := range in[i] {
				pairs[coupleOf(a, b)] = true
			}
			for _, b := range above[i] {
				pairs[coupleOf(a, b)] = true
			}
		}
	}
	return pairs
}

// bySection lists for each section the entities in it, and those in the headings
// above it.
func (c *comparison) bySection() (in []map[*Entity]bool, above [][]*Entity) {
	sections := c.findings.Sections
	in, above = make([]map[*Entity]bool, len(sections)), make([][]*Entity, len(sections))
	for i := range in {
		in[i] = map[*Entity]bool{}
	}
	for _, m := range c.findings.Mentions {
		s, e := c.findings.Sentences[m.Sentence], c.of[m.Term]
		if e == nil {
			continue
		}
		in[s.Section][e] = true
		for i := s.Section + 1; s.Heading && i < len(sections) && sections[i].Level > sections[s.Section].Level; i++ {
			above[i] = append(above[i], e)
		}
	}
	return in, above
}

func sorted(pairs map[couple]bool) []couple {
	return slices.SortedFunc(maps.Keys(pairs), func(x, y couple) int {
		return cmp.Or(cmp.Compare(x[0].Name, y[0].Name), cmp.Compare(x[1].Name, y[1].Name))
	})
}
