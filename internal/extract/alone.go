package extract

import (
	"strings"
	"sync"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// Lines of a list that are one name each vouch for each other: what stands alone between tools is
// one more.

// aloneRule takes what stands alone between tools for one.
const aloneRule = "alone between software"

// findAlone proposes the words that are all of their item of a list, or all before an aside, if
// the items around it are software in the same way.
func (x *Namer) findAlone() {
	for s := range x.doc.Sentences {
		name := x.aloneIn(int32(s))
		if name.len() == 0 {
			continue
		}
		made := x.madeAlone(name)
		if x.softwareAround(int32(s)) >= itemsAround && (made || x.mayBeSoftware(name)) {
			kind := kg.Project
			if made {
				kind = kg.Product
			}
			x.propose(name.from, name.to, aloneRule, fair, kind)
		}
	}
}

// itemsBeside is how many items on each side of one are asked, and itemsAround how many of them
// have to be software.
const (
	itemsBeside = 4
	itemsAround = 2
)

// maxAlone is how many words are one name.
const maxAlone = 3

// aloneIn returns the words with which an item of a list begins, up to its end or an aside, if
// they can be one name.
func (x *Namer) aloneIn(sentence int32) span {
	doc := x.doc
	if doc.Blocks[doc.Sentences[sentence].Block].Kind != markdown.Item {
		return span{}
	}
	from, end := x.first[sentence], x.first[sentence+1]
	if from == end {
		return span{}
	}
	end = min(end, from+maxAlone+1) // one more is too many
	to := from + 1
	for to < end && !aside(x.gapBefore(to)) {
		to++
	}
	if to-from > maxAlone {
		return span{}
	}
	return span{from, to}
}

// madeAlone reports whether an item of a list is the name of a maker or of software, and behind
// it that of what is made or a part: Acme Live Charts.
func (x *Namer) madeAlone(name span) bool {
	n := x.covered[name.from]
	if n == 0 || !x.isSentence(name) {
		return false
	}
	maker := &x.candidates[n-1]
	rest := span{maker.words.to, name.to}
	if rest.len() < 1 || chores()[x.lowerText(rest.from)] || x.covers(rest) || !software(maker.kind) && maker.kind != kg.Organization {
		return false
	}
	for i := rest.from; i < rest.to; i++ {
		if lex := x.lexeme(i); x.gapBefore(i) != " " || !x.words[i].named() || lex.Negative || generic[lex.text] {
			return false
		}
	}
	return !x.verbal(rest.from)
}

// mayBeSoftware reports whether a word, or words joined by hyphens, may be the name of software
// that is not known: one at least is none of the language.
func (x *Namer) mayBeSoftware(name span) bool {
	own := false
	for i := name.from; i < name.to; i++ {
		w, lex := x.words[i], x.lexeme(i)
		if i > name.from && !w.at(hyphened) || w.at(inCode|inNote|inTag) || w.is(numeric|dotted) || lex.Given {
			return false
		}
		text := strings.TrimRight(lex.text, "0123456789")
		own = own || !x.ordinaryWord(text) && !x.slipped(text)
	}
	return own && !x.foreign(name.from) && !x.adjectival(name)
}

// adjectival reports whether words joined by a hyphen begin with an ordinary one that is no name
// of software: volatile-quux.
func (x *Namer) adjectival(name span) bool {
	first := x.lexeme(name.from)
	return first.Common && x.vocab.Lookup(first.text) == nil
}

// softwareAround counts the items around a sentence that are the name of software, or begin with
// one before an aside.
func (x *Namer) softwareAround(sentence int32) int {
	n := 0
	for s := max(0, sentence-itemsBeside); s <= sentence+itemsBeside && int(s)+1 < len(x.first); s++ {
		if x.softwareItem(s) {
			n++
		}
	}
	return n
}

// softwareItem reports whether a sentence is an item of a list that is the name of software, or
// begins with one before an aside.
func (x *Namer) softwareItem(sentence int32) bool {
	first := x.first[sentence]
	return first < x.first[sentence+1] && x.software(first) && x.known(x.aloneIn(sentence)) != nil
}

// chores are what one does with software, or gets for it.
var chores = sync.OnceValue(func() map[string]bool {
	return wordSet(`access account bill budget cleanup login migration outage training upgrade workshop`)
})
