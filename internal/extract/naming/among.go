package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A doubtful name among others of its sort, in a list or on lines of their own, is one more.

// amongLikes returns the entry of the first sense that is of one sort with a name
// beside the form in a list, for a form with a capital that no sentence asks for:
// "Nuxt, Astro". And joins a frog and a toad to software, but nothing else to
// places and companies. Beside two of what one runs or who makes it, it is one more, also
// where the list begins a sentence, if it is no ordinary word there.
func (f *form) amongLikes() *vocab.Entry {
	before, behind := f.x.itemBefore(f.words), f.x.itemBehind(f.words)
	among := f.x.technicalItems(f.words, f.x.itemBefore)+f.x.technicalItems(f.words, f.x.itemBehind) > 1
	first := f.x.Words[f.words.From].At(prose.Initial)
	if opens := f.words.From == f.x.First[f.x.Words[f.words.From].Sentence]; opens && f.x.Lexeme(f.words.From).Common {
		among = false // Next, Flow
	}
	var one *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.Vocab.Sense(n)
		kind := sense.Entry.Kind
		switch {
		case f.blocked(sense.Form), f.plainWord(sense):
		case !first && (f.like(before, f.words.From, kind) || f.like(behind, f.words.To, kind)):
			return sense.Entry
		case one == nil && among && (technical(kind) || kind == kg.Language) && (sense.Form.Case != vocab.Strict || f.written(sense) != differs):
			one = sense.Entry
		}
	}
	return one
}

// plainWord reports whether the form is an ordinary word with a capital, and a sense counts only in
// other letters: a Camera is no CAMERA.
func (f *form) plainWord(sense *vocab.Sense) bool {
	return !f.x.Words[f.words.From].Is(prose.AllCaps) && f.x.Lexeme(f.words.From).Common && f.written(sense) == differs
}

// linesBeside is how many lines on each side are asked for names that stand alone.
const linesBeside = 2

// amongLines returns the entry of software that the form, which is all of its line, is
// the name of, if two of the lines beside it are software alone.
func (f *form) amongLines() *vocab.Entry {
	sentence := f.x.Words[f.words.From].Sentence
	if !f.x.IsSentence(f.words) {
		return nil
	}
	lines := 0
	for s := max(0, sentence-linesBeside); s <= sentence+linesBeside && int(s)+1 < len(f.x.First); s++ {
		if s != sentence && f.x.softwareAlone(s) {
			lines++
		}
	}
	if lines < 2 {
		return nil
	}
	small := f.x.Words[f.words.From].Is(prose.Lower)
	return f.likeliest(func(sense *vocab.Sense) bool {
		return prose.Software(sense.Entry.Kind) && !(small && sense.Form.Case == vocab.Strict)
	})
}

// softwareAlone reports whether a sentence is the name of software and nothing else.
func (x *Namer) softwareAlone(sentence int32) bool {
	words := prose.Span{From: x.First[sentence], To: x.First[sentence+1]}
	return words.Len() > 0 && x.known(words) != nil && x.software(words.From)
}

// like reports whether the name of a neighbour in a list is of a kind, or whether
// both are run and a comma or a slash before word i parts them, or both are compared.
func (f *form) like(beside *Candidate, i int32, kind kg.Kind) bool {
	switch {
	case beside == nil, kind == kg.Concept:
		return false
	case prose.Software(kind):
		return prose.Software(beside.Kind) && (f.x.GapBefore(i) == ", " || f.x.GapBefore(i) == "/" || versus[f.x.LowerText(i-1)] || versus[f.x.LowerText(i)])
	}
	return beside.Kind == kind
}

// versus are the words between what is compared, and so of one sort.
var versus = map[string]bool{"vs": true, "versus": true}

// technicalItems counts the items of a list that follow another in one direction, up to
// two, and are what one runs or who makes it.
func (x *Namer) technicalItems(item prose.Span, next func(prose.Span) *Candidate) int {
	for n := range 2 {
		c := next(item)
		if c == nil || !technical(c.Kind) && c.Kind != kg.Language && c.Kind != kg.Standard {
			return n
		}
		item = c.Words
	}
	return 2
}
