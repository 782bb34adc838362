package naming

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Titles and paths say little beside the name of an event, and many events are called as anything
// may be: scale, does, users. Such a name needs its own spelling or its year.

// NamedEvent is an event that a text names, with its year if that is told there.
type NamedEvent struct {
	Entry       *vocab.Entry
	Text        string
	start, tail int // of its name in text
	Year        string
}

// NamedIn returns the first event that a text names.
func (x *Namer) NamedIn(s EventSource) (NamedEvent, bool) {
	text := x.yearsApart(s.Text)
	for at := range len(text) {
		if !prose.LetterAt(text, at, len(text)) || prose.LetterBefore(text, at) {
			continue
		}
		x.matches = x.Vocab.At(text, at, x.matches[:0])
		for m := len(x.matches) - 1; m >= 0; m-- {
			named := NamedEvent{Text: text, start: at, tail: x.matches[m].Tail}
			for _, n := range x.matches[m].Senses {
				if sense := x.Vocab.Sense(n); sense.Entry.Kind == kg.Event && x.callsEvent(sense, &named, s.Path) {
					named.Entry = sense.Entry
					named.Year = named.tellYear()
					return named, true
				}
			}
		}
	}
	return NamedEvent{}, false
}

// gluedYear is a name with its year in one word.
var gluedYear = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`([A-Za-z]{3,})((?:19|20)?[0-9]{2})\b`) })

// yearsApart parts the names in a text from a year at their end, as Conf'22 has it: kubecon22,
// KubeCon2018. What the vocabulary has with its number stays. An underscore stands for a space, and
// two for what parts names.
func (x *Namer) yearsApart(text string) string {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "__", "/"), "_", " ")
	if !gluesDigit(text) {
		return text
	}
	return gluedYear().ReplaceAllStringFunc(text, func(word string) string {
		if x.Vocab.Knows(kg.Fold(word)) {
			return word
		}
		name := strings.TrimRight(word, "0123456789")
		return name + "'" + word[len(name):]
	})
}

// gluesDigit reports whether a digit stands right behind a letter of ASCII in a text.
func gluesDigit(text string) bool {
	for i := 1; i < len(text); i++ {
		if before := text[i-1] | 0x20; prose.IsDigit(text[i]) && 'a' <= before && before <= 'z' {
			return true
		}
	}
	return false
}

// callsEvent reports whether a stretch of text means an event by a form, in a path or a title.
func (x *Namer) callsEvent(sense *vocab.Sense, named *NamedEvent, path bool) bool {
	form, written := sense.Form, named.Text[named.start:named.tail]
	exact := strings.HasPrefix(written, form.Text)
	switch {
	case named.yearBehind() != "" && (hasCapital(written) || path):
		return true
	case form.Ambiguous && path:
		return named.opensPart() && named.cued(form)
	case form.Ambiguous:
		return exact && (spelledOddly(form.Text) || named.cued(form))
	case form.Case == vocab.Any, !x.ordinaryWords(written) && (path || hasCapital(written)):
		return true
	case path:
		return named.opensPart() && (endsAsEvent(written) || named.endsPart(named.tail))
	case x.goesOnPlainly(named.Text[named.tail:]):
		return false
	case form.Case == vocab.Strict:
		return exact
	}
	return hasCapital(written)
}

// andMore is what joins a word to those before it.
var andMore = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^ (?:and|or) ([A-Za-z]+)`) })

// goesOnPlainly reports whether behind words of the language a title goes on with one more of their
// kind: All Things Open and New.
func (x *Namer) goesOnPlainly(after string) bool {
	m := andMore().FindStringSubmatch(after)
	return m != nil && x.Lists.Common(strings.ToLower(m[1]))
}

// spelledOddly reports whether capitals tell a word from all others: SCaLE, useR.
func spelledOddly(text string) bool {
	return !strings.Contains(text, " ") && hasCapital(text[1:]) && strings.ToUpper(text) != text
}

// ordinaryWords reports whether all words of a text are words of the language.
func (x *Namer) ordinaryWords(text string) bool {
	return !slices.ContainsFunc(WordsOf(text), func(w string) bool { return !x.Lists.Common(w) })
}

// endsAsEvent reports whether the last word of a text is one for gatherings.
func endsAsEvent(text string) bool {
	words := WordsOf(text)
	last := words[len(words)-1]
	return eventHeads[strings.ToUpper(last[:1])+last[1:]]
}

// cued reports whether a cue of a form stands besides the name.
func (n *NamedEvent) cued(form *vocab.Form) bool {
	text := strings.ToLower(n.Text)
	return slices.ContainsFunc(form.Cues, func(cue string) bool { return prose.HasWord(text, cue, n.start, n.tail) })
}

// opensPart reports whether the name begins a part of a path, or stands behind no more than a
// number in it.
func (n *NamedEvent) opensPart() bool {
	part := n.Text[strings.LastIndexByte(n.Text[:n.start], '/')+1 : n.start]
	return strings.Trim(part, "0123456789-. ") == ""
}

// endsPart reports whether a part of a path ends at a place, but for what says that it is notes of
// some day.
func (n *NamedEvent) endsPart(at int) bool {
	part, _, _ := strings.Cut(n.Text[at:], "/")
	return !slices.ContainsFunc(WordsOf(part), func(w string) bool {
		w = strings.TrimRight(w, "0123456789")
		return w != "" && w != "day" && w != "conference" && !reportWords[w]
	})
}

// yearPatterns find a year: anywhere, and in full or by two digits right behind a name.
var yearPatterns = sync.OnceValue(func() (p struct{ any, behind, short *regexp.Regexp }) {
	p.any = regexp.MustCompile(`\b(?:19|20)[0-9]{2}\b`)
	p.behind = regexp.MustCompile(`^(?:[ -]|['’]| ['’]| - | \(|, )((?:19|20)[0-9]{2})\b`)
	p.short = regexp.MustCompile(`^( ?['’]|-)([1-3][0-9])\b`)
	return p
})

// YearIn returns the first year in a text, "" if there is none.
func YearIn(text string) string { return yearPatterns().any.FindString(text) }

// YearsIn returns the years in a text.
func YearsIn(text string) []string { return yearPatterns().any.FindAllString(text, -1) }

// yearBehind returns the year right behind the name, "" if there is none: KubeCon 2018, KubeCon'18,
// and kubecon-18 where that is all of a part of a path.
func (n *NamedEvent) yearBehind() string {
	rest := n.Text[n.tail:]
	if m := yearPatterns().behind.FindStringSubmatch(rest); m != nil {
		return m[1]
	}
	m := yearPatterns().short.FindStringSubmatch(rest)
	if m == nil || counted[kg.Fold(n.Text[n.start:n.tail])] || m[1] == "-" && !n.endsPart(n.tail+len(m[0])) {
		return ""
	}
	return "20" + m[2]
}

// counted are events of which the editions are called by their number, which is no year.
var counted = map[string]bool{"defcon": true, "hope": true, "shmoocon": true, "derbycon": true, "nanog": true, "ripe": true, "sosp": true}

// tellYear returns the year that the text tells of the event: that behind its name, else the first
// that follows, else the last before it; "" if it has none.
func (n *NamedEvent) tellYear() string {
	if year := n.yearBehind(); year != "" {
		return year
	}
	if year := YearIn(n.Text[n.tail:]); year != "" {
		return year
	}
	before := YearsIn(n.Text[:n.start])
	if len(before) == 0 {
		return ""
	}
	return before[len(before)-1]
}

// ParseNumber returns the number that digits write, a year, a month or a day; 0 of what is no number.
func ParseNumber(digits string) int {
	n, _ := strconv.Atoi(digits)
	return n
}
