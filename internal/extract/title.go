package extract

import "notes/internal/markdown"

// tally counts how the words of a sentence are written.
type tally struct {
	capitals int // words with a capital
	later    int // those behind the first word
	plain    int // words that a title would capitalise, and that have none
	shouts   int // words all in capitals
}

// count sums up the words of a sentence.
func (t *tally) count(s *Text, words []word) {
	for i := range words {
		switch w := &words[i]; {
		case w.is(numeric | foreign):
		case w.named():
			t.capitals++
			if i > 0 {
				t.later++
			}
			if w.is(allCaps) {
				t.shouts++
			}
		case !s.lexicon.lexemes[w.lexeme].small:
			t.plain++
		}
	}
}

// title reports whether all words have a capital that can.
func (t *tally) title() bool {
	return t.later >= 3 && t.plain == 0 || t.later >= 4 && t.later >= 4*t.plain
}

// shouted reports whether nearly all words are in capitals.
func (t *tally) shouted() bool {
	return t.shouts >= 4 && t.shouts*10 >= (t.capitals+t.plain)*7
}

// markTitle marks the words of sentences in which a capital says nothing,
// because all words have one.
func (x *Text) markTitle(index int, sentence markdown.Sentence) {
	words := x.sentence(index)
	var t tally
	t.count(x, words)
	var flag place
	kind := x.doc.Blocks[sentence.Block].Kind
	if kind == markdown.Heading || t.title() {
		flag |= inTitle
	}
	if t.shouted() {
		flag |= shouted
	}
	if kind == markdown.Meta {
		flag |= inMeta | inTitle
	}
	for i := range words {
		words[i].place |= flag
	}
}

// minTitled is from how many words on the text of a link is the title of what it
// leads to, and what is emphasised a title, if it is written as one. Fewer may be a
// name.
const minTitled = 6

// titled reports whether words are a title, in which a capital says nothing.
func (x *Text) titled(words []word) bool {
	if len(words) < minTitled {
		return false
	}
	var t tally
	t.count(x, words)
	return t.title()
}

// titleSmall are the short words that titles write small.
var titleSmall = map[string]bool{
	"a": true, "an": true, "the": true, "and": true, "or": true, "nor": true, "but": true, "of": true, "in": true, "on": true,
	"for": true, "to": true, "by": true, "at": true, "as": true, "vs": true, "via": true, "up": true, "off": true, "per": true, "s": true,
}
