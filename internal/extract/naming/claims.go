package naming

import "notes/internal/extract/prose"

// An idea may be called by words that nothing else is made of.

// claims tells which words others are made of: what other rules propose, and titles.
type claims struct {
	made   bool // they are those of this note, for which many notes never ask
	words  []bool
	titles map[prose.Span]bool
	ends   map[ending]bool // what longer names end in
}

// ending is up to maxNotion last words of a name: their lexemes' numbers, from 1 on.
type ending [maxNotion]int32

// tail returns what a name is that another one may end in.
func (x *Namer) tail(name prose.Span) ending {
	var e ending
	for i := name.From; i < name.To; i++ {
		e[i-name.From] = x.Words[i].Lexeme + 1
	}
	return e
}

// make claims what is proposed for a note.
func (c *claims) make(x *Namer) {
	*c = claims{made: true, words: append(c.words[:0], make([]bool, len(x.Words))...), titles: map[prose.Span]bool{}, ends: map[ending]bool{}}
	for _, t := range x.Titles {
		c.titles[t.Words] = true
	}
	for i := range x.candidates {
		c.claim(x, &x.candidates[i])
	}
}

// claim claims the words of a candidate that is more than a hint, and what it ends in.
func (c *claims) claim(x *Namer, name *Candidate) {
	if name.Strength == Hint {
		return
	}
	for i := name.Words.From; i < name.Words.To; i++ {
		c.words[i] = true
	}
	for from := max(name.Words.From+1, name.Words.To-maxNotion); from < name.Words.To; from++ {
		c.ends[x.tail(prose.Span{From: from, To: name.Words.To})] = true
	}
}

// spokenFor reports whether words are a title, another rule takes some of them for a name, or a
// longer name in the note ends in them, as one does that is cut short when it comes again.
func (x *Namer) spokenFor(name prose.Span) bool {
	if !x.claims.made {
		x.claims.make(x)
	}
	for i := name.From; i < name.To; i++ {
		if x.claims.words[i] {
			return true
		}
	}
	return x.claims.titles[name] || x.claims.ends[x.tail(name)]
}
