package prose

import "notes/internal/markdown"

// Tally counts how the words of a sentence are written.
type Tally struct {
	Capitals int // words with a capital
	Later    int // those behind the first word
	Plain    int // words that a title would capitalise, and that have none
	shouts   int // words all in capitals
}

// Count sums up the words of a sentence.
func (t *Tally) Count(s *Text, words []Word) {
	for i := range words {
		switch w := &words[i]; {
		case w.Is(Numeric | Foreign):
		case w.Named():
			t.Capitals++
			if i > 0 {
				t.Later++
			}
			if w.Is(AllCaps) {
				t.shouts++
			}
		case !s.Lexicon.Lexemes[w.Lexeme].Small:
			t.Plain++
		}
	}
}

// Title reports whether all words have a capital that can.
func (t *Tally) Title() bool {
	return t.Later >= 3 && t.Plain == 0 || t.Later >= 4 && t.Later >= 4*t.Plain
}

// shouted reports whether nearly all words are in capitals.
func (t *Tally) shouted() bool {
	return t.shouts >= 4 && t.shouts*10 >= (t.Capitals+t.Plain)*7
}

// markTitle marks the words of sentences in which a capital says nothing,
// because all words have one.
func (x *Text) markTitle(index int, sentence markdown.Sentence) {
	words := x.Sentence(index)
	var t Tally
	t.Count(x, words)
	var flag Place
	kind := x.Doc.Blocks[sentence.Block].Kind
	if kind == markdown.Heading || t.Title() {
		flag |= InTitle
	}
	if t.shouted() {
		flag |= Shouted
	}
	if kind == markdown.Meta {
		flag |= InMeta | InTitle
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
func (x *Text) titled(words []Word) bool {
	if len(words) < minTitled {
		return false
	}
	var t Tally
	t.Count(x, words)
	return t.Title()
}

// TitleSmall are the short words that titles write small.
var TitleSmall = map[string]bool{
	"a": true, "an": true, "the": true, "and": true, "or": true, "nor": true, "but": true, "of": true, "in": true, "on": true,
	"for": true, "to": true, "by": true, "at": true, "as": true, "vs": true, "via": true, "up": true, "off": true, "per": true, "s": true,
}
