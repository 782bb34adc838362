package source

import (
	"io/fs"
	"path"
	"strings"
)

// link tells of a symbolic link that is not followed, though it is called like a note
// or leads to a folder, and of which what it leads to is not read where it lies either.
func (w *walker) link(at string) bool {
	info, missing := fs.Stat(w.folder, at)
	isFolder := missing == nil && info.IsDir()
	if !isFolder && !w.o.ends(at) {
		return true
	}
	end, inside := w.resolve(at)
	var reason string
	switch {
	case gone(missing):
		reason = "the symbolic link leads to nothing; mend it, or remove it"
	case missing != nil:
		reason = unreadable(missing)
	case !inside && isFolder:
		reason = "the symbolic link leads to a folder outside, which is not read; put that into the folder, or give it an index of its own"
	case !inside:
		reason = "the symbolic link leads out of the folder; name the link itself to have it read, or put the file into the folder"
	case !w.lists(end, isFolder):
		reason = "the symbolic link leads to what is hidden or ignored; name the link itself to have it read"
	case !isFolder && !w.o.ends(end):
		reason = "the symbolic link leads to a file that is no note by its name; name the link itself to have it read"
	default:
		return true
	}
	if isFolder {
		reason = strings.TrimSuffix(reason, "; name the link itself to have it read")
	}
	return w.yield(File{Path: at, Link: true, Skipped: reason})
}

// resolve returns the path that a link comes to, whatever links are on the way, and false
// where that leads out of the folder.
func (w *walker) resolve(at string) (end string, inside bool) {
	end = "."
	links := 0
	for rest := strings.Split(at, "/"); len(rest) > 0; {
		name := rest[0]
		rest = rest[1:]
		if name == ".." && end == "." {
			return "", false
		}
		end = path.Join(end, name)
		target, err := fs.ReadLink(w.folder, end)
		if err != nil { // it is no link
			continue
		}
		target = strings.ReplaceAll(target, `\`, "/")
		if links++; links > mostLinks || path.IsAbs(target) || strings.Contains(target, ":") {
			return "", false
		}
		end, rest = path.Dir(end), append(strings.Split(target, "/"), rest...)
	}
	return end, true
}

// mostLinks is how many links are followed one after the other, as many as Linux does.
const mostLinks = 40

// lists reports whether the walk comes to a path, as far as the names of what it lies
// in and the rules there say.
func (w *walker) lists(at string, isDir bool) bool {
	var r rules
	parts := strings.Split(at, "/")
	for i, name := range parts {
		dir := path.Join(parts[:i]...)
		if dir == "" {
			dir = "."
		}
		r = w.rulesOf(dir, r)
		last := i == len(parts)-1
		if hidden(name) && name != "." || r.ignore(path.Join(dir, name), isDir || !last) {
			return false
		}
	}
	return true
}

// rulesOf returns the rules of a folder, given those of the one around it. They are remembered, for
// a folder may have many links.
func (w *walker) rulesOf(dir string, outer rules) rules {
	r, known := w.rules[dir]
	if !known {
		entries, _ := fs.ReadDir(w.folder, dir) // where that fails there are no rules
		r = outer.with(w.folder, dir, entries)
		w.rules[dir] = r
	}
	return r
}
