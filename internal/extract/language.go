package extract

import (
	"strings"
	"sync"
	"unicode/utf8"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// In a language that the word lists don't know, a capital says nothing: German
// writes every noun with one. There names are found by the vocabulary, by
// links and by strong shapes only.

// The share of lower-case words that have to be English ones, or of another language for sure, and
// how many words there must be to tell.
const (
	minEnglish = 0.5
	minStrange = 0.1
	tellSure   = 6 // where every third is of another language
	tellBlock  = 14
	tellNote   = 30
)

// tongue remembers which blocks of a note are in a language that the rules
// don't know.
type tongue struct {
	blocks []language
	note   language
}

// language says whether a text is English, if it was asked.
type language uint8

const (
	unasked language = iota
	english
	other
	unclear
)

func (t *tongue) reset(blocks int) {
	t.note = unasked
	t.blocks = append(t.blocks[:0], make([]language, blocks)...)
}

// foreign reports whether word i stands in text of a language that the rules
// don't know: its block if that is long enough to tell, else the note.
func (x *Extractor) foreign(i int32) bool {
	sentence := x.scan.words[i].sentence
	block := x.scan.doc.Sentences[sentence].Block
	found := &x.tongue.blocks[block]
	if *found == unasked {
		*found = x.languageOf(x.blockWords(sentence, block), tellBlock)
	}
	if *found != unclear {
		return *found == other
	}
	if x.tongue.note == unasked {
		x.tongue.note = x.languageOf(span{0, int32(len(x.scan.words))}, tellNote)
	}
	return x.tongue.note == other
}

// blockWords returns the words of a block, one of whose sentences is given.
func (x *Extractor) blockWords(sentence int32, block int) span {
	sentences := x.scan.doc.Sentences
	from, to := sentence, sentence+1
	for from > 0 && sentences[from-1].Block == block {
		from--
	}
	for int(to) < len(sentences) && sentences[to].Block == block {
		to++
	}
	return span{x.scan.first[from], x.scan.first[to]}
}

// maxTell bounds the number of words that a language is told from.
const maxTell = 400

// languageOf says whether words are English; unclear if there are too few, or if they are neither
// that nor, like names of tools written small, of a language with articles and prepositions of
// its own.
func (x *Extractor) languageOf(words span, least int) language {
	known, strange, all := 0, 0, 0
	functions := functionWords()
	for i := words.from; i < words.to && all < maxTell; i++ {
		w := &x.scan.words[i]
		if !w.is(lower) || w.is(digits) || w.at(inCode|inBare|hyphened) || w.end-w.start < 2 {
			continue
		}
		all++
		switch lex := x.lexeme(i); {
		case lex.Common:
			known++
		case functions[lex.text], !ascii(lex.text):
			strange++
		}
	}
	switch {
	case all >= tellSure && strange*3 >= all && 2*known < all:
		return other
	case all < least:
		return unclear
	case float64(known) >= minEnglish*float64(all):
		return english
	case float64(strange) >= minStrange*float64(all):
		return other
	}
	return unclear
}

// functionWords returns the articles, prepositions and conjunctions of other languages that stand
// in every text of theirs, and aren't English words as well.
var functionWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for _, text := range []string{
		"de la le les des du un une et est dans pour que qui sur avec pas nous vous sont mais", // French
		"der das und ein eine ist nicht mit auf von zu den dem im auch wir sich für bei",       // German
		"el los las una y en por con para del se es lo como pero",                              // Spanish
		"o os um uma da dos das em no na não por com mais ao",                                  // Portuguese
		"il di che gli della per sono nel anche questo",                                        // Italian
		"het een van voor niet zijn op ook naar",                                               // Dutch
		"och att det som en på är inte med av vi har og jeg ikke til fra ble",                  // Scandinavian
		"w na nie się że jest jak oraz",                                                        // Polish
	} {
		for word := range strings.FieldsSeq(text) {
			words[word] = true
		}
	}
	return words
})

// foreignWord reports whether the form is a word of the language that it stands in, if that is one
// which the rules don't know: vite is quickly in French.
func (f *form) foreignWord() bool {
	if f.words.len() > 1 || !f.x.foreign(f.words.from) {
		return false
	}
	word := f.x.words.Of(strings.ToLower(f.x.scan.doc.Text[f.match.Start:f.match.End]))
	return word.ForeignNoun || word.Foreign && (f.x.scan.words[f.words.from].is(lower) || f.initial())
}

// respelt reports whether the form stands in a language which the rules don't know, not all with
// capitals, and is words of that language rather: a space parts what is one word, as "le net" is
// no LeNet, or a letter has an accent, as nära is no Nara.
func (f *form) respelt(sense *vocab.Sense) bool {
	if !f.x.foreign(f.words.from) || f.capitals() == int(f.words.len()) {
		return false
	}
	text := f.x.scan.doc.Text[f.match.Start:f.match.End]
	parted := strings.Contains(text, " ") && !strings.ContainsAny(sense.Form.Text, " -/._")
	return parted || sense.Entry.Kind != kg.Concept && !ascii(text) && ascii(sense.Form.Text)
}

// capitals counts the words of the form with a capital.
func (f *form) capitals() int {
	n := 0
	for i := f.words.from; i < f.words.to; i++ {
		if f.x.scan.words[i].named() {
			n++
		}
	}
	return n
}

func ascii(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) < 0
}

// elisions are the words of Romance languages that lose their vowel before another word, and
// are written as one with it: l'API, dell'API.
var elisions = map[string]bool{
	"l": true, "d": true, "j": true, "m": true, "n": true, "s": true, "t": true, "c": true, "qu": true, "jusqu": true, "lorsqu": true, "puisqu": true,
	"dell": true, "nell": true, "sull": true, "dall": true, "all": true, "un": true, "quest": true, "quell": true, "gl": true,
}

// elided returns how many bytes at the beginning of a word are one of the elisions with its
// apostrophe, 0 for none.
func elided(word string) int {
	n := strings.IndexAny(word, "'’")
	if n < 1 || !elisions[strings.ToLower(word[:n])] {
		return 0
	}
	_, size := utf8.DecodeRuneInString(word[n:])
	return n + size
}
