package prose

import "notes/internal/vocab"

// Span is a range of word indices: from inclusive, to exclusive.
type Span struct{ From, To int32 }

// Len returns how many words the range has.
func (s Span) Len() int32 { return s.To - s.From }

// IsSentence reports whether words are all of their sentence.
func (x *Text) IsSentence(words Span) bool {
	sentence := x.Words[words.From].Sentence
	return words == Span{x.First[sentence], x.First[sentence+1]}
}

// WordsTo returns the index behind the words that a match covers, and whether
// it covers them wholly and stays in one sentence.
func (x *Text) WordsTo(i int32, match vocab.Match) (int32, bool) {
	words := x.Words
	limit := x.First[words[i].Sentence+1]
	for to := i; to < limit; to++ {
		if int(words[to].End) >= match.End {
			return to + 1, int(words[to].End) <= match.Tail
		}
	}
	return i, false
}
