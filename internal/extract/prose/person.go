package prose

import (
	"path"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// MaxRole is how many words lead to what somebody is.
const MaxRole = 7

// OwnBehind reports whether it is said soon behind word i whose something is, as only people have their
// own: "shared a part of her".
func (x *Text) OwnBehind(i int32) bool {
	limit := min(i+MaxRole, x.First[x.Words[i].Sentence+1])
	for k := i + 1; k < limit && x.GapBefore(k) == " " && !x.Words[k].Named(); k++ {
		if text := x.LowerText(k); text == "his" || text == "her" {
			return true
		}
	}
	return false
}

// MiddleInitial reports whether word i is a letter with a point behind a word with a capital, where that
// is a given name or the next no word of the language.
func (x *Text) MiddleInitial(i int32) bool {
	w, next := x.Words[i], i+1
	if w.End-w.Start != 1 || !x.BehindName(i) || int(next) == len(x.Words) || x.GapBefore(next) != ". " {
		return false
	}
	return x.Lexeme(i-1).Given || !x.OrdinaryWord(x.LowerText(next))
}

// TitledPerson reports whether what people are addressed by stands before word i: Dr. Jess.
func (x *Text) TitledPerson(i int32) bool {
	gap := x.GapBefore(i)
	return (gap == ". " || gap == " ") && Honorifics[x.LowerText(i-1)] && !x.Words[i-1].Is(AllCaps)
}

// OfPerson reports whether a name of the note is somebody's: it is written as one, and the note says
// that it is about somebody, or the words of it are such names.
func (x *Text) OfPerson(name string) bool {
	if x.SaidPerson(name) {
		return true
	}
	if x.KindOfPage(name) != kg.Person {
		return false
	}
	surname := name[strings.IndexByte(name, ' ')+1:]
	for w := range x.wordsOfPage(surname) {
		if w.Common || x.OrdinaryWord(w.Text) {
			return false
		}
	}
	return true
}

// SaidPerson reports whether a name is written as people's are, and not all of it as words of the
// language, and a tag or the folder of the note says that it is about one: notes on hiring are tagged
// by people, too.
func (x *Text) SaidPerson(name string) bool {
	words, capitals, own := 0, 0, false
	for w := range x.wordsOfPage(name) {
		switch {
		case w.form&(Digits|AllCaps|Dotted) != 0:
			return false
		case w.form&(Capital|Camel) != 0:
			capitals++
		case !w.Particle:
			return false
		}
		words++
		own = own || !w.Common || w.Given || w.Surname
	}
	return own && capitals > 1 && words <= MaxName && !strings.ContainsAny(name, ",&/:()") && x.FiledAsPerson()
}

// FiledAsPerson reports whether a tag in the front matter of the note or a folder that it lies in is
// that of people.
func (x *Text) FiledAsPerson() bool {
	for _, filed := range append([]string{path.Dir(x.File)}, x.Doc.Front.Tags...) {
		if slices.ContainsFunc(strings.Split(strings.ToLower(filed), "/"), func(part string) bool { return peopleFiled[strings.TrimPrefix(part, "#")] }) {
			return true
		}
	}
	return false
}

// peopleFiled are what notes on people are tagged by, and the folders for them called.
var peopleFiled = map[string]bool{"person": true, "persons": true, "people": true, "contact": true, "contacts": true, "friend": true, "friends": true, "colleague": true, "colleagues": true}

// OtherSense reports whether the vocabulary has an alias of somebody's note for something else.
func (x *Text) OtherSense(called, alias string) bool {
	e := x.Vocab.Lookup(kg.Fold(alias))
	return e != nil && (e.Kind != kg.Person || !strings.Contains(e.Name, " ")) && x.OfPerson(called)
}

// PersonShaped reports whether words are written as a person's name is: two or
// three capitalised words, particles and initials allowed among them, all of them in a
// link or none.
func (x *Text) PersonShaped(words Span) bool {
	if words.Len() < 2 || words.Len() > MaxName {
		return false
	}
	names := 0
	for i := words.From; i < words.To; i++ {
		w := x.Words[i]
		switch {
		case i > words.From && i+1 < words.To && x.Lexeme(i).Particle:
		case x.nameWord(words, i):
			names++
		default:
			return false
		}
		if w.At(InBare|InCode|InTag) || !x.BesideInMarkup(words.From, i) || i == words.From && x.nameless(words) || i > words.From && x.breaksName(i) || x.Lexeme(i).Role && !x.Lexeme(i).Given {
			return false
		}
	}
	if x.twoForenames(words) || words.Len() > 2 && IsWeekday(x.LowerText(words.To-1)) {
		return false
	}
	return names >= 2 && (names <= 3 || x.givenTwice(words)) && x.endsAsPerson(words)
}

// endsAsPerson reports whether somebody's name may end with the last of some words: a letter is all that some
// have for a surname, behind a given name that is nothing else: Ashok M.
func (x *Text) endsAsPerson(words Span) bool {
	last := words.To - 1
	w, first := x.Words[last], x.Lexeme(words.From)
	if w.End-w.Start > 1 {
		return true
	}
	letter := w.Is(Capital) && x.Surface(w) != "I" && x.GapBefore(last) == " " && !x.MiddleInitial(last) && !x.Hyphenates(last)
	return letter && first.Given && !first.Common
}

// nameWord reports whether word i is written as one of somebody's names.
func (x *Text) nameWord(words Span, i int32) bool {
	w := x.Words[i]
	if w.Is(Capital) && !w.Is(Digits) && (!w.Is(AllCaps) || w.End-w.Start <= 2 || x.shoutedName(words, i)) {
		return true
	}
	return i+1 == words.To && x.smallSurname(i)
}

// twoForenames reports whether words are two given names that the Spanish "and" joins, and so two
// people: Carlos y Ana, but not Ortega y Gasset.
func (x *Text) twoForenames(words Span) bool {
	return words.Len() == 3 && x.Surface(x.Words[words.From+1]) == "y" && x.Lexeme(words.From).GivenOnly && x.Lexeme(words.To-1).GivenOnly
}

// shoutedName reports whether word i, all in capitals, is part of a name that begins with
// a given name and isn't of the language: Masatoshi QUELMER, STEPHANIE QUELMER. In a line
// all in capitals a sign has to part the name from what stands before it.
func (x *Text) shoutedName(words Span, i int32) bool {
	w := x.Words[i]
	first := x.Lexeme(words.From)
	if w.At(Shouted) {
		surname := first.Given && !x.Lexeme(words.To-1).Common || first.GivenOnly && words.Len() == 2
		return surname && words.From > x.First[w.Sentence] && x.GapBefore(words.From) != " "
	}
	return first.GivenOnly && w.End-w.Start > 3 && (i == words.From || !x.Lexeme(i).Common)
}

// noble reports whether word i is a surname with a small particle joined to it:
// d'Oliveira.
func (x *Text) noble(i int32) bool {
	text := x.Surface(x.Words[i])
	return len(text) > 4 && (text[0] == 'd' || text[0] == 'l') && (strings.HasPrefix(text[1:], "'") && IsUpper(text[2]) || strings.HasPrefix(text[1:], "’") && IsUpper(text[4]))
}

// smallSurname reports whether word i is a surname, or a part of one, that begins small.
func (x *Text) smallSurname(i int32) bool { return x.noble(i) || x.halfSurname(i) }

// halfSurname reports whether word i is the second half of a surname, written small:
// Snell-feikema.
func (x *Text) halfSurname(i int32) bool {
	return x.GapBefore(i) == "-" && x.Words[i].Is(Lower) && !x.Lexeme(i).Common && x.Words[i-1].Named()
}

// breaksName reports whether word i can't stand in the name that the word before is of: it
// is a pronoun with its verb, or a sign that is in no name or the edge of a wikilink parts the two.
func (x *Text) breaksName(i int32) bool {
	lex := x.Lexeme(i)
	return lex.Contraction && pronounBefore(lex.Text) || strings.ContainsAny(x.GapBefore(i), "/_") || x.LinkEdge(i)
}

// pronounBefore reports whether a contraction is a pronoun with its verb: I've.
func pronounBefore(text string) bool {
	return Pronouns[text[:strings.IndexAny(text, "'’")]]
}

// givenTwice reports whether words begin with two given names.
func (x *Text) givenTwice(words Span) bool {
	return x.Lexeme(words.From).GivenOnly && x.Lexeme(words.From+1).GivenOnly
}

// nameless reports whether words begin with one that names nothing: Max is a
// name before Weber, and a word before Latency; Jan before David Nose. Or they are nothing but words.
func (x *Text) nameless(words Span) bool {
	first := x.Lexeme(words.From)
	return x.wordsOnly(words) || first.Negative && (!first.Given || x.Lexeme(words.To-1).Common && !x.Lexeme(words.From+1).GivenOnly)
}

// particles are the small words inside people's names.
var particles = map[string]bool{
	"van": true, "von": true, "de": true, "der": true, "den": true, "da": true, "del": true, "di": true, "la": true, "le": true,
	"bin": true, "ibn": true, "al": true, "el": true, "dos": true, "du": true, "ten": true, "ter": true, "zu": true, "y": true,
}

// ForenameOf returns the first word of a name, or the next where that is an initial:
// J Paul Quort.
func (x *Text) ForenameOf(words Span) *Lexeme {
	if words.Len() > 2 && x.initialAt(words.From) {
		return x.Lexeme(words.From + 1)
	}
	return x.Lexeme(words.From)
}

// initialAt reports whether word i is one letter, and neither that of a heading nor of what
// stands before it: Plan B.
func (x *Text) initialAt(i int32) bool {
	w := x.Words[i]
	if len(x.Lexeme(i).Text) != 1 || w.At(Initial) && w.At(InTitle) {
		return false
	}
	return x.GapBefore(i+1) == ". " || w.At(Initial) || x.GapBefore(i) != " " || !x.Words[i-1].Named()
}

// Profile reports whether an address is one of those at which people present
// themselves. Companies and projects may have one too.
func Profile(host, path string) bool {
	switch host {
	case "twitter.com", "mobile.twitter.com", "x.com":
		return path != "" && !strings.Contains(path, "/")
	case "linkedin.com":
		return strings.HasPrefix(path, "in/")
	case "bsky.app":
		return strings.HasPrefix(path, "profile/")
	}
	switch host {
	case "medium.com", "youtube.com", "tiktok.com": // magazines and channels more than people
		return false
	}
	if _, user, found := strings.Cut(path, "wiki/User:"); found {
		return user != "" && !strings.Contains(user, "/")
	}
	return strings.HasPrefix(path, "@") && !strings.Contains(path, "/") // the Fediverse
}

// PersonLike reports whether words can name a person where a profile is linked:
// a given name alone, or one word of which the profile of somebody at work has all; two or
// three words, or four behind a given name, that are no plain language or of which the profile
// has one and not the other; or what is written as people's names are where only people are.
func (x *Text) PersonLike(words Span, path string) bool {
	given := x.Lexeme(words.From).Given
	n := words.Len()
	switch {
	case n == 1:
		return given || strings.HasPrefix(path, "in/") && !x.Lexeme(words.From).Common && x.HoldsName(strings.ToLower(path), words)
	case strings.HasPrefix(path, "in/") && n <= MaxName && x.PersonShaped(words):
		return true
	}
	handle := strings.ToLower(path)
	own := x.PersonShaped(words) && x.HoldsName(handle, words) && handle != x.LowerText(words.From)+x.LowerText(words.To-1) // as companies have it
	if n > 3 && !given {
		return own
	}
	for i := words.From; i < words.To; i++ {
		lex := x.Lexeme(i)
		if _, head := Heads[lex.Text]; head || x.Words[i].Is(Digits|AllCaps) || lex.Common && !given && !own {
			return false
		}
	}
	return true
}

// minHeld is the length from which on a name is told inside a handle.
const minHeld = 4

// HoldsName reports whether a handle in lower case has the first or the last word of a
// name in it.
func (x *Text) HoldsName(handle string, words Span) bool {
	first, last := x.LowerText(words.From), x.LowerText(words.To-1)
	return len(first) >= minHeld && strings.Contains(handle, first) || len(last) >= minHeld && strings.Contains(handle, last)
}

// Chiefs lead a whole organization.
var Chiefs = map[string]bool{
	"ceo": true, "cto": true, "cio": true, "cso": true, "ciso": true, "cpo": true, "cfo": true, "coo": true, "cmo": true, "founder": true,
	"cofounder": true, "co-founder": true, "president": true, "director": true, "head": true,
}
