package query

import (
	"cmp"
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// mostMended is for how many names notes are sought that are spelt much like them: each
// takes a look at all notes.
const mostMended = 256

// astray is a link that leads nowhere.
type astray struct {
	kg.Problem
	target string
}

// broken tells of the links that lead nowhere, in the order of their places, so that the
// same ones are looked into whatever the numbers of the notes are.
func (c *checker) broken() {
	if len(c.astray) == 0 {
		return
	}
	slices.SortFunc(c.astray, func(a, b astray) int {
		return cmp.Or(compareProblems(a.Problem, b.Problem), cmp.Compare(a.target, b.target))
	})
	m := newMender(c.library)
	if c.leftOut != nil {
		m.leaveOut(c.leftOut())
	}
	for _, a := range c.astray {
		a.Message, a.Hint = m.mend(a.target)
		c.tell(a.Problem)
	}
}

// mender knows what links may mean that lead nowhere. Their notes may have been renamed:
// then they still have their title, or a name that is spelt much like the one that they had.
type mender struct {
	called  map[string][]string // paths, by folded title and file name
	files   []fileName
	near    map[string][]string // paths by what was sought for
	leftOut map[string][]string // paths that are not read, by file name with and without extension
}

func newMender(l *library) *mender {
	m := &mender{called: map[string][]string{}, near: map[string][]string{}, leftOut: map[string][]string{}}
	for p, h := range l.byPath {
		file := fileNameOf(p)
		m.files = append(m.files, file)
		title := kg.Fold(h.Title)
		m.called[title] = append(m.called[title], p)
		if file.key != title {
			m.called[file.key] = append(m.called[file.key], p)
		}
	}
	for _, paths := range m.called {
		slices.Sort(paths)
	}
	return m
}

func (m *mender) leaveOut(paths []string) {
	for _, p := range paths {
		base := path.Base(p)
		m.leftOut[base] = append(m.leftOut[base], p)
		m.leftOut[stem(base)] = append(m.leftOut[stem(base)], p)
	}
}

// mend says what is wrong with a link that leads nowhere, and what to do.
func (m *mender) mend(target string) (message, hint string) {
	name, _, _ := strings.Cut(target, "#")
	if p := m.unread(name); p != "" {
		return fmt.Sprintf("%q leads to %s, which is not read", target, p), "a line of .gitignore or .notesignore leaves it out"
	}
	message = fmt.Sprintf("there is no note %q", target)
	if near := m.meantBy(name); len(near) > 0 {
		return message, "mend the target: the nearest notes are " + inQuotes(near[:min(len(near), nearestShown)], ", ")
	}
	return message, "mend the target, or write the note"
}

// unread returns the path of the note that is left out which a target names, empty if
// there is none.
func (m *mender) unread(name string) string {
	if plain, err := url.PathUnescape(name); err == nil {
		name = plain
	}
	for name = path.Clean(name); strings.HasPrefix(name, "../"); {
		name = name[len("../"):]
	}
	for _, p := range m.leftOut[path.Base(name)] {
		if endsPath(p, name) || endsPath(stem(p), name) {
			return p
		}
	}
	return ""
}

// meantBy returns the paths of notes that a target may mean: those that are called so,
// else those whose file names are spelt much like it.
func (m *mender) meantBy(name string) []string {
	key := kg.Fold(kg.TrimNoteEnding(path.Base(name)))
	if key == "" {
		return nil
	}
	if called := m.called[key]; len(called) > 0 {
		return called
	}
	if _, sought := m.near[key]; !sought && len(m.near) < mostMended {
		m.near[key] = nearestFiles(key, m.files)
	}
	return m.near[key]
}
