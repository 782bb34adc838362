package eval

import (
	"fmt"
	"slices"

	"notes/pkg/kg"
)

// Compare scores the findings of a note against its annotation. An annotated
// name for which known returns true is one that the vocabulary has.
func Compare(a *Annotation, f *kg.Findings, known func(name string) bool) Score {
	c := comparison{annotation: a, findings: f, found: entities(f), names: a.names(), known: known}
	c.match()
	c.entities()
	c.topics()
	c.relations()
	return c.score
}

// comparison holds a note's annotation beside its findings.
type comparison struct {
	annotation *Annotation
	findings   *kg.Findings
	known      func(name string) bool
	found      []found
	candidates [][]*Entity        // per entity found: the annotated ones that it may be
	of         []*Entity          // per term: the annotated entity that it names, nil for none
	names      map[string]*Entity // annotated entities by the key of each spelling
	score      Score
}

// match looks for the annotated entities that those found may be.
func (c *comparison) match() {
	c.candidates = make([][]*Entity, len(c.found))
	c.of = make([]*Entity, len(c.findings.Terms))
	for i := range c.found {
		c.candidates[i] = c.annotation.candidates(&c.found[i])
		if len(c.candidates[i]) == 0 {
			continue
		}
		for _, term := range c.found[i].terms {
			c.of[term] = c.candidates[i][0]
		}
	}
}

// candidates lists the entities that one found may be: those that have its
// name, or else any of its spellings.
func (a *Annotation) candidates(f *found) []*Entity {
	var named, spelled []*Entity
	name := matchKey(f.name)
	for i := range a.Entities {
		keys := a.Entities[i].keys()
		if keys[name] {
			named = append(named, &a.Entities[i])
		}
		if keys.meets(f.keys) {
			spelled = append(spelled, &a.Entities[i])
		}
	}
	if len(named) > 0 {
		return named
	}
	return spelled
}

// entities gives each annotated entity to the first one found that it may be;
// a second one is wrong.
func (c *comparison) entities() {
	hit := map[*Entity]bool{}
	for i, candidates := range c.candidates {
		at := slices.IndexFunc(candidates, func(e *Entity) bool { return !hit[e] })
		switch {
		case len(candidates) == 0:
			c.score.Wrong++
			c.score.Names.Wrong = append(c.score.Names.Wrong, c.found[i].name)
		case at >= 0:
			hit[candidates[at]] = true
			c.accept(candidates[at], &c.found[i])
		case !candidates[0].Optional:
			c.score.Wrong++
			c.score.Names.Twice = append(c.score.Names.Twice, c.found[i].name)
		}
	}
	c.countMissed(hit)
}

// accept counts an entity found, unless it was optional.
func (c *comparison) accept(e *Entity, f *found) {
	if e.Optional {
		return
	}
	right := slices.Contains(e.Kind, f.kind)
	c.score.Right++
	c.score.Kinds.count(right)
	if !right {
		c.score.Names.Kinds = append(c.score.Names.Kinds, fmt.Sprintf("%s (%s)", f.name, f.kind))
	}
}

// countMissed counts the required entities that were not found.
func (c *comparison) countMissed(hit map[*Entity]bool) {
	for i := range c.annotation.Entities {
		e := &c.annotation.Entities[i]
		if e.Optional {
			continue
		}
		if !slices.ContainsFunc(append([]string{e.Name}, e.Accept...), c.known) {
			c.score.Unseen.count(hit[e])
		}
		if !hit[e] {
			c.score.Missed++
			c.score.Names.Missed = append(c.score.Names.Missed, e.Name)
		}
	}
}

// topics compares the best topic of each annotated heading.
func (c *comparison) topics() {
	for _, want := range c.annotation.Topics {
		name, right := "none", false
		if term := c.bestTopic(want.Heading); term != nil {
			name, right = term.Name, keysOf(spellings(term)...).meets(keysOf(want.Accept...))
		}
		c.score.Topics.count(right)
		if !right {
			c.score.Names.Topics = append(c.score.Names.Topics, fmt.Sprintf("%s (%s)", want.Heading, name))
		}
	}
}

// bestTopic returns the topic that a heading's section is filed under, nil for
// none. Of sections with the same heading the one with the highest score
// counts.
func (c *comparison) bestTopic(heading string) *kg.Term {
	var best kg.TopicScore
	for _, s := range c.findings.Sections {
		if matchKey(s.Heading) == matchKey(heading) && len(s.Topics) > 0 && s.Topics[0].Score > best.Score {
			best = s.Topics[0]
		}
	}
	at := slices.IndexFunc(c.findings.Terms, func(t kg.Term) bool { return t.Key == best.Topic })
	if at < 0 {
		return nil
	}
	return &c.findings.Terms[at]
}
