package store

import (
	"fmt"
	"iter"
	"maps"
	"slices"

	"notes/pkg/kg"
)

// term is a term that an update touches: its sums and entry as they will be.
type term struct {
	id      kg.TermID
	sums    kg.Sums
	entry   entry
	before  entry // as it is on disk
	added   bool  // not on disk yet
	renamed bool  // spellings or profiles came or went, so other rows may have to
}

// term returns the term with a key, from memory, from disk, or new.
func (w *Writer) term(key string) (*term, error) {
	if t, ok := w.terms[key]; ok {
		return t, nil
	}
	var t *term
	var err error
	if value := w.tx.bucket("keys").Get(nameKey(key)); value != nil {
		t, err = w.load(lastTerm(value))
	} else {
		t = &term{id: w.next.terms, added: true, entry: entry{key: key}}
		w.next.terms++
	}
	if err != nil {
		return nil, err
	}
	w.remember(t)
	return t, nil
}

// termByID returns a term that is on disk or in memory.
func (w *Writer) termByID(id kg.TermID) (*term, error) {
	if t, ok := w.byID[id]; ok {
		return t, nil
	}
	t, err := w.load(id)
	if err != nil {
		return nil, err
	}
	w.remember(t)
	return t, nil
}

func (w *Writer) remember(t *term) {
	w.terms[t.entry.key] = t
	w.byID[t.id] = t
}

func (w *Writer) load(id kg.TermID) (*term, error) {
	value := get(w.tx.bucket("entries"), termKey(id))
	e, err := decodeEntry(value)
	if err != nil {
		return nil, fmt.Errorf("term %d: %w", id, err)
	}
	return &term{id: id, sums: w.tx.sums(id), entry: e, before: e.clone()}, nil
}

func (e *entry) clone() entry {
	return entry{key: e.key, forms: slices.Clone(e.forms), profiles: slices.Clone(e.profiles)}
}

// relatives are the rows that follow from an entry: other names under which it
// is found, terms that it says are the same, topics it is filed under.
type relatives struct {
	names, same, broader map[string]bool
}

func (e *entry) relatives() (relatives, error) {
	r := relatives{map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, f := range e.forms {
		r.names[kg.Fold(f.Text)] = true
	}
	for _, p := range e.profiles {
		content, err := decodeProfile(p)
		if err != nil {
			return r, err
		}
		r.add(&content)
	}
	delete(r.names, e.key)
	return r, nil
}

func (r *relatives) add(p *kg.Profile) {
	for _, name := range append([]string{p.Name}, p.Aliases...) {
		if name != "" {
			r.names[kg.Fold(name)] = true
		}
	}
	for _, key := range p.Broader {
		r.broader[key] = true
	}
	for _, s := range p.Same {
		r.same[s.Key] = true
	}
}

// relate brings the rows that follow from an entry up to date.
func (w *Writer) relate(t *term) error {
	if !t.renamed {
		return nil
	}
	before, err := t.before.relatives()
	if err != nil {
		return err
	}
	after, err := t.entry.relatives()
	if err != nil {
		return err
	}
	for name, came := range changed(before.names, after.names) {
		if key := nameTermKey(name, t.id); came {
			w.rows.put("names", key, []byte{})
		} else {
			w.rows.delete("names", key)
		}
	}
	if err := w.lead("joins", before.same, after.same, t.id); err != nil {
		return err
	}
	return w.lead("members", before.broader, after.broader, t.id)
}

// changed yields the names that went and then, with true, those that came, each sorted.
func changed(before, after map[string]bool) iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		for _, name := range slices.Sorted(maps.Keys(before)) {
			if !after[name] && !yield(name, false) {
				return
			}
		}
		for _, name := range slices.Sorted(maps.Keys(after)) {
			if !before[name] && !yield(name, true) {
				return
			}
		}
	}
}

// lead brings the edges up to date that lead from the terms with some keys to one.
func (w *Writer) lead(bucket string, before, after map[string]bool, to kg.TermID) error {
	for key, came := range changed(before, after) {
		from, err := w.term(key)
		if err != nil {
			return err
		}
		w.edge(bucket, edge{uint32(from.id), uint32(to), !came})
	}
	return nil
}

// tally derives what the sums say from the entry.
func (t *term) tally() error {
	t.sums.Known, t.sums.Topic = false, false
	for _, p := range t.entry.profiles {
		content, err := decodeProfile(p)
		if err != nil {
			return err
		}
		t.sums.Known = t.sums.Known || content.Known
		t.sums.Topic = t.sums.Topic || content.Topic
	}
	return nil
}

// restore fills in what the record of a note leaves to the entries of its
// terms.
func (r *record) restore(entryOf func(kg.TermID) (*entry, error)) error {
	r.Terms = make([]kg.Term, len(r.refs))
	for i, ref := range r.refs {
		t, err := r.said[i].term()
		if err != nil {
			return err
		}
		e, err := entryOf(ref.id)
		if err != nil {
			return err
		}
		p, err := e.profile(ref.profile)
		if err != nil {
			return err
		}
		restoreTerm(&t, e.key, &p)
		r.Terms[i] = t
	}
	r.sortTerms()
	for i, topics := range r.topics {
		for j, term := range topics {
			r.Sections[i].Topics[j].Topic = r.Terms[term].Key
		}
	}
	return nil
}

// restoreTerm fills in what the notes that say p say of a term.
func restoreTerm(t *kg.Term, key string, p *kg.Profile) {
	t.Key, t.Name, t.Kind, t.Known, t.Employs, t.Topic = key, p.Name, p.Kind, p.Known, p.Employs, p.Topic
	t.Aliases, t.Broader, t.URLs, t.Same = p.Aliases, p.Broader, p.URLs, p.Same
}
