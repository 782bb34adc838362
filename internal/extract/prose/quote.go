package prose

import "strings"

// MaxQuote bounds the length of a quoted title, in words.
const MaxQuote = 2 * MaxTitle

// markQuotes marks the words inside quotation marks that hold three words or
// more, most of them capitalised: a title.
func (x *Text) markQuotes(index int) {
	words := x.Sentence(index)
	for i := 0; i < len(words); i++ {
		closing := x.QuoteBefore(words[i])
		if closing == "" {
			continue
		}
		end := x.QuoteEnd(words, i, closing)
		if x.quotesTitle(words, i, end, closing) {
			for j := i; j < end; j++ {
				words[j].place |= InQuote
			}
		}
		if end > i {
			i = end - 1
		}
	}
}

// quotesTitle reports whether the words of a sentence inside quotation marks are a title, by what stands before and
// behind them or by their capitals.
func (x *Text) quotesTitle(words []Word, from, to int, closing string) bool {
	if to-from < 3 || words[from].Is(Lower) {
		return false
	}
	before := ""
	if from > 0 {
		before = x.Surface(words[from-1])
	}
	return !saying[before] && !x.quotesIdea(words, from) && (titled[before] || x.titleLike(words[from:to]) || x.credited(words, to, closing))
}

// titled are the words behind which a quotation is a title, however written.
var titled = map[string]bool{"titled": true, "entitled": true, "called": true}

// saying are the words behind which a quotation is what somebody said.
var saying = map[string]bool{"said": true, "says": true, "saying": true, "shouted": true}

// QuoteBefore returns the marks that can close the quotation that opens before
// a word, none if it doesn't. An apostrophe opens one only behind a space.
func (x *Text) QuoteBefore(w Word) string {
	before := x.Doc.Text[:w.Start]
	if before == "" || before[len(before)-1] == ' ' || LetterBefore(before, len(before)) {
		return ""
	}
	switch {
	case strings.HasSuffix(before, "\""), strings.HasSuffix(before, "“"), strings.HasSuffix(before, "„"), strings.HasSuffix(before, "«"):
		return "\"”“»"
	case strings.HasSuffix(before, "‘"), strings.HasSuffix(before, "'") && (len(before) == 1 || strings.IndexByte(" (\n", before[len(before)-2]) >= 0):
		return "'’‘"
	}
	return ""
}

// QuoteEnd returns the index behind the last word before the closing mark, i
// if there is none.
func (x *Text) QuoteEnd(words []Word, i int, closing string) int {
	for j := i; j < len(words) && j < i+MaxQuote; j++ {
		limit := min(len(x.Doc.Text), int(words[j].End)+6)
		if j+1 < len(words) {
			limit = int(words[j+1].Start)
		}
		if gap := x.Doc.Text[words[j].End:limit]; strings.ContainsAny(gap, closing) && !strings.HasPrefix(gap, "'s") && !strings.HasPrefix(gap, "’s") {
			return j + 1
		}
	}
	return i
}

// titleLike reports whether quoted words are a title: most of them with a
// capital, and no verb without one, for then somebody said them.
func (x *Text) titleLike(words []Word) bool {
	capitals, plain := 0, 0
	for _, w := range words {
		switch {
		case w.Named() || w.Is(Numeric):
			capitals++
		case saidVerbs[x.Surface(w)]:
			return false
		case w.End-w.Start > 3:
			plain++
		}
	}
	return capitals > 2*plain
}

// saidVerbs are verbs that a title would write with a capital.
var saidVerbs = map[string]bool{
	"is": true, "are": true, "was": true, "were": true, "has": true, "have": true, "can": true, "will": true, "should": true,
	"must": true, "don't": true, "do": true, "does": true, "isn't": true, "am": true,
}

// IdeaNouns are words for ideas, and for what these are called by, behind which their name stands in quotation marks.
var IdeaNouns = map[string]bool{
	"area": true, "concept": true, "notion": true, "idea": true, "term": true, "paradigm": true, "principle": true, "phenomenon": true,
	"buzzword": true, "practice": true, "pattern": true, "technique": true,
}

// quotesIdea reports whether what stands before a quotation, which word from of a sentence opens, says that it is
// the name of an idea: the concept of "Quorl Mill Baking", the term "Loaf".
func (x *Text) quotesIdea(words []Word, from int) bool {
	of := from > 1 && x.Surface(words[from-1]) == "of"
	if of {
		from--
	}
	if from == 0 {
		return false
	}
	noun := strings.ToLower(x.Surface(words[from-1]))
	return IdeaNouns[noun] && (of || noun != "area")
}

// QuotesIdea reports whether word i opens a quotation that is the name of an idea, by what stands before
// it. It returns the index behind the last word of any quotation that the word opens.
func (x *Text) QuotesIdea(i int32) (to int32, ok bool) {
	closing := x.QuoteBefore(x.Words[i])
	if closing == "" {
		return i, false
	}
	first := x.First[x.Words[i].Sentence]
	at, sentence := int(i-first), x.Sentence(int(x.Words[i].Sentence))
	to = first + int32(x.QuoteEnd(sentence, at, closing))
	return to, to > i && x.quotesIdea(sentence, at)
}
