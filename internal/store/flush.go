package store

import (
	"bytes"
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"

	"notes/pkg/kg"
)

const (
	tiesPerRun     = 192 // about 1 KB
	postingsPerRun = 96  // about 1 KB
	wordsPerRun    = 256 // about 1 KB
	edgesPerRun    = 256 // about 1 KB
)

// flush writes all that is in memory to the transaction, bucket by bucket,
// each in key order. It gives up when ctx ends. What is written of a fresh index
// goes to its file at once, for bbolt keeps the pages of a transaction in memory:
// nobody sees the file before it is complete.
func (w *Writer) flush(ctx context.Context) error {
	for _, step := range []func() error{
		w.writeRows("notes"), w.writeRows("heads", "paths", "statements"), w.writeEdges("targets"), w.writeWords, w.writeRows("words"),
		w.writeTies(ctx), w.writePostings("postings", &w.postings), w.writePostings("filings", &w.filings), w.writeNumbers, w.writeTerms,
		w.writeRows("keys", "names"), w.writeEdges("joins", "members"),
	} {
		if err := step(); err != nil {
			return err
		}
		if err := cmp.Or(ctx.Err(), w.handOver()); err != nil {
			return err
		}
	}
	return nil
}

// handOver hands what was written of a fresh index to its file.
func (w *Writer) handOver() error {
	if !w.fresh {
		return nil
	}
	if err := w.tx.Commit(); err != nil {
		return err
	}
	tx, err := w.file.db.Begin(true)
	if err != nil {
		return err
	}
	w.tx, err = begin(tx)
	return err
}

func (w *Writer) writeRows(buckets ...string) func() error {
	return func() error {
		for _, bucket := range buckets {
			if err := w.rows.write(w.tx, bucket); err != nil {
				return err
			}
		}
		return nil
	}
}

// writeTies merges the changes to each term's ties into its list.
func (w *Writer) writeTies(ctx context.Context) func() error {
	return func() error {
		list := lists[neighbour]{bucket: w.tx.bucket("ties"), codec: neighbours{}, most: tiesPerRun, empty: w.fresh}
		return w.settledTies.sum(w.tieSums)(func(id kg.TermID, ends []neighbour) error {
			grown, err := list.merge(termKey(id), ends)
			w.byID[id].sums.Ties += grown
			return cmp.Or(err, ctx.Err())
		})
	}
}

// writePostings merges the changes to each term's list of notes into it. Notes
// that go have to have their numbers still.
func (w *Writer) writePostings(bucket string, changes *postingChanges) func() error {
	return func() error {
		list := lists[posting]{bucket: w.tx.bucket(bucket), codec: postings{newNumbering(w.tx.bucket("numbers")).note}, wide: true, most: postingsPerRun, empty: w.fresh}
		return changes.sum(int(w.next.terms), func(id kg.TermID, entries []posting) error {
			_, err := list.merge(termKey(id), entries)
			return err
		})
	}
}

// sortByTerm sorts changes by the number of a term. Changes of one term stay
// in their order. It also returns where those of each term end. It is a
// counting sort, in time linear in the changes and terms.
func sortByTerm[C any](changes iter.Seq[C], terms int, term func(C) kg.TermID) (sorted []C, ends []int) {
	ends = make([]int, terms+1)
	for c := range changes {
		ends[term(c)+1]++
	}
	for i := range terms {
		ends[i+1] += ends[i]
	}
	sorted = make([]C, ends[terms])
	for c := range changes {
		at := &ends[term(c)]
		sorted[*at] = c
		*at++
	}
	return sorted, ends
}

// byTerm calls do with the changes of each term, in the order of the terms'
// numbers. The changes of a term stay in their order.
func byTerm[C any](changes iter.Seq[C], terms int, term func(C) kg.TermID, do func(kg.TermID, []C) error) error {
	sorted, ends := sortByTerm(changes, terms, term)
	start := 0
	for id := range terms {
		if end := ends[id]; end > start {
			if err := do(kg.TermID(id), sorted[start:end]); err != nil {
				return err
			}
			start = end
		}
	}
	return nil
}

// writeTerms writes the entries and sums of all terms touched, and collects
// the rows that follow from them.
func (w *Writer) writeTerms() error {
	touched := slices.SortedFunc(maps.Values(w.byID), func(a, b *term) int { return cmp.Compare(a.id, b.id) })
	for _, t := range touched {
		t.entry.prune()
		if err := w.relate(t); err != nil {
			return err
		}
		if err := w.writeEntry(t); err != nil {
			return err
		}
	}
	return w.writeSums(touched)
}

// writeEntry writes the entry of a term, or deletes that of a term which no
// note holds any more.
func (w *Writer) writeEntry(t *term) error {
	if t.sums.Held <= 0 {
		w.rows.delete("keys", nameKey(t.entry.key))
		w.state.Counts.Terms--
		t.sums = kg.Sums{}
		return w.tx.bucket("entries").Delete(termKey(t.id))
	}
	if t.added {
		w.rows.put("keys", nameKey(t.entry.key), termKey(t.id))
		w.state.Counts.Terms++
	}
	if t.renamed {
		if err := t.tally(); err != nil {
			return err
		}
	}
	return w.tx.bucket("entries").Put(termKey(t.id), t.entry.encode())
}

// writeSums writes the sums of terms, sorted by number, page by page.
func (w *Writer) writeSums(terms []*term) error {
	bucket := w.tx.bucket("sums")
	for len(terms) > 0 {
		page, _ := slot(terms[0].id)
		rows := sumsPage(get(bucket, termKey(page))).rows()
		for ; len(terms) > 0 && terms[0].id/sumsPerPage == page; terms = terms[1:] {
			_, row := slot(terms[0].id)
			rows[row] = putSums(&terms[0].sums)
		}
		if err := bucket.Put(termKey(page), newSumsPage(&rows)); err != nil {
			return err
		}
	}
	return nil
}

// prefixed reports whether key begins with prefix; for scans.
func prefixed(key, prefix []byte) bool { return key != nil && bytes.HasPrefix(key, prefix) }
