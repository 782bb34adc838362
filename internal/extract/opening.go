package extract

import (
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// A sentence that begins with what it says of something speaks of what its paragraph or item opens
// with, "Fluentd - a log collector. Written in Ruby.", or of what the heading or the item above is.

// describes reports whether a participle that begins a sentence says how the thing is made or who
// made it, and not what it does meanwhile: written in, maintained by, but not using, replacing.
func (r *reader) describes(t *trigger) bool {
	return t.manner == participle && !strings.HasSuffix(t.words[0], "ing") && (t.reversed || t.relation == kg.Uses)
}

// onlyAdjectives reports whether the words up to word i, from the first of the sentence on, may all go
// with the noun behind them: "open source" of "Open source alternative to".
func (r *reader) onlyAdjectives(i int32) bool {
	if i-r.words.from >= maxAdjectives {
		return false
	}
	for ; i >= r.words.from; i-- {
		if r.otherThan(i) || !r.plainNoun(i) || helper(r.text(i)) || r.gap(i+1) != " " && r.gap(i+1) != "-" {
			return false
		}
	}
	return true
}

// replacing returns what has replaced something, in a sentence that begins with "Replaced": what is
// described there, unless the sentence says itself with what, or by whom; -1 for none.
func (r *reader) replacing() int {
	for i := r.words.from; i < r.words.to; i++ {
		switch r.plain(i) {
		case "with", "by", "we", "i", "they":
			return -1
		}
	}
	return r.described()
}

// described returns the term that a sentence without a subject speaks of, -1 if there is no telling.
func (r *reader) described() int {
	if lead := r.openedWith(r.firstOf(r.sentence)); lead >= 0 {
		return lead
	}
	if r.besideOther(r.sentence) {
		return -1
	}
	head := r.b.out.Sentences[r.sentence].Parent
	if head >= 0 && r.b.doc.Blocks[r.b.out.Sentences[r.sentence].Block].Kind == markdown.Item {
		if lead := r.openedWith(head); lead >= 0 {
			return lead
		}
	}
	return r.headedAlone(r.sentence)
}

// besideOther reports whether the block before that of a sentence opens with a thing of its own: what
// follows may be said of that one.
func (r *reader) besideOther(sentence int) bool {
	first := r.firstOf(sentence)
	return first > 0 && r.b.out.Sentences[first-1].Parent == r.b.out.Sentences[sentence].Parent && r.opensWithTerm(r.firstOf(first-1))
}

// firstOf returns the first sentence of the block that a sentence is in.
func (r *reader) firstOf(sentence int) int {
	first, _ := r.b.x.firstSentence(r.b.out.Sentences[sentence].Block)
	return first
}

// headedAlone returns what the heading or the item above a sentence is about, -1 if it doesn't tell,
// or goes on with a noun: the Lambda scheduler is not Lambda.
func (r *reader) headedAlone(sentence int) int {
	term := r.b.headedBy(sentence)
	if term < 0 {
		return -1
	}
	for _, f := range r.b.inSentence(r.b.out.Sentences[sentence].Parent) {
		if gap := r.b.x.gapBefore(f.words.to); gap == " " || gap == "-" {
			return -1
		}
	}
	return term
}

// itemOfPart reports whether an item begins with the name of something and is all of a part of it, that nouns
// in small letters name: Vault auth backend.
func (r *reader) itemOfPart(sentence int) bool {
	if r.b.doc.Blocks[r.b.out.Sentences[sentence].Block].Kind != markdown.Item {
		return false
	}
	from, to := r.b.x.first[sentence], r.b.x.first[sentence+1]
	for _, f := range r.b.inSentence(sentence) {
		if f.words.from == from && f.words.to < to && to-f.words.to <= maxPart && made(r.b.out.Terms[f.term].Kind) && r.b.x.gapBefore(f.words.to) == " " {
			return !helper(r.b.x.lowerText(f.words.to)) && r.allNouns(span{f.words.to, to})
		}
	}
	return false
}

// maxPart is how many nouns name the part in such an item at most.
const maxPart = 4

// allNouns reports whether no word of some is one of grammar, nor has a capital, and only spaces part them.
func (r *reader) allNouns(words span) bool {
	for i := words.from; i < words.to; i++ {
		text := r.b.x.lowerText(i)
		if r.b.x.gapBefore(i) != " " || !r.b.x.words[i].is(lower) || prepositions[text] || articles[text] || relatives[text] || pronouns[text] || conjunctions[text] || copulas[text] {
			return false
		}
	}
	return true
}

// openedWith returns the software, standard or language that a sentence begins with and then parts
// from what it says of it by a dash, a colon or a stop; -1 for none.
func (r *reader) openedWith(sentence int) int {
	from, to := r.b.x.first[sentence], r.b.x.first[sentence+1]
	for _, f := range r.b.inSentence(sentence) {
		if f.words.from != from {
			return -1
		}
		if !made(r.b.out.Terms[f.term].Kind) {
			continue
		}
		if f.words.to == to {
			return f.term
		}
		if gap := r.b.x.gapBefore(f.words.to); strings.ContainsAny(gap, ":–—") || strings.Contains(gap, "- ") {
			return f.term
		}
	}
	return -1
}

// made reports whether things of a kind are made by somebody: software, standards and languages.
func made(kind kg.Kind) bool { return software(kind) || kind == kg.Standard || kind == kg.Language }

// opensWithTerm reports whether a sentence begins with what it then says something of, parted by a dash: what
// has been made, or an acronym of anything.
func (r *reader) opensWithTerm(sentence int) bool {
	from, to := r.b.x.first[sentence], r.b.x.first[sentence+1]
	return r.openedWith(sentence) >= 0 || from+1 < to && r.b.x.words[from].is(allCaps) && spacedDash(r.b.x.gapBefore(from+1))
}
