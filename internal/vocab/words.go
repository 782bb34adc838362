package vocab

import (
	_ "embed"
	"slices"
	"strings"
)

// Words are the word lists that tell names from ordinary language. Keys are in
// lower case.
type Words struct {
	common   map[string]bool
	sorted   []string // the common words
	given    map[string]bool
	alsoWord map[string]bool
	role     map[string]bool // the words that roles are made of, small ones aside
	negative map[string]bool
}

//go:embed data/common.txt
var commonList string

//go:embed data/given-names.txt
var givenList string

//go:embed data/negative.txt
var negativeList string

//go:embed data/roles.txt
var roleList string

// wordLists returns the embedded lists.
func wordLists() []string { return []string{commonList, givenList, negativeList, roleList} }

// ReadWords reads the embedded word lists.
func ReadWords() *Words {
	common := lines(commonList)
	w := &Words{common: set(common), sorted: common, negative: set(lines(negativeList))}
	if !slices.IsSorted(w.sorted) {
		slices.Sort(w.sorted)
	}
	w.readGiven()
	w.role = map[string]bool{}
	for _, title := range lines(roleList) {
		for _, word := range strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune(" -/&,", r) }) {
			w.role[word] = len(word) > 1 && !roleFiller[word]
		}
	}
	return w
}

// readGiven reads the given names: those below the line "# also words" are
// ordinary words or places as well.
func (w *Words) readGiven() {
	only, also, _ := strings.Cut(givenList, "# also words")
	w.alsoWord = set(lines(also))
	w.given = set(append(lines(only), lines(also)...))
}

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

func set(words []string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, word := range words {
		out[word] = true
	}
	return out
}

// Common reports whether a word in lower case is an ordinary English word, as
// it stands or without a regular ending.
func (w *Words) Common(word string) bool {
	if w.common[word] {
		return true
	}
	if len(word) > maxCommon {
		return false
	}
	for i := range inflections {
		if w.inflected(word, &inflections[i]) {
			return true
		}
	}
	return false
}

// Base reports whether a text in lower case is an ordinary word in its base
// form.
func (w *Words) Base(word []byte) bool { return w.common[string(word)] }

// maxCommon bounds the length of words whose endings are looked at.
const maxCommon = 40

// inflected reports whether a word is an ordinary one with a regular ending.
func (w *Words) inflected(word string, rule *inflection) bool {
	stem, ok := strings.CutSuffix(word, rule.ending)
	if !ok || len(stem) < 3 {
		return false
	}
	if n := len(stem); rule.doubles && stem[n-1] == stem[n-2] && w.common[stem[:n-1]] {
		return true
	}
	var buffer [maxCommon + 8]byte
	return w.common[string(append(append(buffer[:0], stem...), rule.base...))]
}

// Begins reports whether a text in lower case is how an ordinary word begins.
func (w *Words) Begins(text string) bool {
	i, found := slices.BinarySearch(w.sorted, text)
	if found {
		i++
	}
	return i < len(w.sorted) && strings.HasPrefix(w.sorted[i], text)
}

// Given reports whether a word in lower case is a given name of people.
func (w *Words) Given(word string) bool { return w.given[word] }

// GivenOnly reports whether it is a given name and no ordinary word or place.
func (w *Words) GivenOnly(word string) bool { return w.given[word] && !w.alsoWord[word] }

// Negative reports whether a phrase in lower case looks like a name in notes
// and names nothing.
func (w *Words) Negative(phrase string) bool { return w.negative[phrase] }

// Role reports whether a word in lower case belongs to job titles.
func (w *Words) Role(word string) bool { return w.role[word] }

// roleFiller are words in job titles that say nothing of a job by themselves.
var roleFiller = map[string]bool{
	"of": true, "and": true, "the": true, "for": true, "in": true, "at": true, "on": true, "to": true, "cloud": true, "data": true, "open": true,
	"source": true, "software": true, "security": true, "platform": true, "product": true, "technical": true, "technology": true, "site": true,
	"reliability": true, "community": true, "solutions": true, "solution": true, "network": true, "machine": true, "learning": true,
	"research": true, "field": true, "customer": true, "success": true, "infrastructure": true, "systems": true, "system": true,
	"application": true, "enterprise": true, "kubernetes": true, "native": true, "devops": true, "quality": true, "business": true,
	"developer": false, "information": true, "relations": true, "experience": true, "world": true, "ai": true, "ml": true, "web": true,
	"engineering": true, "development": true, "operations": true, "marketing": true, "sales": true, "project": true, "program": true,
	"team": true, "design": true, "user": true, "test": true, "back": true, "front": true, "end": true, "full": true, "stack": true,
	"support": true, "general": true, "vice": false, "governing": true, "board": true, "working": true, "group": true, "special": true,
	"interest": true, "de": true, "la": true, "it": true, "delivery": true, "release": true, "computing": true, "science": true,
}

// inflection is a regular ending of English words.
type inflection struct {
	ending, base string
	doubles      bool // the consonant before it may be doubled: stop, stopping
}

// inflections are the regular endings of English words: plural, past,
// participle, comparison, adverb, agent, negation's opposite.
var inflections = []inflection{
	{"s", "", false},
	{"es", "", false},
	{"ies", "y", false},
	{"ed", "", true},
	{"ed", "e", false},
	{"ied", "y", false},
	{"ing", "", true},
	{"ing", "e", false},
	{"er", "", true},
	{"er", "e", false},
	{"est", "", true},
	{"est", "e", false},
	{"ly", "", false},
	{"ily", "y", false},
	{"ness", "", false},
	{"less", "", false},
	{"able", "", true},
	{"able", "e", false},
	{"ability", "able", false},
	{"ability", "", true},
	{"ability", "e", false},
	{"ity", "", false},
	{"ity", "e", false},
	{"ation", "e", false},
	{"ation", "", false},
	{"ization", "ize", false},
	{"isation", "ise", false},
	{"ment", "", false},
	{"ful", "", false},
	{"ish", "", false},
	{"ist", "", false},
	{"ism", "", false},
	{"al", "", false},
	{"or", "e", false},
	{"or", "", false},
	{"'s", "", false},
	{"’s", "", false},
}
