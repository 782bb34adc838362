package extract

// An idea may be called by words that nothing else is made of.

// claims tells which words others are made of: what other rules propose, and titles.
type claims struct {
	made   bool // they are those of this note, for which many notes never ask
	words  []bool
	titles map[span]bool
	ends   map[ending]bool // what longer names end in
}

// ending is up to maxNotion last words of a name: their lexemes' numbers, from 1 on.
type ending [maxNotion]int32

// tail returns what a name is that another one may end in.
func (x *Namer) tail(name span) ending {
	var e ending
	for i := name.from; i < name.to; i++ {
		e[i-name.from] = x.words[i].lexeme + 1
	}
	return e
}

// make claims what is proposed for a note.
func (c *claims) make(x *Namer) {
	*c = claims{made: true, words: append(c.words[:0], make([]bool, len(x.words))...), titles: map[span]bool{}, ends: map[ending]bool{}}
	for _, t := range x.titles {
		c.titles[t.words] = true
	}
	for i := range x.candidates {
		c.claim(x, &x.candidates[i])
	}
}

// claim claims the words of a candidate that is more than a hint, and what it ends in.
func (c *claims) claim(x *Namer, name *candidate) {
	if name.strength == hint {
		return
	}
	for i := name.words.from; i < name.words.to; i++ {
		c.words[i] = true
	}
	for from := max(name.words.from+1, name.words.to-maxNotion); from < name.words.to; from++ {
		c.ends[x.tail(span{from, name.words.to})] = true
	}
}

// spokenFor reports whether words are a title, another rule takes some of them for a name, or a
// longer name in the note ends in them, as one does that is cut short when it comes again.
func (x *Namer) spokenFor(name span) bool {
	if !x.claims.made {
		x.claims.make(x)
	}
	for i := name.from; i < name.to; i++ {
		if x.claims.words[i] {
			return true
		}
	}
	return x.claims.titles[name] || x.claims.ends[x.tail(name)]
}
