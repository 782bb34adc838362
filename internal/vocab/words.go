package vocab

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// Words are the word lists that tell names from ordinary language. Words to be
// looked up are in lower case. They are safe for use by many goroutines.
type Words struct {
	properties sieved          // a word → its properties
	sorted     func() []string // the common words, for those who ask how words begin
}

// compiledWords holds the lists of data/*.txt in a form that is read where it
// lies: the hash of what follows, the sieve and the table of the words. A test
// says when it is older than the lists.
//
//go:embed words.bin
var compiledWords string

//go:embed data/common.txt
var commonList string

// property is what the lists say of a word, as bits.
type property uint32

const (
	common   property = 1 << iota // an ordinary English word
	given                         // a given name of people
	alsoWord                      // a given name that is an ordinary word or a place as well
	negative                      // looks like a name in notes and names nothing
	role                          // roles are made of it
	surname                       // an ordinary word that is a family name of people as well
	foreign                       // a word of another language that something is called by, too
	noun                          // one that has a capital in that language
)

// Where the parts of the form begin.
const (
	wordSieveAt = 8
	wordTableAt = wordSieveAt + sieveSize
)

// ReadWords returns the embedded word lists.
func ReadWords() *Words {
	return &Words{
		properties: sieved{sieve(compiledWords[wordSieveAt:wordTableAt]), table(compiledWords[wordTableAt:])},
		sorted:     sync.OnceValue(func() []string { return slices.Sorted(slices.Values(lines(commonList))) }),
	}
}

// known returns the properties of a word by its hash.
func (w *Words) known(hash uint64) property { return property(w.properties.find(hash)) }

func (w *Words) has(word string, p property) bool { return w.known(Hash(word))&p != 0 }

// lines returns the lines of a list in lower case, without comments.
func lines(list string) []string {
	var out []string
	for line := range strings.Lines(list) {
		line = strings.ToLower(strings.TrimSpace(line))
		if line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

// Traits is what the lists say of a word, see the methods of [Words].
type Traits struct {
	Common, Given, Negative, Role bool
	GivenOnly                     bool // a given name and no ordinary word or place
	Surname                       bool // an ordinary word that is a family name as well
	Foreign                       bool // a word of another language that something is called by, too
	ForeignNoun                   bool // one that has a capital in that language
}

// Of returns the traits of a word in lower case.
func (w *Words) Of(word string) Traits {
	p := w.known(Hash(word))
	return Traits{
		Common:    p&common != 0 || w.Common(word),
		Given:     p&given != 0,
		GivenOnly: p&(given|alsoWord) == given,
		Negative:  p&negative != 0,
		Role:      p&role != 0,
		Surname:   p&surname != 0,

		Foreign:     p&foreign != 0,
		ForeignNoun: p&noun != 0,
	}
}

// Common reports whether a word in lower case is an ordinary English word, as
// it stands or without a regular ending.
func (w *Words) Common(word string) bool {
	if len(word) > maxCommon {
		return w.has(word, common)
	}
	var stems [maxCommon + 1]uint64
	stems[0] = hashSeed
	for i := range len(word) {
		stems[i+1] = hashByte(stems[i], word[i])
	}
	if w.known(stems[len(word)])&common != 0 {
		return true
	}
	if word == "" {
		return false
	}
	rules := inflections[word[len(word)-1]]
	for i := range rules {
		if w.inflected(word, &stems, &rules[i]) {
			return true
		}
	}
	return false
}

// minMisspelt is the length from which on a word with a wrong letter is hardly another word.
const minMisspelt = 6

// Meant returns the ordinary words that a word in lower case is one slip of the pen away from, if it
// is none itself. Each of its slips is looked up, so this is for few words.
func (w *Words) Meant(word string) []string {
	if len(word) < minMisspelt || w.Common(word) {
		return nil
	}
	var meant []string
	Slips(word, func(uint64) bool { return true }, func(text []byte) bool {
		if w.Common(string(text)) {
			meant = append(meant, string(text))
		}
		return true
	})
	return meant
}

// Base reports whether the hash is that of an ordinary word in its base form.
func (w *Words) Base(hash uint64) bool { return w.known(hash)&common != 0 }

// maxCommon bounds the length of words whose endings are looked at.
const maxCommon = 40

// inflected reports whether a word is an ordinary one with a regular ending.
// stems are the hashes of its beginnings, by length.
func (w *Words) inflected(word string, stems *[maxCommon + 1]uint64, rule *inflection) bool {
	stem, ok := strings.CutSuffix(word, rule.ending)
	n := len(stem)
	if !ok || n < 3 {
		return false
	}
	if rule.doubles && stem[n-1] == stem[n-2] && w.known(stems[n-1])&common != 0 {
		return true
	}
	h := stems[n]
	for i := range len(rule.base) {
		h = hashByte(h, rule.base[i])
	}
	return w.known(h)&common != 0
}

// Begins reports whether a text in lower case is how an ordinary word begins.
func (w *Words) Begins(text string) bool {
	sorted := w.sorted()
	i, found := slices.BinarySearch(sorted, text)
	if found {
		i++
	}
	return i < len(sorted) && strings.HasPrefix(sorted[i], text)
}

// Given reports whether a word in lower case is a given name of people.
func (w *Words) Given(word string) bool { return w.has(word, given) }

// Negative reports whether a phrase in lower case looks like a name in notes
// and names nothing.
func (w *Words) Negative(phrase string) bool { return w.has(phrase, negative) }

// Role reports whether a word in lower case belongs to job titles.
func (w *Words) Role(word string) bool { return w.has(word, role) }

// inflection is a regular ending of English words.
type inflection struct {
	ending, base string
	doubles      bool // the consonant before it may be doubled: stop, stopping
}

// inflections are the regular endings of English words by their last letter:
// plural, past, participle, comparison, adverb, agent, negation's opposite.
var inflections = [256][]inflection{
	's': {{"s", "", false}, {"es", "", false}, {"ies", "y", false}, {"ness", "", false}, {"less", "", false}, {"'s", "", false}, {"’s", "", false}},
	'd': {{"ed", "", true}, {"ed", "e", false}, {"ied", "y", false}},
	'g': {{"ing", "", true}, {"ing", "e", false}},
	'r': {{"er", "", true}, {"er", "e", false}, {"or", "e", false}, {"or", "", false}},
	't': {{"est", "", true}, {"est", "e", false}, {"ment", "", false}, {"ist", "", false}},
	'y': {
		{"ly", "", false},
		{"ily", "y", false},
		{"ability", "able", false},
		{"ability", "", true},
		{"ability", "e", false},
		{"ity", "", false},
		{"ity", "e", false},
	},
	'e': {{"able", "", true}, {"able", "e", false}},
	'n': {{"ation", "e", false}, {"ation", "", false}, {"ization", "ize", false}, {"isation", "ise", false}},
	'l': {{"ful", "", false}, {"al", "", false}},
	'h': {{"ish", "", false}},
	'm': {{"ism", "", false}},
}
