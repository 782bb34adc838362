package extract

import (
	"notes/internal/extract/naming"
	"notes/internal/markdown"
)

// Explain extracts a note once more and tells of every decision on the way:
// rejections in the order of the rules, then what was accepted in the order of
// the file.
func (x *Extractor) Explain(path string, doc *markdown.Document, tell func(Verdict)) {
	x.namer.Trace = tell
	defer func() { x.namer.Trace = nil }()
	findings := x.Extract(path, doc)
	for _, m := range findings.Mentions {
		term := findings.Terms[m.Term]
		text := findings.Sentences[m.Sentence].Text[m.Start:m.End]
		v := Verdict{Key: term.Key, Text: text, Rule: m.Rule, Line: m.Line, Column: m.Column, Accepted: true}
		if term.Weight < int(naming.Fair) {
			v.Accepted, v.Alone, v.Reason = false, true, "this note alone is not enough; another one has to agree"
		}
		tell(v)
	}
}
