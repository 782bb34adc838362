package store

import (
	"unicode/utf8"

	"notes/pkg/kg"
)

// What differs from what is most likely in a mention, given the one before.
const (
	nextSentence  = 1 << iota // it is in the next sentence, not the same
	otherSentence             // it is in neither
	otherLineThan             // it is not on the line on which its sentence begins
	behindMarkup              // there is markup between it and the one before
	otherRule                 // another rule accepted it
)

// spot is a mention, and by how much its column is not that of its place in a
// sentence without line breaks and markup.
type spot struct {
	kg.Mention
	shift int
}

// shiftAfter is the shift that a mention has if there is no markup between it
// and the one before.
func shiftAfter(m *kg.Mention, last *spot) int {
	if m.Sentence == last.Sentence && m.Line == last.Line {
		return last.shift
	}
	return 0
}

// endBefore is where the mention before ends, if it is in the same sentence.
func endBefore(m *kg.Mention, last *spot) int {
	if m.Sentence == last.Sentence {
		return last.End
	}
	return 0
}

// columns counts columns of rising places in a sentence, so that one with many
// mentions is counted through once.
type columns struct {
	sentence, at, column int
}

// of returns the column of a place in a sentence.
func (c *columns) of(sentence int, s *kg.Sentence, at int) int {
	if sentence != c.sentence || at < c.at || c.column == 0 {
		*c = columns{sentence, 0, s.Column}
	}
	c.column += utf8.RuneCountInString(s.Text[c.at:at])
	c.at = at
	return c.column
}

func (e *factEncoder) mentions(f *kg.Findings) {
	e.uint(uint64(len(f.Mentions)))
	var last spot
	var columns columns
	for _, m := range f.Mentions {
		s := &f.Sentences[m.Sentence]
		at := spot{m, m.Column - columns.of(m.Sentence, s, m.Start)}
		e.mention(&at, &last, s)
		last = at
	}
}

func (e *factEncoder) mention(m, last *spot, s *kg.Sentence) {
	flags := mentionFlags(m, last, s)
	e.byte(flags)
	e.uint(uint64(m.Term))
	e.intIf(flags&otherSentence != 0, m.Sentence-last.Sentence)
	e.int(m.Start - endBefore(&m.Mention, last))
	e.uint(uint64(m.End - m.Start))
	e.intIf(flags&otherLineThan != 0, m.Line-s.Line)
	e.intIf(flags&behindMarkup != 0, m.shift-shiftAfter(&m.Mention, last))
	if flags&otherRule != 0 {
		e.word(m.Rule)
	}
}

func mentionFlags(m, last *spot, s *kg.Sentence) (flags byte) {
	switch m.Sentence {
	case last.Sentence:
	case last.Sentence + 1:
		flags |= nextSentence
	default:
		flags |= otherSentence
	}
	if m.Line != s.Line {
		flags |= otherLineThan
	}
	if m.shift != shiftAfter(&m.Mention, last) {
		flags |= behindMarkup
	}
	if m.Rule != last.Rule {
		flags |= otherRule
	}
	return flags
}

func (d *factDecoder) mentions() {
	d.Mentions = make([]kg.Mention, d.count())
	var last spot
	var columns columns
	for i := range d.Mentions {
		last = d.mention(&last, &columns)
		if d.err != nil {
			return
		}
		d.Mentions[i] = last.Mention
	}
}

func (d *factDecoder) mention(last *spot, columns *columns) spot {
	flags := d.byte()
	m := kg.Mention{Term: d.index(len(d.refs)), Rule: last.Rule}
	m.Sentence = last.Sentence + d.intIf(flags&otherSentence != 0)
	if flags&nextSentence != 0 {
		m.Sentence++
	}
	m.Start = endBefore(&m, last) + d.int()
	m.End = m.Start + d.small()
	if m.Sentence < 0 || m.Sentence >= len(d.Sentences) || m.Start < 0 || m.End > len(d.Sentences[m.Sentence].Text) {
		d.fail()
		return spot{}
	}
	s := &d.Sentences[m.Sentence]
	m.Line = s.Line + d.intIf(flags&otherLineThan != 0)
	shift := shiftAfter(&m, last) + d.intIf(flags&behindMarkup != 0)
	m.Column = columns.of(m.Sentence, s, m.Start) + shift
	if flags&otherRule != 0 {
		m.Rule = d.word()
	}
	return spot{m, shift}
}
