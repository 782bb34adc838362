package query

import (
	"context"
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// Notes returns what is known of each note, without its sections, sorted by path.
func (v *View) Notes(ctx context.Context) ([]kg.Note, error) {
	var list []kg.Note
	for _, n := range v.src.Heads() {
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b kg.Note) int { return strings.Compare(a.Path, b.Path) })
	return list, ctx.Err()
}

// NamesNote reports whether a name is written like the file of a note.
func NamesNote(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".md", ".markdown", ".mdx":
		return true
	}
	return false
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
	stem := strings.TrimSuffix(n.Path, path.Ext(n.Path))
	switch {
	case name == n.Path:
		return notePath
	case endsPath(n.Path, name), endsPath(stem, name):
		return noteTail
	}
	key := kg.Fold(name)
	if key != "" && (kg.Fold(n.Title) == key || slices.ContainsFunc(n.Aliases, func(a string) bool { return kg.Fold(a) == key })) {
		return noteTitle
	}
	return noteMiss
}

func endsPath(whole, tail string) bool { return whole == tail || strings.HasSuffix(whole, "/"+tail) }

// nearNotes lists paths with file names spelt much like a name.
func (v *View) nearNotes(name string) []string {
	key := kg.Fold(strings.TrimSuffix(path.Base(name), path.Ext(name)))
	var near []string
	for _, n := range v.src.Heads() {
		if isNear(key, n.Path) {
			near = append(near, n.Path)
		}
	}
	slices.Sort(near)
	return near[:min(len(near), nearestShown)]
}

// isNear reports whether the file name of a note is spelt much like the key of a name.
func isNear(key, notePath string) bool {
	return unlikeness(key, kg.Fold(strings.TrimSuffix(path.Base(notePath), path.Ext(notePath)))) <= tooFar
}
