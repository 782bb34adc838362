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
	v      *View
	byPath map[string]head   // by path in lower case
	byName map[string][]head // by file name in lower case, with and without extension
	byKey  map[string][]head // by folded title or alias
}

func (v *View) library() *library {
	l := &library{v: v, byPath: map[string]head{}, byName: map[string][]head{}, byKey: map[string][]head{}}
	for id, n := range v.src.Heads() {
		h := head{id, n}
		l.byPath[strings.ToLower(n.Path)] = h
		base := strings.ToLower(path.Base(n.Path))
		l.byName[base] = append(l.byName[base], h)
		l.byName[stem(base)] = append(l.byName[stem(base)], h)
		for _, name := range append([]string{n.Title}, n.Aliases...) {
			if key := kg.Fold(name); key != "" && !slices.ContainsFunc(l.byKey[key], func(o head) bool { return o.id == id }) {
				l.byKey[key] = append(l.byKey[key], h)
			}
		}
	}
	return l
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
// note, the end of one, a title or an alias; where several notes have the name
// the one in the same folder is meant. Any other link is a path, from the note's
// folder or, beginning with a slash, from the notebook's.
func (l *library) resolve(from string, link *kg.Link) destination {
	target := link.Target
	if text, err := url.PathUnescape(target); err == nil {
		target = text
	}
	target = strings.TrimSuffix(strings.ReplaceAll(target, `\`, "/"), "/")
	if target == "" {
		return found(l.byPath[strings.ToLower(from)])
	}
	for _, p := range []string{path.Join(path.Dir(from), target), strings.TrimPrefix(path.Clean("/"+target), "/")} {
		if h, ok := l.at(p); ok {
			return found(h)
		}
	}
	switch {
	case !link.Wiki && !isNote(target), link.Wiki && path.Ext(target) != "" && !isNote(target) && l.named(from, target).state == kg.Broken && link.Embed:
		return destination{state: kg.Attachment}
	case !link.Wiki:
		return destination{state: kg.Broken}
	}
	return l.named(from, target)
}

func isNote(target string) bool { return path.Ext(target) == "" || NamesNote(target) }

func found(h ...head) destination { return destination{kg.Resolved, h} }

// at returns the note with a path, whose extension may be left out.
func (l *library) at(p string) (head, bool) {
	p = strings.ToLower(p)
	for _, ending := range []string{"", ".md", ".markdown"} {
		if h, ok := l.byPath[p+ending]; ok {
			return h, true
		}
	}
	return head{}, false
}

// named finds a note by the end of its path, else by title or alias.
func (l *library) named(from, target string) destination {
	lower := strings.ToLower(target)
	var fit []head
	for _, h := range l.byName[path.Base(lower)] {
		p := strings.ToLower(h.Path)
		if endsPath(p, lower) || endsPath(stem(p), lower) {
			fit = append(fit, h)
		}
	}
	if len(fit) == 0 {
		fit = l.byKey[kg.Fold(target)]
	}
	if len(fit) > 1 {
		if i := slices.IndexFunc(fit, func(h head) bool { return path.Dir(h.Path) == path.Dir(from) }); i >= 0 {
			fit = fit[i : i+1]
		}
	}
	switch len(fit) {
	case 0:
		return destination{state: kg.Broken}
	case 1:
		return found(fit[0])
	}
	return destination{kg.Ambiguous, fit}
}

// check adds to a destination whether it has the heading that a link names. A
// fragment may be the heading's text or what GitHub makes of it; with a ^ it
// names a block, which isn't looked for.
func (l *library) check(d destination, fragment string) (destination, error) {
	if d.state != kg.Resolved || fragment == "" || strings.HasPrefix(fragment, "^") {
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
	key := kg.Fold(last)
	if !slices.ContainsFunc(n.Sections, func(s kg.Section) bool { return kg.Fold(s.Heading) == key }) {
		d.state = kg.NoHeading
	}
	return d, nil
}
