package markdown

import (
	"bytes"
	"slices"
	"strings"
)

// Some notes, those written for a blog above all, mark words up in HTML: they mean there
// what Markdown's own signs mean.

// element is an element of HTML that was begun in the block being read.
type element struct {
	name  string
	start int    // of its words
	href  string // of a link
	place int    // where it stands in the file
}

// maxElements is how many elements may be open in each other; deeper ones mark nothing.
const maxElements = 16

// elementKinds says what the words in an element are.
var elementKinds = map[string]MarkKind{
	"strong": Strong, "b": Strong, "em": Emphasis, "i": Emphasis, "code": Code, "tt": Code, "kbd": Code, "samp": Code, "a": Anchor,
}

// beginElement remembers where an element begins that marks words.
func (b *builder) beginElement(e element) {
	if _, marks := elementKinds[e.name]; !marks {
		return
	}
	if len(b.elements) == maxElements {
		b.deeper++
		return
	}
	e.start = b.next()
	b.elements = append(b.elements, e)
}

// endElement marks the words of the element that was begun last by a name, and forgets
// those begun in it.
func (b *builder) endElement(name string) {
	if _, marks := elementKinds[name]; marks && b.deeper > 0 {
		b.deeper--
		return
	}
	i := len(b.elements) - 1
	for i >= 0 && b.elements[i].name != name {
		i--
	}
	if i < 0 {
		return
	}
	e := b.elements[i]
	b.elements = b.elements[:i]
	if e.start < b.start || e.start >= len(b.text) || b.silent > 0 {
		return
	}
	mark := Mark{Kind: elementKinds[name], Start: e.start, End: len(b.text), Link: -1}
	if name == "a" {
		if !strings.HasPrefix(e.href, "https://") && !strings.HasPrefix(e.href, "http://") {
			return
		}
		link := b.addLink([]byte(e.href), Link{Start: mark.Start, End: mark.End, place: e.place})
		if words := b.text[mark.Start:mark.End]; bytes.IndexByte(words, ' ') < 0 && bytes.IndexByte(words, '/') >= 0 {
			mark.Kind = Bare // an address
		} else {
			mark.Link = link
		}
	}
	b.doc.Marks = append(b.doc.Marks, mark)
	b.unsorted = true
}

// sortMarks puts marks that were added behind those that they begin before in order.
func (d *Document) sortMarks() { slices.SortStableFunc(d.Marks, byPlace) }
