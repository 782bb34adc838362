package markdown

import (
	"bytes"
	"fmt"
	"strings"
)

// maxFrontMatter is the size in bytes above which front matter is not read.
const maxFrontMatter = 64 << 10

// field is a value of the front matter, with the key it stands under and the
// stretch of the file in which its words are.
type field struct {
	key    string // in lower case
	value  string
	where  span
	inList bool // one of several values under the key

	employer string // of somebody, with the stretch in which that stands
	at       span
}

// frontMatter reads what stands between fences at the top of the file, writes
// its prose as blocks, and returns the offset of the body.
func (b *builder) frontMatter() int {
	top := b.doc.lines[0]
	inner, body := fenced(b.doc.file, top)
	if body == 0 {
		return top
	}
	if inner.end-inner.start > maxFrontMatter {
		b.problem(top, fmt.Sprintf("front matter is %d bytes, more than the %d that are read", inner.end-inner.start, maxFrontMatter))
		return body
	}
	read := readYAML
	if b.doc.file[top] == '+' {
		read = readTOML
	}
	fields, known, err := read(b.doc.file[:inner.end], inner.start)
	if !known {
		return top
	}
	if err != nil {
		b.problem(err.offset, "front matter: "+err.reason)
	}
	b.frontLinks(inner, b.doc.file[top] == '+')
	for _, f := range b.withSubject(fields) {
		b.metadata(f)
	}
	b.linkedMeta(0, 0)
	return body
}

// fenced returns what stands between the fences of front matter that begins at
// top, and the offset behind the second fence; zero if there is none.
func fenced(file []byte, top int) (inner span, body int) {
	fence := ""
	for _, f := range []string{"---", "+++"} {
		if bytes.HasPrefix(file[top:], []byte(f)) {
			fence = f
		}
	}
	start := nextLine(file, top)
	if fence == "" {
		return unopened(file, top)
	}
	if strings.TrimSpace(string(file[top:min(start, top+99)])) != fence {
		return span{}, 0
	}
	for at := start; at < len(file); {
		next := nextLine(file, at)
		if isFence(file[at:next], fence) {
			return span{start, at}, next
		}
		at = next
	}
	return span{}, 0
}

// maxUnopened is how many lines front matter without its first fence may have.
const maxUnopened = 64

// unopened returns what stands before a fence that nothing opened, as Hexo allows:
// two fields or more, one of them with a key that says it is front matter.
func unopened(file []byte, top int) (inner span, body int) {
	fields, known := 0, false
	for at, lines := top, 0; at < len(file) && lines < maxUnopened; lines++ {
		next := nextLine(file, at)
		line := file[at:next]
		if isFence(line, "---") {
			if fields > 1 && known {
				return span{top, at}, next
			}
			return span{}, 0
		}
		switch key, _, ok := bytes.Cut(line, []byte(":")); {
		case len(bytes.TrimSpace(line)) == 0, fields > 0 && (line[0] == ' ' || line[0] == '-'):
		case ok && isKey(key):
			fields++
			known = known || hexoKeys[string(bytes.ToLower(key))]
		default:
			return span{}, 0
		}
		at = next
	}
	return span{}, 0
}

// hexoKeys are fields that hardly any text begins with.
var hexoKeys = map[string]bool{"layout": true, "title": true, "date": true, "updated": true, "tags": true, "categories": true, "permalink": true}

// isKey reports whether text is one word of letters.
func isKey(text []byte) bool {
	for _, c := range text {
		if (c|0x20 < 'a' || c|0x20 > 'z') && c != '_' && c != '-' {
			return false
		}
	}
	return len(text) > 0
}

// isFence reports whether line closes front matter that fence opened.
func isFence(line []byte, fence string) bool {
	if len(line) < 3 || line[0] != fence[0] && line[0] != '.' {
		return false
	}
	text := string(bytes.TrimRight(line, " \t\r\n"))
	return text == fence || fence == "---" && text == "..."
}

// nextLine returns the offset of the line after the one that at is in.
func nextLine(file []byte, at int) int {
	if n := bytes.IndexByte(file[at:], '\n'); n >= 0 {
		return at + n + 1
	}
	return len(file)
}

// fault is why front matter could not be read, and where.
type fault struct {
	offset int
	reason string
}

// problem notes what could not be read at an offset of the file.
func (b *builder) problem(offset int, reason string) {
	line, column := b.doc.place(offset)
	b.doc.Problems = append(b.doc.Problems, Problem{Line: line, Column: column, Reason: reason})
}

// metadata takes up one value of the front matter.
func (b *builder) metadata(f field) {
	label := metaLabel(f.key)
	f.value = withoutLinks(withoutTemplates(f.value), label == "title" || label == "description")
	f.employer = strings.TrimSpace(withoutLinks(withoutTemplates(f.employer), false))
	front, value := &b.doc.Front, strings.Join(strings.Fields(f.value), " ")
	if value == "" {
		return
	}
	switch label {
	case "title":
		b.single(&front.Title, value, label, f.where)
	case "event":
		b.single(&front.Event, value, label, f.where)
	case "location":
		b.single(&front.Location, value, label, f.where)
	case "date":
		if front.Date == "" {
			front.Date = value
		}
	case "created":
		if front.Created == "" {
			front.Created = value
		}
	case "aliases":
		front.Aliases = append(front.Aliases, value)
	case "room":
		front.Room = value
	case "people", "speakers":
		if label == "speakers" && isSlug(value) {
			value = nameOfSlug(value)
		}
		if name := withoutAddress(value); name != "" {
			front.People = append(front.People, name)
			b.person(name, label, f)
		}
	case "tags":
		b.tags(f)
	case "description":
		b.meta(value, label, f.where)
	}
}

// withoutTemplates returns a value without the expressions that a template has in it until it is
// filled in.
func withoutTemplates(value string) string {
	for _, signs := range [][2]string{{"<%", "%>"}, {"{{", "}}"}} {
		value = without(value, signs[0], signs[1])
	}
	return value
}

// without returns a text without what stands between opening and closing signs, and these.
func without(text, opening, closing string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, opening)
		_, behind, closed := strings.Cut(rest, closing)
		if !found || !closed {
			out.WriteString(text)
			return out.String()
		}
		out.WriteString(before)
		text = behind
	}
}

// metaLabel returns the name under which a key of the front matter is known,
// empty if it is not read.
func metaLabel(key string) string {
	switch key {
	case "title", "date", "created", "event", "description", "location", "room", "tags", "aliases":
		return key
	case "summary", "subtitle", "excerpt":
		return "description"
	case "created-at", "created_at", "date created", "date-created", "date_created", "creation date", "creation-date", "creation_date":
		return "created"
	case "conference":
		return "event"
	case "venue", "city", "place":
		return "location"
	case "tag", "categories", "category", "keywords", "topics":
		return "tags"
	case "alias":
		return "aliases"
	case "author", "authors", "contributor", "contributors":
		return "people"
	case "speaker", "speakers", "presenter", "presenters", "speaker_slug", "speaker_slugs", "presenter_slug", "presenter_slugs":
		return "speakers"
	}
	return ""
}

// single takes up a value of which a note has one; the first counts.
func (b *builder) single(to *string, value, label string, where span) {
	if *to == "" {
		*to = value
	}
	b.meta(value, label, where)
}

// tags takes up a tag, or a string of tags with commas or spaces between.
func (b *builder) tags(f field) {
	between := func(r rune) bool { return r == ',' || r == ';' }
	if f.inList {
		between = func(rune) bool { return false }
	} else if !strings.ContainsAny(f.value, ",;") {
		between = func(r rune) bool { return r == ' ' }
	}
	for _, tag := range strings.FieldsFunc(f.value, between) {
		tag = strings.TrimLeft(strings.Join(strings.Fields(tag), " "), "#")
		if tag == "" {
			continue
		}
		b.doc.Front.Tags = append(b.doc.Front.Tags, tag)
		f.where.start = b.meta(tag, "tags", f.where)
	}
}

// person writes the name of somebody, and behind a comma whom they work for, as a block.
func (b *builder) person(name, label string, f field) {
	if f.employer == "" {
		b.meta(name, label, f.where)
		return
	}
	b.open()
	b.replace(",", b.align(name, f.where))
	b.space(f.at.start)
	employer := len(b.text)
	b.align(f.employer, f.at)
	if block := b.close(place{kind: Meta, item: -1}); block >= 0 {
		b.doc.Blocks[block].Label, b.doc.Blocks[block].Employer = label, employer
		b.sentence(block, b.doc.Blocks[block].Start, b.doc.Blocks[block].End)
	}
}

// withoutAddress returns a name without the addresses that stand behind it in brackets, as
// packages name their authors: Jane Roe <jane@lantern.example> (https://lantern.example).
func withoutAddress(name string) string {
	for _, open := range []string{"<", "(http"} {
		name, _, _ = strings.Cut(name, open)
	}
	return strings.TrimSpace(name)
}

// isEmployer reports whether a key of what is said of somebody is that of whom they work for.
func isEmployer(key string) bool {
	switch strings.ToLower(key) {
	case "company", "organization", "organisation", "org", "affiliation", "employer":
		return true
	}
	return false
}

// meta writes a value as a block and returns the offset behind its words.
func (b *builder) meta(value, label string, where span) int {
	b.open()
	end := b.align(value, where)
	block := b.close(place{kind: Meta, item: -1})
	if block < 0 {
		return end
	}
	b.doc.Blocks[block].Label = label
	if label == "description" {
		b.sentences(block)
		return end
	}
	b.sentence(block, b.doc.Blocks[block].Start, b.doc.Blocks[block].End)
	return end
}

// align writes a value that a parser has read from a stretch of the file, each
// word placed where it is found there in turn, since quoting, folding and
// escapes may have changed what lies between. It returns the offset behind the
// last word.
func (b *builder) align(value string, where span) int {
	const reach = 4096 // bytes in which a word is looked for
	at := where.start
	for word := range strings.FieldsSeq(value) {
		b.space(at)
		n := bytes.Index(b.source[at:min(where.end, at+reach)], []byte(word))
		if n < 0 {
			b.replace(word, at)
			continue
		}
		b.write(at+n, at+n+len(word), verbatim)
		at += n + len(word)
	}
	return at
}
