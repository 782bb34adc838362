package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// spelling says how a text is written, compared with a form.
type spelling uint8

const (
	differs spelling = iota // not a spelling that the form's case policy allows
	inCase                  // allowed
	asForm                  // with the capitals that the form asks for
)

func (f *form) written(sense *vocab.Sense) spelling {
	form := sense.Form
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	first := f.x.Words[f.words.From]
	switch form.Case {
	case vocab.Any:
		if first.Is(prose.Lower) && initials(form.Text) || (first.Is(prose.Lower) || f.initial()) && f.longer(sense) || (f.begun() || f.houseAtStart(sense)) && f.apart(sense) {
			return differs
		}
		return asForm
	case vocab.Capital:
		if first.Named() || !first.Is(prose.Lower) || f.compact(form) {
			return asForm
		}
		if f.alone(prose.InCode) {
			return inCase
		}
		return differs
	}
	if sameLetters(text, strings.TrimSuffix(form.Text, ".")) && !f.severalApart(form) || f.compact(form) || f.shrunk(sense) {
		return asForm
	}
	return differs
}

// minShrunk is the length from which on an abbreviation written small is hardly a word. That of a standard or a
// language, which people say as a word, may be shorter: a pdf, in vba.
const (
	minShrunk     = 4
	minShrunkSaid = 3
)

// shrunk reports whether the form, one word that is none of the language, stands in small
// letters and either is the abbreviation of a standard or an idea, https, or the note is written
// so from beginning to end: spdy.
func (f *form) shrunk(sense *vocab.Sense) bool {
	text, kind := sense.Form.Text, sense.Entry.Kind
	first := f.x.Words[f.words.From]
	if f.words.Len() > 1 || !first.Is(prose.Lower) || f.x.OrdinaryWord(f.x.LowerText(f.words.From)) {
		return false
	}
	if len(text) < minShrunk {
		said := (kind == kg.Standard || kind == kg.Language) && !sense.Form.Everyday
		return said && len(text) >= minShrunkSaid && allCapital(text) && f.standsAlone()
	}
	command := first.At(prose.InCode) && !f.alone(prose.InCode)
	abbreviation := (kind == kg.Standard || kind == kg.Concept) && allCapital(text) && !command && !f.x.Foreign(f.words.From)
	return f.x.Small || abbreviation
}

// standsAlone reports whether no hyphen joins the form to another word, and it is neither code nor among words of
// another language, nor behind a word that is none of the language or a given name: ken jee.
func (f *form) standsAlone() bool {
	from, last := f.words.From, f.words.To-1
	first := f.x.Words[from]
	if first.At(prose.InCode|prose.Hyphened) || f.x.Hyphenates(last) || f.x.Foreign(from) {
		return false
	}
	if from == f.x.First[first.Sentence] || f.x.GapBefore(from) != " " || f.x.Covered[from-1] > 0 {
		return true
	}
	return !f.x.Lexeme(from-1).Given && f.x.OrdinaryWord(f.x.LowerText(from-1))
}

// allCapital reports whether a text is nothing but capitals.
func allCapital(text string) bool {
	for i := range len(text) {
		if !prose.IsUpper(text[i]) {
			return false
		}
	}
	return true
}

// minCompact is the length from which on words written as one are no ordinary word.
const minCompact = 10

// compact reports whether the form, several words written as one that mean nothing
// else, stands in small letters: virtualservice.
func (f *form) compact(form *vocab.Form) bool {
	if form.Ambiguous || len(form.Text) < minCompact || f.words.Len() > 1 {
		return false
	}
	first := f.x.Words[f.words.From]
	return first.Is(prose.Lower) && humps(form.Text) > 1 && !f.x.Lexeme(f.words.From).Common
}

// humps counts the capitals of a text that is letters and begins with one, zero for
// other texts.
func humps(text string) int {
	n := 0
	for i := range len(text) {
		switch c := text[i]; {
		case prose.IsUpper(c):
			n++
		case n == 0, c < 'a', c > 'z':
			return 0
		}
	}
	return n
}

// initials reports whether a form is an abbreviation with points: without its
// capitals, U.S. is a pronoun. With a number in it, as X.509, it is none, nor with letters that no
// point parts: ASP.NET.
func initials(form string) bool {
	if !strings.Contains(form, ".") || len(form) >= 8 || form != strings.ToUpper(form) || strings.ContainsAny(form, "0123456789") {
		return false
	}
	return !slices.ContainsFunc(strings.Split(form, "."), func(part string) bool { return len(part) > 1 })
}

// begun reports whether the form is written as the words of a sentence are, with
// a capital at most where that begins: find bugs, Find bugs.
func (f *form) begun() bool {
	words := f.x.Words[f.words.From:f.words.To]
	return words[0].Is(prose.Lower) || len(words) > 1 && f.initial() && words[1].Is(prose.Lower)
}

// houseAtStart reports whether the form is a company nobody knows the site of, where any word
// has a capital: All Cloud architectures are not AllCloud's.
func (f *form) houseAtStart(sense *vocab.Sense) bool {
	return f.initial() && sense.Entry.Kind == kg.Organization && !sense.Entry.WellKnown()
}

// apart reports whether the words of a name that is written as one stand apart
// and are ordinary ones, or begin with a conjunction: a master class is no
// MasterClass, and OTP no andOTP. A concept is made of ordinary words.
func (f *form) apart(sense *vocab.Sense) bool {
	if !f.takenApart(sense) {
		return false
	}
	if prose.Conjunctions[f.x.LowerText(f.words.From)] {
		return true
	}
	for i := f.words.From; i < f.words.To; i++ {
		if !f.x.Lexeme(i).Negative && !f.x.OrdinaryWord(f.x.LowerText(i)) {
			return false
		}
	}
	return true
}

// plural reports whether the ending of a plural stands behind the name: boots of a Spring Boot, but
// not Spring Boot's.
func (f *form) plural() bool {
	tail := f.x.Doc.Text[f.match.End:f.match.Tail]
	return strings.HasPrefix(tail, "s") || strings.HasPrefix(tail, "es")
}

// severalApart reports whether the words of a name with other meanings that is written as one
// stand apart and in the plural: event sources are no EventSource.
func (f *form) severalApart(form *vocab.Form) bool {
	return form.Ambiguous && f.plural() && f.words.Len() > 1 && humps(form.Text) > 1
}

// apartSigns part the words of a name.
const apartSigns = " \n-/"

// longer reports whether the form with the ending that it has in the text is an
// ordinary word: cities are no plural of Citi. A concept is such a word, and there is
// one of each place.
func (f *form) longer(sense *vocab.Sense) bool {
	last := f.x.Words[f.words.To-1]
	ends := f.words.Len() == 1 && int(last.End) > f.match.End
	return ends && (sense.Entry.Kind == kg.Place || sense.Entry.Kind != kg.Concept && f.x.Lexeme(f.words.From).Common)
}

// sameLetters reports whether two spellings differ in nothing but what stands
// between their words.
func sameLetters(a, b string) bool {
	for i, j := 0, 0; ; i, j = i+1, j+1 {
		i, j = letterFrom(a, i), letterFrom(b, j)
		if i == len(a) || j == len(b) {
			return i == len(a) && j == len(b)
		}
		if a[i] != b[j] {
			return false
		}
	}
}

// letterFrom returns where in a text, from i on, the next byte is that stands inside
// a word.
func letterFrom(text string, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '-' || text[i] == '_' || text[i] == '/') {
		i++
	}
	return i
}
