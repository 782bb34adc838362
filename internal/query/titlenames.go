package query

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// titleNames knows which titles of notes are names: links go by them, and texts may be
// linked for them.
type titleNames struct {
	common map[string]bool // folded first headings that several notes have
}

// titleNames returns what is known of the titles of all notes. A first heading that
// several have, as those of a series of minutes do, names none of them; a title that the
// front matter states does.
func (v *View) titleNames() titleNames {
	seen, common := map[string]bool{}, map[string]bool{}
	for _, n := range v.src.Heads() {
		if n.NamedBy != "heading" {
			continue
		}
		key := kg.Fold(n.Title)
		common[key] = seen[key]
		seen[key] = true
	}
	return titleNames{common}
}

// of returns the title of a note, if it is a name, and the aliases.
func (t titleNames) of(n *kg.Note) []string {
	if n.NamedBy == "" || n.NamedBy == "heading" && t.common[kg.Fold(n.Title)] {
		return n.Aliases
	}
	return append([]string{n.Title}, n.Aliases...)
}

// stated returns the names that the front matter of a note gives it, which others yield to.
func stated(n *kg.Note) []string {
	if n.NamedBy != "front matter" {
		return n.Aliases
	}
	return append([]string{n.Title}, n.Aliases...)
}

// pageName returns what the file of a note is called where it stands for a page, without
// extension: outliners write the slashes of a page's name as three underscores, and signs
// that no file may have in its name as addresses have them.
func pageName(p string) string {
	name := strings.ReplaceAll(stem(path.Base(p)), "___", "/")
	if text, err := url.PathUnescape(name); err == nil {
		return text
	}
	return name
}

// fileNames returns the names that a note has by its file, in any spelling: that of the page
// and those of the day.
func fileNames(p string) []string {
	page := pageName(p)
	return append([]string{page}, dayNames(page)...)
}

// linkNames returns all names by which links may lead to a note.
func (l *library) linkNames(h head) []string {
	base := path.Base(h.Path)
	return slices.Concat([]string{base, stem(base), kg.LeadingID(base)}, fileNames(h.Path), l.titles.of(&h.Note))
}
