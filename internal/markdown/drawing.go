package markdown

import "bytes"

// Excalidraw keeps a drawing in a note of Obsidian: the words in it and what it links stand below headings
// that are in every such note, and above them a line that tells how to see the drawing. These are the
// program's words.

// withoutScaffold returns the source of a note without the lines that are in every drawing, if it is one.
// No offset moves, and the file itself is never changed.
func (b *builder) withoutScaffold(body int) []byte {
	if !bytes.Contains(b.doc.file[:body], []byte("\nexcalidraw-plugin:")) {
		return b.source
	}
	source := bytes.Clone(b.source)
	for at := body; at < len(source); {
		next := nextLine(source, at)
		if isScaffold(source[at:next]) {
			blank(source[at:next])
		}
		at = next
	}
	return source
}

// isScaffold reports whether a line is one that Excalidraw writes into every drawing.
func isScaffold(line []byte) bool {
	if bytes.HasPrefix(line, []byte("==⚠")) {
		return true
	}
	if len(line) == 0 || line[0] != '#' {
		return false
	}
	switch string(bytes.TrimSpace(bytes.TrimLeft(line, "#"))) {
	case "Excalidraw Data", "Text Elements", "Element Links", "Embedded Files", "Drawing":
		return true
	}
	return false
}
