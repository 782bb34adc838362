package extract

import "strings"

// maxQuote bounds the length of a quoted title, in words.
const maxQuote = 2 * maxTitle

// markQuotes marks the words inside quotation marks that hold three words or
// more, most of them capitalised: a title.
func (x *Text) markQuotes(index int) {
	words := x.sentence(index)
	for i := 0; i < len(words); i++ {
		closing := x.quoteBefore(words[i])
		if closing == "" {
			continue
		}
		end := x.quoteEnd(words, i, closing)
		if end-i >= 3 && !words[i].is(lower) && (i == 0 || !saying[x.text(words[i-1])]) && (x.titleLike(words[i:end]) || i > 0 && titled[x.text(words[i-1])]) {
			for j := i; j < end; j++ {
				words[j].place |= inQuote
			}
		}
		if end > i {
			i = end - 1
		}
	}
}

// titled are the words behind which a quotation is a title, however written.
var titled = map[string]bool{"titled": true, "entitled": true, "called": true}

// saying are the words behind which a quotation is what somebody said.
var saying = map[string]bool{"said": true, "says": true, "saying": true, "shouted": true}

// quoteBefore returns the marks that can close the quotation that opens before
// a word, none if it doesn't. An apostrophe opens one only behind a space.
func (x *Text) quoteBefore(w word) string {
	before := x.doc.Text[:w.start]
	if before == "" || before[len(before)-1] == ' ' || letterBefore(before, len(before)) {
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

// quoteEnd returns the index behind the last word before the closing mark, i
// if there is none.
func (x *Text) quoteEnd(words []word, i int, closing string) int {
	for j := i; j < len(words) && j < i+maxQuote; j++ {
		limit := min(len(x.doc.Text), int(words[j].end)+6)
		if j+1 < len(words) {
			limit = int(words[j+1].start)
		}
		if gap := x.doc.Text[words[j].end:limit]; strings.ContainsAny(gap, closing) && !strings.HasPrefix(gap, "'s") && !strings.HasPrefix(gap, "’s") {
			return j + 1
		}
	}
	return i
}

// titleLike reports whether quoted words are a title: most of them with a
// capital, and no verb without one, for then somebody said them.
func (x *Text) titleLike(words []word) bool {
	capitals, plain := 0, 0
	for _, w := range words {
		switch {
		case w.named() || w.is(numeric):
			capitals++
		case saidVerbs[x.text(w)]:
			return false
		case w.end-w.start > 3:
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
