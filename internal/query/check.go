package query

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"notes/internal/shell"
	"notes/pkg/kg"
)

// Check looks for what is amiss in the notebook: links that lead nowhere or to
// several notes, notes that nothing leads to or from, copies of notes, names that the notes use
// for two entities, entities that may be one, notes without date or event. It
// tells only of what is in notes that pass. What is broken
// comes first. What most notes lack is no fault of any, unless it is asked for.
// leftOut returns the paths of notes that are there and are not read; nil if nobody can
// say. It is asked once, if there is a link to be told of that leads nowhere. files
// returns those of all files in the folder, alike.
func (v *View) Check(ctx context.Context, f kg.NoteFilter, o kg.CheckOptions, leftOut, files func() []string) (kg.Check, error) {
	if err := validCheck(o); err != nil {
		return kg.Check{}, err
	}
	c := checker{v: v, o: o, filter: f, found: []kg.Problem{}, leftOut: leftOut, files: files, library: v.library(), linked: map[kg.NoteID]bool{}, pairs: map[[2]kg.TermID]bool{}}
	for _, look := range []func(context.Context) error{c.links, c.copies, c.duplicates, c.aliases} {
		if err := look(ctx); err != nil {
			return kg.Check{}, err
		}
	}
	c.broken()
	c.missing()
	c.orphans()
	lacking := c.lacking()
	slices.SortFunc(c.found, compareProblems)
	return kg.Check{Problems: c.found, Lacking: lacking, Notes: c.passing()}, nil
}

// compareProblems puts what is worse first: the order in which the kinds are listed.
func compareProblems(a, b kg.Problem) int {
	weight := func(p kg.Problem) int { return slices.Index(kg.ProblemKinds(), p.Kind) }
	return cmp.Or(cmp.Compare(weight(a), weight(b)), boolOrder(a.Note != "", b.Note != ""), cmp.Compare(a.Note, b.Note),
		cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Message, b.Message))
}

type checker struct {
	v       *View
	o       kg.CheckOptions
	filter  kg.NoteFilter
	leftOut func() []string // may be nil
	library *library
	linked  map[kg.NoteID]bool    // notes that a link leads to or from
	pairs   map[[2]kg.TermID]bool // entities of which was told that they may be one
	astray  []astray

	files    func() []string // may be nil
	attached []astray        // links to files that are no notes
	found    []kg.Problem
}

// passing counts the notes that pass.
func (c *checker) passing() (n int) {
	for _, h := range c.library.byPath {
		if c.filter.Match(&h.Note) {
			n++
		}
	}
	return n
}

// wants reports whether problems of a kind are asked for.
func (c *checker) wants(kind kg.ProblemKind) bool {
	return (len(c.o.Only) == 0 || slices.Contains(c.o.Only, kind)) && !slices.Contains(c.o.Skip, kind)
}

// wanted reports whether a problem is of a kind that is asked for and of a note that passes.
func (c *checker) wanted(p *kg.Problem) bool {
	if !c.wants(p.Kind) || c.filter.IsZero() {
		return c.wants(p.Kind)
	}
	h, there := c.library.byPath[p.Note]
	return there && c.filter.Match(&h.Note)
}

func (c *checker) tell(p kg.Problem) {
	if c.wanted(&p) {
		c.found = append(c.found, p)
	}
}

func (c *checker) links(ctx context.Context) error {
	for id, n := range c.v.src.Heads() {
		if err := ctx.Err(); err != nil {
			return err
		}
		out, err := c.library.out(head{id, n})
		if err != nil {
			return err
		}
		for _, l := range out {
			c.link(id, n.Path, l)
		}
	}
	return nil
}

func (c *checker) link(from kg.NoteID, note string, l kg.OutLink) {
	for _, p := range l.Notes {
		if to := c.library.byPath[p].id; to != from {
			c.linked[from], c.linked[to] = true, true
		}
	}
	p := kg.Problem{Note: note, Line: l.Line, Column: l.Column}
	switch l.State {
	case kg.Broken:
		if p.Kind = kg.BrokenLink; c.wanted(&p) {
			c.astray = append(c.astray, astray{p, l.Target})
		}
		return
	case kg.Attachment:
		if target := fileLinked(note, l.Target); target != "" {
			c.attached = append(c.attached, astray{p, target})
		}
		return
	case kg.NoHeading:
		p.Kind, p.Message, p.Hint = kg.BrokenHeading, fmt.Sprintf("%s has no such heading: %q", l.Notes[0], l.Target), "name a heading that it has"
		if strings.Contains(l.Target, "#^") {
			p.Message, p.Hint = fmt.Sprintf("%s has no such block: %q", l.Notes[0], l.Target), "end a block of it with that name"
		}
	case kg.Ambiguous:
		p.Kind, p.Message, p.Hint = kg.AmbiguousLink, fmt.Sprintf("%q may be %s", l.Target, strings.Join(l.Notes, " or ")), "name the folder too"
	default:
		return
	}
	c.tell(p)
}

// orphans tells of notes outside of the web of links, if there is a web.
func (c *checker) orphans() {
	if len(c.linked) == 0 {
		return
	}
	for _, h := range c.library.byPath {
		if !c.linked[h.id] {
			c.tell(kg.Problem{Kind: kg.Orphan, Note: h.Path, Line: 1, Column: 1, Message: "no link leads to this note or from it", Hint: "`notes link` proposes some"})
		}
	}
}

// duplicates tells of entities that may be one.
func (c *checker) duplicates(ctx context.Context) error {
	if !c.wants(kg.Duplicate) {
		return nil
	}
	pairs, err := c.v.twins(ctx)
	if err != nil {
		return err
	}
	for _, p := range pairs {
		s, err := c.v.suggestPair(p)
		if err != nil {
			return err
		}
		c.pairs[pairOf(p.keep.group, p.other.group)] = true
		c.tell(kg.Problem{
			Kind: kg.Duplicate, Note: s.Evidence.Note, Line: s.Evidence.Line, Column: s.Evidence.Column,
			Message: fmt.Sprintf("%q and %q may be one: %s", s.Name, s.Other, s.Reason), Hint: fmt.Sprintf("`%s` makes them one", shell.Command("notes", s.Command...)),
		})
	}
	return nil
}
