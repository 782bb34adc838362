package markdown

import (
	"bytes"
	"slices"
	"strings"
)

// noise is a kind of markup that Markdown does not know, from its opening to
// its closing characters. It is not text, what stands between two of it is.
type noise struct {
	open, close string
	reach       int  // bytes in which the closing characters are looked for
	oneLine     bool // it does not go over the end of a line, unless it begins it
	behind      bool // it is a list of attributes of the markup directly before it
	value       bool // it stands for a text: it ends in its line, and closes nothing
}

// noises returns the markup that is masked: shortcodes of Hugo, expressions of
// templates, those of Templater, attributes of MDX, tags and attribute lists of Jekyll, attributes of
// Pandoc, comments of Obsidian, formulas of TeX.
func noises() []noise {
	return []noise{
		{open: "{{<", close: ">}}", reach: 4096},
		{open: "{{%", close: "%}}", reach: 4096},
		{open: "{{", close: "}}", reach: 1024, value: true},
		{open: "={", close: "}", reach: 1024, value: true},
		{open: "{%", close: "%}", reach: 4096},
		{open: "<%", close: "%>", reach: 4096},
		{open: "{:", close: "}", reach: 256, oneLine: true},
		{open: "{", close: "}", reach: 1024, oneLine: true, behind: true},
		{open: "%%", close: "%%", reach: 8192, oneLine: true},
		{open: "$$", close: "$$", reach: 8192, oneLine: true},
	}
}

// mask returns the source with noise overwritten by as many blanks, so that
// goldmark does not see it and no offset moves. Code is left alone. The file
// itself is never changed; a copy is made once there is something to mask.
func (b *builder) mask(body int) []byte {
	m := masker{source: b.source, body: body, noises: noises()}
	if !m.needed() {
		return b.source
	}
	m.source = bytes.Clone(b.source)
	fence := fence{}
	for at := body; at < len(m.source); {
		next := nextLine(m.source, at)
		if inside := fence.line(m.source[at:next]); inside {
			at = next
			continue
		}
		if end := manifestEnd(m.source, at); end > at {
			blank(m.source[at:end])
			at = end
			continue
		}
		if importsPart(m.source[at:next]) {
			blank(m.source[at:next])
		}
		if name, from := headingName(m.source[at:next], m.source[next:nextLine(m.source, next)]); len(name) > 0 {
			b.anchor(name)
			blank(m.source[at+from : next])
		}
		if id, from := blockID(m.source[at:next]); len(id) > 0 {
			b.anchor(id)
			blank(m.source[at+from : next])
		}
		at = m.line(at, next)
	}
	return m.source
}

// masker overwrites noise, and no-break spaces behind markers, line by line.
type masker struct {
	source   []byte
	body     int
	noises   []noise
	unpaired []string // shortcodes of which no closing tag follows any more
}

// needed reports whether the body may contain noise, or spaces to repair.
func (m *masker) needed() bool {
	if bytes.Contains(m.source[m.body:], noBreak) || bytes.IndexByte(m.source[m.body:], '$') >= 0 || bytes.Contains(m.source[m.body:], []byte("import ")) || bytes.Contains(m.source[m.body:], []byte(" {#")) {
		return true
	}
	if bytes.Contains(m.source[m.body:], manifestKey) {
		return true
	}
	if bytes.Contains(m.source[m.body:], []byte(" ^")) || bytes.Contains(m.source[m.body:], []byte("\n^")) {
		return true
	}
	for _, n := range m.noises {
		if bytes.Contains(m.source[m.body:], []byte(n.open)) {
			return true
		}
	}
	return false
}

// line masks the noise that begins in the line source[start:end] and returns
// the offset of the line to go on with.
func (m *masker) line(start, end int) int {
	first := start
	spaceMarker(m.source[start:end])
	for at := start; at < end; {
		n := bytes.IndexAny(m.source[at:end], "{%$=<`")
		if n < 0 {
			break
		}
		at += n
		if m.source[at] == '`' {
			at += codeLength(m.source[at:end])
			continue
		}
		to := m.noiseAt(at, start, end)
		if to == 0 && m.source[at] == '$' {
			to = at + formulaLength(m.source[start:end], at-start)
		}
		if to <= at {
			at++
			continue
		}
		m.blankTag(at, to)
		if at = to; at > end {
			start = bytes.LastIndexByte(m.source[:at], '\n') + 1
			end = nextLine(m.source, at)
		}
	}
	m.settle(first, end)
	return end
}

// settle makes the lines of source[start:end] blank that have nothing but
// noise. In others the first byte of noise stays [masked], since white space
// alone would be indentation.
func (m *masker) settle(start, end int) {
	for at := start; at < end; {
		next := nextLine(m.source, at)
		if line := m.source[at:next]; len(bytes.Trim(line, " \t\r\n\x7f")) == 0 {
			blank(line)
		}
		at = next
	}
}

// noiseAt returns the end of the noise that begins at offset at of the line
// source[start:end], zero if there is none.
func (m *masker) noiseAt(at, start, end int) int {
	for _, n := range m.noises {
		if !bytes.HasPrefix(m.source[at:], []byte(n.open)) || n.behind && !m.attributes(at) || n.value && inDestination(m.source[start:at]) {
			continue
		}
		inside := at + len(n.open)
		limit := min(len(m.source), inside+n.reach)
		if n.value || n.oneLine && !opensLine(m.source[start:at]) {
			limit = min(limit, end)
		} else if n.oneLine {
			limit = quotationEnd(m.source, start, limit)
		}
		length := bytes.Index(m.source[inside:max(limit, inside)], []byte(n.close))
		if length < 0 {
			return 0
		}
		to := inside + length + len(n.close)
		if n.value {
			return to
		}
		return max(to, m.pairEnd(string(m.source[inside:inside+length]), n, to))
	}
	return 0
}

// inDestination reports whether a line ends within the destination of a link, of which what
// stands for a text is a part: [page]({{ site.url }}/page).
func inDestination(line []byte) bool {
	line = line[max(0, len(line)-longDestination):]
	at := bytes.LastIndex(line, []byte("]("))
	return at >= 0 && !bytes.ContainsAny(line[at+2:], " )")
}

// longDestination bounds in bytes how far back the beginning of a destination is looked for.
const longDestination = 512

// attributes reports whether the brace at an offset stands behind a link, an image,
// code or emphasis and begins with a class, an identifier or a key with a value:
// [page](url){target="_blank"}, ![plan](url){ #plan .wide }.
func (m *masker) attributes(at int) bool {
	if at == 0 || !bytes.ContainsRune([]byte(")]`*_"), rune(m.source[at-1])) {
		return false
	}
	inside := bytes.TrimLeft(m.source[at+1:], " ")
	if len(inside) > 1 && (inside[0] == '.' || inside[0] == '#') {
		return isNameByte(inside[1])
	}
	n := 0
	for n < len(inside) && isNameByte(inside[n]) {
		n++
	}
	return n > 0 && n < len(inside) && inside[n] == '='
}

// isNameByte reports whether a byte may stand in the name of an attribute.
func isNameByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '-' || c == '_' || c == ':'
}

// pairEnd returns the end of the closing tag that belongs to an opening one
// whose content is code or a drawing and not text; zero for other tags.
func (m *masker) pairEnd(tag string, n noise, from int) int {
	name, _, _ := strings.Cut(strings.TrimSpace(tag), " ")
	if !isDrawing(name) || slices.Contains(m.unpaired, name) {
		return 0
	}
	for at := from; ; {
		open := bytes.Index(m.source[at:], []byte(n.open))
		if open < 0 {
			break
		}
		at += open + len(n.open)
		length := bytes.Index(m.source[at:min(len(m.source), at+n.reach)], []byte(n.close))
		if length >= 0 && closesTag(string(m.source[at:at+length]), name) {
			return at + length + len(n.close)
		}
	}
	m.unpaired = append(m.unpaired, name)
	return 0
}

// closesTag reports whether tag is /name or endname.
func closesTag(tag, name string) bool {
	tag = strings.Trim(tag, "- ")
	if rest, ok := strings.CutPrefix(tag, "/"); ok {
		return strings.TrimSpace(rest) == name
	}
	return tag == "end"+name
}

// isDrawing reports whether the content of a shortcode is not prose.
func isDrawing(shortcode string) bool {
	switch shortcode {
	case "highlight", "mermaid", "katex", "math", "comment", "chart", "raw-html":
		return true
	}
	return false
}

// codeLength returns the length of the code span at the start of line, or of
// its backquotes if it is not closed there.
func codeLength(line []byte) int {
	ticks := len(line) - len(bytes.TrimLeft(line, "`"))
	for at := ticks; at < len(line); {
		n := bytes.IndexByte(line[at:], '`')
		if n < 0 {
			break
		}
		at += n
		run := len(line[at:]) - len(bytes.TrimLeft(line[at:], "`"))
		at += run
		if run == ticks {
			return at
		}
	}
	return ticks
}
