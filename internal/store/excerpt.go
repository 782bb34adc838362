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
	r     *Reader
	order []kg.NoteID // rising
	heads map[kg.NoteID]kg.Note
	texts map[noteNumber]bool // the notes by number
	added *added              // nil until the first question for it
}

// added is the sums of an excerpt.
type added struct {
	limit      kg.TermID // all numbers are below it
	sections   int       // of all notes
	notes      map[kg.NoteID]*kg.Stored
	terms      map[kg.TermID]*term
	keys       map[string]kg.TermID
	rows       relations
	changes    tieChanges // until the first question for ties
	ties       map[kg.TermID][]neighbour
	postings   map[kg.TermID][]posting
	filings    map[kg.TermID][]kg.Filing
	statements map[[2]kg.TermID][]kg.Statement
}

// relations are the rows that follow from the entries of an excerpt.
type relations struct {
	names          map[string][]kg.TermID
	sorted         []string // the keys of names
	joins, members map[kg.TermID][]kg.TermID
}

// Excerpt makes an excerpt of the notes for which keep holds. They are added up
// at the first question that needs the sums; that costs what the notes cost.
func (r *Reader) Excerpt(keep func(*kg.Note) bool) (*Excerpt, error) {
	x := &Excerpt{r: r, heads: map[kg.NoteID]kg.Note{}, texts: map[noteNumber]bool{}}
	for k, v := range r.scan("heads", nil) {
		head, number, err := decodeHead(v)
		if err != nil {
			return nil, r.damaged("the head of a note", err)
		}
		if keep(&head) {
			id := lastNote(k)
			x.order, x.heads[id], x.texts[number] = append(x.order, id), head, true
		}
	}
	return x, nil
}

// sums adds the notes up, once. What can't be read is left out, and told by
// [Reader.Guard].
func (x *Excerpt) sums() *added {
	if x.added != nil {
		return x.added
	}
	a := adder{r: x.r, entries: map[kg.TermID]*entry{}, added: &added{
		notes: map[kg.NoteID]*kg.Stored{}, terms: map[kg.TermID]*term{}, keys: map[string]kg.TermID{},
		postings: map[kg.TermID][]posting{}, filings: map[kg.TermID][]kg.Filing{}, statements: map[[2]kg.TermID][]kg.Statement{},
	}}
	x.added = a.added
	for _, id := range x.order {
		if err := a.note(id, x.heads[id]); err != nil {
			x.r.fault = x.r.damaged("a note", err)
		}
	}
	if err := a.relate(); err != nil {
		x.r.fault = x.r.damaged("a term", err)
	}
	return x.added
}

// adder adds notes to an excerpt.
type adder struct {
	*added
	r       *Reader
	entries map[kg.TermID]*entry // of the whole index
}

func (a *adder) note(id kg.NoteID, head kg.Note) error {
	rec, err := decodeRecord(getPieces(a.r.tx.bucket("notes"), noteKey(id)), a.r.unpress.facts, new(record))
	if err != nil {
		return err
	}
	rec.Note = head
	if err := rec.restore(a.entry); err != nil {
		return err
	}
	a.share(shareOf(&rec.Findings), rec.refs)
	rec.Terms = nil // which the entries have
	a.notes[id] = rec.answer(new(kg.Stored))
	return nil
}

func (a *adder) entry(id kg.TermID) (*entry, error) {
	if e := a.entries[id]; e != nil {
		return e, nil
	}
	e, err := decodeEntry(get(a.r.tx.bucket("entries"), termKey(id)))
	a.entries[id] = &e
	return &e, err
}

// share adds what a note says. refs lead to its terms.
func (x *added) share(s *share, refs []reference) {
	for i := range s.terms {
		p, id := &s.terms[i], refs[i].id
		t := x.terms[id]
		if t == nil {
			t = &term{id: id, entry: entry{key: p.key}}
			x.terms[id], x.keys[p.key], x.limit = t, id, max(x.limit, id+1)
		}
		t.apply(p, 1)
		if p.where != "" {
			x.postings[id] = append(x.postings[id], posting{s.note, inNumbered(0, p.where)}) // nobody asks for the number
		}
	}
	x.sections += s.counts.Sections
	x.changes.tie(s.pairs, refs, 1)
	for _, f := range s.filings {
		id := refs[f.topic].id
		for _, section := range f.sections {
			x.filings[id] = append(x.filings[id], kg.Filing{Note: s.note, Section: section.section, Score: float64(section.score) / scoreScale})
		}
	}
	for _, st := range s.statements {
		said := st.answer(s.note, refs)
		at := [2]kg.TermID{min(said.Source, said.Target), max(said.Source, said.Target)}
		x.statements[at] = append(x.statements[at], said)
	}
}

// relate derives from the entries what a writer would put into rows.
func (x *added) relate() error {
	x.rows = relations{names: map[string][]kg.TermID{}, joins: map[kg.TermID][]kg.TermID{}, members: map[kg.TermID][]kg.TermID{}}
	for id, t := range x.terms {
		if err := t.tally(); err != nil {
			return err
		}
		follow, err := t.entry.relatives()
		if err != nil {
			return err
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
func (x *added) lead(rows map[kg.TermID][]kg.TermID, keys map[string]bool, id kg.TermID) {
	for key := range keys {
		if from, ok := x.keys[key]; ok {
			rows[from] = append(rows[from], id)
		}
	}
}
