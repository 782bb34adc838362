package extract

import "notes/pkg/kg"

// An idea that the note gives a place is meant wherever its words stand.

// phrases are phrases of up to maxNotion words by their wording, each where it was met first.
type phrases map[wording]span

// wording is the first word of a phrase and the others, in the singular or the plural alike.
type wording struct {
	first int32
	rest  [maxNotion - 1]uint64
}

// wording returns how a phrase is worded.
func (x *Namer) wording(name span) wording {
	key := wording{first: x.words[name.from].lexeme}
	for i := name.from + 1; i < name.to; i++ {
		key.rest[i-name.from-1] = x.lexeme(i).singular
	}
	return key
}

// has reports whether a phrase is one of them, in the singular or the plural.
func (p phrases) has(x *Namer, name span) bool {
	_, has := p[x.wording(name)]
	return has
}

// add adds a phrase unless it is there.
func (p phrases) add(x *Namer, name span) {
	if !p.has(x, name) {
		p[x.wording(name)] = name
	}
}

// each tells of each place where one of the phrases stands that are more than a word, which by itself
// means too much; of those that begin there the longest first.
func (p phrases) each(x *Namer, tell func(phrase, place span)) {
	var likely [4]uint64 // whose lexemes' numbers may begin one of them, which few words do
	for key := range p {
		likely[key.first>>6&3] |= 1 << (key.first & 63)
	}
	for i := range int32(len(x.words)) {
		if lex := x.words[i].lexeme; likely[lex>>6&3]&(1<<(lex&63)) == 0 {
			continue
		}
		for to := x.phraseLimit(i); to > i+1; to-- {
			if name, has := p[x.wording(span{i, to})]; has {
				tell(name, span{i, to})
			}
		}
	}
}

// phraseLimit returns the index behind the words that one phrase may be, from word i on.
func (x *Namer) phraseLimit(i int32) int32 {
	limit := min(i+maxNotion, int32(len(x.words)))
	to := i + 1
	for to < limit && x.joinsNotion(to) {
		to++
	}
	return to
}

// spread proposes ideas wherever they stand.
func (x *Namer) spread(ideas phrases) {
	ideas.each(x, func(_, place span) {
		if x.notion(place) {
			x.proposeIdea(place, "idea of the note")
		}
	})
}

// proposeIdea proposes what an idea is called, and claims it.
func (x *Namer) proposeIdea(name span, rule string) {
	x.claims.claim(x, x.propose(name.from, name.to, rule, fair, kg.Concept))
}
