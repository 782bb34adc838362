package markdown

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
)

// Some notes have lines in bold where others have headings. In a note that has no
// headings, but for its title at the top, those lines are read as such; in one that has,
// if they part its sections: [boldSections].

// The lines in bold that count: so many in a note, each of so many words at most, and
// without a sign at its end that says that it goes on, or is a sentence.
const (
	minBoldLines = 2
	maxBoldWords = 16
)

// boldLevel returns the level of the headings that the lines in bold of a note are, 0 if
// they are none.
func (b *builder) boldLevel(root ast.Node) int {
	lines, level, headed := 0, 2, false
	var parted boldSections
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Heading:
			headed = headed || n.PreviousSibling() != nil
			level = n.Level + 1
			parted.heading()
		case *ast.Paragraph:
			if b.boldLine(n) != nil {
				lines++
			}
			if b.aloneInBold(n) != nil {
				first := n.Lines().At(0)
				parted.line(b.begins(n), isName(b.source[b.base+first.Start:b.base+first.Stop]))
			}
		}
	}
	switch {
	case headed && parted.part():
		b.parted = true
		return boldSectionLevel
	case headed || lines < minBoldLines:
		return 0
	}
	return level
}

// boldLine returns the strong emphasis that is all of the first line of a paragraph, nil
// if there is none.
func (b *builder) boldLine(paragraph ast.Node) *ast.Emphasis {
	strong := strongAt(paragraph)
	if strong == nil {
		return nil
	}
	if next := strong.NextSibling(); next != nil && (!endsAtOnce(next) || b.goesOn(next.NextSibling())) {
		return nil
	}
	for n := strong.FirstChild(); n != nil; n = n.NextSibling() {
		if breaksLine(n) {
			return nil
		}
	}
	first := paragraph.Lines().At(0)
	line := bytes.Trim(b.source[b.base+first.Start:b.base+first.Stop], "*_\\ \t\r\n")
	if len(line) == 0 || goesOnOrEnds(line) || len(bytes.Fields(line)) > maxBoldWords {
		return nil
	}
	return strong
}

// strongAt returns the strong emphasis that a paragraph begins with, which may be slanted as well, nil if
// there is none.
func strongAt(paragraph ast.Node) *ast.Emphasis {
	first, ok := paragraph.FirstChild().(*ast.Emphasis)
	if !ok {
		return nil
	}
	if first.Level < 2 {
		if inner, ok := first.FirstChild().(*ast.Emphasis); !ok || inner.Level < 2 || inner.NextSibling() != nil {
			return nil
		}
	}
	return first
}

// goesOnOrEnds reports whether a line has a sign at its end that says so.
func goesOnOrEnds(line []byte) bool {
	last, _ := utf8.DecodeLastRune(line)
	return strings.ContainsRune(".,:;。，：；", last)
}

// endsAtOnce reports whether a node is the end of a line and nothing else.
func endsAtOnce(n ast.Node) bool {
	t, ok := n.(*ast.Text)
	return ok && breaksLine(t) && t.Segment.Len() == 0
}

// goesOn reports whether the text of a node begins with a word that goes on with the
// sentence of the line before.
func (b *builder) goesOn(n ast.Node) bool {
	t, ok := n.(*ast.Text)
	if !ok {
		return false
	}
	word, _, _ := bytes.Cut(b.source[b.base+t.Segment.Start:b.base+t.Segment.Stop], []byte{' '})
	return goingOn[string(word)]
}

// goingOn are words that go on with a sentence, and hardly ever begin one in small letters
// as names do: eBPF, npm.
var goingOn = map[string]bool{
	"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "had": true, "can": true, "will": true, "does": true, "did": true,
	"and": true, "or": true, "but": true, "of": true, "for": true, "with": true, "by": true, "in": true, "on": true, "at": true, "to": true, "from": true,
	"as": true, "that": true, "which": true, "who": true, "where": true, "when": true, "because": true, "so": true, "than": true,
}

// boldHeading reads the line in bold that a paragraph begins with as a heading, and the
// rest as a paragraph in its section. It reports false of one that begins with none.
func (b *builder) boldHeading(paragraph ast.Node, at place) bool {
	strong := b.boldLine(paragraph)
	if strong == nil || b.parted && strong.NextSibling() != nil {
		return false
	}
	b.section(strong, b.bold, at)
	if next := strong.NextSibling(); next != nil {
		b.read = lastParagraph{paragraph, b.running(next.NextSibling(), at)}
	}
	return true
}
