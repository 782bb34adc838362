package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// word is a run of letters and digits, with the signs that belong inside
// names: C++, C#, Node.js, X.509, O'Reilly.
type word struct {
	start, end int32
	sentence   int32
	lexeme     int32 // its number in the lexicon
	shape      shape
	place      place
}

// shape says how a word is written.
type shape uint8

const (
	capital shape = 1 << iota // begins with a capital
	allCaps                   // two capitals or more and no small letter, a plural s aside
	camel                     // a capital behind a small letter, or small letters behind two capitals
	digits                    // has a digit
	lower                     // no capital at all
	numeric                   // nothing but digits and signs
	dotted                    // has a dot inside: Node.js, Booking.com
	foreign                   // a script without capitals
)

// place says where a word stands.
type place uint16

const (
	initial  place = 1 << iota // where any word would be capitalised
	inCode                     // inside a code span
	inBare                     // inside a bare URL or address, or the note's title below a picture
	inAnchor                   // inside the text of a link
	inWiki                     // inside the text of a wikilink
	inImage                    // inside the description of an image
	inTag                      // inside a #tag
	inNote                     // inside the text of a link to another note
	inTitle                    // in a sentence whose words are all capitalised, or a heading
	inMeta                     // in the front matter
	inQuote                    // inside a quoted title
	shouted                    // in a sentence all in capitals
	hyphened                   // joined to the word before by a hyphen
	inTalk                     // inside the text of a link to a talk's page
)

func (w word) is(s shape) bool     { return w.shape&s != 0 }
func (w word) at(p place) bool     { return w.place&p != 0 }
func (w word) named() bool         { return w.shape&(capital|allCaps|camel) != 0 }
func (x *Text) text(w word) string { return x.doc.Text[w.start:w.end] }

// Text is a note as words, with the look-ups that the rules need.
type Text struct {
	doc   *markdown.Document
	words []word
	first []int32 // index of the first word of each sentence, and one more at the end
	named []int32 // the words with a capital
	small bool    // see writtenSmall

	file      string // path of the note
	vocab     *vocab.Vocabulary
	lists     *vocab.Words
	lexicon   lexicon
	context   context
	memo      memo
	homes     map[string]bool // words of the names of sites and repositories that the note links to; nil until asked
	codeAsked int32           // 1 + the sentence that codeSaid is of
	codeSaid  bool            // the sentence says what is written in a language
	casing    casing
	tongue    tongue
	field     field // what the note is on; not asked yet at first
}

// newText returns one without words, which knows a vocabulary and the word lists.
func newText(v *vocab.Vocabulary, w *vocab.Words) Text {
	return Text{vocab: v, lists: w, lexicon: lexicon{vocab: v, words: w, triggers: newTriggers()}}
}

// take reads the note at path.
func (x *Text) take(path string, doc *markdown.Document) {
	x.file = path
	x.read(doc)
	x.homes = nil
	x.codeAsked = 0
	x.field = fieldUnasked
	x.tongue.reset(len(doc.Blocks))
	x.countUsage()
	x.small = x.writtenSmall()
	x.context.reset(x)
}

// lexeme returns what is known of word i.
func (x *Text) lexeme(i int32) *lexeme { return &x.lexicon.lexemes[x.words[i].lexeme] }

// read fills the scan with the words of a document.
func (x *Text) read(doc *markdown.Document) {
	x.doc = doc
	x.words = x.words[:0]
	x.first = x.first[:0]
	x.named = x.named[:0]
	x.lexicon.begin()
	for i, sentence := range doc.Sentences {
		x.first = append(x.first, int32(len(x.words)))
		x.readSentence(int32(i), sentence)
	}
	x.first = append(x.first, int32(len(x.words)))
	x.applyMarks()
	for i, sentence := range doc.Sentences {
		x.markTitle(i, sentence)
		x.markQuotes(i)
	}
}

// sentence returns the words of a sentence.
func (x *Text) sentence(i int) []word { return x.words[x.first[i]:x.first[i+1]] }

func (x *Text) readSentence(index int32, sentence markdown.Sentence) {
	text := x.doc.Text
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
		w := word{start: int32(at), end: int32(end), sentence: index, shape: form, lexeme: x.lexicon.number(text[at:end])}
		gap := text[behind:at]
		if restart || restarts(gap) {
			w.place |= initial
		}
		if gap == "-" && behind > begin {
			w.place |= hyphened
		}
		if gap == "/" && x.addressBefore() {
			w.place |= inBare
			x.words[len(x.words)-1].place |= inBare
		}
		if w.named() {
			x.named = append(x.named, int32(len(x.words)))
		}
		x.words = append(x.words, w)
		restart = w.is(numeric) && w.at(initial)
		behind, end = end, next
	}
}

// nextWord returns where the next word from an offset on begins and ends, and its shape; the limit
// if there is none before it.
func nextWord(text string, at, limit int) (start, end int, form shape) {
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
		case form&(camel|digits|allCaps) != 0 && form&numeric == 0 && (at == 0 || !tokenSign(text[at-1])):
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
func (x *Text) elision(sentence int32, word string, form shape) int {
	if form&(camel|allCaps) == 0 {
		return 0
	}
	n := elided(word)
	if n == 0 {
		return 0
	}
	_, rest := wordAt(word, n, len(word))
	if rest&(camel|allCaps) != 0 {
		return n
	}
	text := strings.ToLower(word[n:])
	if last := len(x.words) - 1; last >= 0 && x.words[last].sentence == sentence && x.words[last].named() || !x.lexicon.vocab.Knows(text) && !x.lexicon.words.Given(text) {
		return 0
	}
	return n
}

// addressBefore reports whether the last word read is a host or part of an
// address: pic.example.com/xyz, written without a scheme.
func (x *Text) addressBefore() bool {
	if len(x.words) == 0 {
		return false
	}
	last := x.words[len(x.words)-1]
	return last.at(inBare) || last.is(dotted) && last.is(lower)
}

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
func wordAt(text string, at, limit int) (int, shape) { //nolint:gocognit // one state machine over bytes, in the hottest loop
	if end, form := plainWordAt(text, at, limit); end > at {
		return end, form
	}
	var c counts
	i := at
	if text[i] == '.' && i+1 < limit && isUpper(text[i+1]) && (i == 0 || text[i-1] == ' ' || text[i-1] == '/' || text[i-1] == '(') {
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
				return i + size, foreign
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
		case isUpper(b), isLower(b), isDigit(b):
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
func plainWordAt(text string, at, limit int) (int, shape) {
	i, form := at, lower
	if isUpper(text[i]) {
		i, form = at+1, capital
	}
	for i < limit && isLower(text[i]) {
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
	return i < limit && text[i] == 's' && !letterAt(text, i+1, limit)
}

// shortYear reports whether two digits stand at offset and no more, as in
// Summit'19.
func shortYear(text string, i, limit int) bool {
	return i+2 <= limit && isDigit(text[i]) && isDigit(text[i+1]) && !letterAt(text, i+2, limit)
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
func goesOn(text string, i, limit int) bool { return letterAt(text, i, limit) && !partedAt(text, i) }

// runsOn reports whether the word that ends at an offset runs on behind the sign there.
func runsOn(text string, end, start, limit int) bool {
	return letterAt(text, start, limit) && !partedBy(text, end, start)
}

func letterAt(text string, i, limit int) bool {
	if i >= limit {
		return false
	}
	if b := text[i]; b < utf8.RuneSelf {
		return isUpper(b) || isLower(b) || isDigit(b)
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

func isUpper(b byte) bool { return 'A' <= b && b <= 'Z' }
func isLower(b byte) bool { return 'a' <= b && b <= 'z' }
func isDigit(b byte) bool { return '0' <= b && b <= '9' }

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
	case isUpper(b):
		c.capital()
	case isLower(b):
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

func (c *counts) shape() shape {
	var s shape
	letters := c.upper + c.lower
	if c.firstUpper {
		s |= capital
	}
	if c.digit > 0 {
		s |= digits
		if letters == 0 {
			s |= numeric
		}
	}
	if c.dots > 0 {
		s |= dotted
	}
	plural := c.upper >= 2 && c.lower == 1 && c.last == 's'
	if c.upper >= 2 && (c.lower == 0 || plural) || c.upper == 1 && c.lower == 0 && c.digit > 0 {
		s |= allCaps
	}
	if c.inner || c.upper >= 2 && c.lower >= 2 || c.upper >= 1 && c.lower >= 1 && !c.firstUpper {
		s |= camel
	}
	if c.upper == 0 && letters > 0 {
		s |= lower
	}
	return s
}

// applyMarks notes on each word the markup around it.
func (x *Text) applyMarks() {
	at, title := 0, ownTitle(x.doc)
	for _, mark := range x.doc.Marks {
		for at < len(x.words) && int(x.words[at].end) <= mark.Start {
			at++
		}
		end := at
		for end < len(x.words) && int(x.words[end].start) < mark.End {
			end++
		}
		flag, read := x.placeOf(mark), x.behindTitle(title, mark)
		for i := at; i < end; i++ {
			x.words[i].place |= flag
			if int(x.words[i].start) < read {
				x.words[i].place |= inBare
			}
		}
		if titles(mark.Kind) && x.titled(x.words[at:end]) {
			x.markTitled(x.words[at:end])
		}
	}
}

// markTitled marks the words of a title up to a "by", behind which people's capitals
// say as much as ever.
func (x *Text) markTitled(words []word) {
	for i := range words {
		if i > 0 && x.text(words[i]) == "by" {
			return
		}
		words[i].place |= inTitle
	}
}

// titles reports whether what is marked so may be a title in running text.
func titles(kind markdown.MarkKind) bool {
	return kind == markdown.Anchor || kind == markdown.Strong || kind == markdown.Emphasis
}

func (x *Text) placeOf(mark markdown.Mark) place {
	switch mark.Kind {
	case markdown.Code:
		return inCode
	case markdown.Bare:
		return inBare
	case markdown.Anchor:
		if mark.Link < 0 {
			return inAnchor
		}
		link := &x.doc.Links[mark.Link]
		if _, talk := talkPage(address(link.Target)); talk {
			return inAnchor | inTalk
		}
		if toNote(*link) {
			return inAnchor | inNote
		}
		return inAnchor
	case markdown.Wiki:
		if mark.Link >= 0 {
			page := pageOf(x.doc.Links[mark.Link].Target)
			if looksLikeFile(page) && strings.TrimSuffix(x.doc.Text[mark.Start:mark.End], ".md") == page {
				return inWiki | inNote
			}
		}
		return inWiki
	case markdown.Image:
		return inImage | inTitle
	case markdown.Hashtag:
		return inTag
	}
	return 0
}
