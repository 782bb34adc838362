package store

import "math"

// mostFew is how many notes a word has at most that it keeps in its row. Most words of a notebook
// stand in one or two: a list of their own would take more room than what is in it.
const mostFew = 8

// wordRow is a word, and its notes while they are few. Once they are many they are a list of
// their own, and stay one.
type wordRow struct {
	number wordNumber
	notes  int    // that have it
	listed bool   // they are a list of their own
	few    string // else they, as a run
}

func (w *wordRow) encode() []byte {
	var e encoder
	e.flagged(w.notes, w.listed)
	e.uint(uint64(w.number))
	return append(e.b, w.few...)
}

func decodeWordRow(value []byte) (w wordRow, err error) {
	d := decoder{b: string(value)}
	w.notes, w.listed = d.flagged()
	w.number = wordNumber(d.small())
	if w.few = d.b; uint64(w.notes) > math.MaxUint32 || w.listed && w.few != "" {
		d.fail()
	}
	return w, d.err
}

// merge adds changes, sorted by note, to the notes of a word.
func (w *wordRow) merge(lists *lists[posting], changes []posting) error {
	if !w.listed {
		few, err := (wordRuns{}).decode(0, []byte(w.few))
		if err != nil {
			return err
		}
		changes = mergeSorted(nil, few, changes)
		if w.notes = len(changes); w.notes <= mostFew {
			w.few = string(wordRuns{}.encode(0, changes))
			return nil
		}
		w.notes, w.listed, w.few = 0, true, ""
	}
	grown, err := lists.merge(termKey(w.number), changes)
	w.notes += grown
	return err
}
