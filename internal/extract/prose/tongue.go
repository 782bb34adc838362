package prose

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// The language of a text is told by its words: those of English, the small ones of others, letters
// that English hasn't.

// The share of lower-case words that have to be English ones, or of another language for sure, and
// how many words there must be to tell.
const (
	minEnglish = 0.5
	minStrange = 0.1
	tellFew    = 3 // where every second is of another language and none is English
	tellSure   = 6 // where every third is of another language
	tellOdd    = 8 // where nobody knows two of three
	tellBlock  = 14
	tellNote   = 30
)

// tongue remembers which blocks of a note are in a language that the rules
// don't know.
type tongue struct {
	blocks []language
	note   language
	mixed  mixture
}

// mixture says whether a note has blocks of another language beside those in English, if it was asked.
type mixture uint8

const (
	unmeasured mixture = iota
	monolingual
	multilingual
)

// language says whether a text is English, if it was asked.
type language uint8

const (
	unasked language = iota
	english
	other    // in Latin letters
	scripted // in others
	unclear
)

func (t *tongue) reset(blocks int) {
	t.note, t.mixed = unasked, unmeasured
	t.blocks = append(t.blocks[:0], make([]language, blocks)...)
}

// Foreign reports whether word i stands in text of a language that the rules
// don't know, or is written in another script.
func (x *Text) Foreign(i int32) bool {
	if !x.latin(i) {
		return true
	}
	told := x.tongueAt(i)
	return told == other || told == scripted
}

// AmongForeign reports whether word i stands in text of such a language that is written in Latin
// letters, and so may be one of its words.
func (x *Text) AmongForeign(i int32) bool { return x.tongueAt(i) == other && x.latin(i) }

// tongueAt returns the language of word i: of its block if that is long enough to tell, else of
// the note. Where some blocks of the note are in another language, a short one is if fewer of its words
// are English.
func (x *Text) tongueAt(i int32) language {
	sentence := x.Words[i].Sentence
	found := x.tongueOf(sentence)
	if *found != unclear {
		return *found
	}
	if x.tongue.note == unasked {
		c := x.censusOf(Span{0, int32(len(x.Words))})
		x.tongue.note = c.language(tellNote)
	}
	*found = x.tongue.note
	if *found == english && x.isMixed() {
		if c := x.censusOf(x.blockWords(sentence, x.Doc.Sentences[sentence].Block)); c.known < c.strange+c.odd {
			*found = other
		}
	}
	return *found
}

// tongueOf returns the language of the block of a sentence, as far as the block tells it.
func (x *Text) tongueOf(sentence int32) *language {
	block := x.Doc.Sentences[sentence].Block
	found := &x.tongue.blocks[block]
	if *found == unasked {
		c := x.censusOf(x.blockWords(sentence, block))
		*found = c.language(tellBlock)
	}
	return found
}

// isMixed reports whether a block of the note is in another language, of those with a small word of one.
func (x *Text) isMixed() bool {
	if x.tongue.mixed == unmeasured {
		x.tongue.mixed = monolingual
		for i := range x.Words {
			if lex := x.Lexeme(int32(i)); lex.Function && !lex.Common && *x.tongueOf(x.Words[i].Sentence) == other {
				x.tongue.mixed = multilingual
				break
			}
		}
	}
	return x.tongue.mixed == multilingual
}

// latin reports whether word i begins with a letter of the script that English is written in, or
// a digit.
func (x *Text) latin(i int32) bool {
	text := x.LowerText(i)
	if text[0] < utf8.RuneSelf {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.Is(unicode.Latin, r)
}

// blockWords returns the words of a block, one of whose sentences is given.
func (x *Text) blockWords(sentence int32, block int) Span {
	sentences := x.Doc.Sentences
	from, to := sentence, sentence+1
	for from > 0 && sentences[from-1].Block == block {
		from--
	}
	for int(to) < len(sentences) && sentences[to].Block == block {
		to++
	}
	return Span{x.First[from], x.First[to]}
}

// maxTell bounds the number of words that a language is told from.
const maxTell = 400

// censusOf counts words, of which as many as are enough to tell.
func (x *Text) censusOf(words Span) census {
	var c census
	for i := words.From; i < words.To && c.all < maxTell; i++ {
		x.countWord(&c, i)
	}
	return c
}

// census counts the words of a text by what they tell of its language.
type census struct {
	all     int
	known   int // English ones
	strange int // those of other languages for sure
	odd     int // those that nobody knows
	script  int // those of the strange ones that are written in other letters
	signs   int // characters of scripts without spaces
}

// signsOfWord is how many characters of such a script make a word, about.
const signsOfWord = 2

// countWord counts word i, if it is written as ordinary words are.
func (x *Text) countWord(c *census, i int32) {
	w := &x.Words[i]
	if w.Is(Foreign) {
		if c.signs++; c.signs%signsOfWord == 0 {
			c.all++
			c.strange++
			c.script++
		}
		return
	}
	if !w.Is(Lower) && !x.opensProse(i) || w.Is(Digits) || w.At(InCode|InBare|Hyphened) || w.End-w.Start < 2 {
		return
	}
	c.all++
	switch lex := x.Lexeme(i); {
	case lex.Common:
		c.known++
	case !x.latin(i):
		c.strange++
		c.script++
	case lex.Function, !ASCII(lex.Text):
		c.strange++
	case x.odd(lex):
		c.odd++
	}
}

// odd reports whether nobody knows a word: no list of words and no name has it.
func (x *Text) odd(lex *Lexeme) bool {
	if !lex.oddAsked {
		lex.oddAsked, lex.odd = true, !lex.Given && !x.Vocab.Knows(lex.Text) && !x.OrdinaryWord(lex.Text)
	}
	return lex.odd
}

// opensProse reports whether word i, which names nothing, has a capital because it begins a
// sentence, and a small word follows.
func (x *Text) opensProse(i int32) bool {
	w, lex := &x.Words[i], x.Lexeme(i)
	return w.Is(Capital) && !w.Is(Camel|AllCaps) && w.At(Initial) && !w.At(InTitle) && !lex.Given &&
		int(i)+1 < len(x.Words) && x.Words[i+1].Is(Lower) && x.GapBefore(i+1) == " " && !x.Vocab.Knows(lex.Text)
}

// language tells the language of the text that was counted, given how many words are enough where
// most of them say nothing; unclear if there are too few, or if they are neither English nor, like names
// of tools written small, of a language with articles and prepositions of its own.
func (c *census) language(least int) language {
	switch {
	case c.strangely() && 2*c.script >= c.strange:
		return scripted
	case c.strangely():
		return other
	case c.all < least:
		return unclear
	case float64(c.known) >= minEnglish*float64(c.all):
		return english
	case float64(c.strange) < minStrange*float64(c.all):
		return unclear
	case 2*c.script >= c.strange:
		return scripted
	}
	return other
}

// strangely reports whether few words are enough to say that they are of another language.
func (c *census) strangely() bool {
	return c.all >= tellSure && c.strange*3 >= c.all && 2*c.known < c.all ||
		c.all >= tellFew && c.strange*2 >= c.all && c.known == 0 ||
		c.all >= tellOdd && (c.odd+c.strange)*3 >= c.all*2 && 4*c.known < c.all
}

// FunctionWords returns the articles, prepositions and conjunctions of other languages that stand
// in every text of theirs. Some are English words as well (die, on): those count as English,
// which is asked first.
var FunctionWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, text := range []string{
		"de la le les des du un une et est dans pour que qui sur avec pas nous vous sont mais ces cette ont sous aux leur aussi donc", // French
		"der das und ein eine ist nicht mit auf von zu den dem im auch wir sich für bei oder aber wenn noch nach wird werden haben",   // German
		"el los las una y en por con para del se es lo como pero más una este esta muy sobre",                                         // Spanish
		"o os um uma da dos das em no na não por mais ao ser foi isso pelo pela amb els dels",                                         // Portuguese, Catalan
		"il di che gli della per sono nel anche questo delle dei degli si și cu nu este care din",                                     // Italian, Romanian
		"het een van voor niet zijn op ook naar maar dat die wat bij uit om aan wordt heeft zoals als er kan je geen nog",             // Dutch
		"och att det som en på är inte med av vi har og jeg ikke til fra ble",                                                         // Scandinavian
		"w na nie się że jest jak oraz",                      // Polish
		"je jsme jsou ale jako pro su koji kako ako ili",     // Czech, Slovak, Croatian
		"ja oli ovat ei mutta kun niin myös että on ka ning", // Finnish, Estonian
		"és hogy nem egy volt csak",                          // Hungarian
		"bir ve bu ile için daha olarak gibi",                // Turkish
		"yang dan untuk dengan itu dari adalah tidak",        // Indonesian
	} {
		for word := range strings.FieldsSeq(text) {
			words[word] = true
		}
	}
	return words
})
