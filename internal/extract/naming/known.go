package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// findKnown proposes every spelling of the vocabulary's names, the longest
// first, where the guards of the form allow it.
func (x *Namer) findKnown() {
	x.casing.reset()
	words := x.Words
	for i := int32(0); i < int32(len(words)); i++ {
		if words[i].At(prose.InBare|prose.InNote) || x.ofPossessive(i) || x.Zoned(i) {
			continue
		}
		if to := x.knownAt(i); to > i {
			i = to - 1
		}
	}
	x.findDoubtful()
	x.findAgain()
}

// ofPossessive reports whether word i is the s of a possessive, with which no name begins: Pandora's
// box.
func (x *Namer) ofPossessive(i int32) bool {
	w := x.Words[i]
	if w.End-w.Start != 1 || x.Doc.Text[w.Start] != 's' {
		return false
	}
	before := x.Doc.Text[:w.Start]
	return strings.HasSuffix(before, "'") || strings.HasSuffix(before, "’")
}

// knownAt proposes the longest name that begins with word i, but rather a shorter one than what any
// text has, and returns the index of the word to go on with; i if there is none.
func (x *Namer) knownAt(i int32) int32 {
	w := &x.Text.Words[i]
	if lex := x.Lexeme(i); lex.Whole && !signed(x.Doc.Text[w.End:]) {
		x.matches = x.Vocab.AtHead(x.Doc.Text, int(w.Start), &lex.Head, x.matches[:0])
	} else {
		x.matches = x.Vocab.At(x.Doc.Text, int(w.Start), x.matches[:0])
	}
	var everyday form // the longest name that any text has
	var everydaySense *vocab.Sense
	for m := len(x.matches) - 1; m >= 0; m-- {
		match := x.matches[m]
		to, ok := x.WordsTo(i, match)
		if !ok {
			continue
		}
		found := form{x: x, match: match, words: prose.Span{From: i, To: to}}
		switch sense, s := found.best(); {
		case sense != nil && s == Hint:
			if everydaySense == nil {
				everyday, everydaySense = found, sense
			}
			continue
		case sense != nil:
			return x.accept(found, sense, s)
		}
		if w.Is(prose.Lower) || w.Is(prose.Capital) && !w.At(prose.Shouted) && to == i+1 && (!w.At(prose.Initial) || x.IsSentence(found.words) || x.ListSign(to)) {
			x.casing.doubtful = append(x.casing.doubtful, doubt{match: match, words: found.words})
		}
	}
	if everydaySense != nil {
		x.accept(everyday, everydaySense, Hint)
		return i + 1 // a name may begin in it
	}
	return i
}

// accept proposes a form for a sense and returns the index of the word behind it.
func (x *Namer) accept(f form, sense *vocab.Sense, s Strength) int32 {
	c := x.propose(f.words.From, f.words.To, "vocabulary", s, sense.Entry.Kind)
	c.Entry = sense.Entry
	c.End = int32(f.match.End)
	x.cover(c.Words)
	x.countCase(c, sense)
	return f.words.To
}

// signed reports whether a sign that belongs to names stands behind a word.
func signed(rest string) bool { return rest != "" && (rest[0] == '+' || rest[0] == '#') }

// form is a spelling in its surroundings, for the guards to judge.
type form struct {
	x     *Namer
	match vocab.Match
	words prose.Span
}

// best returns the sense that the surroundings speak for, nil if none.
func (f *form) best() (*vocab.Sense, Strength) {
	var best ruling
	var found *vocab.Sense
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
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
