package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// Word is a run of letters and digits, with the signs that belong inside
// names: C++, C#, Node.js, X.509, O'Reilly.
type Word struct {
	Start, End int32
	Sentence   int32
	Lexeme     int32 // its number in the lexicon
	shape      Shape
	place      Place
}

// Shape says how a word is written.
type Shape uint8

// The shapes of words.
const (
	Capital Shape = 1 << iota // begins with a capital
	AllCaps                   // two capitals or more and no small letter, a plural s aside
	Camel                     // a capital behind a small letter, or small letters behind two capitals
	Digits                    // has a digit
	Lower                     // no capital at all
	Numeric                   // nothing but digits and signs
	Dotted                    // has a dot inside: Node.js, Booking.com
	Foreign                   // a script without capitals
)

// Place says where a word stands.
type Place uint16

// The places where words stand.
const (
	Initial  Place = 1 << iota // where any word would be capitalised
	InCode                     // inside a code span
	InBare                     // inside a bare URL or address, or the note's title below a picture
	InAnchor                   // inside the text of a link
	InWiki                     // inside the text of a wikilink
	InImage                    // inside the description of an image
	InTag                      // inside a #tag
	InNote                     // inside the text of a link to another note
	InTitle                    // in a sentence whose words are all capitalised, or a heading
	InMeta                     // in the front matter
	InQuote                    // inside a quoted title
	Shouted                    // in a sentence all in capitals
	Hyphened                   // joined to the word before by a hyphen
	InTalk                     // inside the text of a link to a talk's page
)

// Places of a kind.
const (
	Elsewhere  = InBare | InCode | InNote    // what stands there is an address, code or what another note is called
	AnyCapital = Initial | InTitle | Shouted // a capital says nothing there
)

// Is reports whether the word is written in one of these shapes.
func (w Word) Is(s Shape) bool { return w.shape&s != 0 }

// At reports whether the word stands at one of these places.
func (w Word) At(p Place) bool { return w.place&p != 0 }

// Named reports whether the word has a capital.
func (w Word) Named() bool { return w.shape&(Capital|AllCaps|Camel) != 0 }

// Surface returns a word as the note writes it.
func (x *Text) Surface(w Word) string { return x.Doc.Text[w.Start:w.End] }

// Text is a note as words, with the look-ups that the rules need.
type Text struct {
	Doc   *markdown.Document
	Words []Word
	First []int32 // index of the first word of each sentence, and one more at the end
	Named []int32 // the words with a capital
	Small bool    // see writtenSmall

	File      string // path of the note
	Vocab     *vocab.Vocabulary
	Lists     *vocab.Words
	Lexicon   Lexicon
	Context   Context
	memo      memo
	codeAsked int32 // 1 + the sentence that codeSaid is of
	codeSaid  bool  // the sentence says what is written in a language
	tongue    tongue
	Field     Field // what the note is on; not asked yet at first
}

// NewText returns one without words, which knows a vocabulary and the word lists.
func NewText(v *vocab.Vocabulary, w *vocab.Words) Text {
	return Text{Vocab: v, Lists: w, Lexicon: Lexicon{vocab: v, words: w, triggers: newTriggers()}}
}

// Take reads the note at path.
func (x *Text) Take(path string, doc *markdown.Document) {
	x.File = path
	x.read(doc)
	x.codeAsked = 0
	x.Field = FieldUnasked
	x.tongue.reset(len(doc.Blocks))
	x.countUsage()
	x.Small = x.writtenSmall()
	x.Context.reset(x)
}

// Lexeme returns what is known of word i.
func (x *Text) Lexeme(i int32) *Lexeme { return &x.Lexicon.Lexemes[x.Words[i].Lexeme] }

// read fills the text with the words of a document.
func (x *Text) read(doc *markdown.Document) {
	x.Doc = doc
	x.Words = x.Words[:0]
	x.First = x.First[:0]
	x.Named = x.Named[:0]
	x.Lexicon.begin()
	for i, sentence := range doc.Sentences {
		x.First = append(x.First, int32(len(x.Words)))
		x.readSentence(int32(i), sentence)
	}
	x.First = append(x.First, int32(len(x.Words)))
	x.applyMarks()
	for i, sentence := range doc.Sentences {
		x.markTitle(i, sentence)
		x.markQuotes(i)
	}
}

// Sentence returns the words of a sentence.
func (x *Text) Sentence(i int) []Word { return x.Words[x.First[i]:x.First[i+1]] }

func (x *Text) readSentence(index int32, sentence markdown.Sentence) {
	text := x.Doc.Text
	restart := true
	begin := sentence.Start + x.taskMarker(sentence)
	behind := begin
	for at, end, form := nextWord(text, begin, sentence.End); at < sentence.End; at, end, form = nextWord(text, end, sentence.End) {
		if n := x.elision(index, text[at:end], form); n > 0 {
			at += n
			end, form = wordAt(text, at, sentence.End)
		}
		next := end
		if n := x.ending(text[at:end]); n > 0 {
			end -= n
			_, form = wordAt(text, at, end)
		}
		if n := factor(text[at:end]); n > 0 {
			end = at + n
			_, form = wordAt(text, at, end)
			next = end
		}
		w := Word{Start: int32(at), End: int32(end), Sentence: index, shape: form, Lexeme: x.Lexicon.Number(text[at:end])}
		gap := text[behind:at]
		if restart || restarts(gap) {
			w.place |= Initial
		}
		if gap == "-" && behind > begin {
			w.place |= Hyphened
		}
		if behind > begin && x.goesOnAddress(gap) {
			w.place |= InBare
			x.Words[len(x.Words)-1].place |= InBare
		}
		if w.Named() {
			x.Named = append(x.Named, int32(len(x.Words)))
		}
		x.Words = append(x.Words, w)
		restart = w.Is(Numeric) && w.At(Initial)
		behind, end = end, next
	}
}

// nextWord returns where the next word from an offset on begins and ends, and its shape; the limit
// if there is none before it.
func nextWord(text string, at, limit int) (start, end int, form Shape) {
	for at < limit {
		if text[at] == ' ' {
			at++
			continue
		}
		end, form = wordAt(text, at, limit)
		switch {
		case end == at:
			_, size := utf8.DecodeRuneInString(text[at:])
			at += size
		case end-at > longestWord:
			at = end
		case form&(Camel|Digits|AllCaps) != 0 && form&Numeric == 0 && (at == 0 || !tokenSign(text[at-1])):
			behind := tokenEnd(text, at, limit)
			if behind == at {
				return at, end, form
			}
			at = behind
		default:
			return at, end, form
		}
	}
	return limit, limit, 0
}

// longestWord is how many bytes a word has at most. What is longer names nothing and is no word of
// a language: a key, a file in letters, the work of a stuck key. It is passed over like a sign, so
// that no rule has to look into it.
const longestWord = 128

// elision returns how many bytes of a word are an elided one before a name, 0 for none: a name
// has a shape of its own, or the lists know it. Behind a word with a capital the two are part
// of a place's or a family's name: Pays d'Aix, Maria d'Oliveira.
func (x *Text) elision(sentence int32, word string, form Shape) int {
	if form&(Camel|AllCaps) == 0 {
		return 0
	}
	n := Elided(word)
	if n == 0 {
		return 0
	}
	_, rest := wordAt(word, n, len(word))
	if rest&(Camel|AllCaps) != 0 {
		return n
	}
	text := strings.ToLower(word[n:])
	if last := len(x.Words) - 1; last >= 0 && x.Words[last].Sentence == sentence && x.Words[last].Named() || !x.Lexicon.vocab.Knows(text) && !x.Lexicon.words.Given(text) {
		return 0
	}
	return n
}

// goesOnAddress reports whether an address that is written without a scheme goes on
// behind this gap: pic.example.com/xyz-quux/, a host at least with a stroke behind.
func (x *Text) goesOnAddress(gap string) bool {
	last := x.Words[len(x.Words)-1]
	if last.At(InBare) {
		return gap != "" && strings.Trim(gap, "/-_.?=#&%~+:@") == ""
	}
	host := x.Surface(last)
	return gap == "/" && last.Is(Dotted) && last.Is(Lower) && !CodeEndings[host[strings.LastIndexByte(host, '.')+1:]]
}

// CodeEndings are the endings that hosts share with files and frameworks of a language: node.js/express.
var CodeEndings = map[string]bool{"js": true, "ts": true, "py": true, "rs": true, "rb": true, "sh": true}

// restarts reports whether a capital after this gap means nothing: after a
// colon, a dash, an arrow, a bullet or an opening quotation mark.
func restarts(gap string) bool {
	if len(gap) < 2 || gap == ", " {
		return false
	}
	return strings.ContainsAny(gap, ":\"“„>|!?…•;=→⇒➜➔") || strings.Contains(gap, " - ") ||
		strings.Contains(gap, "– ") || strings.Contains(gap, "— ") || strings.Contains(gap, ". ") || strings.Contains(gap, " *") || gap == " / "
}

// wordAt returns the end of the word that begins at offset and its shape; at
// itself if none begins there.
func wordAt(text string, at, limit int) (int, Shape) { //nolint:gocognit // one state machine over bytes, in the hottest loop
	if end, form := plainWordAt(text, at, limit); end > at {
		return end, form
	}
	var c counts
	i := at
	if text[i] == '.' && i+1 < limit && IsUpper(text[i+1]) && (i == 0 || text[i-1] == ' ' || text[i-1] == '/' || text[i-1] == '(') {
		i++
	}
	from := i
	for i < limit {
		b := text[i]
		switch {
		case b >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(text[i:])
			if i > from && partedAt(text, i) {
				return i, c.shape()
			}
			if vocab.Unspaced(r) {
				return i + size, Foreign
			}
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && (i == from || !unicode.Is(unicode.Mn, r)) {
				if r == '’' && i > from && runsOn(text, i, i+size, limit) && !possessive(text, i+size, limit) && !shortYear(text, i+size, limit) {
					i += size
					continue
				}
				return wordDone(at, from, i), c.shape()
			}
			c.rune(r)
			i += size
			if i < limit && partedAt(text, i) {
				return i, c.shape()
			}
			continue
		case IsUpper(b), IsLower(b), IsDigit(b):
			c.byte(b)
		case (b == '+' || b == '#') && i > from && signEnds(text, i, limit):
			return signEnd(text, i, limit), c.shape()
		case b == '\'' && shortYear(text, i+1, limit):
			return wordDone(at, from, i), c.shape()
		case (b == '.' || b == '\'') && i > from && runsOn(text, i, i+1, limit) && !(b == '\'' && possessive(text, i+1, limit)):
			if b == '.' {
				c.dots++
			}
		default:
			return wordDone(at, from, i), c.shape()
		}
		i++
	}
	return wordDone(at, from, i), c.shape()
}

// plainWordAt is wordAt for what most words are: small letters of ASCII, at most the
// first one a capital, and behind them what surely is no part of the word.
func plainWordAt(text string, at, limit int) (int, Shape) {
	i, form := at, Lower
	if IsUpper(text[i]) {
		i, form = at+1, Capital
	}
	for i < limit && IsLower(text[i]) {
		i++
	}
	if i == at || i < limit && !parting[text[i]] {
		return at, 0
	}
	return i, form
}

// parting are the bytes that end a word whatever stands behind them.
var parting = [256]bool{' ': true, '\n': true, ',': true, '-': true, ':': true, ';': true, '!': true, '?': true, '(': true, ')': true, '/': true, '"': true, '_': true}

// wordDone returns i, or at if no letter was read since from.
func wordDone(at, from, i int) int {
	if i == from {
		return at
	}
	return i
}

// possessive reports whether the s at offset is all that follows an apostrophe.
func possessive(text string, i, limit int) bool {
	return i < limit && text[i] == 's' && !LetterAt(text, i+1, limit)
}

// shortYear reports whether two digits stand at offset and no more, as in
// Summit'19.
func shortYear(text string, i, limit int) bool {
	return i+2 <= limit && IsDigit(text[i]) && IsDigit(text[i+1]) && !LetterAt(text, i+2, limit)
}

func signEnds(text string, i, limit int) bool {
	end := signEnd(text, i, limit)
	return !goesOn(text, end, limit)
}

func signEnd(text string, i, limit int) int {
	for i < limit && (text[i] == '+' || text[i] == '#') {
		i++
	}
	return i
}

// partedAt reports whether one word ends at offset and another begins there with nothing
// between, as before what is written onto a name in another script: Kubernetes는.
func partedAt(text string, i int) bool {
	return text[i-1] != '.' && text[i-1] != '\'' && !strings.HasSuffix(text[:i], "’") && partedBy(text, i, i)
}

// partedBy reports whether the characters before one offset and at another are of two words.
func partedBy(text string, end, start int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:end])
	r, _ := utf8.DecodeRuneInString(text[start:])
	return vocab.Parts(before, r)
}

// goesOn reports whether the word before offset goes on there.
func goesOn(text string, i, limit int) bool { return LetterAt(text, i, limit) && !partedAt(text, i) }

// runsOn reports whether the word that ends at an offset runs on behind the sign there.
func runsOn(text string, end, start, limit int) bool {
	return LetterAt(text, start, limit) && !partedBy(text, end, start)
}

// LetterAt reports whether byte i of a text, before a limit, begins a letter or a digit.
func LetterAt(text string, i, limit int) bool {
	if i >= limit {
		return false
	}
	if b := text[i]; b < utf8.RuneSelf {
		return IsUpper(b) || IsLower(b) || IsDigit(b)
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

// IsUpper reports whether a byte is a capital of ASCII.
func IsUpper(b byte) bool { return 'A' <= b && b <= 'Z' }

// IsLower reports whether a byte is a small letter of ASCII.
func IsLower(b byte) bool { return 'a' <= b && b <= 'z' }

// IsDigit reports whether a byte is a digit.
func IsDigit(b byte) bool { return '0' <= b && b <= '9' }

// counts sums up the letters of a word while it is read.
type counts struct {
	upper, lower, digit, dots int
	firstUpper                bool
	inner                     bool // a capital behind a small letter or digit
	tail                      int  // small letters since the last capital
	last                      byte
}

func (c *counts) byte(b byte) {
	switch {
	case IsUpper(b):
		c.capital()
	case IsLower(b):
		c.lower++
		c.tail++
	default:
		c.digit++
	}
	c.last = b
}

func (c *counts) rune(r rune) {
	switch {
	case unicode.IsUpper(r):
		c.capital()
	case unicode.IsLetter(r):
		c.lower++
		c.tail++
	}
	c.last = 0
}

func (c *counts) capital() {
	if c.upper+c.lower+c.digit == 0 {
		c.firstUpper = true
	}
	if c.lower > 0 {
		c.inner = true
	}
	c.upper++
	c.tail = 0
}

func (c *counts) shape() Shape {
	var s Shape
	letters := c.upper + c.lower
	if c.firstUpper {
		s |= Capital
	}
	if c.digit > 0 {
		s |= Digits
		if letters == 0 {
			s |= Numeric
		}
	}
	if c.dots > 0 {
		s |= Dotted
	}
	plural := c.upper >= 2 && c.lower == 1 && c.last == 's'
	if c.upper >= 2 && (c.lower == 0 || plural) || c.upper == 1 && c.lower == 0 && c.digit > 0 {
		s |= AllCaps
	}
	if c.inner || c.upper >= 2 && c.lower >= 2 || c.upper >= 1 && c.lower >= 1 && !c.firstUpper {
		s |= Camel
	}
	if c.upper == 0 && letters > 0 {
		s |= Lower
	}
	return s
}

// applyMarks notes on each word the markup around it.
func (x *Text) applyMarks() {
	at, title := 0, ownTitle(x.Doc)
	for _, mark := range x.Doc.Marks {
		for at < len(x.Words) && int(x.Words[at].End) <= mark.Start {
			at++
		}
		end := at
		for end < len(x.Words) && int(x.Words[end].Start) < mark.End {
			end++
		}
		flag, read := x.placeOf(mark), x.behindTitle(title, mark)
		for i := at; i < end; i++ {
			x.Words[i].place |= flag
			if int(x.Words[i].Start) < read {
				x.Words[i].place |= InBare
			}
		}
		if titles(mark.Kind) && x.titled(x.Words[at:end]) {
			x.markTitled(x.Words[at:end])
		}
	}
}

// markTitled marks the words of a title up to a "by", behind which people's capitals
// say as much as ever.
func (x *Text) markTitled(words []Word) {
	for i := range words {
		if i > 0 && x.Surface(words[i]) == "by" {
			return
		}
		words[i].place |= InTitle
	}
}

// titles reports whether what is marked so may be a title in running text.
func titles(kind markdown.MarkKind) bool {
	return kind == markdown.Anchor || kind == markdown.Strong || kind == markdown.Emphasis
}

func (x *Text) placeOf(mark markdown.Mark) Place {
	switch mark.Kind {
	case markdown.Code:
		return InCode
	case markdown.Bare:
		return InBare
	case markdown.Anchor:
		if mark.Link < 0 {
			return InAnchor
		}
		link := &x.Doc.Links[mark.Link]
		if _, talk := TalkPage(Address(link.Target)); talk {
			return InAnchor | InTalk
		}
		if ToNote(*link) {
			return InAnchor | InNote
		}
		return InAnchor
	case markdown.Wiki:
		if mark.Link >= 0 {
			page := PageOf(x.Doc.Links[mark.Link].Target)
			if LooksLikeFile(page) && strings.TrimSuffix(x.Doc.Text[mark.Start:mark.End], ".md") == page {
				return InWiki | InNote
			}
		}
		return InWiki
	case markdown.Image:
		return InImage | InTitle
	case markdown.Hashtag:
		return InTag
	}
	return 0
}

// CutAny returns a text without the first of some prefixes that it has, and whether it has one.
func CutAny(text string, prefixes ...string) (string, bool) {
	for _, prefix := range prefixes {
		if rest, ok := strings.CutPrefix(text, prefix); ok {
			return rest, true
		}
	}
	return text, false
}
