package naming

import (
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// An idea that the note gives a place is meant wherever its words stand.

// phrases are phrases of up to maxNotion words by their wording, each where it was met first.
type phrases map[wording]prose.Span

// wording is the first word of a phrase and the others, in the singular or the plural alike.
type wording struct {
	first int32
	rest  [maxNotion - 1]uint64
}

// wording returns how a phrase is worded.
func (x *Namer) wording(name prose.Span) wording {
	key := wording{first: x.Words[name.From].Lexeme}
	for i := name.From + 1; i < name.To; i++ {
		key.rest[i-name.From-1] = x.Lexeme(i).Singular
	}
	return key
}

// has reports whether a phrase is one of them, in the singular or the plural.
func (p phrases) has(x *Namer, name prose.Span) bool {
	_, has := p[x.wording(name)]
	return has
}

// add adds a phrase unless it is there.
func (p phrases) add(x *Namer, name prose.Span) {
	if !p.has(x, name) {
		p[x.wording(name)] = name
	}
}

// each tells of each place where one of the phrases stands that are more than a word, which by itself
// means too much; of those that begin there the longest first.
func (p phrases) each(x *Namer, tell func(phrase, place prose.Span)) {
	var likely [4]uint64 // whose lexemes' numbers may begin one of them, which few words do
	for key := range p {
		likely[key.first>>6&3] |= 1 << (key.first & 63)
	}
	for i := range int32(len(x.Words)) {
		if lex := x.Words[i].Lexeme; likely[lex>>6&3]&(1<<(lex&63)) == 0 {
			continue
		}
		for to := x.phraseLimit(i); to > i+1; to-- {
			if name, has := p[x.wording(prose.Span{From: i, To: to})]; has {
				tell(name, prose.Span{From: i, To: to})
			}
		}
	}
}

// phraseLimit returns the index behind the words that one phrase may be, from word i on.
func (x *Namer) phraseLimit(i int32) int32 {
	limit := min(i+maxNotion, int32(len(x.Words)))
	to := i + 1
	for to < limit && x.JoinsNotion(to) {
		to++
	}
	return to
}

// spread proposes ideas wherever they stand.
func (x *Namer) spread(ideas phrases) {
	ideas.each(x, func(_, place prose.Span) {
		if x.notion(place) {
			x.proposeIdea(place, "idea of the note")
		}
	})
}

// proposeIdea proposes what an idea is called, and claims it.
func (x *Namer) proposeIdea(name prose.Span, rule string) {
	x.claims.claim(x, x.propose(name.From, name.To, rule, Fair, kg.Concept))
}
