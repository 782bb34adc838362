package extract

import (
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// candidate is a stretch of text that may be a name.
type candidate struct {
	start, end int32 // byte offsets in the document's text, a plural or possessive ending outside
	words      span  // the words that it covers
	entry      *vocab.Entry
	kind       kg.Kind  // the entry's, or what the rule says; empty for a guess by shape
	rule       string   // which rule proposes it
	strength   strength // how sure the rule is
	url        string   // address that introduces it
	page       string   // what the page is called that other words link to; empty where the words are the name
	dropped    bool     // nothing supports it
}

// span is a range of word indices: from inclusive, to exclusive.
type span struct{ from, to int32 }

func (s span) len() int32 { return s.to - s.from }

// strength is how sure a rule is of a candidate.
type strength uint8

const (
	hint    strength = iota // counts only where something stronger in the note agrees
	weak                    // a name if other notes agree
	fair                    // a name unless something speaks against it
	certain                 // a name
)

// propose adds a candidate that covers words from..to of the scan.
func (x *Namer) propose(from, to int32, rule string, s strength, kind kg.Kind) *candidate {
	words := x.words
	x.candidates = append(x.candidates, candidate{
		start: words[from].start, end: words[to-1].end,
		words: span{from, to}, rule: rule, strength: s, kind: kind,
	})
	return &x.candidates[len(x.candidates)-1]
}

// cover notes that the candidate proposed last covers these words, so that
// later rules see what is known of them.
func (x *Namer) cover(words span) {
	for i := words.from; i < words.to; i++ {
		x.covered[i] = int32(len(x.candidates))
	}
}
