package extract

import (
	"strings"
	"unicode/utf8"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// In a language that the word lists don't know, a capital says nothing: German
// writes every noun with one. There names are found by the vocabulary, by
// links and by strong shapes only.

// The share of lower-case words that have to be English ones, and how many
// words there must be to tell.
const (
	minEnglish = 0.5
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

// languageOf says whether words are English; unclear if there are too few.
func (x *Extractor) languageOf(words span, least int) language {
	known, all := 0, 0
	for i := words.from; i < words.to && all < maxTell; i++ {
		w := &x.scan.words[i]
		if !w.is(lower) || w.is(digits) || w.at(inCode|inBare|hyphened) || w.end-w.start < 2 {
			continue
		}
		all++
		if x.lexeme(i).Common {
			known++
		}
	}
	switch {
	case all < least:
		return unclear
	case float64(known) < minEnglish*float64(all):
		return other
	}
	return english
}

// foreignWord reports whether the form is a word of the language that it stands in, if that is one
// which the rules don't know: vite is quickly in French.
func (f *form) foreignWord() bool {
	if f.words.len() > 1 || !f.x.foreign(f.words.from) {
		return false
	}
	word := f.x.words.Of(strings.ToLower(f.x.scan.doc.Text[f.match.Start:f.match.End]))
	return word.ForeignNoun || word.Foreign && (f.x.scan.words[f.words.from].is(lower) || f.initial())
}

// respelt reports whether the form stands in a language which the rules don't know, small and
// otherwise than it is written, and so is words of that: "le net" is no LeNet, nära no Nara.
func (f *form) respelt(sense *vocab.Sense) bool {
	if !f.x.foreign(f.words.from) || f.capitals() == int(f.words.len()) {
		return false
	}
	text := f.x.scan.doc.Text[f.match.Start:f.match.End]
	parted := f.words.len() > 1 && !strings.ContainsAny(sense.Form.Text, " -/.")
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
	"dell": true, "nell": true, "sull": true, "dall": true, "all": true, "un": true, "quest": true, "gl": true,
}

// maxElision is the length of the longest.
const maxElision = 6

// elided returns how many bytes at the beginning of a word are one of the elisions with its
// apostrophe, 0 for none.
func elided(word string) int {
	n := 0
	for n < len(word) && n <= maxElision && isLower(word[n]) {
		n++
	}
	if !elisions[word[:n]] {
		return 0
	}
	for _, apostrophe := range []string{"'", "’"} {
		if rest, found := strings.CutPrefix(word[n:], apostrophe); found && rest != "" {
			return n + len(apostrophe)
		}
	}
	return 0
}
