package extract

// In a language that the word lists don't know, a capital says nothing: German
// writes every noun with one. There names are found by the vocabulary, by
// links and by strong shapes only.

// The share of lower-case words that have to be English ones, and how many
// words there must be to tell.
const (
	minEnglish = 0.5
	tellBlock  = 14
	tellNote   = 30
)

// tongue remembers which blocks of a note are in a language that the rules
// don't know.
type tongue struct {
	blocks []language
	note   language
}

// language says whether a text is English, if it was asked.
type language uint8

const (
	unasked language = iota
	english
	other
	unclear
)

func (t *tongue) reset(blocks int) {
	t.note = unasked
	t.blocks = append(t.blocks[:0], make([]language, blocks)...)
}

// foreign reports whether word i stands in text of a language that the rules
// don't know: its block if that is long enough to tell, else the note.
func (x *Extractor) foreign(i int32) bool {
	sentence := x.scan.words[i].sentence
	block := x.scan.doc.Sentences[sentence].Block
	found := &x.tongue.blocks[block]
	if *found == unasked {
		*found = x.languageOf(x.blockWords(sentence, block), tellBlock)
	}
	if *found != unclear {
		return *found == other
	}
	if x.tongue.note == unasked {
		x.tongue.note = x.languageOf(span{0, int32(len(x.scan.words))}, tellNote)
	}
	return x.tongue.note == other
}

// blockWords returns the words of a block, one of whose sentences is given.
func (x *Extractor) blockWords(sentence int32, block int) span {
	sentences := x.scan.doc.Sentences
	from, to := sentence, sentence+1
	for from > 0 && sentences[from-1].Block == block {
		from--
	}
	for int(to) < len(sentences) && sentences[to].Block == block {
		to++
	}
	return span{x.scan.first[from], x.scan.first[to]}
}

// maxTell bounds the number of words that a language is told from.
const maxTell = 400

// languageOf says whether words are English; unclear if there are too few.
func (x *Extractor) languageOf(words span, least int) language {
	known, all := 0, 0
	for i := words.from; i < words.to && all < maxTell; i++ {
		w := &x.scan.words[i]
		if !w.is(lower) || w.is(digits) || w.at(inCode|inBare|hyphened) || w.end-w.start < 2 {
			continue
		}
		all++
		if x.lexeme(i).Common {
			known++
		}
	}
	switch {
	case all < least:
		return unclear
	case float64(known) < minEnglish*float64(all):
		return other
	}
	return english
}
