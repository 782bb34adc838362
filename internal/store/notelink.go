package store

import (
	"cmp"
	"slices"

	"notes/pkg/kg"
)

// What a link has or is.
const (
	isWiki = 1 << iota
	isEmbed
	hasFragment
	introduces  // it introduces a term
	isMention   // its text is that of a mention
	isMentioned // it introduces the term of that mention
	isTarget    // its text is its target
	offItsPlace // it is not on the line of its mention, or else of its sentence
)

// linkState is what the encoder and the decoder of links keep from one to the
// next: the sentence of the last one, and the mention after that of the last one.
type linkState struct {
	sentence, next int
}

// mentions returns the mentions of which one may be the text of the next link, which
// is in a sentence, and the index of the first of them.
func (c *linkState) mentions(all []kg.Mention, sentence int) ([]kg.Mention, int) {
	start, _ := slices.BinarySearchFunc(all, sentence, func(m kg.Mention, s int) int { return cmp.Compare(m.Sentence, s) })
	start = max(start, c.next)
	end := start
	for end < len(all) && end < start+mostLooked && all[end].Sentence == sentence {
		end++
	}
	return all[start:end], start
}

// anchor is what the place of a link is told from: its mention, or else its
// sentence.
type anchor struct {
	text               string // of which the link's text is a part as a rule
	line, column, term int
}

func anchorOf(s *kg.Sentence, m *kg.Mention) anchor {
	if m == nil {
		return anchor{s.Text, s.Line, 0, -1}
	}
	return anchor{s.Text[m.Start:m.End], m.Line, m.Column, m.Term}
}

func (e *factEncoder) links(f *kg.Findings) {
	e.uint(uint64(len(f.Links)))
	var c linkState
	for i := range f.Links {
		e.link(f, &f.Links[i], &c)
	}
}

func (e *factEncoder) link(f *kg.Findings, l *kg.Link, c *linkState) {
	s := sentenceAt(f.Sentences, l.Sentence)
	near, first := c.mentions(f.Mentions, l.Sentence)
	at := slices.IndexFunc(near, func(m kg.Mention) bool { return s.Text[m.Start:m.End] == l.Text })
	from := anchorOf(s, nil)
	if at >= 0 {
		from = anchorOf(s, &near[at])
	}
	flags := linkFlags(l, at >= 0, &from)
	e.byte(flags)
	e.int(l.Sentence - c.sentence)
	if c.sentence = l.Sentence; at >= 0 {
		e.uint(uint64(at))
		c.next = first + at + 1
	} else {
		e.within(l.Text, s.Text)
	}
	e.linkTarget(l, flags)
	e.intIf(flags&offItsPlace != 0, l.Line-from.line)
	e.int(l.Column - from.column)
	if flags&introduces != 0 {
		e.term(l.Term)
	}
}

func (e *factEncoder) linkTarget(l *kg.Link, flags byte) {
	if flags&isTarget == 0 {
		e.within(l.Target, l.Text)
	}
	if flags&hasFragment != 0 {
		e.string(l.Fragment)
	}
}

// sentenceAt returns the sentence that a link is in. A note of nothing but a
// picture has none.
func sentenceAt(list []kg.Sentence, i int) *kg.Sentence {
	if i < 0 {
		return &kg.Sentence{}
	}
	return &list[i]
}

func linkFlags(l *kg.Link, mention bool, from *anchor) (flags byte) {
	for _, f := range []struct {
		on  bool
		bit byte
	}{
		{l.Wiki, isWiki},
		{l.Embed, isEmbed},
		{l.Fragment != "", hasFragment},
		{mention, isMention},
		{l.Term >= 0 && l.Term == from.term, isMentioned},
		{l.Term >= 0 && l.Term != from.term, introduces},
		{l.Text == l.Target, isTarget},
		{l.Line != from.line, offItsPlace},
	} {
		if f.on {
			flags |= f.bit
		}
	}
	return flags
}

func (d *factDecoder) links() {
	d.Links = resized(d.Links, d.count())
	var c linkState
	for i := range d.Links {
		if d.link(&d.Links[i], &c); d.err != nil {
			return
		}
	}
}

func (d *factDecoder) link(l *kg.Link, c *linkState) {
	flags := d.byte()
	c.sentence += d.int()
	if c.sentence < -1 || c.sentence >= len(d.Sentences) {
		d.fail()
		return
	}
	*l = kg.Link{Wiki: flags&isWiki != 0, Embed: flags&isEmbed != 0, Sentence: c.sentence, Term: -1}
	from := d.linkText(l, flags, c)
	l.Target = l.Text
	if flags&isTarget == 0 {
		l.Target = d.within(l.Text)
	}
	if flags&hasFragment != 0 {
		l.Fragment = d.string()
	}
	l.Line, l.Column = from.line+d.intIf(flags&offItsPlace != 0), from.column+d.int()
	switch {
	case flags&isMentioned != 0:
		l.Term = from.term
	case flags&introduces != 0:
		l.Term = d.term()
	}
}

// linkText reads the text of a link and returns what its place is told from.
func (d *factDecoder) linkText(l *kg.Link, flags byte, c *linkState) anchor {
	s := sentenceAt(d.Sentences, l.Sentence)
	from := anchorOf(s, nil)
	if flags&isMention == 0 {
		l.Text = d.within(s.Text)
		return from
	}
	near, first := c.mentions(d.Mentions, l.Sentence)
	at := d.index(len(near))
	if d.err != nil {
		return from
	}
	c.next = first + at + 1
	from = anchorOf(s, &near[at])
	l.Text = from.text
	return from
}
