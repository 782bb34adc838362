package statements

import (
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// A sentence that begins with what it says of something speaks of what its paragraph or item opens
// with, "Fluentd - a log collector. Written in Ruby.", or of what the heading or the item above is.

// describes reports whether a participle that begins a sentence says how the thing is made or who
// made it, and not what it does meanwhile: written in, maintained by, but not using, replacing.
func (r *Reader) describes(t *prose.Trigger) bool {
	return t.Manner == prose.Participle && !strings.HasSuffix(t.Words[0], "ing") && (t.Reversed || t.Relation == kg.Uses)
}

// onlyAdjectives reports whether the words up to word i, from the first of the sentence on, may all go
// with the noun behind them: "open source" of "Open source alternative to".
func (r *Reader) onlyAdjectives(i int32) bool {
	if i-r.words.From >= maxAdjectives {
		return false
	}
	for ; i >= r.words.From; i-- {
		if r.otherThan(i) || !r.plainNoun(i) || prose.Helper(r.text(i)) || r.gap(i+1) != " " && r.gap(i+1) != "-" {
			return false
		}
	}
	return true
}

// replacing returns what has replaced something, in a sentence that begins with "Replaced": what is
// described there, unless the sentence says itself with what, or by whom; -1 for none.
func (r *Reader) replacing() int {
	for i := r.words.From; i < r.words.To; i++ {
		switch r.plain(i) {
		case "with", "by", "we", "i", "they":
			return -1
		}
	}
	return r.described()
}

// described returns the term that a sentence without a subject speaks of, -1 if there is no telling.
func (r *Reader) described() int {
	if lead := r.openedWith(r.firstOf(r.sentence)); lead >= 0 {
		return lead
	}
	if r.besideOther(r.sentence) {
		return -1
	}
	head := r.b.Result.Sentences[r.sentence].Parent
	if head >= 0 && r.b.Doc.Blocks[r.b.Result.Sentences[r.sentence].Block].Kind == markdown.Item {
		if lead := r.openedWith(head); lead >= 0 {
			return lead
		}
	}
	return r.headedAlone(r.sentence)
}

// besideOther reports whether the block before that of a sentence opens with a thing of its own: what
// follows may be said of that one.
func (r *Reader) besideOther(sentence int) bool {
	first := r.firstOf(sentence)
	return first > 0 && r.b.Result.Sentences[first-1].Parent == r.b.Result.Sentences[sentence].Parent && r.opensWithTerm(r.firstOf(first-1))
}

// firstOf returns the first sentence of the block that a sentence is in.
func (r *Reader) firstOf(sentence int) int {
	first, _ := r.b.Namer.FirstSentence(r.b.Result.Sentences[sentence].Block)
	return first
}

// headedAlone returns what the heading or the item above a sentence is about, -1 if it doesn't tell,
// or goes on with a noun: the Lambda scheduler is not Lambda.
func (r *Reader) headedAlone(sentence int) int {
	term := r.b.HeadedBy(sentence)
	if term < 0 {
		return -1
	}
	for _, f := range r.b.InSentence(r.b.Result.Sentences[sentence].Parent) {
		if gap := r.b.Namer.GapBefore(f.Words.To); gap == " " || gap == "-" {
			return -1
		}
	}
	return term
}

// itemOfPart reports whether an item begins with the name of something and is all of a part of it, that nouns
// in small letters name: Vault auth backend.
func (r *Reader) itemOfPart(sentence int) bool {
	if r.b.Doc.Blocks[r.b.Result.Sentences[sentence].Block].Kind != markdown.Item {
		return false
	}
	from, to := r.b.Namer.First[sentence], r.b.Namer.First[sentence+1]
	for _, f := range r.b.InSentence(sentence) {
		if f.Words.From == from && f.Words.To < to && to-f.Words.To <= maxPart && naming.IsMade(r.b.Result.Terms[f.Term].Kind) && r.b.Namer.GapBefore(f.Words.To) == " " {
			return !prose.Helper(r.b.Namer.LowerText(f.Words.To)) && r.allNouns(prose.Span{From: f.Words.To, To: to})
		}
	}
	return false
}

// maxPart is how many nouns name the part in such an item at most.
const maxPart = 4

// allNouns reports whether no word of some is one of grammar, nor has a capital, and only spaces part them.
func (r *Reader) allNouns(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if r.b.Namer.GapBefore(i) != " " || !r.b.Namer.Words[i].Is(prose.Lower) || ofGrammar(r.b.Namer.LowerText(i)) {
			return false
		}
	}
	return true
}

// ofGrammar reports whether a word joins others and names nothing.
func ofGrammar(word string) bool {
	return prose.Prepositions[word] || prose.Articles[word] || prose.Relatives[word] || prose.Pronouns[word] || prose.Conjunctions[word] || prose.Copulas[word]
}

// openedWith returns the software, standard or language that a sentence begins with and then parts
// from what it says of it by a dash, a colon or a stop; -1 for none.
func (r *Reader) openedWith(sentence int) int {
	from, to := r.b.Namer.First[sentence], r.b.Namer.First[sentence+1]
	for _, f := range r.b.InSentence(sentence) {
		if f.Words.From != from {
			return -1
		}
		if !naming.IsMade(r.b.Result.Terms[f.Term].Kind) {
			continue
		}
		if f.Words.To == to {
			return f.Term
		}
		if gap := r.b.Namer.GapBefore(f.Words.To); strings.ContainsAny(gap, ":–—") || strings.Contains(gap, "- ") {
			return f.Term
		}
	}
	return -1
}

// opensWithTerm reports whether a sentence begins with what it then says something of, parted by a dash: what
// has been made, or an acronym of anything.
func (r *Reader) opensWithTerm(sentence int) bool {
	from, to := r.b.Namer.First[sentence], r.b.Namer.First[sentence+1]
	return r.openedWith(sentence) >= 0 || from+1 < to && r.b.Namer.Words[from].Is(prose.AllCaps) && prose.SpacedDash(r.b.Namer.GapBefore(from+1))
}
