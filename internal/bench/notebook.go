package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// Notebook is a folder of made-up notes: prose and nested lists of ordinary
// words, names that a few notes or nearly all speak of, links of every kind,
// front matter, tags. The same seed gives the same bytes.
type Notebook struct {
	Folder string
	Notes  int
	Bytes  int64
}

// Write writes a notebook of some notes into a folder.
func Write(folder string, notes int, seed uint64) (*Notebook, error) {
	names, err := newNames(seed, notes)
	if err != nil {
		return nil, err
	}
	book := &Notebook{Folder: folder, Notes: notes}
	a := &author{names: names, notes: notes, seed: seed}
	for i := range notes {
		if i%notesPerFolder == 0 {
			if err := os.MkdirAll(filepath.Dir(book.path(i)), 0o755); err != nil {
				return nil, err
			}
		}
		content := a.note(i)
		book.Bytes += int64(len(content))
		if err := os.WriteFile(book.path(i), content, 0o644); err != nil {
			return nil, err
		}
	}
	return book, nil
}

func (b *Notebook) path(number int) string { return filepath.Join(b.Folder, path(number)) }

// Edit adds a line to one in every so many notes. Round makes the line another
// one each time.
func (b *Notebook) Edit(every, round int) error {
	for i := every / 2; i < b.Notes; i += every {
		f, err := os.OpenFile(b.path(i), os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(f, "\nRound %d: Kubernetes uses %s.\n", round, invent(i))
		if end := f.Close(); err == nil {
			err = end
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// IndexSize is how many bytes the index of the notebook has.
func (b *Notebook) IndexSize() (int64, error) {
	info, err := os.Stat(b.index())
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// index is where the program puts the index of the notebook.
func (b *Notebook) index() string { return filepath.Join(b.Folder, ".notes", "index.db") }
