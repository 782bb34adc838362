package naming

import (
	"slices"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
)

// Lines that are one name each are of one kind: a word that means several things means, among measures, the
// measure, and among databases the database.

// amongKindred returns the entry of the form, which is all of its line with a capital, that is of one kind and has
// a topic in common with two of the lines beside it.
func (f *form) amongKindred() *vocab.Entry {
	if !f.x.IsSentence(f.words) {
		return nil
	}
	sentence := f.x.Words[f.words.From].Sentence
	return f.likeliest(func(sense *vocab.Sense) bool {
		if f.written(sense) == differs || f.plainWord(sense) {
			return false
		}
		kindred := 0
		for s := max(0, sentence-linesBeside); s <= sentence+linesBeside && int(s)+1 < len(f.x.First); s++ {
			if s != sentence && f.x.kindredAlone(s, sense.Entry) {
				kindred++
			}
		}
		return kindred > 1
	})
}

// kindredAlone reports whether a sentence is the name of something of the kind of an entry and nothing else, with a
// topic in common.
func (x *Namer) kindredAlone(sentence int32, entry *vocab.Entry) bool {
	words := prose.Span{From: x.First[sentence], To: x.First[sentence+1]}
	if words.Len() == 0 {
		return false
	}
	other := x.known(words)
	return other != nil && other.Kind == entry.Kind && slices.ContainsFunc(entry.Broader, func(topic string) bool { return slices.Contains(other.Broader, topic) })
}
