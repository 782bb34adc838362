package store

import (
	"maps"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// text is the words of a note with its number.
type text struct {
	number noteNumber
	shares []wordShare
}

// former returns the number and the words of a note that comes again, so that it
// keeps the number and only the words that differ are changed. To a new note it
// gives a number.
func (w *Writer) former(id kg.NoteID) text {
	old, ok := w.leaving[id]
	if !ok {
		old.number = noteNumber(w.next.notes)
		w.next.notes++
		w.numbered[old.number] = id
	}
	delete(w.leaving, id)
	return old
}

// forgetTexts takes the words of notes that went out of their lists.
func (w *Writer) forgetTexts() error {
	for _, id := range slices.Sorted(maps.Keys(w.leaving)) {
		old := w.leaving[id]
		if err := w.changeWords(old, nil); err != nil {
			return err
		}
		w.numbered[old.number] = 0
	}
	return nil
}

// changeWords goes through the old and the new words of a note side by side.
func (w *Writer) changeWords(old text, shares []wordShare) error {
	gone := old.shares
	for _, s := range shares {
		for len(gone) > 0 && gone[0].stem < s.stem {
			if err := w.changeWord(gone[0].stem, old.number, ""); err != nil {
				return err
			}
			gone = gone[1:]
		}
		if len(gone) > 0 && gone[0].stem == s.stem {
			same := gone[0].where == s.where
			if gone = gone[1:]; same {
				continue
			}
		}
		if err := w.changeWord(s.stem, old.number, s.where); err != nil {
			return err
		}
	}
	for _, g := range gone {
		if err := w.changeWord(g.stem, old.number, ""); err != nil {
			return err
		}
	}
	return nil
}

func (w *Writer) changeWord(stem string, note noteNumber, where string) error {
	row := w.words[stem]
	if row == nil {
		row = &wordRow{}
		if value := w.tx.bucket("words").Get(nameKey(stem)); value != nil {
			found, err := decodeWordRow(value)
			if err != nil {
				return err
			}
			row = &found
		} else {
			row.number = wordNumber(w.next.words)
			w.next.words++
		}
		w.words[strings.Clone(stem)] = row
	}
	w.texts.put(row.number, kg.NoteID(note), where)
	return nil
}

// writeWords merges the changes to each word's list of notes into it, and
// brings the rows of the words up to date.
func (w *Writer) writeWords() error {
	if err := w.forgetTexts(); err != nil {
		return err
	}
	byNumber := make(map[wordNumber]*wordRow, len(w.words))
	for _, row := range w.words {
		byNumber[row.number] = row
	}
	list := lists[posting]{bucket: w.tx.bucket("texts"), codec: wordRuns{}, most: wordsPerRun, empty: w.fresh}
	if err := w.settledTexts.sum(w.textSums)(func(word wordNumber, notes []posting) error {
		return byNumber[word].merge(&list, notes)
	}); err != nil {
		return err
	}
	for stem, row := range w.words {
		if row.notes > 0 {
			w.rows.put("words", nameKey(stem), row.encode())
		} else {
			w.rows.delete("words", nameKey(stem))
		}
	}
	return nil
}
