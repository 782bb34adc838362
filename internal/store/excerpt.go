package store

import (
	"slices"

	"notes/pkg/kg"
)

// Excerpt is the part of an index that some of its notes make up, added up in
// memory from what was stored of them, by the same code that adds up the whole.
// It answers as an index of those notes alone would. It is good as long as the
// [Reader] that made it, and like that for one goroutine.
type Excerpt struct {
	r          *Reader
	limit      kg.TermID           // all numbers are below it
	order      []kg.NoteID         // rising
	notes      map[kg.NoteID]*note // as the reader would give them
	terms      map[kg.TermID]*term
	keys       map[string]kg.TermID
	rows       relations
	changes    tieChanges // until the first question for ties
	ties       map[kg.TermID][]neighbour
	postings   map[kg.TermID][]posting
	filings    map[kg.TermID][]kg.Filing
	statements map[[2]kg.TermID][]kg.Statement
}

// note is a note of an excerpt.
type note struct {
	head   kg.Note
	stored *kg.Stored
}

// relations are the rows that follow from the entries of an excerpt.
type relations struct {
	names          map[string][]kg.TermID
	sorted         []string // the keys of names
	joins, members map[kg.TermID][]kg.TermID
}

// Excerpt adds up the notes for which keep holds. It costs what these cost.
func (r *Reader) Excerpt(keep func(*kg.Note) bool) (*Excerpt, error) {
	x := &Excerpt{
		r: r, notes: map[kg.NoteID]*note{}, terms: map[kg.TermID]*term{}, keys: map[string]kg.TermID{},
		postings: map[kg.TermID][]posting{}, filings: map[kg.TermID][]kg.Filing{}, statements: map[[2]kg.TermID][]kg.Statement{},
	}
	a := adder{x: x, entries: map[kg.TermID]*entry{}}
	for id, head := range r.Heads() {
		if !keep(&head) {
			continue
		}
		x.order = append(x.order, id)
		if err := a.note(id, head); err != nil {
			return nil, r.damaged("a note", err)
		}
	}
	return x, x.relate()
}

// adder adds notes to an excerpt.
type adder struct {
	x       *Excerpt
	entries map[kg.TermID]*entry // of the whole index
}

func (a *adder) note(id kg.NoteID, head kg.Note) error {
	rec, err := decodeRecord(get(a.x.r.tx.bucket("notes"), noteKey(id)))
	if err != nil {
		return err
	}
	rec.Note = head
	a.x.notes[id] = &note{head, rec.answer()}
	if err := rec.restore(a.entry); err != nil {
		return err
	}
	a.share(shareOf(&rec.Findings), rec.refs)
	return nil
}

func (a *adder) entry(id kg.TermID) (*entry, error) {
	if e := a.entries[id]; e != nil {
		return e, nil
	}
	e, err := decodeEntry(get(a.x.r.tx.bucket("entries"), termKey(id)))
	a.entries[id] = &e
	return &e, err
}

// share adds what a note says. refs lead to its terms.
func (a *adder) share(s *share, refs []reference) {
	x := a.x
	for i := range s.terms {
		p, id := &s.terms[i], refs[i].id
		t := x.terms[id]
		if t == nil {
			t = &term{id: id, entry: entry{key: p.key}}
			x.terms[id], x.keys[p.key], x.limit = t, id, max(x.limit, id+1)
		}
		t.apply(p, 1)
		if p.where != "" {
			x.postings[id] = append(x.postings[id], posting{s.note, p.where})
		}
	}
	x.changes.tie(s.pairs, refs, 1)
	for _, f := range s.filings {
		id := refs[f.topic].id
		for _, section := range f.sections {
			x.filings[id] = append(x.filings[id], kg.Filing{Note: s.note, Section: section.section, Score: float64(section.score) / scoreScale})
		}
	}
	for _, st := range s.statements {
		source, target := refs[st.Source].id, refs[st.Target].id
		at := [2]kg.TermID{min(source, target), max(source, target)}
		x.statements[at] = append(x.statements[at], kg.Statement{Note: s.note, Source: source, Target: target, Type: st.Type, Sentence: st.Sentence, Negated: st.Negated})
	}
}

// relate derives from the entries what a writer would put into rows.
func (x *Excerpt) relate() error {
	x.rows = relations{names: map[string][]kg.TermID{}, joins: map[kg.TermID][]kg.TermID{}, members: map[kg.TermID][]kg.TermID{}}
	for id, t := range x.terms {
		if err := t.tally(); err != nil {
			return x.r.damaged("a term", err)
		}
		follow, err := t.entry.relatives()
		if err != nil {
			return x.r.damaged("a term", err)
		}
		for name := range follow.names {
			x.rows.names[name] = append(x.rows.names[name], id)
		}
		x.lead(x.rows.joins, follow.same, id)
		x.lead(x.rows.members, follow.broader, id)
	}
	for name := range x.rows.names {
		x.rows.sorted = append(x.rows.sorted, name)
	}
	slices.Sort(x.rows.sorted)
	return nil
}

// lead makes rows that lead from the terms with keys to id.
func (x *Excerpt) lead(rows map[kg.TermID][]kg.TermID, keys map[string]bool, id kg.TermID) {
	for key := range keys {
		if from, ok := x.keys[key]; ok {
			rows[from] = append(rows[from], id)
		}
	}
}
