package store

import (
	"math"

	"notes/pkg/kg"
)

// A note's record is its terms by number, then its facts: all of its findings
// but its head. The facts are encoded and pressed by whoever prepares the parcel,
// before any number is known; the writer puts the numbers in front.

// reference names a term of a note: its number, and which of the profiles in
// the term's entry is the note's.
type reference struct {
	id      kg.TermID
	profile int
}

// record is a note as it is kept: without its terms and without the topics of
// its sections, for which restore looks up what other notes say too.
type record struct {
	refs   []reference // lead to the terms
	said   []said      // parallel to refs
	topics [][]int     // for each section, the terms of its topics, parallel to Topics
	kg.Findings
}

// said is what the note alone says of a term. How it was written stays encoded,
// for most readers of a note don't ask.
type said struct {
	written    string // see the function written
	definition string
}

// encodeReferences writes the references to the terms of a note, in an order.
func encodeReferences(refs []reference, order []int) []byte {
	e := encoder{b: make([]byte, 0, 4*len(refs)+2)}
	e.uint(uint64(len(refs)))
	for _, i := range order {
		r := refs[i]
		e.flagged(int(r.id), r.profile != 0)
		if r.profile != 0 {
			e.uint(uint64(r.profile))
		}
	}
	return e.b
}

// encodeFacts writes the facts of a note, which number its terms by an order.
func encodeFacts(f *kg.Findings, order []int) []byte {
	e := factEncoder{encoder: encoder{b: make([]byte, 0, 1024)}, words: usualWords(), ranks: ranks(order)}
	e.sections(f)
	e.sentences(f)
	e.terms(f, order)
	e.mentions(f)
	e.relations(f)
	e.links(f)
	e.strings(f.Anchors)
	return e.b
}

// decodeRecord reads the record of a note, whose facts unpress gives back as
// they were, into the memory of another one.
func decodeRecord(value []byte, unpress func(facts string) (string, error), into *record) (*record, error) {
	d := factDecoder{decoder: decoder{b: string(value)}, record: into, words: usualWords()}
	d.references()
	d.open(unpress)
	d.sections()
	d.sentences()
	d.terms()
	d.mentions()
	d.relations()
	d.links()
	d.Anchors = d.strings()
	return into, d.done()
}

// factEncoder adds to encoder a table of the few words that recur in a note: a
// usual one is a number, any other is spelt out where it first stands and is a number
// after that.
type factEncoder struct {
	encoder
	words   []string
	ranks   []int          // of the terms in the record
	numbers map[string]int // of sentences by their text, from 1; nil until needed
}

type factDecoder struct {
	decoder
	*record
	words []string
}

// resized returns a list of so many zero elements, in the memory of another one where it
// has room.
func resized[T any](list []T, n int) []T {
	if n > cap(list) {
		return make([]T, n)
	}
	list = list[:n]
	clear(list)
	return list
}

func (e *factEncoder) word(w string) {
	for i, known := range e.words {
		if known == w {
			e.uint(uint64(i))
			return
		}
	}
	e.uint(uint64(len(e.words)))
	e.string(w)
	e.words = append(e.words, w)
}

func (d *factDecoder) word() string {
	i := d.index(len(d.words) + 1)
	if i == len(d.words) {
		d.words = append(d.words, d.string())
	}
	return d.words[i]
}

// term writes which term of the note is meant.
func (e *factEncoder) term(i int) { e.uint(uint64(e.ranks[i])) }

// term reads which term of the record is meant.
func (d *factDecoder) term() int { return d.index(len(d.refs)) }

func (d *factDecoder) open(unpress func(string) (string, error)) {
	facts, err := unpress(d.b)
	if err != nil {
		d.fail()
		return
	}
	d.b = facts
}

func (d *factDecoder) references() {
	d.refs = resized(d.refs, d.count())
	for i := range d.refs {
		id, more := d.flagged()
		if d.refs[i].id = kg.TermID(id); more {
			d.refs[i].profile = d.small()
		}
	}
}

// scoreScale is the precision of a section's score under a topic.
const scoreScale = 10000

func (e *factEncoder) sections(f *kg.Findings) {
	e.uint(uint64(len(f.Sections)))
	line := 0
	for _, s := range f.Sections {
		e.string(s.Heading)
		e.uint(uint64(s.Level))
		e.int(s.Line - line)
		line = s.Line
		e.sectionTopics(f, s.Topics)
	}
}

func (e *factEncoder) sectionTopics(f *kg.Findings, topics []kg.TopicScore) {
	filings := topicsOf(f, topics)
	e.uint(uint64(len(filings)))
	for _, t := range filings {
		e.term(t.term)
		e.uint(t.score)
	}
}

// sectionTopic is a topic of a section as it is kept.
type sectionTopic struct {
	term  int
	score uint64 // in units of 1/scoreScale
}

// topicsOf keeps the topics that are terms of the note, as all should be.
func topicsOf(f *kg.Findings, topics []kg.TopicScore) []sectionTopic {
	kept := make([]sectionTopic, 0, len(topics))
	for _, t := range topics {
		if i, ok := termAt(f.Terms, t.Topic); ok && t.Score > 0 {
			kept = append(kept, sectionTopic{i, uint64(math.Round(min(t.Score, 1) * scoreScale))})
		}
	}
	return kept
}

func (d *factDecoder) sections() {
	n := d.count()
	d.Sections, d.topics = resized(d.Sections, n), resized(d.topics, n)
	line := 0
	for i := range d.Sections {
		s := &d.Sections[i]
		s.Heading, s.Level = d.string(), d.small()
		line += d.int()
		s.Line = line
		d.sectionTopics(i)
	}
}

func (d *factDecoder) sectionTopics(section int) {
	n := d.count()
	if n == 0 {
		return
	}
	d.topics[section] = make([]int, n)
	d.Sections[section].Topics = make([]kg.TopicScore, n)
	for i := range n {
		d.topics[section][i] = d.term()
		d.Sections[section].Topics[i].Score = float64(d.small()) / scoreScale
	}
}

// What differs from what is most likely in a sentence, given the one before.
const (
	isHeading    = 1 << iota // it is a heading
	headingText              // with the text of its section's heading
	otherSection             // it is not in the same section
	nextBlock                // it is in the next block, not the same
	otherBlock               // it is in neither
	otherParent              // something else leads to it
	otherLine                // it is on another line
	hasSubject               // a pronoun in it stands for a term
)

func (e *factEncoder) sentences(f *kg.Findings) {
	e.uint(uint64(len(f.Sentences)))
	last := kg.Sentence{Parent: -1}
	for _, s := range f.Sentences {
		flags := sentenceFlags(&s, &last, f.Sections[s.Section].Heading)
		e.byte(flags)
		e.intIf(flags&otherSection != 0, s.Section-last.Section)
		e.intIf(flags&otherBlock != 0, s.Block-last.Block)
		e.intIf(flags&otherParent != 0, s.Parent-last.Parent)
		e.intIf(flags&otherLine != 0, s.Line-last.Line)
		e.uint(uint64(s.Column))
		if flags&hasSubject != 0 {
			e.term(s.Subject - 1)
		}
		if flags&headingText == 0 {
			e.string(s.Text)
		}
		last = s
	}
}

func sentenceFlags(s, last *kg.Sentence, heading string) (flags byte) {
	for _, f := range []struct {
		on  bool
		bit byte
	}{
		{s.Heading, isHeading},
		{s.Heading && s.Text == heading, headingText},
		{s.Section != last.Section, otherSection},
		{s.Block == last.Block+1, nextBlock},
		{s.Block != last.Block && s.Block != last.Block+1, otherBlock},
		{s.Parent != last.Parent, otherParent},
		{s.Line != last.Line, otherLine},
		{s.Subject > 0, hasSubject},
	} {
		if f.on {
			flags |= f.bit
		}
	}
	return flags
}

func (d *factDecoder) sentences() {
	d.Sentences = resized(d.Sentences, d.count())
	last := kg.Sentence{Parent: -1}
	for i := range d.Sentences {
		s := d.sentence(last)
		if d.err != nil || s.Section < 0 || s.Section >= len(d.Sections) || s.Parent >= i || s.Parent < -1 {
			d.fail()
			return
		}
		d.Sentences[i], last = s, s
	}
}

func (d *factDecoder) sentence(last kg.Sentence) kg.Sentence {
	flags := d.byte()
	s := kg.Sentence{
		Heading: flags&isHeading != 0,
		Section: last.Section + d.intIf(flags&otherSection != 0),
		Block:   last.Block + d.intIf(flags&otherBlock != 0),
		Parent:  last.Parent + d.intIf(flags&otherParent != 0),
		Line:    last.Line + d.intIf(flags&otherLine != 0),
		Column:  d.small(),
	}
	if flags&hasSubject != 0 {
		s.Subject = d.term() + 1
	}
	if flags&nextBlock != 0 {
		s.Block++
	}
	switch {
	case flags&headingText == 0:
		s.Text = d.string()
	case s.Section >= 0 && s.Section < len(d.Sections):
		s.Text = d.Sections[s.Section].Heading
	}
	return s
}

const (
	weightMask = 3
	isImplied  = 1 << 2
	isDefined  = 1 << 3
)

// terms writes how each term is written as a word, for few of them differ.
func (e *factEncoder) terms(f *kg.Findings, order []int) {
	for _, i := range order {
		t := &f.Terms[i]
		e.word(written(t))
		if t.Definition != "" {
			e.definition(t.Definition, f.Sentences)
		}
	}
}

// written encodes the weight and the shape of a term, and whether it is defined.
func written(t *kg.Term) string {
	flags := byte(min(max(t.Weight, 0), weightMask))
	if t.Implied {
		flags |= isImplied
	}
	if t.Definition != "" {
		flags |= isDefined
	}
	var buf [32]byte
	e := encoder{b: append(buf[:0], flags)}
	e.shape(t.Evidence)
	return string(e.b)
}

func (d *factDecoder) terms() {
	d.said = resized(d.said, len(d.refs))
	for i := range d.said {
		w := decoder{b: d.word()}
		d.said[i].written = w.b
		flags := w.byte()
		if w.err != nil {
			d.fail()
		}
		if flags&isDefined != 0 {
			d.said[i].definition = d.definition()
		}
	}
}

// term makes a term of what its note says of it.
func (s said) term() (kg.Term, error) {
	d := decoder{b: s.written}
	flags := d.byte()
	t := kg.Term{Weight: int(flags & weightMask), Implied: flags&isImplied != 0, Evidence: d.shape(), Definition: s.definition}
	return t, d.done()
}

// definition writes a sentence of the note as its number, any other text
// as it is.
func (e *factEncoder) definition(text string, sentences []kg.Sentence) {
	if e.numbers == nil {
		e.numbers = make(map[string]int, len(sentences))
		for i, s := range sentences {
			e.numbers[s.Text] = i + 1
		}
	}
	number := e.numbers[text]
	e.uint(uint64(number))
	if number == 0 {
		e.string(text)
	}
}

func (d *factDecoder) definition() string {
	i := d.index(len(d.Sentences) + 1)
	if i == 0 {
		return d.string()
	}
	return d.Sentences[i-1].Text
}

// shape writes which of the six counts are not zero, then those.
func (e *encoder) shape(s kg.Shape) {
	list := [...]int{s.Inner, s.Initial, s.Lower, s.Linked, s.Code, s.Defined}
	mask := byte(0)
	for i, n := range list {
		if n != 0 {
			mask |= 1 << i
		}
	}
	e.byte(mask)
	for _, n := range list {
		if n != 0 {
			e.uint(uint64(n))
		}
	}
}

func (d *decoder) shape() kg.Shape {
	var n [6]int
	mask := d.byte()
	for i := range n {
		if mask&(1<<i) != 0 {
			n[i] = d.small()
		}
	}
	return kg.Shape{Inner: n[0], Initial: n[1], Lower: n[2], Linked: n[3], Code: n[4], Defined: n[5]}
}

func (e *factEncoder) relations(f *kg.Findings) {
	e.uint(uint64(len(f.Relations)))
	for _, r := range f.Relations {
		e.term(r.Source)
		e.term(r.Target)
		e.word(string(r.Type))
		e.uint(uint64(r.Sentence))
		e.within(r.Trigger, f.Sentences[r.Sentence].Text)
		e.bool(r.Negated)
	}
}

func (d *factDecoder) relations() {
	d.Relations = resized(d.Relations, d.count())
	for i := range d.Relations {
		r := kg.Relation{Source: d.term(), Target: d.term(), Type: kg.RelationType(d.word())}
		if r.Sentence = d.index(len(d.Sentences)); d.err != nil {
			return
		}
		r.Trigger, r.Negated = d.within(d.Sentences[r.Sentence].Text), d.bool()
		d.Relations[i] = r
	}
}
