package statements

import (
	"strings"
	"unicode"
)

// Minutes and interviews say who speaks, a colon, and what is said: "Ada: I find the content at Acme
// useful". The names in it are what somebody speaks of, not where they work.

// utters reports whether the colon behind somebody's name, with which a gap in lower case begins, opens
// what they say.
func utters(gap string) bool {
	rest, colon := strings.CutPrefix(strings.TrimLeft(gap, " )*_\""), ":")
	if !colon {
		return false
	}
	for word := range strings.FieldsSeq(rest) {
		if spoken[strings.TrimFunc(word, unicode.IsPunct)] {
			return true
		}
	}
	return false
}

// spoken are words of what somebody says, and of no job title.
var spoken = map[string]bool{
	"i": true, "i'm": true, "i’m": true, "i've": true, "i’ve": true, "we": true, "we're": true, "we’re": true, "you": true, "he": true, "she": true,
	"it's": true, "it’s": true, "they": true, "this": true, "that": true, "these": true, "there": true, "my": true, "our": true, "your": true,
	"yes": true, "yeah": true, "no": true, "not": true, "well": true, "so": true, "ok": true, "okay": true, "but": true, "if": true, "sure": true,
	"what": true, "how": true, "why": true, "when": true, "is": true, "are": true, "was": true, "were": true, "do": true, "does": true, "did": true,
	"has": true, "have": true, "can": true, "could": true, "would": true, "should": true, "thanks": true, "thank": true, "hi": true, "hello": true,
	"maybe": true, "agree": true, "agreed": true, "think": true, "also": true,
}
