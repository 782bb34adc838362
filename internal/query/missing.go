package query

import (
	"fmt"
	"net/url"
	"path"
	"strings"

	"golang.org/x/text/unicode/norm"

	"notes/pkg/kg"
)

// Notes link files that are no notes: pictures, recordings, documents. They move, and nobody looks
// behind each link.

// missing tells of the links to files that aren't in the folder. Where none that is linked is, the
// notebook was taken from where its files lie, and of that there is nothing to mend.
func (c *checker) missing() {
	if c.files == nil || len(c.attached) == 0 || !c.wants(kg.MissingFile) {
		return
	}
	there := newFiles(c.files())
	var gone []astray
	found := false
	for _, a := range c.attached {
		if there.has(a.Note, a.target) {
			found = true
			continue
		}
		a.Kind, a.Message, a.Hint = kg.MissingFile, fmt.Sprintf("there is no file %q", a.target), "mend the target, or bring the file back"
		gone = append(gone, a)
	}
	for _, a := range gone {
		if found {
			c.tell(a.Problem)
		}
	}
}

// files are the paths of files, with a slash before them, and all that these end in.
type files map[string]bool

func newFiles(paths []string) files {
	f := files{}
	for _, p := range paths {
		p = anyCase(p)
		f["/"+p] = true
		for found := true; found; _, p, found = strings.Cut(p, "/") {
			f[p] = true
		}
	}
	return f
}

// anyCase is a path without what some systems tell apart and others don't: the case of letters, and
// whether a letter and its accent are one character.
func anyCase(p string) string { return strings.ToLower(norm.NFC.String(p)) }

// has reports whether there is a file that a link in a note may lead to: from its folder, from that of
// all notes, or anywhere by the end of its path. What is listed as a file and has others below it is a link
// to a folder, and what lies there nobody knows.
func (f files) has(note, target string) bool {
	target = path.Clean(anyCase(target))
	for _, from := range []string{path.Dir(anyCase(note)), ""} {
		for at := path.Join("/", from, target); at != "/"; at = path.Dir(at) {
			if f[at] {
				return true
			}
		}
	}
	return f[target]
}

// fileLinked returns the path of the file that a link leads to, empty if it can't be looked for: the root of a
// site, hidden folders and those above the notebook are not in its folder.
func fileLinked(note, target string) string {
	target, _, _ = strings.Cut(target, "#")
	target, _, _ = strings.Cut(target, "?")
	if text, err := url.PathUnescape(target); err == nil {
		target = text
	}
	target = strings.ReplaceAll(target, `\`, "/")
	full := "/" + path.Join(path.Dir(note), target)
	if strings.HasPrefix(target, "/") || strings.Contains(full, "/.") || !kg.NamesFile(target) {
		return ""
	}
	return target
}
