package extract

import (
	"strings"

	"notes/internal/calendar"
	"notes/pkg/kg"
)

// findEvents proposes conferences that the vocabulary has not, by their form:
// CiliumCon, Data Day 2024, Rust Summit.
func (x *Namer) findEvents() {
	x.extendEditions()
	x.findYeared()
	x.findTitleEvents()
	x.findDevrooms()
	for _, i := range x.named {
		w := x.words[i]
		if w.at(inBare|inCode|inNote) || x.covered[i] > 0 {
			continue
		}
		switch {
		case w.is(camel) && conLike(x.text(w)):
			x.propose(i, i+1, "event name", certain, kg.Event)
		case w.is(capital) && strings.HasSuffix(x.lowerText(i), "con") && !x.lexeme(i).Common && x.dated(i):
			x.propose(i, i+1, "event name", fair, kg.Event)
		case i > 0 && x.gatheredBy(i):
		case eventHeads[x.text(w)] && (!w.at(inTitle) || x.meetup(i)):
			x.eventRun(i)
		}
	}
}

// findDevrooms proposes the tracks of a conference that are called rooms: the Rust devroom, the
// Legal and Policy devroom. In a heading they say what is talked of there.
func (x *Namer) findDevrooms() {
	for i := range int32(len(x.words)) {
		if x.lexeme(i).text != "devroom" || x.words[i].at(inBare|inCode|inNote) || x.isHeading(int(x.words[i].sentence)) {
			continue
		}
		from := i
		for i-from < maxDevroom && from > 0 && x.roomName(from) {
			from--
		}
		if x.lowerText(from) == "and" {
			from++
		}
		if from < i {
			x.propose(from, i+1, "event name", certain, kg.Event)
		}
	}
}

// maxDevroom is how many words stand before "devroom" at most.
const maxDevroom = 5

// roomName reports whether the word before word i is a part of the name of a room, or the one
// before an "and" is.
func (x *Namer) roomName(i int32) bool {
	gap := x.gapBefore(i)
	if gap != " " && gap != " & " {
		return false
	}
	before := i - 1
	if x.lowerText(before) == "and" {
		if before < 1 || x.gapBefore(before) != " " {
			return false
		}
		before--
	}
	w := x.words[before]
	return w.named() && !articles[x.lowerText(before)] && (x.covered[before] > 0 || !w.at(initial) || !x.lexeme(before).Common)
}

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
	words := x.words
	from := i
	for from > 0 && words[from-1].sentence == words[i].sentence && words[from-1].named() && !x.ordinaryStart(from-1) &&
		x.doc.Text[words[from-1].end:words[from].start] == " " && i-from < 4 {
		from--
	}
	if i-from < 1 || x.lexeme(from).Negative || x.goesOn(from, i) {
		return
	}
	s := fair
	to := i + 1
	if int(to) < len(words) && yearLike(x.text(words[to])) && words[to].sentence == words[i].sentence {
		s = certain
	}
	if x.text(words[i]) == "Workshop" && s < certain {
		return // there is one of everything
	}
	if s < certain {
		s = min(s, x.dayStrength(span{from, i}, x.text(words[i])))
	}
	x.propose(from, to, "event name", s, kg.Event)
	if s == hint {
		x.cover(span{from, to})
	}
}

// dayStrength bounds how sure it is that some words before a day or days name an event: any day may be
// called something, and happy days are none.
func (x *Namer) dayStrength(words span, head string) strength {
	switch {
	case head == "Days" && words.len() == 1 && x.plain(words.from) && x.covered[words.from] == 0:
		return hint
	case head == "Day":
		return weak
	}
	return certain
}

// dated reports whether a day or a month stands behind word i: "June 4", "June 2031".
func (x *Namer) dated(i int32) bool {
	if !isMonth(x.wordBehind(i, " ")) {
		return false
	}
	day := x.wordBehind(i+1, " ")
	return day != "" && isDigit(day[0])
}

// isMonth reports whether a text is a month as dates have it.
func isMonth(text string) bool {
	lower := strings.ToLower(text)
	return lower != text && calendar.Month(lower) > 0 && calendar.Plain(lower)
}

// meetup reports whether word i ends the name of a meetup also where each word has a capital:
// behind a date or a sign, and before who lends the room. "March 21st - Quux Meetup @ Acme".
func (x *Namer) meetup(i int32) bool {
	if x.text(x.words[i]) != "Meetup" || x.wordBehind(i, " ") != "" {
		return false
	}
	from := i
	for from > x.first[x.words[i].sentence] && x.gapBefore(from) == " " {
		from--
	}
	begins := from == x.first[x.words[i].sentence] && x.covered[from] == 0 && !x.uncommon(span{from, from + 1})
	return !begins && i-from > 0 && i-from <= maxMeetup
}

// maxMeetup is how many words the name of a meetup has at most before the last.
const maxMeetup = 4

// goesOn reports whether a capitalised word stands right before or behind words
// that look like the name of an event: then they are a part of something else.
func (x *Namer) goesOn(from, last int32) bool {
	words := x.words
	before := from > 0 && x.gapBefore(from) == " " && words[from-1].named() && !x.ordinaryStart(from-1)
	behind := int(last)+1 < len(words) && x.gapBefore(last+1) == " " && words[last+1].is(capital) && !words[last+1].is(digits) && x.covered[last+1] == 0
	return before || behind
}

// ordinaryStart reports whether a word is capitalised for standing first and
// ordinary otherwise.
func (x *Namer) ordinaryStart(i int32) bool {
	w := x.words[i]
	return w.at(initial) && x.lexeme(i).Common
}

// extendEditions lets the name of a known event take in what tells the edition:
// region, city and year.
func (x *Namer) extendEditions() {
	for n := range x.candidates {
		c := &x.candidates[n]
		if c.entry == nil || c.entry.Kind != kg.Event {
			continue
		}
		to := c.words.to
		for x.editionWord(c.words.from, to) {
			to++
		}
		if to > c.words.to {
			c.words.to = to
			c.end = x.words[to-1].end
			for i := c.words.from; i < to; i++ {
				x.covered[i] = int32(n + 1)
			}
		}
	}
}

// editionWord reports whether word i goes on naming the edition of an event
// that begins with word from.
func (x *Namer) editionWord(from, i int32) bool {
	words := x.words
	if int(i) >= len(words) || words[i].sentence != words[from].sentence {
		return false
	}
	gap := x.doc.Text[words[i-1].end:words[i].start]
	text := x.text(words[i])
	switch {
	case gap != " " && gap != "-" && gap != " - " && gap != " + " && gap != " '" && gap != " ’" && gap != "'" && gap != "’":
		return false
	case yearLike(text), regions[text], len(text) == 2 && isDigit(text[0]) && strings.ContainsAny(gap, "'’"):
		return true
	}
	if n := x.covered[i]; n > 0 && gap == " " {
		return x.candidates[n-1].kind == kg.Place && !words[i].at(initial)
	}
	return false
}

// regions are the words that tell the editions of one series apart.
var regions = map[string]bool{
	"EU": true, "NA": true, "Europe": true, "America": true, "Americas": true, "North": true, "China": true, "India": true, "Japan": true,
	"Asia": true, "US": true, "USA": true, "UK": true, "EMEA": true, "APAC": true, "LATAM": true, "Africa": true, "Australia": true,
	"Canada": true, "Virtual": true, "Global": true, "Spring": true, "Fall": true,
}

// yearLike reports whether a text is a year in the time of conferences.
func yearLike(text string) bool {
	if len(text) != 4 || !isDigit(text[2]) || !isDigit(text[3]) {
		return false
	}
	return strings.HasPrefix(text, "19") || strings.HasPrefix(text, "20")
}
