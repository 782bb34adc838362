package query

import (
	"fmt"
	"net/url"
	"path"
	"strings"

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

// files are the paths of files, in lower case, by their last part.
type files map[string][]string

func newFiles(paths []string) files {
	f := files{}
	for _, p := range paths {
		p = strings.ToLower(p)
		f[path.Base(p)] = append(f[path.Base(p)], p)
	}
	return f
}

// has reports whether there is a file that a link in a note may lead to: from its folder, from that of
// all notes, or anywhere by the end of its path.
func (f files) has(note, target string) bool {
	target = strings.ToLower(target)
	from := strings.ToLower(path.Join(path.Dir(note), target))
	for _, p := range f[path.Base(target)] {
		if p == from || endsPath(p, path.Clean(target)) {
			return true
		}
	}
	return false
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
