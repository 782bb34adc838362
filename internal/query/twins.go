package query

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/internal/company"
	"notes/pkg/kg"
)

// twins are two entities that may be one.
type twins struct {
	keep, other candidate
	reason      string
}

// twins looks for pairs of entities with names so alike that they may be one,
// most mentioned first. Pairs that the vocabulary knows both of are two: it
// tells them apart. The cost grows with the number of names, not of pairs.
func (v *View) twins(ctx context.Context) ([]twins, error) {
	all, err := v.candidates(ctx)
	if err != nil {
		return nil, err
	}
	m := matchmaker{all: all, byKey: map[string]int{}, found: map[[2]int]reason{}}
	for i := range all {
		m.byKey[all[i].entry.Key] = i
	}
	m.plurals()
	m.affixes()
	m.initials()
	m.slips()
	m.people()
	if err := v.keepTogether(m.found, all); err != nil {
		return nil, err
	}
	return m.twins(), ctx.Err()
}

// keepTogether drops the pairs that one note has to name both of, and none does: two companies have
// an Enterprise, and three letters are the initials of many a known thing.
func (v *View) keepTogether(found map[[2]int]reason, all []candidate) error {
	for pair, reason := range found {
		if !reason.together {
			continue
		}
		a, b := all[pair[0]].group, all[pair[1]].group
		notes, err := v.notesOf(slices.Concat(a.members, b.members))
		if err != nil {
			return err
		}
		if notes == a.sums.Notes+b.sums.Notes {
			delete(found, pair)
		}
	}
	return nil
}

// candidates returns all entities with their entries, sorted by key.
func (v *View) candidates(ctx context.Context) ([]candidate, error) {
	groups, err := v.all(ctx)
	if err != nil {
		return nil, err
	}
	list := make([]candidate, 0, len(groups))
	for _, g := range groups {
		e, err := v.entry(g.head)
		if err != nil {
			return nil, err
		}
		list = append(list, candidate{g, e})
	}
	slices.SortFunc(list, func(a, b candidate) int { return cmp.Compare(a.entry.Key, b.entry.Key) })
	return list, nil
}

// matchmaker finds twins among candidates, which it names by number.
type matchmaker struct {
	all   []candidate
	byKey map[string]int
	found map[[2]int]reason // by the numbers in rising order
}

// reason is why two entities may be one.
type reason struct {
	text     string
	together bool // it counts where a note names both
	people   bool // it counts for people too
	alone    bool // one of them goes by a part of the name
}

// bySlip is the reason of names that a slip of the pen tells apart.
var bySlip = reason{text: "one letter apart", people: true}

// pair takes note of two that may be one, unless something speaks against it.
// The first reason counts.
func (m *matchmaker) pair(i, j int, why reason) {
	if i > j {
		i, j = j, i
	}
	a, b := &m.all[i], &m.all[j]
	switch {
	case i == j, a.group.sums.Known && b.group.sums.Known, calls(&a.entry, &b.entry), calls(&b.entry, &a.entry):
	case m.kind(i) == kg.Talk || m.kind(j) == kg.Talk:
	case (m.kind(i) == kg.Person || m.kind(j) == kg.Person) && (!why.people || !why.alone && !m.onePerson(i, j)):
	case m.found[[2]int{i, j}].text == "":
		m.found[[2]int{i, j}] = why
	}
}

// calls reports whether two entries have one name, or the vocabulary has the name of the
// second for the first already: nothing is left to be made one then.
func calls(a, b *kg.Entry) bool {
	name := nameOf(b)
	if name == nameOf(a) {
		return true
	}
	key := kg.Fold(name)
	singular, _ := kg.Singular(key)
	is := func(text string) bool { return kg.Fold(text) == key || kg.Fold(text) == singular }
	return slices.ContainsFunc(a.Profiles, func(p kg.Profile) bool {
		return p.Known && (is(p.Name) || slices.ContainsFunc(p.Aliases, is))
	})
}

func (m *matchmaker) kind(i int) kg.Kind { return kindOf(m.all[i].entry.Profiles) }

// twins returns what was found. Kept is the name that the vocabulary has, else
// the one mentioned more, of equals the first by key.
func (m *matchmaker) twins() []twins {
	var list []twins
	for numbers, reason := range m.found {
		t := twins{m.all[numbers[0]], m.all[numbers[1]], reason.text}
		a, b := t.keep.group.sums, t.other.group.sums
		if b.Known || !a.Known && b.Mentions > a.Mentions {
			t.keep, t.other = t.other, t.keep
		}
		list = append(list, t)
	}
	slices.SortFunc(list, func(x, y twins) int {
		return cmp.Or(
			cmp.Compare(y.other.group.sums.Mentions, x.other.group.sums.Mentions), cmp.Compare(y.keep.group.sums.Mentions, x.keep.group.sums.Mentions),
			cmp.Compare(x.keep.entry.Key, y.keep.entry.Key), cmp.Compare(x.other.entry.Key, y.other.entry.Key),
		)
	})
	return list
}

// plurals pairs a name with its plural.
func (m *matchmaker) plurals() {
	for i := range m.all {
		// A capital S belongs to the name: NATS is not many NAT.
		if singular, ok := kg.Singular(m.all[i].entry.Key); ok && strings.HasSuffix(nameOf(&m.all[i].entry), "s") {
			if j, there := m.byKey[singular]; there {
				m.pair(i, j, reason{text: "one is the plural of the other"})
			}
		}
	}
}

// affix is a name with one that lacks its first or last word.
type affix struct {
	whole int
	word  string
	leads bool // it is the first
}

// affixes pairs a name with the same name behind a vendor or before a word
// that says what it is. What is left of several names is a word of none: License.
func (m *matchmaker) affixes() {
	left := map[int][]affix{}
	for i := range m.all {
		words := strings.Fields(nameOf(&m.all[i].entry))
		if len(words) < 2 {
			continue
		}
		last := len(words) - 1
		if j, there := m.byKey[kg.Fold(strings.Join(words[:last], ""))]; there && (isSuffix(words[last]) && m.kind(i) != kg.Concept || m.houses(words[last], i, j)) {
			left[j] = append(left[j], affix{i, words[last], false})
		}
		if j, there := m.byKey[kg.Fold(strings.Join(words[1:], ""))]; there && m.leads(words[0], j) {
			left[j] = append(left[j], affix{i, words[0], true})
		}
	}
	for j, list := range left {
		if len(list) == 1 {
			m.pair(list[0].whole, j, reason{text: "the same but for " + quote(list[0].word), together: list[0].leads})
		}
	}
}

// houses reports whether a word at the end of the first of two organizations says what sort of one it is.
func (m *matchmaker) houses(word string, i, j int) bool {
	switch strings.ToLower(word) {
	case "bank", "group", "holding", "holdings", "university", "observatory":
		return m.kind(i) == kg.Organization && m.kind(j) == kg.Organization
	}
	return false
}

// leads reports whether a word before a name may be left out: that of a foundation, or
// of a company where the vocabulary doesn't know the rest for something else, as API.
func (m *matchmaker) leads(word string, rest int) bool {
	switch key := kg.Fold(word); key {
	case "apache", "cncf", "the":
		return true
	default:
		i, there := m.byKey[key]
		return there && m.kind(i) == kg.Organization && !m.all[rest].group.sums.Known
	}
}

func quote(text string) string { return "“" + text + "”" }

// isSuffix reports whether a word at the end of a name only says what sort of
// thing it is.
func isSuffix(word string) bool {
	word = strings.Trim(word, ".,")
	switch strings.ToLower(word) {
	case "project", "company", "technologies", "labs", "software",
		"framework", "tool", "library", "engine", "conference", "protocol", "language", "team":
		return true
	}
	return company.Form(word)
}

// leastInitials is how many letters an acronym needs: two letters are the
// initials of too much.
const leastInitials = 3

// initials pairs an acronym with a name of as many words that begin with its
// letters, unless it is known what it stands for. What the vocabulary knows it has the
// short forms of, so that a note has to name both.
func (m *matchmaker) initials() {
	for i := range m.all {
		name := nameOf(&m.all[i].entry)
		letters := initialsOf(name)
		j, there := m.byKey[strings.ToLower(letters)]
		if there && len(letters) >= leastInitials && isAcronym(nameOf(&m.all[j].entry)) && !standsFor(&m.all[j], letters) {
			m.pair(i, j, reason{text: "the letters are the initials of the words", together: m.all[i].group.sums.Known})
		}
	}
}

// standsFor reports whether the vocabulary or the notes say what an acronym stands for.
func standsFor(c *candidate, letters string) bool {
	long := func(text string) bool { return strings.ContainsAny(text, " -") && initialsOf(text) == letters }
	return c.group.sums.Known || len(c.group.members) > 1 || slices.ContainsFunc(spelt(&c.entry), long)
}

// initialsOf returns the first letters of the words of a name, without those
// of small words; nothing if a word has no letter in front.
func initialsOf(name string) string {
	var b strings.Builder
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		r, _ := utf8.DecodeRuneInString(word)
		switch {
		case word == "of" || word == "and" || word == "the" || word == "for" || word == "in":
		case !unicode.IsLetter(r) || r >= utf8.RuneSelf:
			return ""
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isAcronym(name string) bool { return name == strings.ToUpper(name) }

// leastForSlip is how long a name has to be for one letter to be a slip.
const leastForSlip = 7

// slips pairs long names that differ in one letter, or in the order of two
// neighbours. Names that differ in one letter have a text in common that lacks
// one letter (Garbe, 2012), so that no pair has to be tried.
func (m *matchmaker) slips() {
	lacking := map[string][]int{}
	for i := range m.all {
		key := m.all[i].entry.Key
		if len(key) < leastForSlip {
			continue
		}
		m.slipsOf(i, key, lacking[key])
		lacking[key] = append(lacking[key], i)
		for at := range key {
			_, size := utf8.DecodeRuneInString(key[at:])
			shorter := key[:at] + key[at+size:]
			m.slipsOf(i, key, lacking[shorter])
			lacking[shorter] = append(lacking[shorter], i)
		}
	}
}

func (m *matchmaker) slipsOf(i int, key string, others []int) {
	for _, j := range others {
		if j != i && oneSlip([]rune(key), []rune(m.all[j].entry.Key)) && m.inOneWord(i, j) {
			m.pair(i, j, bySlip)
		}
	}
}

// leastWord is how long a word has to be for a letter in it to be a slip: API and App are two.
const leastWord = 5

// inOneWord reports whether two names differ in one long word, if they have several, and
// not by two words that are names in the notes themselves.
func (m *matchmaker) inOneWord(i, j int) bool {
	a, b := strings.Fields(nameOf(&m.all[i].entry)), strings.Fields(nameOf(&m.all[j].entry))
	if len(a) != len(b) {
		return false
	}
	if len(a) == 1 {
		return true
	}
	differ := 0
	for n := range a {
		x, y := kg.Fold(a[n]), kg.Fold(b[n])
		if x == y {
			continue
		}
		_, known := m.byKey[x]
		_, other := m.byKey[y]
		if differ++; known && other || min(len(x), len(y)) < leastWord {
			return false
		}
	}
	return differ == 1
}

// onePerson reports whether two are people in full whose names nothing but a slip tells apart: a given
// name that is a woman's for its last letter is another one, as Mario and Maria.
func (m *matchmaker) onePerson(i, j int) bool {
	a, b := strings.Fields(nameOf(&m.all[i].entry)), strings.Fields(nameOf(&m.all[j].entry))
	if m.kind(i) != m.kind(j) || len(a) < 2 || len(b) < 2 {
		return false
	}
	x, y := strings.ToLower(a[0]), strings.ToLower(b[0])
	woman := func(name, other string) bool {
		stem, ends := strings.CutSuffix(name, "a")
		return ends && strings.TrimSuffix(other, "o") == stem
	}
	return !woman(x, y) && !woman(y, x)
}

// oneSlip reports whether two keys are one slip of the hand apart: a letter too
// many, a wrong one, or two neighbours exchanged. Digits and signs are no slips
// (Python 2 and 3, Notepad++), and the first letter is rarely one.
func oneSlip(a, b []rune) bool {
	front := alike(a, b)
	if front == 0 {
		return false
	}
	a, b = a[front:], b[front:]
	slices.Reverse(a)
	slices.Reverse(b)
	tail := alike(a, b)
	a, b = a[tail:], b[tail:]
	other := func(r rune) bool { return !unicode.IsLetter(r) }
	if slices.ContainsFunc(a, other) || slices.ContainsFunc(b, other) {
		return false
	}
	swapped := len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
	return swapped || len(a) <= 1 && len(b) <= 1
}

// alike counts the letters that two texts have in common from the start.
func alike(a, b []rune) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
