package prose

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Lexeme is a word whatever its case, with what is the same wherever it stands,
// and how the note writes it.
type Lexeme struct {
	vocab.Traits
	Whole    bool  // head tells all that the vocabulary has
	note     int32 // number of the note that use is of
	Use      Usage
	Head     vocab.Head
	Text     string // in lower case
	hash     uint64
	Singular uint64     // hash without the s at its end; that of the text where there is none
	Triggers []*Trigger // phrases that begin with it

	Small       bool // see TitleSmall
	Particle    bool // see particles
	Lead        bool // see leads
	Contraction bool // see contraction
	Function    bool // see FunctionWords
	Trade       bool // see tradeHeads
	Namer       bool // see namers
	unnamed     bool // see unnamed

	oddAsked, odd bool // see Namer.odd
}

// Lexicon remembers the words of all notes, so that most of what the rules ask
// about a word is found out once. It forgets everything when it is full.
type Lexicon struct {
	vocab    *vocab.Vocabulary
	words    *vocab.Words
	triggers triggers

	Lexemes []Lexeme
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
func (l *Lexicon) begin() {
	l.note++
	if l.slots == nil || len(l.Lexemes) >= maxMemo || l.bytes >= maxLexicon {
		l.Lexemes, l.bytes = nil, 0
		l.slots = make([]slot, minSlots)
	}
}

// Number returns the number of the lexeme that a word spells.
func (l *Lexicon) Number(spelling string) int32 {
	hash, plain := vocab.HashLower(spelling)
	if !plain {
		hash = vocab.Hash(strings.ToLower(spelling))
	}
	s := l.slot(hash)
	if s.number == 0 {
		l.Lexemes = append(l.Lexemes, l.lexeme(strings.ToLower(strings.Clone(spelling)), hash))
		*s = slot{hash, int32(len(l.Lexemes))}
		if len(l.Lexemes) > len(l.slots)/2 {
			l.grow()
		}
		return int32(len(l.Lexemes)) - 1
	}
	return s.number - 1
}

// slot returns the slot of a hash, which is free if the word is new.
func (l *Lexicon) slot(hash uint64) *slot {
	last := uint64(len(l.slots) - 1)
	for at := hash & last; ; at = (at + 1) & last {
		if s := &l.slots[at]; s.hash == hash || s.number == 0 {
			return s
		}
	}
}

// grow doubles the number of slots.
func (l *Lexicon) grow() {
	l.slots = make([]slot, 2*len(l.slots))
	for n := range l.Lexemes {
		*l.slot(l.Lexemes[n].hash) = slot{l.Lexemes[n].hash, int32(n) + 1}
	}
}

// lexeme finds out about a word in lower case, given as a copy: it would hold on
// to the note that it stands in.
func (l *Lexicon) lexeme(text string, hash uint64) Lexeme {
	l.bytes += len(text)
	lex := Lexeme{Traits: l.words.Of(text), Text: text, hash: hash, Triggers: l.triggers[text]}
	if !lex.Given && !ASCII(text) {
		plain := l.words.Of(kg.Fold(text)) // the list of names has them without accents
		lex.Given, lex.GivenOnly = plain.Given, plain.GivenOnly
	}
	lex.Negative = lex.Negative || calendar.Plain(text)
	lex.Singular = vocab.Hash(strings.TrimSuffix(text, "s"))
	lex.Head, lex.Whole = l.vocab.Head(text)
	lex.Small, lex.Particle, lex.Lead, lex.Contraction = TitleSmall[text], particles[text], leads[text], contraction(text)
	lex.Function = FunctionWords()[text]
	lex.Trade, lex.Namer, lex.unnamed = tradeHead(text), namers[text], unnamed(text)
	return lex
}
