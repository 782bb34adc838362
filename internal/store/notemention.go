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
	again                     // its term is one that was mentioned before, not the next
	offWords                  // its place can't be told in words
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

// mentionState is what the encoder and the decoder of mentions keep from one to the
// next.
type mentionState struct {
	last    spot
	columns columns
	named   int // terms mentioned so far
}

func (e *factEncoder) mentions(f *kg.Findings) {
	e.uint(uint64(len(f.Mentions)))
	var c mentionState
	for i := range f.Mentions {
		m := &f.Mentions[i]
		e.mention(m, &f.Sentences[m.Sentence], &c)
	}
}

func (e *factEncoder) mention(m *kg.Mention, s *kg.Sentence, c *mentionState) {
	at, last := spot{*m, m.Column - c.columns.of(m.Sentence, s, m.Start)}, &c.last
	from := endBefore(m, last)
	skipped, words, ok := inWords(s.Text, from, m.Start, m.End)
	flags := mentionFlags(&at, last, s)
	if e.ranks[m.Term] == c.named {
		c.named++
	} else {
		flags |= again
	}
	if !ok {
		flags |= offWords
	}
	e.byte(flags)
	if flags&again != 0 {
		e.term(m.Term)
	}
	e.intIf(flags&otherSentence != 0, m.Sentence-last.Sentence)
	if ok {
		e.uint(uint64(skipped*mostNamed + words - 1))
	} else {
		e.int(m.Start - from)
		e.uint(uint64(m.End - m.Start))
	}
	e.intIf(flags&otherLineThan != 0, m.Line-s.Line)
	e.intIf(flags&behindMarkup != 0, at.shift-shiftAfter(m, last))
	if flags&otherRule != 0 {
		e.word(m.Rule)
	}
	*last = at
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
	d.Mentions = resized(d.Mentions, d.count())
	var c mentionState
	for i := range d.Mentions {
		c.last = d.mention(&c)
		if d.err != nil {
			return
		}
		d.Mentions[i] = c.last.Mention
	}
}

func (d *factDecoder) mention(c *mentionState) spot {
	flags, last := d.byte(), &c.last
	m := kg.Mention{Term: d.mentioned(flags&again != 0, c), Rule: last.Rule}
	m.Sentence = last.Sentence + d.intIf(flags&otherSentence != 0)
	if flags&nextSentence != 0 {
		m.Sentence++
	}
	if m.Sentence < 0 || m.Sentence >= len(d.Sentences) {
		d.fail()
		return spot{}
	}
	s := &d.Sentences[m.Sentence]
	d.extent(&m, s.Text, endBefore(&m, last), flags&offWords != 0)
	if d.err != nil {
		return spot{}
	}
	m.Line = s.Line + d.intIf(flags&otherLineThan != 0)
	shift := shiftAfter(&m, last) + d.intIf(flags&behindMarkup != 0)
	m.Column = c.columns.of(m.Sentence, s, m.Start) + shift
	if flags&otherRule != 0 {
		m.Rule = d.word()
	}
	return spot{m, shift}
}

// mentioned reads which term is mentioned: one that was before, or the next.
func (d *factDecoder) mentioned(again bool, c *mentionState) int {
	if again {
		return d.term()
	}
	if c.named == len(d.refs) {
		d.fail()
		return 0
	}
	c.named++
	return c.named - 1
}

// extent reads where in a text a mention begins and ends.
func (d *factDecoder) extent(m *kg.Mention, text string, from int, offWords bool) {
	ok := true
	if offWords {
		m.Start = from + d.int()
		m.End = m.Start + d.small()
	} else {
		n := d.small()
		m.Start, m.End, ok = fromWords(text, from, n/mostNamed, n%mostNamed+1)
	}
	if !ok || m.Start < 0 || m.End < m.Start || m.End > len(text) {
		d.fail()
	}
}
