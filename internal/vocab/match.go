package vocab

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

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
	if !w.word() {
		return matches
	}
	return v.from(&w, v.find(w.hash), start, matches)
}

// Head is a word that names may begin with, looked up once for all the places
// where it stands.
type Head struct {
	hash   uint64
	before [2]uint64 // see walk
	state  state
	length int32
	dull   bool // no name begins with it
}

// Head looks up a word in lower case. It reports false of a word with letters
// beyond ASCII, or that a name may cut in two; then only [Vocabulary.At] can tell.
func (v *Vocabulary) Head(word string) (Head, bool) {
	w := walk{text: word, hash: hashSeed}
	if !w.word() || w.at < len(word) || w.length < len(word) {
		return Head{}, false
	}
	s := v.find(w.hash)
	dull := s == 0 && len(v.endings(&w, s, 0, nil)) == 0
	return Head{hash: w.hash, before: w.before, state: s, length: int32(w.length), dull: dull}, true
}

// AtHead is At where the head begins at text[start:], and no letter and no sign
// that belongs to names stands behind it.
func (v *Vocabulary) AtHead(text string, start int, head *Head, matches []Match) []Match {
	if head.dull {
		return matches
	}
	w := walk{text: text, from: start, at: start + int(head.length), hash: head.hash, before: head.before, length: int(head.length)}
	return v.from(&w, head.state, start, matches)
}

// from appends the spellings of forms that go on behind the first word, whose
// state is s.
func (v *Vocabulary) from(w *walk, s state, start int, matches []Match) []Match {
	for {
		matches = v.endings(w, s, start, matches)
		if !s.begins() || !w.separator() || !w.word() {
			return matches
		}
		s = v.find(w.hash)
	}
}

// endings appends the senses of the key read so far, whose state is s, also
// without the ending of a plural. Three small letters behind a name are a word: what
// VMware has is not VMware HA.
func (v *Vocabulary) endings(w *walk, s state, start int, matches []Match) []Match {
	if n := w.at - w.from; n > 1 && w.text[w.at-1] == 's' && (n > 3 || w.from == start || classes[w.text[w.from]] == upper) {
		if n > 3 && w.text[w.at-2] == 'e' && hissing(w.text[w.at-3]) {
			matches = v.collect(w, v.find(w.before[1]), start, w.at-2, matches)
		}
		matches = v.collect(w, v.find(w.before[0]), start, w.at-1, matches)
	}
	return v.collect(w, s, start, w.at, matches)
}

// hissing reports whether words that end with a letter have a plural in es, as buses, boxes,
// topazes, meshes and echoes do.
func hissing(c byte) bool { return strings.IndexByte("sxzhoSXZHO", c) >= 0 }

// collect appends the senses of a state whose seams allow the breaks that the
// text has.
func (v *Vocabulary) collect(w *walk, s state, start, end int, matches []Match) []Match {
	if s.run() == 0 {
		return matches
	}
	senses := v.list(s)
	fitting := senses[:0:0]
	for i, n := range senses {
		switch {
		case w.breaks&^v.seams(n) != 0:
		case len(fitting) == i:
			fitting = senses[: i+1 : i+1]
		default:
			fitting = append(fitting, n)
		}
	}
	if len(fitting) == 0 {
		return matches
	}
	return append(matches, Match{Start: start, End: end, Tail: possessive(w.text, w.at), Senses: fitting})
}

// list returns the numbers of the senses of a state.
func (v *Vocabulary) list(s state) []int32 {
	at := s.run()
	return v.lists[at+1 : at+1+uint32(v.lists[at])]
}

// walk reads a text as the key of a form, word by word.
type walk struct {
	text   string
	at     int       // offset in text behind what was read
	from   int       // where the last word begins
	hash   uint64    // of the key so far
	before [2]uint64 // hashes of the key without its last byte, and last two
	length int       // bytes of key so far
	breaks uint64    // breaks in the text so far, by place in the key
}

// word reads a run of letters and digits, no more of it than a form may have. It reports
// whether there was one and the key isn't longer than any form.
func (w *walk) word() bool {
	w.from = w.at
	limit := min(len(w.text), w.from+maxWord)
	for w.at < limit {
		c := w.text[w.at]
		switch class := classes[c]; {
		case class == letter:
		case class == upper:
			c += 'a' - 'A'
		case class == sign && w.at > w.from:
			if joins(w.text, w.at) {
				return w.done()
			}
		case c == '.' && w.length == 0:
		case c >= utf8.RuneSelf:
			if !w.rune() {
				return w.done()
			}
			continue
		default:
			return w.done()
		}
		w.advance(c)
		w.at++
	}
	return w.done()
}

func (w *walk) done() bool { return w.at > w.from && w.length <= maxKey }

func (w *walk) advance(c byte) {
	w.before[1], w.before[0] = w.before[0], w.hash
	w.hash = hashByte(w.hash, c)
	w.length++
}

// rune reads a character outside ASCII. It reports whether the word goes on: it ends before
// what is none of its characters, and where one ends that is written without a space.
func (w *walk) rune() bool {
	r, size := utf8.DecodeRuneInString(w.text[w.at:])
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) || w.parts(r) {
		return false
	}
	for _, c := range []byte(kg.Fold(string(r))) {
		w.advance(c)
	}
	w.at += size
	return w.at == len(w.text) || classes[w.text[w.at]] == other || !Parts(r, rune(w.text[w.at]))
}

// parts reports whether r is no more of the word read so far.
func (w *walk) parts(r rune) bool {
	before, _ := utf8.DecodeLastRuneInString(w.text[w.from:w.at])
	return w.at > w.from && Parts(before, r)
}

// separator goes over what may stand between two words of a name.
func (w *walk) separator() bool {
	if w.at >= len(w.text) || w.length >= maxKey {
		return false
	}
	if joins(w.text, w.at) { // and belongs to the key: KubeCon+CloudNativeCon
		w.advance('+')
		w.at++
		return true
	}
	gap := separator(w.text[w.at:])
	if gap > 1 && w.text[w.at] == '.' && w.at-w.from < minAbbreviation {
		gap = 1
	}
	if gap == 0 {
		if r, _ := utf8.DecodeRuneInString(w.text[w.at:]); !w.parts(r) {
			return false
		}
	}
	w.at += gap
	w.breaks |= 1 << w.length
	return true
}

// minAbbreviation is the length of the shortest abbreviation inside a name: a letter numbers a
// heading.
const minAbbreviation = 2

// class is what a byte is to a name.
type class uint8

const (
	other class = iota
	letter
	upper
	sign
)

// classes holds the class of each byte.
var classes = func() (table [256]class) {
	for c := range table {
		switch {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
			table[c] = letter
		case 'A' <= c && c <= 'Z':
			table[c] = upper
		case c == '+' || c == '#':
			table[c] = sign
		}
	}
	return table
}()

// maxKey bounds the length of a form's key, in bytes: one bit of seams each.
const maxKey = 63

// maxWord is how many bytes of a word are read: a byte of a key comes of four at most.
const maxWord = 4 * (maxKey + 1)

// separator returns the length of what may stand between two parts of a name
// at the start of text: a space, hyphen, underscore, dot, slash, apostrophe,
// a colon with no space behind it or two, and before a capital an ampersand, an at, the point and space
// of an abbreviation, " + " or " & ".
func separator(text string) int {
	switch c := text[0]; {
	case c == '.' && len(text) > 2 && text[1] == ' ':
		return 1 + bytesIf(classes[text[2]] == upper)
	case c == '-', c == '_', c == '.', c == '/', c == '\'':
		return 1
	case c == '&', c == '@':
		return bytesIf(len(text) > 1 && classes[text[1]] == upper)
	case strings.HasPrefix(text, "::"):
		return 2
	case c == ':':
		return bytesIf(len(text) > 1 && classes[text[1]] != other)
	case c == ' ':
		if len(text) > 3 && (text[1] == '+' || text[1] == '&') && text[2] == ' ' && classes[text[3]] == upper {
			return 3
		}
		return 1
	case c < utf8.RuneSelf:
		return 0
	}
	for _, mark := range []string{"’", "‑", "–", "\u00a0", "·"} {
		if len(text) >= len(mark) && text[:len(mark)] == mark {
			return len(mark)
		}
	}
	return 0
}

// joins reports whether the sign at offset, which isn't the first there, parts two words: Kafka+Flink, but
// not C++ or C++Builder.
func joins(text string, at int) bool {
	return text[at] == '+' && at > 0 && text[at-1] != '+' && at+1 < len(text) && isLetter(text[at+1])
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

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

// boundary reports whether no word goes on at offset, behind a letter of ASCII.
func boundary(text string, at int) bool {
	if at >= len(text) {
		return true
	}
	c := text[at]
	switch class := classes[c]; {
	case class == sign:
		return joins(text, at)
	case class != other:
		return false
	case c < utf8.RuneSelf:
		return true
	}
	r, _ := utf8.DecodeRuneInString(text[at:])
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) || Parts('s', r)
}
