package naming

import (
	"slices"
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A note in which a name stands only misspelt doesn't say what is meant; the other notes may. What
// no vocabulary knows, and is one slip away from what it does know, is said to be the same by a slip:
// the reader of the sums tells whether the notebook has the right spelling more often.

// minSlippedPhrase is the length from which on a name of several words is told by one slip, in
// letters, and minSlippedPart that of the word which has it.
const (
	minSlippedPhrase = 9
	minSlippedPart   = 5
)

// SlippedFrom returns the key of what the vocabulary has one slip away from a term, empty if there
// is nothing, or more than one thing.
func (x *Namer) SlippedFrom(t *kg.Term) (right string) {
	written := Preferred(t)
	words := strings.Fields(written)
	if strings.ContainsAny(written, "0123456789/.@+#'’") || t.Kind == kg.Person && len(words) < 2 || !x.mayBeSlipped(words) || x.Vocab.Knows(t.Key) {
		return ""
	}
	several := false
	vocab.Slips(t.Key, x.Vocab.MayBeMeant, func(key []byte) bool {
		entry := x.Vocab.Exact(string(key))
		if entry == nil || (entry.Kind == kg.Person) != (t.Kind == kg.Person) || !x.oneSlipIn(words, entry, string(key)) {
			return true
		}
		found := x.memory.key(entry)
		several = several || right != "" && found != right
		right = found
		return true
	})
	if several {
		return ""
	}
	return right
}

// mayBeSlipped reports whether words are long enough and no words of the language, so that another
// name near them is worth a look at all of its spellings.
func (x *Namer) mayBeSlipped(words []string) bool {
	if len(words) == 1 {
		return len(words[0]) >= minSlip-1 && strings.ToUpper(words[0]) != words[0] && !x.Lists.Common(strings.ToLower(words[0]))
	}
	letters, longest := 0, 0
	for _, word := range words {
		letters, longest = letters+len(word), max(longest, len(word))
	}
	return letters >= minSlippedPhrase && longest >= minSlippedPart
}

// oneSlipIn reports whether words are those of a name of an entry but for a slip in one of them.
func (x *Namer) oneSlipIn(words []string, entry *vocab.Entry, key string) bool {
	at := slices.IndexFunc(entry.Forms, func(f vocab.Form) bool { return kg.Fold(f.Text) == key })
	if at < 0 {
		return false
	}
	form := entry.Forms[at].Text
	if !vocab.MaySlip(entry, form) {
		return false
	}
	right := strings.Fields(form)
	if entry.Kind == kg.Person && lacksEnd(words, right) {
		return true
	}
	if len(words) == 1 && len(right) == 1 {
		return x.slipOfWord(words[0], key)
	}
	return x.slipOfPart(words, right)
}

// lacksEnd reports whether somebody's name is another but for the s at its end, which is no plural there:
// Quorl Marlowes, Quorl Marlowe.
func lacksEnd(wrong, right []string) bool {
	last := len(right) - 1
	if len(wrong) != len(right) || last < 1 || !slices.Equal(wrong[:last], right[:last]) {
		return false
	}
	a, b := strings.ToLower(wrong[last]), strings.ToLower(right[last])
	return min(len(a), len(b)) >= minSlippedPart && (a+"s" == b || b+"s" == a)
}

// slipOfWord reports whether a word is a slip of another. Another letter in a short one makes a name
// of its own as often.
func (x *Namer) slipOfWord(written, right string) bool {
	wrong := strings.ToLower(written)
	switch {
	case strings.HasPrefix(wrong, right), x.properWord(wrong, right):
		return false
	case swapped(wrong, right):
		return true
	}
	return min(len(wrong), len(right)) >= minSlip && (len(right) >= minMisspelt || len(wrong) != len(right)) && !x.HumpsOfLanguage(written)
}

// slipOfPart reports whether two names of several words are the same but for a slip in one.
func (x *Namer) slipOfPart(wrong, right []string) bool {
	if len(wrong) != len(right) {
		return false
	}
	differ := -1
	for i := range wrong {
		switch {
		case strings.EqualFold(wrong[i], right[i]):
		case differ >= 0:
			return false
		default:
			differ = i
		}
	}
	if differ < 0 || min(len(wrong[differ]), len(right[differ])) < minSlippedPart {
		return false
	}
	return !x.properWord(strings.ToLower(wrong[differ]), strings.ToLower(right[differ]))
}

// properWord reports whether a word that may be a slip of another is right as it is: it is one of the
// language, the plural of the other, or the given name of a woman where that is of a man.
func (x *Namer) properWord(wrong, right string) bool {
	lex := x.Lists.Of(wrong)
	if lex.Common || wrong == right+"s" || right == wrong+"s" {
		return true
	}
	return lex.Given && x.Lists.Of(right).Given && (feminine(wrong, right) || feminine(right, wrong))
}
