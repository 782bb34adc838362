package naming

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A note that says what letters stand for says right beside what kind of thing that is: "our yearly event, Quorls
// in the Mill (QITM)", "Quorl Zone Board (QZB) is a tool".

// toldBeside returns the kind that is told beside a definition, empty if none is.
func (x *Namer) toldBeside(d Definition) kg.Kind {
	from, to := min(d.Short.From, d.Long.From), max(d.Short.To, d.Long.To)
	if kind := x.toldBefore(from); kind != "" {
		return kind
	}
	at, end := int(x.Words[to-1].End), x.Doc.Sentences[x.Words[from].Sentence].End
	behind := strings.ToLower(x.Doc.Text[at:min(end, at+maxBeside)])
	_, behind, closed := strings.Cut(behind, ")")
	if noun, told := prose.DefinedAs(behind); closed && told {
		return prose.KindNouns[noun]
	}
	if closed && onDay(behind) && x.speaksAt(from) {
		return kg.Event
	}
	return ""
}

// onDay reports whether a text in small letters begins with the day of something: on the 8th of June, on June 8.
func onDay(text string) bool {
	day, ok := strings.CutPrefix(text, " on ")
	if !ok {
		return false
	}
	words := strings.Fields(strings.TrimPrefix(day, "the "))
	return len(words) > 0 && (prose.IsDigit(words[0][0]) || calendar.Month(words[0]) > 0 && calendar.Plain(words[0]))
}

// speaksAt reports whether "at" leads to word i, and somebody goes or speaks there by what stands before.
func (x *Namer) speaksAt(i int32) bool {
	first := x.First[x.Words[i].Sentence]
	at := i - 1
	if at > first && x.LowerText(at) == "the" {
		at--
	}
	if at <= first || x.LowerText(at) != "at" {
		return false
	}
	for n := at - 1; n >= first && at-n < maxSpoken; n-- {
		if goings[x.LowerText(n)] {
			return true
		}
	}
	return false
}

// maxSpoken is how many words before "at" are read for that: other events may stand between.
const maxSpoken = 40

// maxBeside is how many bytes behind a definition are read for what it is.
const maxBeside = 60

// toldBefore returns the kind that the noun of an apposition before word i tells: "at our event, ". Only occasions and
// houses are told so, for behind other nouns begins as often what is done with them.
func (x *Namer) toldBefore(i int32) kg.Kind {
	if i == x.First[x.Words[i].Sentence] || x.GapBefore(i) != ", " {
		return ""
	}
	if kind := prose.KindNouns[x.LowerText(i-1)]; kind == kg.Event || kind == kg.Organization {
		return kind
	}
	return ""
}
