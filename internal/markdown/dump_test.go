package markdown

import (
	"fmt"
	"strings"
)

// dump writes a document for people to read: each block with its sentences,
// marks, links and tags, each with the line and column it comes from.
func dump(d *Document) string {
	var b strings.Builder
	dumpFront(&b, d.Front)
	for i, s := range d.Sections[1:] {
		fmt.Fprintf(&b, "section %d level %d in %d: %s\n", i+1, s.Level, s.Parent, s.Heading)
	}
	for i, block := range d.Blocks {
		dumpBlock(&b, d, i, block)
	}
	for _, l := range d.Links {
		line, column := d.LinkPosition(l)
		fmt.Fprintf(&b, "link %d:%d %q -> %q %q%s%s\n", line, column, d.Text[l.Start:l.End], l.Target, l.Fragment, word(l.Wiki, " wiki"), word(l.Embed, " embed"))
	}
	for _, a := range d.Anchors {
		fmt.Fprintf(&b, "anchor %s\n", a)
	}
	for _, t := range d.Tags {
		fmt.Fprintf(&b, "tag %s %q %s\n", at(d, t.Start), d.Text[t.Start:t.End], t.Name)
	}
	for _, p := range d.Problems {
		fmt.Fprintf(&b, "problem %d:%d: %s\n", p.Line, p.Column, p.Reason)
	}
	return b.String()
}

func dumpFront(b *strings.Builder, f FrontMatter) {
	for _, field := range []struct{ name, value string }{
		{"title", f.Title},
		{"date", f.Date},
		{"created", f.Created},
		{"event", f.Event},
		{"location", f.Location},
		{"tags", strings.Join(f.Tags, "; ")},
		{"aliases", strings.Join(f.Aliases, "; ")},
		{"people", strings.Join(f.People, "; ")},
	} {
		if field.value != "" {
			fmt.Fprintf(b, "front %s: %s\n", field.name, field.value)
		}
	}
}

func dumpBlock(b *strings.Builder, d *Document, i int, block Block) {
	fmt.Fprintf(b, "%d %s", i, [...]string{"paragraph", "heading", "item", "quote", "row", "note", "html", "meta"}[block.Kind])
	if block.Label != "" {
		fmt.Fprintf(b, " %s", block.Label)
	}
	fmt.Fprintf(b, " section %d", block.Section)
	if block.Parent >= 0 {
		fmt.Fprintf(b, " in %d", block.Parent)
	}
	if block.Depth > 0 {
		fmt.Fprintf(b, " depth %d", block.Depth)
	}
	b.WriteByte('\n')
	for _, s := range d.Sentences {
		if s.Block == i {
			fmt.Fprintf(b, "  %s %s\n", at(d, s.Start), d.Text[s.Start:s.End])
		}
	}
	for _, m := range d.Marks {
		if m.Start >= block.Start && m.End <= block.End {
			fmt.Fprintf(b, "    %s %s %q\n", at(d, m.Start), [...]string{"code", "strong", "emphasis", "anchor", "wiki", "image", "bare", "hashtag"}[m.Kind], d.Text[m.Start:m.End])
		}
	}
}

func at(d *Document, offset int) string {
	line, column := d.Position(offset)
	return fmt.Sprintf("%d:%d", line, column)
}

func word(is bool, s string) string {
	if is {
		return s
	}
	return ""
}
