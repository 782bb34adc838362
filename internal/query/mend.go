package query

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// mostMended is of how many targets is told which notes they may mean: each takes a look
// at all notes.
const mostMended = 256

// broken says what is wrong with a link that leads nowhere, and what to do.
func (c *checker) broken(target string) (message, hint string) {
	if !c.asked && c.unread != nil && c.wants(kg.BrokenLink) {
		c.leftOut = c.unread()
	}
	c.asked = true
	name, _, _ := strings.Cut(target, "#")
	if plain, err := url.PathUnescape(name); err == nil {
		name = plain
	}
	for name = path.Clean(name); strings.HasPrefix(name, "../"); {
		name = name[len("../"):]
	}
	for _, p := range c.leftOut {
		if endsPath(p, name) || endsPath(stem(p), name) {
			return fmt.Sprintf("%q leads to %s, which is not read", target, p), "a line of .gitignore or .notesignore leaves it out"
		}
	}
	return fmt.Sprintf("there is no note %q", target), c.library.mend(target)
}

// mend says what to do about a link that leads nowhere. Its note may have been renamed:
// then it still has its title, or a name that is spelt much like the one that it had.
func (l *library) mend(target string) string {
	if _, known := l.mends[target]; !known && len(l.mends) < mostMended {
		if l.mends == nil {
			l.mends = map[string][]string{}
		}
		l.mends[target] = l.meantBy(target)
	}
	if near := l.mends[target]; len(near) > 0 {
		return "mend the target: the nearest notes are " + strings.Join(near, ", ")
	}
	return "mend the target, or write the note"
}

// meantBy returns the paths of notes that a target may mean, quoted: those that are
// called so, else those whose file names are spelt much like it.
func (l *library) meantBy(target string) []string {
	target, _, _ = strings.Cut(target, "#")
	name := path.Base(target)
	if NamesNote(name) {
		name = stem(name)
	}
	key := kg.Fold(name)
	if key == "" {
		return nil
	}
	var called, near []string
	for p, h := range l.byPath {
		switch {
		case kg.Fold(h.Title) == key, endsPath(stem(p), name):
			called = append(called, fmt.Sprintf("%q", p))
		case isNear(key, p):
			near = append(near, fmt.Sprintf("%q", p))
		}
	}
	if called != nil {
		near = called
	}
	slices.Sort(near)
	return near[:min(len(near), nearestShown)]
}
