package vocab

import (
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

// Sense is one thing that a form can mean.
type Sense struct {
	Entry *Entry
	Form  *Form
	// seams has bit i set where the form itself has a break before the i-th
	// byte of its key: a space, hyphen or change of case. A text may break a
	// name there and nowhere else, so "Git Ops" and "git-ops" are GitOps
	// while "in flux" is not Influx.
	seams uint64
}

// Match is a stretch of text that spells a form.
type Match struct {
	Start, End int // byte offsets; a possessive or plural ending is outside
	Tail       int // end of the word with its possessive or plural ending
	Senses     []int32
}

// At appends to matches the spellings of forms that begin at text[start:],
// shortest first. start must be the start of a word. Its cost is bounded by
// the longest form, whatever the length of the text.
func (v *Vocabulary) At(text string, start int, matches []Match) []Match {
	w := walk{text: text, at: start, hash: hashSeed}
	for w.next() {
		tail, ok := wordEnd(text, w.at)
		if !ok {
			continue
		}
		s := v.table.find(w.hash)
		if s.senses != 0 {
			matches = v.collect(&w, s.senses, start, tail, matches)
		}
		if tail == w.at && !s.begins {
			break
		}
	}
	return matches
}

// collect appends the senses that end where the walk stands and whose seams
// allow the breaks that the text has.
func (v *Vocabulary) collect(w *walk, list int32, start, tail int, matches []Match) []Match {
	senses := v.table.senses[list]
	fitting := senses[:0:0]
	for i, s := range senses {
		switch {
		case w.breaks&^v.senses[s].seams != 0:
		case len(fitting) == i:
			fitting = senses[: i+1 : i+1]
		default:
			fitting = append(fitting, s)
		}
	}
	if len(fitting) == 0 {
		return matches
	}
	return append(matches, Match{Start: start, End: w.at, Tail: tail, Senses: fitting})
}

// Exact returns the entry that a folded form names without any guard, nil if
// there is none.
func (v *Vocabulary) Exact(key string) *Entry {
	for _, n := range v.table.senses[v.table.find(hashKey(key)).senses] {
		if s := &v.senses[n]; s.Form.Case == Any && !s.Form.Ambiguous {
			return s.Entry
		}
	}
	return nil
}

// Sense returns a sense by the number that a [Match] names it with.
func (v *Vocabulary) Sense(n int32) *Sense { return &v.senses[n] }

// walk reads a text as the key of a form, letter by letter.
type walk struct {
	text   string
	at     int    // offset in text behind what was read
	hash   uint64 // of the key so far
	length int    // bytes of key so far
	breaks uint64 // breaks in the text so far, by place in the key
}

// next reads one character of a name, with the separator before it if there
// is one. It reports whether there was one to read.
func (w *walk) next() bool {
	if w.length >= maxKey {
		return false
	}
	at := w.at
	if w.length > 0 {
		if gap := separator(w.text[at:]); gap > 0 {
			at += gap
			w.breaks |= 1 << w.length
		}
	}
	if at >= len(w.text) {
		return false
	}
	if c := w.text[at]; c < utf8.RuneSelf {
		return w.ascii(at, c)
	}
	return w.rune(at)
}

func (w *walk) ascii(at int, c byte) bool {
	switch {
	case 'A' <= c && c <= 'Z':
		c += 'a' - 'A'
	case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
	case (c == '+' || c == '#') && at == w.at && w.length > 0:
	case c == '.' && w.length == 0:
	default:
		return false
	}
	w.advance(c)
	w.at = at + 1
	return true
}

func (w *walk) rune(at int) bool {
	r, size := utf8.DecodeRuneInString(w.text[at:])
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return false
	}
	for _, c := range []byte(kg.Fold(string(r))) {
		w.advance(c)
	}
	w.at = at + size
	return true
}

func (w *walk) advance(c byte) {
	w.hash = hashByte(w.hash, c)
	w.length++
}

// maxKey bounds the length of a form's key, in bytes: one bit of seams each.
const maxKey = 63

// separator returns the length of what may stand between two parts of a name
// at the start of text: a space, hyphen, underscore, dot, slash, or " + ".
func separator(text string) int {
	if text == "" {
		return 0
	}
	switch text[0] {
	case '-', '_', '.', '/', '\'':
		return 1
	case ' ':
		if len(text) > 2 && (text[1] == '+' || text[1] == '&' || text[1] == '-') && text[2] == ' ' {
			return 3
		}
		return 1
	}
	for _, mark := range []string{"’", "‑", "–", "\u00a0", "·"} {
		if len(text) >= len(mark) && text[:len(mark)] == mark {
			return len(mark)
		}
	}
	return 0
}

// wordEnd reports whether a name may end at offset, and where the word with a
// possessive or plural ending ends.
func wordEnd(text string, at int) (int, bool) {
	if boundary(text, at) {
		return possessive(text, at), true
	}
	if text[at] == 's' && boundary(text, at+1) {
		return possessive(text, at+1), true
	}
	if text[at] == 'e' && at+1 < len(text) && text[at+1] == 's' && boundary(text, at+2) {
		return possessive(text, at+2), true
	}
	return at, false
}

// possessive returns the end of a possessive ending at offset, if there is one.
func possessive(text string, at int) int {
	for _, ending := range []string{"'s", "’s"} {
		end := at + len(ending)
		if end <= len(text) && text[at:end] == ending && boundary(text, end) {
			return end
		}
	}
	return at
}

// boundary reports whether no word goes on at offset. Scripts without spaces
// between words begin a word with each character.
func boundary(text string, at int) bool {
	if at >= len(text) {
		return true
	}
	c := text[at]
	if c < utf8.RuneSelf {
		return !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9') && !(c == '+' || c == '#')
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) || Unspaced(r)
}

// Unspaced reports whether r belongs to a script that is written without
// spaces between words.
func Unspaced(r rune) bool {
	return r >= 0x0e00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
