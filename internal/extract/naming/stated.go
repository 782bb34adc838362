package naming

import (
	"slices"

	"notes/internal/calendar"
	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// The front matter of a note says who wrote it and who spoke, and by the second that the note
// is of a talk.

// statedPerson is the rule by which what the front matter states to be somebody is.
const statedPerson = "front matter"

// states reports whether words that the front matter states to be somebody are: a given name
// begins them. Something else may be called so, as a chip is after Grace Hopper, but software
// and companies write notes as well: Claude Code, Red Hat.
func (x *Namer) states(words prose.Span) bool {
	doc := x.Doc
	block := &doc.Blocks[doc.Sentences[x.Words[words.From].Sentence].Block]
	if block.Kind != markdown.Meta || !peopleLabels[block.Label] || !x.ForenameOf(words).Given {
		return false
	}
	if entry := x.known(words); entry != nil {
		return entry.Kind == kg.Hardware || entry.Kind == kg.Place // of a person the vocabulary knows more
	}
	last := x.Lexeme(words.To - 1)
	return prose.Heads[last.Text] == "" && (!last.Common || last.Surname)
}

// peopleLabels are those of what the front matter states to be somebody.
var peopleLabels = map[string]bool{"people": true, "speakers": true}

// mostStated is for how many speakers a title is that of one talk. A longer list is the
// programme of an evening.
const mostStated = 4

// statedTalk notes the title of a note as that of a talk where the front matter states who
// gave it: one speaker, or some, unless the title names an event, or the note tells of several talks and
// no event; or where the title begins with what it is, "Talk: Title".
func (x *Namer) statedTalk() {
	titles, speakers, events := x.stating("title"), x.stating("speakers"), x.stating("event")
	if len(titles) == 0 || len(speakers) == 0 || len(speakers) > mostStated {
		return
	}
	title := titles[0]
	text := x.Doc.Text[x.Doc.Sentences[title].Start:x.Doc.Sentences[title].End]
	from, to := x.First[title], x.First[title+1]
	begin := x.BehindLabel(from, to)
	if begin == from && (len(speakers) > 1 && len(events) == 0 && x.evening(title) || x.eventIn(text)) {
		return
	}
	if x.Spoken(prose.Span{From: begin, To: to}) < prose.MinBehind {
		return
	}
	for _, sentence := range speakers {
		x.addTitle(begin, to, sentence)
	}
}

// stating returns the sentences of what the front matter states under a label.
func (x *Namer) stating(label string) []int {
	doc := x.Doc
	var sentences []int
	for i := range doc.Sentences {
		if block := &doc.Blocks[doc.Sentences[i].Block]; block.Kind == markdown.Meta && block.Label == label {
			sentences = append(sentences, i)
		}
	}
	return sentences
}

// evening reports whether a title is that of an evening with several talks: it says so itself, or the
// note names the talks of it.
func (x *Namer) evening(sentence int) bool {
	for i := x.First[sentence]; i < x.First[sentence+1]; i++ {
		if text := x.LowerText(i); prose.Heads[text] == kg.Event || evenings[text] || ProgrammeWords[text] || calendar.Month(text) > 0 || prose.YearLike(text) {
			return true
		}
	}
	return slices.ContainsFunc(x.Titles, func(t TalkTitle) bool { return t.Speakers >= 0 })
}

// evenings are the parts of a day in the titles of such.
var evenings = map[string]bool{"evening": true, "evenings": true, "night": true, "nights": true, "afternoon": true, "morning": true}
