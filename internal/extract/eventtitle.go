package extract

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// The title of a note tells at which event it was taken, also where no list has that: by what
// gatherings are called, "Quux Conf Notes", or by the year behind its name, "Quuxbread 2018 Recap".

// titleEvent is the rule by which the title of the note names an event.
const titleEvent = "event of the title"

// findTitleEvents proposes the event that the title of the note is called after, and the same words
// elsewhere.
func (x *Namer) findTitleEvents() {
	for i := range x.doc.Sentences {
		if !x.titlesNote(i) {
			continue
		}
		for at, end := x.first[i], x.first[i+1]; at < end; at++ {
			to := x.eventRunFrom(at, end)
			if name := x.eventOf(span{at, to}, end); name.len() > 0 {
				x.proposeEvent(name)
				return
			}
			at = max(at, to-1)
		}
	}
}

// titlesNote reports whether a sentence is the title of the front matter or the first heading.
func (x *Namer) titlesNote(sentence int) bool {
	doc := x.doc
	block := doc.Sentences[sentence].Block
	if doc.Blocks[block].Kind == markdown.Meta {
		return doc.Blocks[block].Label == "title"
	}
	return len(doc.Sections) > 1 && doc.Sections[1].Block == block && doc.Sections[1].Level == 1
}

// eventRunFrom returns the index behind the words with capitals that begin with word i.
func (x *Namer) eventRunFrom(i, end int32) int32 {
	to := i
	for to < end && x.words[to].named() && !x.words[to].at(inBare|inCode|inNote) && (to == i || x.gapBefore(to) == " " || x.gapBefore(to) == "@") {
		to++
	}
	return to
}

// maxEvent is how many words the name of an event has at most.
const maxEvent = 5

// eventOf returns the words of a run in the title of a note that name an event, none if they don't:
// those up to what gatherings are called, or all before a year.
func (x *Namer) eventOf(run span, end int32) span {
	for run.len() > 0 && (titleLeads[x.lowerText(run.from)] || x.reports(run.from)) {
		run.from++
	}
	for i := run.from; i < run.to; i++ {
		if x.covered[i] > 0 && x.candidates[x.covered[i]-1].kind == kg.Event {
			return span{} // which is known
		}
	}
	for i := run.from + 1; i < run.to; i++ {
		if eventHeads[x.text(x.words[i])] && x.endsEvent(i+1, end) {
			return x.particular(x.calledEvent(span{x.joinedFrom(run.from), i + 1}))
		}
	}
	if x.yearAt(run.to, end) && !x.covers(run) && (x.gapBefore(run.to-1) == "@" || !x.lexeme(run.to-1).Common && calendar.Month(x.lowerText(run.to-1)) == 0) {
		return x.particular(run)
	}
	return span{}
}

// joinedFrom returns the first of the words with capitals that "and" joins to word i: Baking and
// Quux Summit.
func (x *Namer) joinedFrom(i int32) int32 {
	if i < 2 || !x.andBefore(i) {
		return i
	}
	from := i
	for n := i - 2; x.words[n].named() && !titleLeads[x.lowerText(n)]; n-- {
		from = n
		if x.gapBefore(n) != " " {
			break
		}
	}
	return from
}

// calledEvent returns the name of an event without what it is, if one word is left that isn't
// known: Quuxbread Conference.
func (x *Namer) calledEvent(name span) span {
	word := x.text(x.words[name.to-1])
	if (word == "Conference" || word == "Conf") && name.len() == 2 && x.covered[name.from] == 0 {
		name.to--
	}
	return name
}

// endsEvent reports whether the name of an event may end before word i: the title ends there too,
// or goes on with a year, a place, a sign or what the note is.
func (x *Namer) endsEvent(i, end int32) bool {
	return i == end || x.gapBefore(i) != " " && x.gapBefore(i) != "-" || x.yearAt(i, end) || x.reports(i) || x.words[i].is(lower) || regions[x.text(x.words[i])] || x.kindAt(i, kg.Place)
}

// yearAt reports whether word i is a year behind a name, and no date goes on there.
func (x *Namer) yearAt(i, end int32) bool {
	if i >= end || !yearLike(x.text(x.words[i])) {
		return false
	}
	gap := x.gapBefore(i)
	return (gap == " " || gap == " (") && !strings.HasPrefix(x.doc.Text[x.words[i].end:], "-")
}

// particular returns the name of an event if it says of which one, and none else: a word that is
// none of the language does, or what is known before the word for a gathering.
func (x *Namer) particular(name span) span {
	head := eventHeads[x.text(x.words[name.to-1])]
	if name.len() > maxEvent || name.len() == 1 && regions[x.text(x.words[name.from])] {
		return span{}
	}
	for i := name.from; i < name.to; i++ {
		switch {
		case x.covered[i] > 0 && head, x.covered[i] == 0 && x.uncommon(span{i, i + 1}), i > name.from && x.gapBefore(i) == "@":
			return name
		}
	}
	return span{}
}

// reports reports whether word i says what the note is: Notes, Trip Report.
func (x *Namer) reports(i int32) bool { return reportWords[x.lowerText(i)] }

// titleLeads are what a title begins with before a name: whose notes they are, and that something
// was learnt.
var titleLeads = map[string]bool{"my": true, "our": true, "the": true, "a": true, "first": true, "last": true, "til": true}

// reportWords are what notes of an event are called.
var reportWords = map[string]bool{
	"notes": true, "report": true, "recap": true, "review": true, "summary": true, "takeaways": true, "highlights": true, "trip": true,
	"wrap": true, "retrospective": true, "impressions": true, "thoughts": true, "aftermath": true, "reflections": true, "sketchnotes": true,
}

// proposeEvent proposes an event wherever the note names it.
func (x *Namer) proposeEvent(name span) {
	for _, i := range x.named {
		to := i + name.len()
		if int(to) > len(x.words) || x.words[to-1].sentence != x.words[i].sentence || !x.sameWords(span{i, to}, name) {
			continue
		}
		if w := x.words[i]; !w.at(inBare | inCode | inNote) {
			x.propose(i, to, titleEvent, certain, kg.Event)
			x.cover(span{i, to})
		}
	}
}
