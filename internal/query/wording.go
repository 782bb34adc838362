package query

import (
	"cmp"
	"context"
	"iter"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"notes/internal/words"
	"notes/pkg/kg"
)

// RelatedWords answers as [View.Related] does for words that are no name but stand in
// the notes, one behind the other: what is near the places where they do. It fails with
// a [*kg.NotFoundError] where they don't. Of words that stand everywhere some notes count.
func (v *View) RelatedWords(ctx context.Context, text string, o kg.RelatedOptions) (kg.Related, error) {
	src, err := v.worded(ctx, text)
	if err != nil {
		return kg.Related{}, err
	}
	w := NewView(src)
	w.sieve = v.sieve
	out, err := w.related(ctx, &group{wordingTerm, []kg.TermID{wordingTerm}, src.sums}, text, o)
	out.Words, out.Entity.Kind = true, ""
	return out, err
}

// wordingTerm is the number of the term that words are made. Indexes give numbers from
// below.
const wordingTerm = kg.TermID(math.MaxUint32)

const (
	wordingNotes = 128  // notes with the words that count, by the hash of their path
	wordingRead  = 1024 // notes that are read for them
)

// worded is an index in which words are a term besides those that it has, mentioned in
// each sentence where they stand one behind the other.
type worded struct {
	Source
	entry    kg.Entry
	sums     kg.Sums
	notes    map[kg.NoteID]*kg.Stored // those with the words, and the term in them
	postings []kg.Posting             // of the words, by note
	ties     map[kg.TermID]kg.Tie     // of the words
}

// worded makes words a term. It fails with a [*kg.NotFoundError] if they are in no note.
func (v *View) worded(ctx context.Context, text string) (*worded, error) {
	var splitter words.Splitter
	if !isWording(text, splitter.Split(nil, text)) {
		return nil, &kg.NotFoundError{Name: text}
	}
	c := phrase(&splitter, text)
	c.spelt = spellingOfShort(&splitter, text)
	ids, err := v.notesWithWords(ctx, c)
	if err != nil {
		return nil, err
	}
	w := &worded{
		Source: v.src, notes: map[kg.NoteID]*kg.Stored{}, ties: map[kg.TermID]kg.Tie{},
		entry: kg.Entry{Key: kg.Fold(text), Forms: []kg.Form{{Text: text, Count: 1}}},
		sums:  kg.Sums{Known: true, Hash: math.MaxUint64},
	}
	for _, id := range ids[:min(len(ids), wordingRead)] {
		n, err := v.note(id)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return nil, err
		}
		if spots := spotsOf(n, &c, &splitter); len(spots) > 0 {
			w.add(id, n, spots)
		}
		if len(w.postings) == wordingNotes {
			break
		}
	}
	if len(w.postings) == 0 {
		return nil, &kg.NotFoundError{Name: text}
	}
	w.sums.Notes = len(w.postings)
	return w, nil
}

// isWording reports whether a text is words that can be looked for: no single letter, which
// stands in every command, and nothing with a sign of its own, .NET, which words are without.
func isWording(text string, list []words.Word) bool {
	if len(list) == 0 {
		return false
	}
	first, last := list[0], list[len(list)-1]
	return utf8.RuneCountInString(text[first.Start:last.End]) > 1 &&
		strings.Trim(text[:first.Start], " \"'(“‘") == "" && strings.Trim(text[last.End:], " \"').,;:!?…”’") == ""
}

// notesWithWords returns the notes with a section that has all words of a clause, by
// number.
func (v *View) notesWithWords(ctx context.Context, c clause) ([]kg.NoteID, error) {
	if len(c.stems) == 0 {
		return nil, nil
	}
	s := v.search(SearchQuery{clauses: []clause{c}})
	list, err := s.sections(ctx, intersect)
	if err != nil {
		return nil, err
	}
	var ids []kg.NoteID
	for i, x := range list {
		if i > 0 && list[i-1].note == x.note {
			continue
		}
		if id, ok := v.src.Numbered(x.note); ok {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids, nil
}

// spotsOf returns the first place in each sentence of a note where the words of a clause
// stand one behind the other, as mentions of no term yet.
func spotsOf(n *kg.Stored, c *clause, splitter *words.Splitter) (spots []kg.Mention) {
	var list []words.Word
	for i, s := range n.Sentences {
		list = splitter.Split(list[:0], s.Text)
		if found := c.in(s.Text, list); len(found) > 0 {
			spots = append(spots, kg.Mention{Sentence: i, Line: s.Line, Column: s.Column, Start: found[0].Start, End: found[0].End})
		}
	}
	return spots
}

// add makes the places of a note mentions of the words, and counts what is near them.
func (w *worded) add(id kg.NoteID, n *kg.Stored, spots []kg.Mention) {
	with, p := *n, kg.Posting{Note: id}
	with.IDs = append(slices.Clip(n.IDs), wordingTerm)
	with.Definitions = append(slices.Clip(n.Definitions), "")
	with.Mentions = slices.Clone(n.Mentions)
	for _, spot := range spots {
		spot.Term = len(n.IDs)
		at, _ := slices.BinarySearchFunc(with.Mentions, spot, func(a, b kg.Mention) int {
			return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.Start, b.Start))
		})
		with.Mentions = slices.Insert(with.Mentions, at, spot)
		p.Sentences = append(p.Sentences, spot.Sentence)
	}
	w.notes[id] = &with
	w.postings = append(w.postings, p)
	w.sums.Mentions += len(spots)
	for _, tie := range w.Around(&with, len(n.IDs)) {
		w.ties[tie.To] = add(w.ties[tie.To], tie)
	}
}

// Sums implements [Terms].
func (w *worded) Sums(id kg.TermID) kg.Sums {
	if id == wordingTerm {
		return w.sums
	}
	return w.Source.Sums(id)
}

// Joins implements [Terms].
func (w *worded) Joins(id kg.TermID) bool { return id != wordingTerm && w.Source.Joins(id) }

// Entry implements [Terms].
func (w *worded) Entry(id kg.TermID) (kg.Entry, error) {
	if id == wordingTerm {
		return w.entry, nil
	}
	return w.Source.Entry(id)
}

// Degree implements [Nearness].
func (w *worded) Degree(id kg.TermID) int {
	if id == wordingTerm {
		return len(w.ties)
	}
	return w.Source.Degree(id)
}

// Ties implements [Nearness].
func (w *worded) Ties(id kg.TermID, skip func(kg.TermID, kg.Tie) bool) iter.Seq2[kg.Tie, error] {
	if id != wordingTerm {
		return w.Source.Ties(id, skip)
	}
	return func(yield func(kg.Tie, error) bool) {
		for _, tie := range w.ties {
			if !yield(tie, nil) {
				return
			}
		}
	}
}

// Note implements [Texts].
func (w *worded) Note(id kg.NoteID) (*kg.Stored, error) {
	if n := w.notes[id]; n != nil {
		return n, nil
	}
	return w.Source.Note(id)
}

// Lend implements [Texts].
func (w *worded) Lend(id kg.NoteID) (*kg.Stored, error) {
	if n := w.notes[id]; n != nil {
		return n, nil
	}
	return w.Source.Lend(id)
}

// Postings implements [Texts].
func (w *worded) Postings(id kg.TermID) func(from kg.NoteID) (kg.Posting, bool, error) {
	if id != wordingTerm {
		return w.Source.Postings(id)
	}
	return func(from kg.NoteID) (kg.Posting, bool, error) {
		at, _ := slices.BinarySearchFunc(w.postings, from, func(p kg.Posting, from kg.NoteID) int { return cmp.Compare(p.Note, from) })
		if at == len(w.postings) {
			return kg.Posting{}, false, nil
		}
		return w.postings[at], true, nil
	}
}
