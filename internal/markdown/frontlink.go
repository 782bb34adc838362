package markdown

import (
	"bytes"
	"strings"
)

// Front matter has wikilinks in its values, as Obsidian has them in properties: up: "[[Map]]". They
// are links of the note; where a value is read, its words carry them.

// frontLinks takes up the wikilinks in front matter. Those of its aliases are none: a page doesn't
// link to itself. In TOML what stands in no quotation marks is a table.
func (b *builder) frontLinks(inner span, toml bool) {
	key, assigns := "", byte(':')
	if toml {
		assigns = '='
	}
	for at := inner.start; at < inner.end; at = nextLine(b.doc.file, at) {
		line := b.doc.file[at:min(nextLine(b.doc.file, at), inner.end)]
		if name, _, found := bytes.Cut(line, []byte{assigns}); found && isKey(bytes.TrimRight(name, " ")) {
			key = strings.ToLower(string(bytes.TrimRight(name, " ")))
		}
		if bytes.HasPrefix(bytes.TrimSpace(line), []byte{'#'}) || metaLabel(key) == "aliases" {
			continue
		}
		b.frontLinksOf(line, at, toml)
	}
}

// frontLinksOf takes up the wikilinks in a line that begins at an offset.
func (b *builder) frontLinksOf(line []byte, offset int, quotedOnly bool) {
	var open quotes
	for at := 0; ; {
		n := bytes.Index(line[at:], []byte("[["))
		if n < 0 {
			return
		}
		open.read(line[at : at+n])
		at += n
		inner := wikilinkLength(line[at+2:])
		if inner == 0 || !open.any() && (quotedOnly || isNestedList(line[:at], line[at+2:at+2+inner])) {
			at += 2
			continue
		}
		open.read(line[at : at+inner+4])
		link := newWikilink(line[at+2:at+2+inner], 0, false)
		b.doc.Links = append(b.doc.Links, Link{Target: string(link.Destination), Fragment: string(link.fragment), Wiki: true, place: offset + at})
		at += inner + 4
	}
}

// quotes counts the quotation marks of both sorts in what was read of a line.
type quotes struct{ double, single int }

func (q *quotes) read(part []byte) {
	q.double += bytes.Count(part, []byte{'"'})
	q.single += bytes.Count(part, []byte{'\''})
}

// any reports whether quotation marks are open.
func (q *quotes) any() bool { return q.double%2 == 1 || q.single%2 == 1 }

// isNestedList reports whether what stands in two brackets behind the beginning of a line is a list
// of lists and no wikilink without its quotation marks: [[1, 2]].
func isNestedList(before, inner []byte) bool {
	before = bytes.TrimRight(before, " \t")
	if len(before) > 0 && !bytes.ContainsRune([]byte(":-[,"), rune(before[len(before)-1])) {
		return false // in a text
	}
	return bytes.ContainsAny(inner, `,:"'`) || len(bytes.Trim(inner, "0123456789.+- ")) == 0
}

// linkedMeta gives links in metadata the words of those that were written from an offset of the
// text on.
func (b *builder) linkedMeta(first, from int) {
	for i := first; i < len(b.doc.Links); i++ {
		l := &b.doc.Links[i]
		length := bytes.Index(b.source[l.place:], []byte("]]"))
		if !l.Wiki || length < 0 {
			continue
		}
		for from < len(b.text) && b.place(from) <= l.place {
			from++
		}
		start, end := from, from
		for end < len(b.text) && b.place(end) < l.place+length {
			end++
		}
		end = start + len(bytes.TrimRight(b.text[start:end], " \n"))
		l.Start, l.End, from = start, end, end
		if start == end {
			continue
		}
		b.doc.Marks = append(b.doc.Marks, Mark{Kind: Wiki, Start: start, End: end, Link: i})
	}
}

// place returns the place in the file of an offset in the text written so far.
func (b *builder) place(offset int) int { return offsetIn(b.runs, offset) }

// withoutLinks returns a value of metadata with what its wikilinks lead to in their place, or with
// the words that they show.
func withoutLinks(value string, shown bool) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(value, "[[")
		inner, behind, closed := strings.Cut(rest, "]]")
		out.WriteString(before)
		if !found || !closed {
			out.WriteString(rest)
			return out.String()
		}
		target, words, other := strings.Cut(inner, "|")
		target, _, _ = strings.Cut(target, "#")
		if !other || !shown {
			words = strings.TrimSuffix(target[strings.LastIndexByte(target, '/')+1:], ".md")
		}
		out.WriteString(words)
		value = behind
	}
}
