package naming

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
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

// reject tells whoever asked why a candidate is not an entity.
func (x *Namer) reject(c *Candidate, reason string) {
	if x.Trace != nil {
		x.tell(int(c.Start), int(c.End), x.keyOf(c), c.Rule, reason)
	}
}

// rule tells whoever asked why a form does not have a sense.
func (x *Namer) rule(f *form, entry *vocab.Entry, r ruling) {
	if x.Trace != nil {
		x.tell(f.match.Start, f.match.End, entry.Key(), "vocabulary", entry.Name+": "+r.reason)
	}
}

func (x *Namer) tell(start, end int, key, rule, reason string) {
	line, column := x.Doc.Position(start)
	x.Trace(Verdict{Key: key, Text: x.Doc.Text[start:end], Rule: rule, Line: line, Column: column, Reason: reason})
}

// Spells returns the index behind the words from i on that together spell one of
// the names, i if none do. No name is longer than longest bytes.
func (x *Namer) Spells(i int32, keys map[string]bool, longest int) int32 {
	words := x.Words
	for to := i + 1; int(to) <= len(words) && words[to-1].Sentence == words[i].Sentence; to++ {
		key := kg.Fold(x.Doc.Text[words[i].Start:words[to-1].End])
		if keys[key] {
			return to
		}
		if len(key) > longest {
			break
		}
	}
	return i
}
