package markdown

import "bytes"

// A manifest of Kubernetes is code also where it was pasted without a fence.

// manifestKey begins one.
var manifestKey = []byte("apiVersion: ")

// manifestEnd returns where the manifest ends whose first line begins at an offset, the offset itself
// if none does: at the first line that is neither a key nor indented.
func manifestEnd(source []byte, at int) int {
	if !bytes.HasPrefix(bytes.TrimLeft(source[at:nextLine(source, at)], " "), manifestKey) {
		return at
	}
	for at < len(source) {
		next := nextLine(source, at)
		if !isYAML(bytes.TrimRight(source[at:next], " \t\r\n")) {
			break
		}
		at = next
	}
	return at
}

// isYAML reports whether a line goes on with a manifest: it is indented, begins with a key in small letters or an item
// that does, or is a remark or a line between two manifests.
func isYAML(line []byte) bool {
	switch {
	case len(line) == 0:
		return false
	case line[0] == ' ', line[0] == '\t', bytes.HasPrefix(line, []byte("# ")), bytes.Equal(line, []byte("---")):
		return true
	}
	key, value, found := bytes.Cut(bytes.TrimPrefix(line, []byte("- ")), []byte(":"))
	for i, c := range key {
		if !isNameByte(c) || i == 0 && !('a' <= c && c <= 'z') {
			return false
		}
	}
	return found && len(key) > 0 && (len(value) == 0 || value[0] == ' ')
}
