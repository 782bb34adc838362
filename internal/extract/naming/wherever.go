package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What a note calls a thing in one place it is called wherever these words stand.

// toldPhrases are phrases by their words in small letters, each with what it was told to be first.
type toldPhrases struct {
	firsts map[int32]bool // the lexemes that they begin with
	told   map[string]told
}

// told is what a phrase is said to be.
type told struct {
	kind    kg.Kind
	capital bool // it counts only where it begins with one
}

// maxTold is how many words such a phrase has at most.
const maxTold = maxNumberTitle

// add adds a phrase unless it is there.
func (p *toldPhrases) add(x *Namer, name prose.Span, as told) {
	if p.told == nil {
		p.firsts, p.told = map[int32]bool{}, map[string]told{}
	}
	phrase := x.Phrase(name)
	if _, has := p.told[phrase]; !has {
		p.firsts[x.Words[name.From].Lexeme], p.told[phrase] = true, as
	}
}

// propose proposes each place where one of the phrases of two words or more stands, by a rule.
func (p *toldPhrases) propose(x *Namer, rule string) {
	if len(p.told) == 0 {
		return
	}
	for i := range int32(len(x.Words)) {
		if !p.firsts[x.Words[i].Lexeme] {
			continue
		}
		for to := i + 1; x.standsOn(i, to) && to < i+maxTold; to++ {
			if as, has := p.told[x.Phrase(prose.Span{From: i, To: to + 1})]; has && (!as.capital || x.Words[i].Named()) {
				x.propose(i, to+1, rule, Fair, as.kind)
			}
		}
	}
}

// standsOn reports whether word i stands in the sentence and the text of the word from, and nothing but a space or a
// hyphen parts it from the word before it.
func (x *Namer) standsOn(from, i int32) bool {
	if i >= x.First[x.Words[from].Sentence+1] || x.Words[from].At(prose.Elsewhere) || x.Words[i].At(prose.Elsewhere) {
		return false
	}
	gap := x.GapBefore(i)
	return gap == " " || gap == "-"
}
