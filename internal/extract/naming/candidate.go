package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Candidate is a stretch of text that may be a name.
type Candidate struct {
	Start, End int32      // byte offsets in the document's text, a plural or possessive ending outside
	Words      prose.Span // the words that it covers
	Entry      *vocab.Entry
	Kind       kg.Kind  // the entry's, or what the rule says; empty for a guess by shape
	Rule       string   // which rule proposes it
	Strength   Strength // how sure the rule is
	URL        string   // address that introduces it
	Page       string   // what the page is called that other words link to; empty where the words are the name
	dropped    bool     // nothing supports it
}

// Strength is how sure a rule is of a candidate.
type Strength uint8

// How sure a rule may be.
const (
	Hint    Strength = iota // counts only where something stronger in the note agrees
	Weak                    // a name if other notes agree
	Fair                    // a name unless something speaks against it
	Certain                 // a name
)

// propose adds a candidate that covers words from..to of the note.
func (x *Namer) propose(from, to int32, rule string, s Strength, kind kg.Kind) *Candidate {
	words := x.Words
	x.candidates = append(x.candidates, Candidate{
		Start: words[from].Start, End: words[to-1].End,
		Words: prose.Span{From: from, To: to}, Rule: rule, Strength: s, Kind: kind,
	})
	return &x.candidates[len(x.candidates)-1]
}

// cover notes that the candidate proposed last covers these words, so that
// later rules see what is known of them.
func (x *Namer) cover(words prose.Span) {
	for i := words.From; i < words.To; i++ {
		x.Covered[i] = int32(len(x.candidates))
	}
}
