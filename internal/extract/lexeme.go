package extract

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// lexeme is a word whatever its case, with what is the same wherever it stands,
// and how the note writes it.
type lexeme struct {
	vocab.Traits
	whole    bool  // head tells all that the vocabulary has
	note     int32 // number of the note that use is of
	use      usage
	head     vocab.Head
	text     string // in lower case
	hash     uint64
	singular uint64     // hash without the s at its end; that of the text where there is none
	triggers []*trigger // phrases that begin with it

	small       bool // see titleSmall
	particle    bool // see particles
	lead        bool // see leads
	contraction bool // see contraction
	function    bool // see functionWords
	trade       bool // see tradeHeads
	namer       bool // see namers
	unnamed     bool // see unnamed

	oddAsked, odd bool // see Namer.odd
}

// lexicon remembers the words of all notes, so that most of what the rules ask
// about a word is found out once. It forgets everything when it is full.
type lexicon struct {
	vocab    *vocab.Vocabulary
	words    *vocab.Words
	triggers triggers

	lexemes []lexeme
	slots   []slot // by hash, with linear probing; a power of two of them
	bytes   int    // of the texts
	note    int32
}

// slot is a place for a lexeme. Texts aren't compared: that the hashes of two of
// ten thousand words are the same has a chance of one in a hundred billion.
type slot struct {
	hash   uint64
	number int32 // 1 + number of the lexeme, 0 where the slot is free
}

// minSlots is how many slots a lexicon begins with, maxLexicon how many bytes of
// words it holds on to.
const (
	minSlots   = 1 << 10
	maxLexicon = 1 << 20
)

// begin makes room for the words of another note.
func (l *lexicon) begin() {
	l.note++
	if l.slots == nil || len(l.lexemes) >= maxMemo || l.bytes >= maxLexicon {
		l.lexemes, l.bytes = nil, 0
		l.slots = make([]slot, minSlots)
	}
}

// number returns the number of the lexeme that a word spells.
func (l *lexicon) number(spelling string) int32 {
	hash, plain := vocab.HashLower(spelling)
	if !plain {
		hash = vocab.Hash(strings.ToLower(spelling))
	}
	s := l.slot(hash)
	if s.number == 0 {
		l.lexemes = append(l.lexemes, l.lexeme(strings.ToLower(strings.Clone(spelling)), hash))
		*s = slot{hash, int32(len(l.lexemes))}
		if len(l.lexemes) > len(l.slots)/2 {
			l.grow()
		}
		return int32(len(l.lexemes)) - 1
	}
	return s.number - 1
}

// slot returns the slot of a hash, which is free if the word is new.
func (l *lexicon) slot(hash uint64) *slot {
	last := uint64(len(l.slots) - 1)
	for at := hash & last; ; at = (at + 1) & last {
		if s := &l.slots[at]; s.hash == hash || s.number == 0 {
			return s
		}
	}
}

// grow doubles the number of slots.
func (l *lexicon) grow() {
	l.slots = make([]slot, 2*len(l.slots))
	for n := range l.lexemes {
		*l.slot(l.lexemes[n].hash) = slot{l.lexemes[n].hash, int32(n) + 1}
	}
}

// lexeme finds out about a word in lower case, given as a copy: it would hold on
// to the note that it stands in.
func (l *lexicon) lexeme(text string, hash uint64) lexeme {
	l.bytes += len(text)
	lex := lexeme{Traits: l.words.Of(text), text: text, hash: hash, triggers: l.triggers[text]}
	if !lex.Given && !ascii(text) {
		plain := l.words.Of(kg.Fold(text)) // the list of names has them without accents
		lex.Given, lex.GivenOnly = plain.Given, plain.GivenOnly
	}
	lex.Negative = lex.Negative || calendar.Plain(text)
	lex.singular = vocab.Hash(strings.TrimSuffix(text, "s"))
	lex.head, lex.whole = l.vocab.Head(text)
	lex.small, lex.particle, lex.lead, lex.contraction = titleSmall[text], particles[text], leads[text], contraction(text)
	lex.function = functionWords()[text]
	lex.trade, lex.namer, lex.unnamed = tradeHead(text), namers[text], unnamed(text)
	return lex
}
