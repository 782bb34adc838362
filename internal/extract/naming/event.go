package naming

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findEvents proposes conferences that the vocabulary has not, by their form:
// CiliumCon, Data Day 2024, Rust Summit.
func (x *Namer) findEvents() {
	x.extendEditions()
	x.findBesideEvents()
	x.findYeared()
	x.findTitleEvents()
	x.findDevrooms()
	for _, i := range x.Named {
		w := x.Words[i]
		if w.At(prose.Elsewhere) || x.Covered[i] > 0 {
			continue
		}
		switch {
		case w.Is(prose.Camel) && conLike(x.Surface(w)):
			x.propose(i, i+1, eventRule, Certain, kg.Event)
		case w.Is(prose.Capital) && strings.HasSuffix(x.LowerText(i), "con") && !x.Lexeme(i).Common && x.dated(i):
			x.propose(i, i+1, eventRule, Fair, kg.Event)
		case i > 0 && x.gatheredBy(i):
		case eventHeads[x.Surface(w)] && (!w.At(prose.InTitle) || x.meetup(i)):
			x.eventRun(i)
		}
	}
}

// findDevrooms proposes the tracks of a conference that are called rooms: the Rust devroom, the
// Legal and Policy devroom. In a heading they say what is talked of there.
func (x *Namer) findDevrooms() {
	for i := range int32(len(x.Words)) {
		if x.Lexeme(i).Text != "devroom" || x.Words[i].At(prose.Elsewhere) || x.IsHeading(int(x.Words[i].Sentence)) {
			continue
		}
		from := i
		for i-from < maxDevroom && from > 0 && x.roomName(from) {
			from--
		}
		if x.LowerText(from) == "and" {
			from++
		}
		if from < i {
			x.propose(from, i+1, eventRule, Certain, kg.Event)
		}
	}
}

// maxDevroom is how many words stand before "devroom" at most.
const maxDevroom = 5

// roomName reports whether the word before word i is a part of the name of a room, or the one
// before an "and" is.
func (x *Namer) roomName(i int32) bool {
	gap := x.GapBefore(i)
	if gap != " " && gap != " & " {
		return false
	}
	before := i - 1
	if x.LowerText(before) == "and" {
		if before < 1 || x.GapBefore(before) != " " {
			return false
		}
		before--
	}
	w := x.Words[before]
	return w.Named() && !prose.Articles[x.LowerText(before)] && (x.Covered[before] > 0 || !w.At(prose.Initial) || !x.Lexeme(before).Common)
}

// eventRule proposes what is called as events are.
const eventRule = "event name"

// conLike reports whether a word is put together as conferences are: a name
// and Con, Conf, Day, Days, Fest or Camp.
func conLike(text string) bool {
	for _, ending := range []string{"Con", "Conf", "Day", "Days", "Fest", "Camp", "CON"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) >= 2 {
			return true
		}
	}
	return false
}

// eventHeads are the last words of names of events.
var eventHeads = map[string]bool{
	"Summit": true, "Conference": true, "Day": true, "Days": true, "Meetup": true, "Hackathon": true, "Con": true, "Conf": true,
	"Fest": true, "Camp": true, "Symposium": true, "Expo": true, "Congress": true, "Forum": true,
	"Plugfest": true, "Unconference": true, "Miniconf": true, "Workshop": true,
}

// eventRun proposes the capitalised words that end with word i.
func (x *Namer) eventRun(i int32) {
	words := x.Words
	from := i
	for from > 0 && words[from-1].Sentence == words[i].Sentence && words[from-1].Named() && !x.OrdinaryStart(from-1) &&
		x.Doc.Text[words[from-1].End:words[from].Start] == " " && i-from < 4 {
		from--
	}
	if i-from < 1 || x.Lexeme(from).Negative || x.goesOn(from, i) {
		return
	}
	s := Fair
	to := i + 1
	if int(to) < len(words) && prose.YearLike(x.Surface(words[to])) && words[to].Sentence == words[i].Sentence {
		s = Certain
	}
	if x.Surface(words[i]) == "Workshop" && s < Certain {
		return // there is one of everything
	}
	if s < Certain {
		s = min(s, x.dayStrength(prose.Span{From: from, To: i}, x.Surface(words[i])))
	}
	x.propose(from, to, eventRule, s, kg.Event)
	if s == Hint {
		x.cover(prose.Span{From: from, To: to})
	}
}

// dayStrength bounds how sure it is that some words before a day or days name an event: any day may be
// called something, and happy days are none.
func (x *Namer) dayStrength(words prose.Span, head string) Strength {
	switch {
	case head == "Days" && words.Len() == 1 && x.Plain(words.From) && x.Covered[words.From] == 0:
		return Hint
	case head == "Day":
		return Weak
	}
	return Certain
}

// dated reports whether a day or a month stands behind word i: "June 4", "June 2031".
func (x *Namer) dated(i int32) bool {
	if !IsMonth(x.WordBehind(i, " ")) {
		return false
	}
	day := x.WordBehind(i+1, " ")
	return day != "" && prose.IsDigit(day[0])
}

// IsMonth reports whether a text is a month as dates have it.
func IsMonth(text string) bool {
	lower := strings.ToLower(text)
	return lower != text && calendar.Month(lower) > 0 && calendar.Plain(lower)
}

// monthOfDate reports whether word i is a month before or behind a day or a year: April 1st, 4 April.
func (x *Namer) monthOfDate(i int32) bool {
	behind := x.WordBehind(i, " ")
	dated := behind != "" && prose.IsDigit(behind[0]) || x.GapBefore(i) == " " && x.Words[i-1].Is(prose.Digits)
	return dated && IsMonth(x.Surface(x.Words[i]))
}

// meetup reports whether word i ends the name of a meetup also where each word has a capital:
// behind a date or a sign, and before who lends the room. "March 21st - Quux Meetup @ Acme".
func (x *Namer) meetup(i int32) bool {
	if x.Surface(x.Words[i]) != "Meetup" || x.WordBehind(i, " ") != "" {
		return false
	}
	from := i
	for from > x.First[x.Words[i].Sentence] && x.GapBefore(from) == " " {
		from--
	}
	begins := from == x.First[x.Words[i].Sentence] && x.Covered[from] == 0 && !x.Uncommon(prose.Span{From: from, To: from + 1})
	return !begins && i-from > 0 && i-from <= maxMeetup
}

// maxMeetup is how many words the name of a meetup has at most before the last.
const maxMeetup = 4

// goesOn reports whether a capitalised word stands right before or behind words
// that look like the name of an event: then they are a part of something else.
func (x *Namer) goesOn(from, last int32) bool {
	words := x.Words
	before := from > 0 && x.GapBefore(from) == " " && words[from-1].Named() && !x.OrdinaryStart(from-1)
	behind := int(last)+1 < len(words) && x.GapBefore(last+1) == " " && words[last+1].Is(prose.Capital) && !words[last+1].Is(prose.Digits) && x.Covered[last+1] == 0
	return before || behind
}

// extendEditions lets the name of a known event take in what tells the edition:
// region, city and year.
func (x *Namer) extendEditions() {
	for n := range x.candidates {
		c := &x.candidates[n]
		if c.Entry == nil || c.Entry.Kind != kg.Event {
			continue
		}
		to := c.Words.To
		for x.editionWord(c.Words.From, to) {
			to++
		}
		if to > c.Words.To {
			c.Words.To = to
			c.End = x.Words[to-1].End
			for i := c.Words.From; i < to; i++ {
				x.Covered[i] = int32(n + 1)
			}
		}
	}
}

// editionWord reports whether word i goes on naming the edition of an event
// that begins with word from.
func (x *Namer) editionWord(from, i int32) bool {
	words := x.Words
	if int(i) >= len(words) || words[i].Sentence != words[from].Sentence {
		return false
	}
	gap := x.Doc.Text[words[i-1].End:words[i].Start]
	text := x.Surface(words[i])
	switch {
	case gap != " " && gap != "-" && gap != " - " && gap != " + " && gap != " '" && gap != " ’" && gap != "'" && gap != "’":
		return false
	case prose.YearLike(text), regions[text], len(text) == 2 && prose.IsDigit(text[0]) && strings.ContainsAny(gap, "'’"):
		return true
	}
	if n := x.Covered[i]; n > 0 && gap == " " {
		return x.candidates[n-1].Kind == kg.Place && !words[i].At(prose.Initial)
	}
	return false
}

// regions are the words that tell the editions of one series apart.
var regions = map[string]bool{
	"EU": true, "NA": true, "Europe": true, "America": true, "Americas": true, "North": true, "China": true, "India": true, "Japan": true,
	"Asia": true, "US": true, "USA": true, "UK": true, "EMEA": true, "APAC": true, "LATAM": true, "Africa": true, "Australia": true,
	"Canada": true, "Virtual": true, "Global": true, "Spring": true, "Fall": true,
}

// Meetings are the last words of names of events that say no more than that.
var Meetings = map[string]bool{
	"summit": true, "conference": true, "conf": true, "meetup": true, "hackathon": true, "symposium": true, "unconference": true,
}
