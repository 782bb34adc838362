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

// Holds reports whether other words are all within these.
func (s Span) Holds(other Span) bool { return other.From >= s.From && other.To <= s.To }

// WordFrom returns the index of the first word that begins at offset or
// behind it. Links come in order, so the search goes on where it stopped,
// and back only where links nest.
func (x *Text) WordFrom(at int32, offset int) int32 {
	words := x.Words
	for at > 0 && int(words[at-1].Start) >= offset {
		at--
	}
	for int(at) < len(words) && int(words[at].Start) < offset {
		at++
	}
	return at
}
