package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// character is one of a script whose words are found by pairs, as it stands before
// another: where no space parts words, and where what belongs to a word is written
// onto it, as particles are in Korean.
type character struct {
	start, end int
	paired     bool // it is part of a word already
}

// add makes words of each two characters; the first of a run stands alone as
// long as no other follows.
func (p *character) add(list []Word, text string, start, end int) []Word {
	adjacent := p.end == start && p.end > 0
	from := start
	if adjacent {
		from = p.start
	}
	word := Word{norm.NFKC.String(text[from:end]), from, end}
	if adjacent && !p.paired {
		list[len(list)-1] = word
	} else {
		list = append(list, word)
	}
	*p = character{start, end, adjacent}
	return list
}

// splitRuns appends the words of a token in which such characters stand, perhaps behind
// letters of another script: a particle behind a name in Latin letters.
func (s *Splitter) splitRuns(list []Word, previous *character, text string, start, end int) []Word {
	for at := start; at < end; {
		if r, _ := utf8.DecodeRuneInString(text[at:]); joined(r) {
			size := norm.NFC.NextBoundaryInString(text[at:end], true)
			list = previous.add(list, text, at, at+size)
			at += size
			continue
		}
		next := end
		if i := strings.IndexFunc(text[at:end], joined); i >= 0 {
			next = at + i
		}
		if strings.ContainsFunc(text[at:next], letterOrDigit) {
			list = append(list, Word{s.Stem(text[at:next]), at, next})
		}
		*previous, at = character{}, next
	}
	return list
}

func letterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// unspaced reports whether a character belongs to a script without spaces, of which
// each character is a token.
func unspaced(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// joined reports whether a character belongs to a script of which several make one
// token: Hangul, Katakana with its marks of length.
func joined(r rune) bool {
	return r >= 0x1100 && (unicode.In(r, unicode.Hangul, unicode.Katakana) || r == 'ー' || r == 'ｰ')
}
