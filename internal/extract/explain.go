package extract

import (
	"notes/internal/markdown"
	"notes/internal/vocab"
)

// Verdict is a decision about a stretch of text that may be a name, for a
// person who asks why something is an entity, or why it is not.
type Verdict struct {
	Key      string // of the term that it would name
	Text     string // as written
	Rule     string // which rule proposed it
	Line     int
	Column   int
	Accepted bool
	Alone    bool   // the note is not sure enough: it is accepted if another one agrees
	Reason   string // what spoke against it, if it was not accepted
}

// Explain extracts a note once more and tells of every decision on the way:
// rejections in the order of the rules, then what was accepted in the order of
// the file.
func (x *Extractor) Explain(path string, doc *markdown.Document, tell func(Verdict)) {
	x.namer.trace = tell
	defer func() { x.namer.trace = nil }()
	findings := x.Extract(path, doc)
	for _, m := range findings.Mentions {
		term := findings.Terms[m.Term]
		text := findings.Sentences[m.Sentence].Text[m.Start:m.End]
		v := Verdict{Key: term.Key, Text: text, Rule: m.Rule, Line: m.Line, Column: m.Column, Accepted: true}
		if term.Weight < int(fair) {
			v.Accepted, v.Alone, v.Reason = false, true, "this note alone is not enough; another one has to agree"
		}
		tell(v)
	}
}

// reject tells whoever asked why a candidate is not an entity.
func (x *Namer) reject(c *candidate, reason string) {
	if x.trace != nil {
		x.tell(int(c.start), int(c.end), x.keyOf(c), c.rule, reason)
	}
}

// rule tells whoever asked why a form does not have a sense.
func (x *Namer) rule(f *form, entry *vocab.Entry, r ruling) {
	if x.trace != nil {
		x.tell(f.match.Start, f.match.End, entry.Key(), "vocabulary", entry.Name+": "+r.reason)
	}
}

func (x *Namer) tell(start, end int, key, rule, reason string) {
	line, column := x.doc.Position(start)
	x.trace(Verdict{Key: key, Text: x.doc.Text[start:end], Rule: rule, Line: line, Column: column, Reason: reason})
}
