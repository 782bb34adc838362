package store

import (
	"context"
	"fmt"
	"time"

	"notes/pkg/kg"
)

// Writer adds parcels to an index, as sums in memory at first. [Writer.Commit]
// writes them all; before it, nothing is changed on disk that a reader could
// see. It is for one goroutine.
type Writer struct {
	file   *file
	tx     *transaction
	fresh  bool // nothing was on disk before
	state  State
	origin Origin // to be written; the one that is there stays if it is empty

	next     counters
	terms    map[string]*term
	byID     map[kg.TermID]*term
	ties     tieChanges
	postings postingChanges
	filings  postingChanges // of topics, where is which sections
	words    map[string]*wordRow
	texts    postingChanges           // of words, by the numbers of notes
	leaving  map[kg.NoteID]text       // notes that go, unless they come again
	numbered map[noteNumber]kg.NoteID // notes with a new number, and 0 for numbers of notes that go
	split    splitters
	unpress  unpress
	rows     rows
	edges    map[string][]edge // changes, by bucket

	unsettled    int // changes of one sort, at most; of a fresh index
	settledTies  settled[neighbour]
	settledTexts settled[posting]
}

// Add puts a parcel into the index, in place of what the index held of its
// path.
func (w *Writer) Add(p *Parcel) error {
	if p.keep {
		return w.touch(p)
	}
	if err := w.Remove(p.Path); err != nil {
		return err
	}
	w.rows.put("paths", []byte(p.Path), encodeStamp(p.Stamp))
	w.state.Counts.addFile(p.Stamp, 1)
	if p.share == nil {
		return nil
	}
	return w.addNote(p)
}

// touch replaces the stamp of a file.
func (w *Writer) touch(p *Parcel) error {
	old, _, err := w.stamp(p.Path)
	if err != nil {
		return err
	}
	w.state.Counts.addFile(old, -1)
	w.state.Counts.addFile(p.Stamp, 1)
	w.rows.put("paths", []byte(p.Path), encodeStamp(p.Stamp))
	return nil
}

func (w *Writer) stamp(path string) (s kg.Stamp, ok bool, err error) {
	value := get(w.tx.bucket("paths"), []byte(path))
	if value == nil {
		return s, false, nil
	}
	s, err = decodeStamp(value)
	return s, true, err
}

// Remove takes out all that the index held of a path; nothing if it doesn't
// know it.
func (w *Writer) Remove(path string) error {
	if w.fresh {
		return nil
	}
	stamp, ok, err := w.stamp(path)
	if !ok || err != nil {
		return err
	}
	w.rows.delete("paths", []byte(path))
	w.state.Counts.addFile(stamp, -1)
	value := getPieces(w.tx.bucket("notes"), noteKey(noteID(path)))
	if value == nil {
		return nil
	}
	return w.removeNote(path, value)
}

func (w *Writer) addNote(p *Parcel) error {
	old := w.former(p.share.note)
	refs, err := w.apply(p.share, old.number, 1)
	if err != nil {
		return err
	}
	if err := w.changeWords(old, p.words); err != nil {
		return err
	}
	record := append(encodeReferences(refs, p.order), p.facts...)
	w.rows.putPieces("notes", noteKey(p.share.note), record)
	w.rows.put("heads", noteKey(p.share.note), encodeHead(old.number, p.head))
	return w.settle()
}

// removeNote computes what a note once added, from its record, and takes it
// back.
func (w *Writer) removeNote(path string, value []byte) error {
	r, err := decodeRecord(value, w.unpress.facts, new(record))
	if err != nil {
		return fmt.Errorf("note %q: %w", path, err)
	}
	r.Note.Path = path
	_, number, err := decodeHead(get(w.tx.bucket("heads"), noteKey(noteID(path))))
	if err != nil {
		return fmt.Errorf("note %q: %w", path, err)
	}
	if err := r.restore(w.entryBefore); err != nil {
		return fmt.Errorf("note %q: %w", path, err)
	}
	if _, err := w.apply(shareOf(&r.Findings), number, -1); err != nil {
		return err
	}
	shares, total := w.split.wordsOf(&r.Findings)
	w.leaving[noteID(path)] = text{number, shares}
	w.state.Counts.Words -= total
	w.rows.deletePieces("notes", noteKey(noteID(path)), len(value))
	w.rows.delete("heads", noteKey(noteID(path)))
	return nil
}

// entryBefore returns the entry of a term as it is on disk.
func (w *Writer) entryBefore(id kg.TermID) (*entry, error) {
	t, err := w.termByID(id)
	if err != nil {
		return nil, err
	}
	return &t.before, nil
}

// apply adds what the note with a number says to the sums, or takes it back. It
// returns its references to its terms.
func (w *Writer) apply(s *share, number noteNumber, sign int) ([]reference, error) {
	refs := make([]reference, len(s.terms))
	for i := range s.terms {
		t, err := w.term(s.terms[i].key)
		if err != nil {
			return nil, err
		}
		refs[i] = reference{t.id, t.apply(&s.terms[i], sign)}
		if said := s.terms[i].where; said != "" {
			w.postings.put(t.id, s.note, where(number, said, sign))
		}
	}
	w.ties.tie(s.pairs, refs, sign)
	w.relation(s, refs, sign)
	w.filing(s, number, refs, sign)
	w.linking(s, number, sign)
	w.state.Counts.add(s.counts, sign)
	return refs, nil
}

// apply changes a term by what one note says of it. It returns the number of
// the note's profile.
func (t *term) apply(p *part, sign int) int {
	t.sums.Hash = p.sums.Hash
	addSums(&t.sums, &p.sums, sign)
	for _, f := range p.forms {
		t.renamed = t.entry.spell(f.Text, sign*f.Count) || t.renamed
	}
	number, changed := t.entry.say(p.profile, sign)
	t.renamed = t.renamed || changed
	return number
}

// where is what is said of the note with a number, nothing if that is taken back.
func where(number noteNumber, said string, sign int) string {
	if sign < 0 {
		return ""
	}
	return inNumbered(number, said)
}

// relation puts the statements of a note into rows, one for each two terms.
func (w *Writer) relation(s *share, refs []reference, sign int) {
	lists := map[[2]int][]statement{}
	for _, st := range s.statements {
		lower, upper := st.Source, st.Target
		if refs[lower].id > refs[upper].id {
			lower, upper = upper, lower
		}
		lists[[2]int{lower, upper}] = append(lists[[2]int{lower, upper}], st)
	}
	for at, list := range lists {
		key := statementKey(refs[at[0]].id, refs[at[1]].id, s.note)
		if sign < 0 {
			w.rows.delete("statements", key)
		} else {
			w.rows.put("statements", key, encodeStatements(list, at[0]))
		}
	}
}

// filing lists the note under the topics of its sections.
func (w *Writer) filing(s *share, number noteNumber, refs []reference, sign int) {
	for _, f := range s.filings {
		w.filings.put(refs[f.topic].id, s.note, where(number, encodeSections(f.sections), sign))
	}
}

// SetOrigin says which folder the index is made from.
func (w *Writer) SetOrigin(o Origin) { w.origin = o }

// Commit writes the sums and makes the index that of this moment and
// vocabulary, unless ctx ends before all is ready to be written. After it the writer is of no use but to be closed.
func (w *Writer) Commit(ctx context.Context, vocabulary string, now time.Time) (State, error) {
	w.state.Format, w.state.Vocabulary, w.state.Updated = Format, vocabulary, now.UTC()
	w.state.Generation++
	if err := w.flush(ctx); err != nil {
		return State{}, err
	}
	if err := w.tx.bucket("meta").Put([]byte(stateKey), w.state.encode(w.next)); err != nil {
		return State{}, err
	}
	if w.origin != (Origin{}) {
		if err := w.tx.bucket("meta").Put([]byte(originKey), w.origin.encode()); err != nil {
			return State{}, err
		}
	}
	return w.state, w.file.finish(w.tx)
}
