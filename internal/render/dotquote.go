package render

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// attributes is an attribute list of the DOT language.
type attributes [][2]string

func (list attributes) String() string {
	parts := make([]string, len(list))
	for i, a := range list {
		parts[i] = a[0] + "=" + quote(a[1])
	}
	return " [" + strings.Join(parts, ", ") + "];"
}

// quote makes a DOT string. Text that Graphviz reads for escapes must have
// gone through [literal] before.
func quote(text string) string { return `"` + strings.ReplaceAll(text, `"`, `\"`) + `"` }

// literal makes foreign text stand for itself in labels, tooltips and names:
// Graphviz would read \N as the node's name and &lt; as a sign, and has no way
// to hold a NUL.
func literal(text string) string {
	text = strings.ReplaceAll(cut(shown(text), longest), `\`, `\\`)
	if !strings.Contains(text, "&") {
		return text
	}
	return characterReference().ReplaceAllString(text, "&amp;$1")
}

// shown is a text with escapes in place of what can't be written: parsers in Go
// stop at the replacement character, and Graphviz copies into an SVG what XML
// has no place for.
func shown(text string) string {
	return unwritable.Replace(Line(text))
}

var unwritable = strings.NewReplacer("\ufffd", `\ufffd`, "\ufffe", `\ufffe`, "\uffff", `\uffff`)

// linkTo is the attribute that leads to an address; nothing without one. Graphviz
// copies it into an SVG as it is, where an ampersand begins an entity. In a path
// the number of an ampersand means the same; behind it, ampersands are what parts
// one parameter from the next.
func linkTo(address string) attributes {
	if address == "" || len(address) > longest {
		return nil
	}
	path, rest := address, ""
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		path, rest = address[:i], address[i:]
	}
	return attributes{{"URL", strings.ReplaceAll(path, "&", "%26") + strings.ReplaceAll(rest, "&", "&amp;")}}
}

// labelWidth is where a long name is broken, in columns.
const labelWidth = 24

// label makes a name stand for itself, on several lines if it is long.
func label(name string) string {
	name = Line(name)
	lines := wrap(name, labelWidth)
	parts := make([]string, len(lines))
	for i, line := range lines {
		parts[i] = literal(name[line.start:line.end])
	}
	return strings.Join(parts, `\n`)
}

// longest is how many bytes of a text are written: Graphviz refuses strings
// of 16384 bytes and more.
const longest = 16000

// cut shortens text to at most n bytes, without breaking a character.
func cut(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n] + "…"
}

// characterReference matches one of HTML, which Graphviz resolves.
var characterReference = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`&(#?[0-9A-Za-z]+;)`) })
