package extract

import (
	"strings"

	"notes/internal/vocab"
)

// findKnown proposes every spelling of the vocabulary's names, the longest
// first, where the guards of the form allow it.
func (x *Namer) findKnown() {
	x.casing.reset()
	words := x.words
	for i := int32(0); i < int32(len(words)); i++ {
		if words[i].at(inBare|inNote) || x.ofPossessive(i) || x.zoned(i) {
			continue
		}
		if to := x.knownAt(i); to > i {
			i = to - 1
		}
	}
	x.findDoubtful()
}

// ofPossessive reports whether word i is the s of a possessive, with which no name begins: Pandora's
// box.
func (x *Namer) ofPossessive(i int32) bool {
	w := x.words[i]
	if w.end-w.start != 1 || x.doc.Text[w.start] != 's' {
		return false
	}
	before := x.doc.Text[:w.start]
	return strings.HasSuffix(before, "'") || strings.HasSuffix(before, "’")
}

// knownAt proposes the longest name that begins with word i, but rather a shorter one than what any
// text has, and returns the index of the word behind it; i if there is none.
func (x *Namer) knownAt(i int32) int32 {
	w := &x.Text.words[i]
	if lex := x.lexeme(i); lex.whole && !signed(x.doc.Text[w.end:]) {
		x.matches = x.vocab.AtHead(x.doc.Text, int(w.start), &lex.head, x.matches[:0])
	} else {
		x.matches = x.vocab.At(x.doc.Text, int(w.start), x.matches[:0])
	}
	var everyday form // the longest name that any text has
	var everydaySense *vocab.Sense
	for m := len(x.matches) - 1; m >= 0; m-- {
		match := x.matches[m]
		to, ok := x.wordsTo(i, match)
		if !ok {
			continue
		}
		found := form{x: x, match: match, words: span{i, to}}
		switch sense, s := found.best(); {
		case sense != nil && s == hint:
			if everydaySense == nil {
				everyday, everydaySense = found, sense
			}
			continue
		case sense != nil:
			return x.accept(found, sense, s)
		}
		if w.is(lower) || w.is(capital) && !w.at(shouted) && to == i+1 && (!w.at(initial) || x.isSentence(found.words) || x.listSign(to)) {
			x.casing.doubtful = append(x.casing.doubtful, doubt{match, found.words})
		}
	}
	if everydaySense != nil {
		return x.accept(everyday, everydaySense, hint)
	}
	return i
}

// accept proposes a form for a sense and returns the index of the word behind it.
func (x *Namer) accept(f form, sense *vocab.Sense, s strength) int32 {
	c := x.propose(f.words.from, f.words.to, "vocabulary", s, sense.Entry.Kind)
	c.entry = sense.Entry
	c.end = int32(f.match.End)
	x.cover(c.words)
	x.countCase(c, sense)
	return f.words.to
}

// isSentence reports whether words are all of their sentence.
func (x *Namer) isSentence(words span) bool {
	sentence := x.words[words.from].sentence
	return words == span{x.first[sentence], x.first[sentence+1]}
}

// signed reports whether a sign that belongs to names stands behind a word.
func signed(rest string) bool { return rest != "" && (rest[0] == '+' || rest[0] == '#') }

// wordsTo returns the index behind the words that a match covers, and whether
// it covers them wholly and stays in one sentence.
func (x *Namer) wordsTo(i int32, match vocab.Match) (int32, bool) {
	words := x.words
	limit := x.first[words[i].sentence+1]
	for to := i; to < limit; to++ {
		if int(words[to].end) >= match.End {
			return to + 1, int(words[to].end) <= match.Tail
		}
	}
	return i, false
}

// form is a spelling in its surroundings, for the guards to judge.
type form struct {
	x     *Namer
	match vocab.Match
	words span
}

// best returns the sense that the surroundings speak for, nil if none.
func (f *form) best() (*vocab.Sense, strength) {
	var best ruling
	var found *vocab.Sense
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		r := f.judge(sense)
		if r.points > best.points {
			best, found = r, sense
		}
		if r.points == 0 {
			f.x.rule(f, sense.Entry, r)
		}
	}
	return found, best.strength
}
