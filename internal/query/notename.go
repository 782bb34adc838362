package query

import (
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"notes/pkg/kg"
)

// NoteName is a title or alias by which texts may mean a note, and what else has to agree
// for it.
type NoteName struct {
	Text  string // in NFC, as that of notes is
	Plain bool   // ordinary words only: they mean the note where their capitals say so
	Year  string // of the edition that the note is about, of an event that the name leaves open; else empty
	Maker bool   // of an organization, whose products are called after it
	Sole  bool   // of somebody, or of what is no entity: a hyphen that joins it to another name makes a third one
	Given bool   // one word of the whole name

	means map[kg.TermID]bool // the entities that are called so
}

// NoteNames knows the names by which texts may mean notes.
type NoteNames struct {
	v        *View
	titles   titleNames
	ordinary func(word string) bool
}

// NoteNames returns what is known of the names of notes. ordinary tells the words of the
// language, in lower case, from those that only names have.
func (v *View) NoteNames(ordinary func(word string) bool) NoteNames {
	return NoteNames{v, v.titleNames(), ordinary}
}

// Of returns the names of a note. What says only which file a note is, such as README, is
// none, and a template has none.
func (n NoteNames) Of(note *kg.Note) ([]NoteName, error) {
	if isTemplate(note) {
		return nil, nil
	}
	person, known, err := n.person(note)
	if err != nil {
		return nil, err
	}
	var list []NoteName
	for _, text := range n.titles.of(note) {
		if fileWords[strings.ToLower(text)] {
			continue
		}
		name, err := n.classed(note, strings.TrimPrefix(text, "@"))
		if err != nil {
			return nil, err
		}
		switch words := wordsIn(name.Text); {
		case known && name.means[person]:
			n.ofPerson(&name, person)
		case len(words) == 1 && slices.Contains(wordsIn(note.Title), words[0]) && strings.Contains(note.Title, " "):
			name.Given = true
		}
		list = append(list, name)
	}
	return list, nil
}

// isTemplate reports whether a note is what others are made of: its title has places to fill in, or it lies
// among those.
func isTemplate(note *kg.Note) bool {
	folder := strings.Split(strings.ToLower(path.Dir(note.Path)), "/")
	return strings.Contains(note.Title, "{{") || strings.Contains(note.Title, "<%") ||
		slices.ContainsFunc(folder, func(name string) bool { return strings.Trim(name, "_.") == "templates" })
}

// person returns the person that a note is called as, if it is.
func (n NoteNames) person(note *kg.Note) (head kg.TermID, known bool, err error) {
	bearers, err := n.v.bearers(note.Title, accepted)
	if err != nil || len(bearers) == 0 {
		return 0, false, err
	}
	e, err := n.v.entity(bearers[0].group)
	return bearers[0].group.head, e.Kind == kg.Person, err
}

// ofPerson says of a name of somebody's note that it means the person and nothing else that is called so.
func (n NoteNames) ofPerson(name *NoteName, person kg.TermID) {
	words := wordsIn(name.Text)
	*name = NoteName{
		Text: name.Text, means: map[kg.TermID]bool{person: true}, Sole: true, Given: len(words) == 1,
		Plain: !slices.ContainsFunc(words, func(w string) bool { return !n.plain(w) }),
	}
}

// fileWords are what the front page of a folder and the files beside it are called anywhere.
var fileWords = map[string]bool{
	"readme": true, "index": true, "home": true, "start": true, "contents": true, "toc": true,
	"todo": true, "inbox": true, "changelog": true, "contributing": true, "license": true, "licence": true,
}

// classed says what has to agree for a name of a note.
func (n NoteNames) classed(note *kg.Note, text string) (NoteName, error) {
	name := NoteName{Text: norm.NFC.String(text), means: map[kg.TermID]bool{}}
	bearers, err := n.v.bearers(text, accepted)
	if err != nil {
		return name, err
	}
	for _, b := range bearers {
		name.means[b.group.head] = true
	}
	words, event := wordsIn(text), slices.DeleteFunc(wordsIn(note.Event), isYear)
	switch {
	case slices.ContainsFunc(words, isYear):
		return name, nil
	case n.ofSeries(words, event):
		name.Year = yearOf(note.Date)
		return name, nil
	case len(bearers) == 0:
		name.Plain = !slices.ContainsFunc(words, func(w string) bool { return !n.plain(w) })
		name.Sole = true
		return name, nil
	}
	entity, err := n.v.entity(bearers[0].group)
	switch {
	case err != nil:
	case entity.Kind == kg.Event && note.Event != "":
		name.Year = yearOf(note.Date)
	case entity.Kind == kg.Organization:
		name.Maker = true
	case entity.Kind == kg.Person:
		name.Sole = true
	}
	return name, err
}

// ofSeries reports whether words say which event a note is about, and nothing else that
// would tell one edition from another.
func (n NoteNames) ofSeries(words, event []string) bool {
	said, telling := 0, false
	for _, w := range words {
		switch ofEvent := slices.Contains(event, w); {
		case ofEvent:
			said++
			telling = telling || !n.plain(w)
		case !n.plain(w):
			return false
		}
	}
	return telling || said > 0 && said == len(event)
}

func (n NoteNames) plain(word string) bool {
	return strings.Trim(word, "0123456789") == "" || n.ordinary(word)
}

// Meant reports whether a sentence of a note means another by a name that it has between
// two places. date is that of the note with the sentence.
func (n NoteName) Meant(sentence string, start, end int, date string) bool {
	before, found, after := sentence[:start], sentence[start:end], sentence[end:]
	switch {
	case inWord(before, after), n.Maker && capitalBehind(after), n.Sole && hyphened(before, after):
		return false
	case n.Plain:
		return found == n.Text && byCapital(found, begins(before)) && !inLongerName(before, after) && !numberBehind(after)
	case n.Given:
		return !inLongerName(before, after) && !numberBehind(after)
	case n.Year != "":
		return n.Year == yearBeside(before, after, yearOf(date)) && !inLongerName(before, after)
	}
	return true
}

// inWord reports whether a sign joins a name to a letter or digit beside it, or makes it a handle:
// amazon.com, React.js, github_token, @docker.
func inWord(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, joining))
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, joining))
	return strings.HasSuffix(before, "@") ||
		strings.TrimRight(before, joining) != before && isWordRune(last) ||
		strings.TrimLeft(after, joining) != after && isWordRune(first)
}

// hyphened reports whether a hyphen joins a name to a word with a capital: Müller-Schmidt.
func hyphened(before, after string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, hyphens))
	left := strings.TrimRight(before, hyphens)
	at := strings.LastIndexFunc(left, func(r rune) bool { return !isWordRune(r) }) + 1
	other, _ := utf8.DecodeRuneInString(left[at:])
	return strings.TrimLeft(after, hyphens) != after && unicode.IsUpper(first) || left != before && unicode.IsUpper(other)
}

// hyphens are the signs that join names.
const hyphens = "-\u2010\u2011"

// joining are the signs that join words to one.
const joining = "._"

// byCapital reports whether a capital shows that words are a name: one that the beginning
// of a sentence doesn't ask for.
func byCapital(text string, begins bool) bool {
	first, size := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(first) && !begins || strings.ContainsFunc(text[size:], unicode.IsUpper)
}

// begins reports whether nothing is said yet; a number says where in a list something stands.
func begins(before string) bool { return !strings.ContainsFunc(before, unicode.IsLetter) }

// inLongerName reports whether a word with a capital stands right before or behind a name:
// the three may be called something else together.
func inLongerName(before, after string) bool {
	if capitalBehind(after) {
		return true
	}
	rest, ok := strings.CutSuffix(before, " ")
	if !ok {
		return false
	}
	at := strings.LastIndexFunc(rest, func(r rune) bool { return !isWordRune(r) }) + 1
	r, _ := utf8.DecodeRuneInString(rest[at:])
	return unicode.IsUpper(r) && !begins(rest[:at])
}

// capitalBehind reports whether a word with a capital stands right behind a name.
func capitalBehind(after string) bool {
	rest, ok := strings.CutPrefix(after, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(r)
}

// numberBehind reports whether a number stands right behind a name: May 2024, Ruby 1.8.
func numberBehind(after string) bool {
	rest, ok := strings.CutPrefix(after, " ")
	r, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsDigit(r)
}

// besideBytes is how far from a name a year stands that is told of it.
const besideBytes = 64

// yearBeside returns the year that stands beside a name, or that of the note that has it.
func yearBeside(before, after, own string) string {
	words := wordsIn(after[:min(len(after), besideBytes)])
	beside := words[:min(len(words), 3)]
	if words = wordsIn(before[max(0, len(before)-besideBytes):]); len(words) > 0 {
		beside = append(beside, words[len(words)-1])
	}
	if i := slices.IndexFunc(beside, isYear); i >= 0 {
		return beside[i]
	}
	return own
}

func yearOf(date string) string { return date[:min(len(date), len("2006"))] }

// isYear reports whether a word is a year of our time.
func isYear(word string) bool {
	return len(word) == len("2006") && (word[:2] == "19" || word[:2] == "20") && strings.Trim(word, "0123456789") == ""
}

// wordsIn returns the words of a text in lower case.
func wordsIn(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !isWordRune(r) })
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
