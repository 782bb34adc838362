package naming

import (
	"strings"

	"notes/internal/calendar"
	"notes/internal/extract/prose"
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
	for i := range x.Doc.Sentences {
		if !x.titlesNote(i) {
			continue
		}
		for at, end := x.First[i], x.First[i+1]; at < end; at++ {
			to := x.eventRunFrom(at, end)
			if name := x.eventOf(prose.Span{From: at, To: to}, end); name.Len() > 0 {
				x.proposeEvent(name)
				return
			}
			at = max(at, to-1)
		}
	}
}

// titlesNote reports whether a sentence is the title of the front matter or the first heading.
func (x *Namer) titlesNote(sentence int) bool {
	doc := x.Doc
	block := doc.Sentences[sentence].Block
	if doc.Blocks[block].Kind == markdown.Meta {
		return doc.Blocks[block].Label == "title"
	}
	return len(doc.Sections) > 1 && doc.Sections[1].Block == block && doc.Sections[1].Level == 1
}

// eventRunFrom returns the index behind the words with capitals that begin with word i.
func (x *Namer) eventRunFrom(i, end int32) int32 {
	to := i
	for to < end && x.Words[to].Named() && !x.Words[to].At(prose.Elsewhere) && (to == i || x.GapBefore(to) == " " || x.GapBefore(to) == "@") {
		to++
	}
	return to
}

// maxEvent is how many words the name of an event has at most.
const maxEvent = 5

// eventOf returns the words of a run in the title of a note that name an event, none if they don't:
// those up to what gatherings are called, or all before a year.
func (x *Namer) eventOf(run prose.Span, end int32) prose.Span {
	for run.Len() > 0 && (titleLeads[x.LowerText(run.From)] || x.reports(run.From)) {
		run.From++
	}
	for i := run.From; i < run.To; i++ {
		if x.Covered[i] > 0 && x.candidates[x.Covered[i]-1].Kind == kg.Event {
			return prose.Span{} // which is known
		}
	}
	for i := run.From + 1; i < run.To; i++ {
		if eventHeads[x.Surface(x.Words[i])] && x.endsEvent(i+1, end) {
			return x.particular(x.calledEvent(prose.Span{From: x.joinedFrom(run.From), To: i + 1}))
		}
	}
	if x.yearAt(run.To, end) && !x.covers(run) && (x.GapBefore(run.To-1) == "@" || !x.Lexeme(run.To-1).Common && calendar.Month(x.LowerText(run.To-1)) == 0) {
		return x.particular(run)
	}
	return prose.Span{}
}

// joinedFrom returns the first of the words with capitals that "and" joins to word i: Baking and
// Quux Summit.
func (x *Namer) joinedFrom(i int32) int32 {
	if i < 2 || !x.AndBefore(i) {
		return i
	}
	from := i
	for n := i - 2; x.Words[n].Named() && !titleLeads[x.LowerText(n)]; n-- {
		from = n
		if x.GapBefore(n) != " " {
			break
		}
	}
	return from
}

// calledEvent returns the name of an event without what it is, if one word is left that isn't
// known: Quuxbread Conference.
func (x *Namer) calledEvent(name prose.Span) prose.Span {
	word := x.Surface(x.Words[name.To-1])
	if (word == "Conference" || word == "Conf") && name.Len() == 2 && x.Covered[name.From] == 0 {
		name.To--
	}
	return name
}

// endsEvent reports whether the name of an event may end before word i: the title ends there too,
// or goes on with a year, a place, a sign or what the note is.
func (x *Namer) endsEvent(i, end int32) bool {
	if i == end || x.GapBefore(i) != " " && x.GapBefore(i) != "-" || x.Words[i].Is(prose.Lower) {
		return true
	}
	return x.yearAt(i, end) || x.reports(i) || regions[x.Surface(x.Words[i])] || x.kindAt(i, kg.Place)
}

// yearAt reports whether word i is a year behind a name, and no date goes on there.
func (x *Namer) yearAt(i, end int32) bool {
	if i >= end || !prose.YearLike(x.Surface(x.Words[i])) {
		return false
	}
	gap := x.GapBefore(i)
	return (gap == " " || gap == " (") && !strings.HasPrefix(x.Doc.Text[x.Words[i].End:], "-")
}

// particular returns the name of an event if it says of which one, and none else: a word that is
// none of the language does, or what is known before the word for a gathering.
func (x *Namer) particular(name prose.Span) prose.Span {
	head := eventHeads[x.Surface(x.Words[name.To-1])]
	if name.Len() > maxEvent || name.Len() == 1 && regions[x.Surface(x.Words[name.From])] {
		return prose.Span{}
	}
	for i := name.From; i < name.To; i++ {
		switch {
		case x.Covered[i] > 0 && head, x.Covered[i] == 0 && x.Uncommon(prose.Span{From: i, To: i + 1}), i > name.From && x.GapBefore(i) == "@":
			return name
		}
	}
	return prose.Span{}
}

// reports reports whether word i says what the note is: Notes, Trip Report.
func (x *Namer) reports(i int32) bool { return reportWords[x.LowerText(i)] }

// titleLeads are what a title begins with before a name: whose notes they are, and that something
// was learnt.
var titleLeads = map[string]bool{"my": true, "our": true, "the": true, "a": true, "first": true, "last": true, "til": true}

// reportWords are what notes of an event are called.
var reportWords = map[string]bool{
	"notes": true, "report": true, "recap": true, "review": true, "summary": true, "takeaways": true, "highlights": true, "trip": true,
	"wrap": true, "retrospective": true, "impressions": true, "thoughts": true, "aftermath": true, "reflections": true, "sketchnotes": true,
}

// proposeEvent proposes an event wherever the note names it.
func (x *Namer) proposeEvent(name prose.Span) {
	for _, i := range x.Named {
		to := i + name.Len()
		if int(to) > len(x.Words) || x.Words[to-1].Sentence != x.Words[i].Sentence || !x.SameWords(prose.Span{From: i, To: to}, name) {
			continue
		}
		if w := x.Words[i]; !w.At(prose.Elsewhere) {
			x.propose(i, to, titleEvent, Certain, kg.Event)
			x.cover(prose.Span{From: i, To: to})
		}
	}
}
