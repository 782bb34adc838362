package prose

import "strings"

// MaxLong bounds the number of words of a long form.
const MaxLong = 8

// Closing returns the index behind the last word before the parenthesis that
// opens before word i is closed; i if it isn't in this sentence.
func (x *Text) Closing(i int32) int32 {
	words := x.Words
	limit := x.First[words[i].Sentence+1]
	end := x.Doc.Sentences[words[i].Sentence].End
	for j := i; j < limit && j <= i+MaxLong; j++ {
		next := end
		if j+1 < limit {
			next = int(words[j+1].Start)
		}
		if gap := x.Doc.Text[words[j].End:next]; strings.HasPrefix(gap, ")") {
			return j + 1
		}
	}
	return i
}

// AcronymLetters returns word i, an acronym, in small letters and without the s of its plural.
func (x *Text) AcronymLetters(i int32) string {
	return strings.ToLower(strings.TrimSuffix(x.Surface(x.Words[i]), "s"))
}

// Phrase returns the text of some words in small letters.
func (x *Text) Phrase(s Span) string {
	words := x.Words
	return strings.ToLower(x.Doc.Text[words[s.From].Start:words[s.To-1].End])
}
