package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"github.com/kljensen/snowball/english"
	"golang.org/x/text/unicode/norm"
)

// Word is a word of a text.
type Word struct {
	Stem       string
	Start, End int // bytes of the text
}

// longest bounds the words that are told apart; of a longer one the beginning
// counts.
const longest = 64

// remembered bounds how many stems a splitter keeps at hand.
const remembered = 1 << 15

// Splitter splits texts. It remembers stems, which cost much more to find than
// to look up, and is for one goroutine. The zero value is ready.
type Splitter struct {
	stems map[string]string
}

// Split appends the words of a text to list, in its order.
func (s *Splitter) Split(list []Word, text string) []Word {
	at := 0
	previous := character{}
	for it := words.FromString(text); it.Next(); {
		token := it.Value()
		start, end := at, at+len(token)
		at = end
		r, size := utf8.DecodeRuneInString(token)
		switch {
		case unspaced(r) && size == len(token):
			list = previous.add(list, text, start, end)
			continue
		case strings.ContainsFunc(token, joined):
			list = s.splitRuns(list, &previous, text, start, end)
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			end += len(signs(text[end:]))
			list = append(list, Word{s.Stem(text[start:end]), start, end})
		}
		previous = character{}
	}
	return list
}

// signs returns the + and # that belong to the word before: C++, C#.
func signs(rest string) string {
	for _, sign := range []string{"++", "#"} {
		if after, ok := strings.CutPrefix(rest, sign); ok && !startsWord(after) {
			return sign
		}
	}
	return ""
}

func startsWord(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// Stem reduces a word to what it is found by.
func (s *Splitter) Stem(word string) string {
	if stem, ok := s.stems[word]; ok {
		return stem
	}
	stem := english.Stem(fold(word), false)
	if len(s.stems) >= remembered || s.stems == nil {
		s.stems = make(map[string]string, 1024)
	}
	s.stems[strings.Clone(word)] = stem
	return stem
}

// fold takes case, accents and a possessive from a word.
func fold(word string) string {
	word = strings.TrimSuffix(strings.TrimSuffix(strings.ReplaceAll(word, "’", "'"), "'s"), "'S")
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			word = unaccented(word)
			break
		}
	}
	word = strings.ToLower(word)
	if len(word) > longest {
		word = strings.ToValidUTF8(word[:longest], "")
	}
	return word
}

// Beginning brings the beginning of a word into the form that stems have.
func Beginning(word string) string {
	if r, _ := utf8.DecodeRuneInString(word); unspaced(r) || joined(r) {
		return norm.NFKC.String(word)
	}
	return fold(word)
}

func unaccented(word string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(word) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
