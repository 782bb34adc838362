package query

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/words"
	"notes/pkg/kg"
)

// Language tells the words that any text has from those of one's own trade. Words are in lower case.
type Language interface {
	// Common reports whether a word is in the dictionary, as it stands or inflected, or a given name.
	Common(word string) bool
	// Function reports whether a word only holds sentences together.
	Function(word string) bool
	// Negative reports whether a word names nothing, though it has a capital: English, Christmas.
	Negative(word string) bool
	// Meant returns the words of the dictionary that a word may be a misspelling of.
	Meant(word string) []string
}

const (
	shortestWord = 5   // letters of a word that stands alone: shorter ones are cut off others
	readableBy   = 200 // words of a note that tell its language
	minReadable  = 0.5 // share of them that have to be of it
)

// counted is a word in the order of the text; the stem is -1 where no phrase goes on.
type counted struct {
	stem    int32
	form    int32 // the word as written, with the hyphen that joins it to the one before
	section int32 // counted through all notes
	note    int32
	entity  bool // it names one, if only as part of a phrase
}

// tally counts the words of notes.
type tally struct {
	v        *View
	language Language
	splitter words.Splitter
	accepted map[kg.TermID]bool
	number   map[string]int32 // of a stem
	looked   map[string]int32 // by word: the number of its stem, -1 if it is of no use
	written  map[string]int32 // number of a word as written
	forms    []string
	plain    map[string]bool // words as written that any text has
	stems    []string
	whole    []string // by stem: the word of it that came first, in lower case
	alone    []bool   // by stem: it may be a suggestion by itself
	common   []bool   // by stem: the dictionary has it
	times    []int    // by stem
	text     []counted
	notes    []kg.NoteID
	sections int32
}

func newTally(v *View, language Language) tally {
	return tally{
		v: v, language: language, accepted: map[kg.TermID]bool{},
		number: map[string]int32{}, looked: map[string]int32{}, written: map[string]int32{}, plain: map[string]bool{},
	}
}

// read counts the words of a note, if it is in the language.
func (t *tally) read(id kg.NoteID, n *kg.Stored) error {
	if !t.readable(n) {
		return nil
	}
	t.notes = append(t.notes, id)
	mentions := n.Mentions
	var list []words.Word
	for i, s := range n.Sentences {
		var here []kg.Mention
		for len(mentions) > 0 && mentions[0].Sentence == i {
			entity, err := t.isEntity(n.IDs[mentions[0].Term])
			if err != nil {
				return err
			}
			if entity {
				here = append(here, mentions[0])
			}
			mentions = mentions[1:]
		}
		list = t.splitter.Split(list[:0], s.Text)
		t.count(s.Text, list, here, t.sections+int32(s.Section))
	}
	t.sections += int32(len(n.Sections))
	return nil
}

// readable reports whether most of the first words of a note are of the language.
func (t *tally) readable(n *kg.Stored) bool {
	known, all := 0, 0
	for i := 0; i < len(n.Sentences) && all < readableBy; i++ {
		for word := range strings.FieldsSeq(n.Sentences[i].Text) {
			all++
			if t.isPlain(word) {
				known++
			}
		}
	}
	return float64(known) > minReadable*float64(all)
}

// isPlain reports whether a word, with the signs around it, is of the language, remembered.
func (t *tally) isPlain(word string) bool {
	plain, asked := t.plain[word]
	if !asked {
		bare := strings.ToLower(strings.Trim(word, ".,:;!?()\"'"))
		plain = t.language.Function(bare) || t.language.Common(bare)
		t.plain[strings.Clone(word)] = plain
	}
	return plain
}

// isEntity reports whether a term is one, remembered.
func (t *tally) isEntity(id kg.TermID) (bool, error) {
	known, asked := t.accepted[id]
	if asked {
		return known, nil
	}
	g, err := t.v.group(id, t.v.src.Sums(id))
	if err != nil {
		return false, err
	}
	t.accepted[id] = accepted(g.sums)
	return t.accepted[id], nil
}

// count takes the words of a sentence. A phrase goes on over a space or a hyphen only, and over no
// word that holds the sentence together.
func (t *tally) count(text string, list []words.Word, entities []kg.Mention, section int32) {
	end := 0
	for _, w := range list {
		joined := w.Start-end == 1 && (text[end] == ' ' || text[end] == '-')
		if !joined {
			t.stop()
		}
		from := w.Start
		if joined && text[end] == '-' {
			from--
		}
		end = w.End
		stem := t.look(text[w.Start:w.End], w.Stem)
		if stem < 0 || inAddress(text, w) {
			t.stop()
			continue
		}
		t.times[stem]++
		c := counted{stem: stem, form: t.form(text[from:w.End]), section: section, note: int32(len(t.notes) - 1)}
		for _, m := range entities {
			c.entity = c.entity || m.Start < w.End && w.Start < m.End
		}
		t.text = append(t.text, c)
	}
	t.stop()
}

// stop ends a phrase.
func (t *tally) stop() {
	if n := len(t.text); n > 0 && t.text[n-1].stem >= 0 {
		t.text = append(t.text, counted{stem: -1})
	}
}

// look returns the number of a word's stem, remembered; -1 for a word that only holds the sentence
// together, or that isn't letters.
func (t *tally) look(word, stem string) int32 {
	number, seen := t.looked[word]
	if !seen {
		number = -1
		if plain := strings.ToLower(word); !t.language.Function(plain) && lettersOnly(plain) {
			number = t.stem(stem, plain)
		}
		t.looked[strings.Clone(word)] = number
	}
	return number
}

// stem returns the number of a stem, of which another word is seen.
func (t *tally) stem(stem, word string) int32 {
	number, seen := t.number[stem]
	if !seen {
		number = int32(len(t.stems))
		stem, word = strings.Clone(stem), strings.Clone(word)
		t.number[stem] = number
		t.stems = append(t.stems, stem)
		t.whole = append(t.whole, word)
		t.times = append(t.times, 0)
		t.common = append(t.common, t.language.Common(stem))
		t.alone = append(t.alone, utf8.RuneCountInString(stem) >= shortestWord)
	}
	if !t.common[number] && t.language.Common(word) {
		t.common[number] = true
	}
	return number
}

// form returns the number of a word as written.
func (t *tally) form(word string) int32 {
	number, seen := t.written[word]
	if !seen {
		number = int32(len(t.forms))
		word = strings.Clone(word)
		t.written[word] = number
		t.forms = append(t.forms, word)
	}
	return number
}

// lettersOnly reports whether a word is nothing but letters.
func lettersOnly(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) })
}

// inAddress reports whether a word is part of an address, a path, an option or code.
func inAddress(text string, w words.Word) bool {
	before, behind := text[:w.Start], text[w.End:]
	return before != "" && strings.IndexByte("/.@#_$\\:=<", before[len(before)-1]) >= 0 ||
		strings.HasSuffix(before, "--") || strings.HasSuffix(before, " -") ||
		behind != "" && strings.IndexByte("/@_\\=(", behind[0]) >= 0
}
