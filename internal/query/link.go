package query

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// library finds the notes that links lead to.
type library struct {
	v       *View
	titles  titleNames
	byPath  map[string]head   // by path
	byCase  map[string][]head // by path in lower case
	byName  map[string][]head // by file name in lower case, with and without extension
	byPage  map[string][]head // by the name of the page that the file is, in lower case
	byTitle map[string][]head // by folded title or alias that the front matter states
	byKey   map[string][]head // by any other name, folded
	byID    map[string][]head // by the ID that the file's name begins with
}

func (v *View) library() *library {
	l := &library{
		v: v, titles: v.titleNames(), byPath: map[string]head{}, byCase: map[string][]head{},
		byName: map[string][]head{}, byPage: map[string][]head{}, byTitle: map[string][]head{}, byKey: map[string][]head{}, byID: map[string][]head{},
	}
	for id, n := range v.src.Heads() {
		l.add(head{id, n})
	}
	return l
}

// add files a note under its names.
func (l *library) add(h head) {
	l.byPath[h.Path] = h
	put(l.byCase, strings.ToLower(h.Path), h)
	base := strings.ToLower(path.Base(h.Path))
	put(l.byName, base, h)
	put(l.byName, stem(base), h)
	put(l.byPage, strings.ToLower(pageName(h.Path)), h)
	put(l.byID, kg.LeadingID(h.Path), h)
	for _, name := range stated(&h.Note) {
		put(l.byTitle, kg.Fold(name), h)
	}
	for _, name := range slices.Concat(fileNames(h.Path), l.titles.of(&h.Note)) {
		put(l.byKey, kg.Fold(name), h)
	}
}

// put files a note under a name, once.
func put(index map[string][]head, name string, h head) {
	if name != "" && !slices.ContainsFunc(index[name], func(o head) bool { return o.id == h.id }) {
		index[name] = append(index[name], h)
	}
}

func stem(p string) string { return strings.TrimSuffix(p, path.Ext(p)) }

// external reports whether a link leads out of the notebook.
func external(l *kg.Link) bool {
	u, err := url.Parse(l.Target)
	return !l.Wiki && (err == nil && (u.Scheme != "" || u.Host != "") || strings.HasPrefix(l.Target, "//"))
}

// destination is what a link leads to.
type destination struct {
	state kg.LinkState
	notes []head
}

// resolve finds what a link in a note leads to. A wikilink is the path of a
// note, the end of one, the name of a page, a title or an alias; where several
// notes have the name the one in the same folder is meant. Any other link is a path, from the note's
// folder or, beginning with a slash, from the notebook's.
func (l *library) resolve(from string, link *kg.Link) destination {
	target := link.Target
	if text, err := url.PathUnescape(target); err == nil {
		target = text
	}
	target = strings.TrimSuffix(strings.ReplaceAll(target, `\`, "/"), "/")
	if target == "" {
		return found(l.byPath[from])
	}
	for _, p := range []string{path.Join(path.Dir(from), target), strings.TrimPrefix(path.Clean("/"+target), "/")} {
		if d := l.at(p); d.state != kg.Broken {
			return d
		}
	}
	switch {
	case !link.Wiki && isNote(target):
		return destination{state: kg.Broken}
	case !link.Wiki:
		return destination{state: kg.Attachment}
	}
	d := l.named(from, target)
	if d.state == kg.Broken && !isNote(target) && (link.Embed || kg.NamesFile(target)) {
		return destination{state: kg.Attachment}
	}
	return d
}

func isNote(target string) bool { return path.Ext(target) == "" || kg.NamesNote(target) }

func found(h ...head) destination { return destination{kg.Resolved, h} }

// at leads to the note with a path, whose extension may be left out: the one that is
// written so, else in any case.
func (l *library) at(p string) destination {
	endings := append([]string{""}, kg.NoteEndings()...)
	for _, ending := range endings {
		if h, ok := l.byPath[p+ending]; ok {
			return found(h)
		}
	}
	for _, ending := range endings {
		if fit := l.byCase[strings.ToLower(p+ending)]; len(fit) > 0 {
			return oneOf(fit)
		}
	}
	return destination{state: kg.Broken}
}

// named finds a note by the end of its path, else by the name of its page, else
// by a title or alias that its front matter states, else by any other name, else by the ID that
// the name of its file alone begins with.
func (l *library) named(from, target string) destination {
	lower, key := strings.ToLower(target), kg.Fold(target)
	for _, fit := range [][]head{l.ending(lower), l.byPage[lower], l.byTitle[key], l.byKey[key]} {
		if len(fit) > 0 {
			return oneOf(l.written(target, nearest(from, fit)))
		}
	}
	if fit := l.byID[target]; len(fit) == 1 && kg.LinksByID(from, target) {
		return found(fit[0])
	}
	return destination{state: kg.Broken}
}

// ending returns the notes whose paths end with a target in lower case.
func (l *library) ending(target string) []head {
	var fit []head
	for _, h := range l.byName[path.Base(target)] {
		p := strings.ToLower(h.Path)
		if endsPath(p, target) || endsPath(stem(p), target) {
			fit = append(fit, h)
		}
	}
	return fit
}

// nearest returns those of some notes that lie in the folder of the note that a link is
// in, all if none does.
func nearest(from string, fit []head) []head {
	return narrowed(fit, func(h head) bool { return path.Dir(h.Path) == path.Dir(from) })
}

// written returns those of some notes that have a name as it is written, all if none has.
func (l *library) written(name string, fit []head) []head {
	return narrowed(fit, func(h head) bool {
		return endsPath(h.Path, name) || endsPath(stem(h.Path), name) || slices.Contains(l.linkNames(h), name)
	})
}

func narrowed(fit []head, keep func(head) bool) []head {
	var kept []head
	for _, h := range fit {
		if keep(h) {
			kept = append(kept, h)
		}
	}
	if kept == nil {
		return fit
	}
	return kept
}

// oneOf leads to the only note of some.
func oneOf(fit []head) destination {
	if len(fit) == 1 {
		return found(fit[0])
	}
	return destination{kg.Ambiguous, fit}
}

// check adds to a destination whether it has the place that a link names. A
// fragment may be a heading's text or what GitHub makes of it, or a name that
// HTML or braces give a place; with a ^ it is that of a block.
func (l *library) check(d destination, fragment string) (destination, error) {
	if d.state != kg.Resolved || fragment == "" {
		return d, nil
	}
	n, err := l.v.note(d.notes[0].id)
	if err != nil {
		return d, err
	}
	if text, err := url.PathUnescape(fragment); err == nil {
		fragment = text
	}
	last := fragment[strings.LastIndex(fragment, "#")+1:] // a heading below a heading
	if !hasPlace(n, last) {
		d.state = kg.NoHeading
	}
	return d, nil
}

// hasPlace reports whether a note has a place that a link to it may name.
func hasPlace(n *kg.Stored, name string) bool {
	if strings.HasPrefix(name, "^") {
		return slices.ContainsFunc(n.Anchors, func(id string) bool { return strings.EqualFold(id, name) })
	}
	key := kg.Fold(name)
	return slices.ContainsFunc(n.Sections, func(s kg.Section) bool { return kg.Fold(s.Heading) == key }) || slices.Contains(n.Anchors, name)
}
