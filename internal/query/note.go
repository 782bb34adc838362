package query

import (
	"cmp"
	"context"
	"maps"
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// Notes returns what is known of each note, without its sections, sorted by path.
func (v *View) Notes(ctx context.Context) ([]kg.Note, error) {
	list := []kg.Note{}
	for _, n := range v.src.Heads() {
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b kg.Note) int { return strings.Compare(a.Path, b.Path) })
	return list, ctx.Err()
}

// findNote returns the note with a path, else with this file name, else with
// this title or alias. The error is a [*kg.NoNoteError] or a [*kg.ManyNotesError].
func (v *View) findNote(name string) (head, error) {
	name = strings.TrimPrefix(path.Clean(name), "./")
	best, rank := []head(nil), noteMiss
	for id, n := range v.src.Heads() {
		switch r := rankNote(name, &n); {
		case r == noteMiss || r > rank:
		case r < rank:
			best, rank = []head{{id, n}}, r
		default:
			best = append(best, head{id, n})
		}
	}
	switch len(best) {
	case 0:
		return head{}, &kg.NoNoteError{Name: name, Nearest: v.nearNotes(name)}
	case 1:
		return best[0], nil
	}
	e := &kg.ManyNotesError{Name: name}
	for _, h := range best {
		e.Paths = append(e.Paths, h.Path)
	}
	slices.Sort(e.Paths)
	return head{}, e
}

// How well a name fits a note, best first.
const (
	notePath = iota
	noteTail // the last folders and the file name, with or without extension
	noteTitle
	noteMiss
)

func rankNote(name string, n *kg.Note) int {
	switch {
	case name == n.Path:
		return notePath
	case endsPath(n.Path, name), endsPath(stem(n.Path), name):
		return noteTail
	}
	key := kg.Fold(name)
	if key != "" && (kg.Fold(n.Title) == key || slices.ContainsFunc(n.Aliases, func(a string) bool { return kg.Fold(a) == key })) {
		return noteTitle
	}
	return noteMiss
}

func endsPath(whole, tail string) bool { return whole == tail || strings.HasSuffix(whole, "/"+tail) }

// nearNotes lists paths with file names spelt much like a name, the nearest first.
func (v *View) nearNotes(name string) []string {
	var files []fileName
	for _, n := range v.src.Heads() {
		files = append(files, fileNameOf(n.Path))
	}
	near := nearestFiles(fileNameOf(name).key, files)
	return near[:min(len(near), nearestShown)]
}

// fileName is the path of a note with the key of its file name.
type fileName struct{ path, key string }

func fileNameOf(p string) fileName { return fileName{p, kg.Fold(stem(path.Base(p)))} }

// nearestFiles returns the paths of files whose names are spelt much like a key, the
// nearest first, ties by path.
func nearestFiles(key string, files []fileName) []string {
	apart := map[string]int{}
	for _, f := range files {
		if d := unlikeness(key, f.key); d <= tooFar {
			apart[f.path] = d
		}
	}
	return slices.SortedFunc(maps.Keys(apart), func(a, b string) int {
		return cmp.Or(cmp.Compare(apart[a], apart[b]), strings.Compare(a, b))
	})
}
