package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// A programme is written down as a list or a table: "Growing a Garden - Ada Blorf, Quarpa". Such a
// line may as well be a book and its author, or what somebody has to do, so one alone says nothing.
// Where most items of a list have that form, and what stands above it or behind the names says that
// they speak, the titles are those of talks.

// listedTitle is the rule by which a title in such a list is a talk's.
const listedTitle = "list of talks"

// listedTalk is an item or a cell that may be a talk and those who give it.
type listedTalk struct {
	sentence int
	title    prose.Span
	given    prose.Span // who gives it
	form     talkForm
	written  bool // most words of the title have a capital
}

// talkForm is the list in which a talk stands, and the sign or word that parts its title from those
// who give it.
type talkForm struct {
	place listPlace
	sign  string
}

// listPlace is a list or a column of a table.
type listPlace struct {
	kind            markdown.BlockKind
	column          string
	parent, section int
}

// anywhere returns the form as it is in all lists or tables of the note.
func (f talkForm) anywhere() talkForm {
	return talkForm{listPlace{kind: f.place.kind, column: f.place.column, parent: -1, section: -1}, f.sign}
}

// minProgramme is how many items of a form make a list of talks.
const minProgramme = 3

// listedTalks notes the titles in lists of talks.
func (x *Namer) listedTalks() {
	lists, items := map[talkForm][]listedTalk{}, map[listPlace]int{}
	var talks []listedTalk
	for i := range x.Doc.Sentences {
		place, ok := x.listPlaceOf(i)
		if !ok {
			continue
		}
		items[place]++
		if talk, ok := x.listedTalkIn(i); ok {
			talk.form.place = place
			talks = append(talks, talk)
			lists[talk.form] = append(lists[talk.form], talk)
		}
	}
	programmes := x.programmes(lists, items)
	if len(programmes) == 0 {
		return
	}
	events, noted := x.eventBlocks(), x.notedTitles()
	for _, talk := range talks {
		most := 2*len(lists[talk.form]) > items[talk.form.place]
		if programmes[talk.form] || programmes[talk.form.anywhere()] && (talk.written || most) && x.listSort(talk.sentence, events) != prose.OtherWork {
			x.addListed(talk, noted[int32(talk.sentence)])
		}
	}
}

// programmes returns the forms of lists of talks, and the same anywhere: where one list is a
// programme, a shorter one of that form is a part of it.
func (x *Namer) programmes(lists map[talkForm][]listedTalk, items map[listPlace]int) map[talkForm]bool {
	var events map[int]bool
	known := map[talkForm]bool{}
	for form, list := range lists {
		if len(list) < minProgramme || 2*len(list) <= items[form.place] {
			continue
		}
		if events == nil {
			events = x.eventBlocks()
		}
		if sort := x.listSort(list[0].sentence, events); sort == prose.TalkWork || sort == prose.NoWork && x.listsPosts(list) {
			known[form], known[form.anywhere()] = true, true
		}
	}
	return known
}

// listsPosts reports whether most titles of a list are written as such, and of most who stand behind
// them it is said where they work.
func (x *Namer) listsPosts(list []listedTalk) bool {
	employed := map[int32]bool{}
	for _, p := range x.Posts {
		employed[p.Person.From] = true
	}
	written, posted := 0, 0
	for _, talk := range list {
		if talk.written {
			written++
		}
		if employed[talk.given.From] {
			posted++
		}
	}
	return 2*written > len(list) && 2*posted > len(list)
}

// listPlaceOf returns the list that a sentence begins an item of, or the column that it is a cell of.
func (x *Namer) listPlaceOf(sentence int) (listPlace, bool) {
	doc := x.Doc
	n := doc.Sentences[sentence].Block
	block := &doc.Blocks[n]
	place := listPlace{block.Kind, doc.Sentences[sentence].Column, block.Parent, block.Section}
	switch block.Kind {
	case markdown.Row:
		return place, place.column != ""
	case markdown.Item:
		return place, sentence == 0 || doc.Sentences[sentence-1].Block != n
	}
	return place, false
}

// fewestListed is how many words the title of a talk in a list has at least: fewer than MinBehind where one
// of them names something known.
const fewestListed = 2

// maxParted is how many words a title has at most that a sign parts from who gives it: all of the item before
// them, be it a question and its answer.
const maxParted = 26

// listedTalkIn reads a sentence as a title and who gives it.
func (x *Namer) listedTalkIn(sentence int) (listedTalk, bool) {
	from, to := x.First[sentence], x.First[sentence+1]
	talk := listedTalk{sentence: sentence}
	if to-from < prose.MinBehind+2 {
		return talk, false
	}
	from = x.BehindLead(from, to)
	for i := from + fewestListed; i < min(to, from+maxParted+1); i++ {
		if !x.personAt(i) {
			continue
		}
		person := x.candidates[x.Covered[i]-1].Words
		if end, sign := x.partsName(i); sign != "" && (end-from <= prose.MaxTitle || sign == "-") {
			talk.title, talk.form.sign = prose.Span{From: from, To: x.beforeCompany(from, end)}, sign
			talk.given = prose.Span{From: i, To: x.givenEnd(person.To, to)}
			talk.written = x.inCapitals(talk.title)
			return talk, x.listable(talk.title)
		}
		i = max(i, person.To-1)
	}
	return talk, false
}

// partsName returns where a title ends that a sign or a word parts from the name that begins with word
// i, and what parts them; nothing if they aren't parted.
func (x *Namer) partsName(i int32) (int32, string) {
	end := i
	for end > 0 && (titleTails[x.LowerText(end-1)] && strings.HasPrefix(x.GapBefore(end), " ") || prose.Honorifics[x.LowerText(end-1)]) {
		end--
	}
	switch gap := x.GapBefore(end); {
	case end < i && x.LowerText(i-1) == "by":
		return end, "by"
	case IsDash(gap), cutShort(gap):
		return end, "-"
	case strings.HasSuffix(gap, " ("), gap == ", ", gap == " / ":
		return end, gap
	}
	return end, ""
}

// cutShort reports whether a gap is the sign of what was left out: of the end of a title that was too long, and
// of what parts it from who gives it.
func cutShort(gap string) bool {
	sign := strings.TrimSpace(gap)
	return strings.HasSuffix(gap, " ") && (sign == "..." || sign == "…")
}

// givenEnd returns where what is said of those who give a talk ends: at a word of running text.
func (x *Namer) givenEnd(from, to int32) int32 {
	for i := from; i < to; i++ {
		text := x.LowerText(i)
		if w := x.Words[i]; w.Is(prose.Lower) && x.Covered[i] == 0 && !prose.TitleSmall[text] && text != "from" {
			return i
		}
	}
	return to
}

// inCapitals reports whether more words behind the first have a capital than lack it that titles write
// with one.
func (x *Namer) inCapitals(words prose.Span) bool {
	var t prose.Tally
	t.Count(&x.Text, x.Words[words.From:words.To])
	return t.Later > t.Plain
}

// listable reports whether words may be the title of a talk, and no sentence or quotation.
func (x *Namer) listable(words prose.Span) bool {
	if x.allKnown(words) && !x.composed(words) || x.Spoken(words) < prose.MinBehind && !x.nameThing(words) {
		return false
	}
	first := x.Words[words.From]
	text := x.Doc.Text[first.Start:x.Words[words.To-1].End]
	return (first.Named() || first.Is(prose.Digits) || x.knownFirst(words)) && x.QuoteBefore(first) == "" && !noTitle(text) && !x.statement(words)
}

// knownFirst reports whether words begin with a known thing that has no capital: kubeadm deep dive.
func (x *Namer) knownFirst(words prose.Span) bool {
	n := x.Covered[words.From]
	return n > 0 && x.candidates[n-1].Entry != nil && IsThing(x.candidates[n-1].Kind)
}

// statement reports whether a full stop ends words, and they are not written as titles are.
func (x *Namer) statement(words prose.Span) bool {
	gap := x.GapBefore(words.To)
	return strings.HasPrefix(gap, ".") && !cutShort(gap) && !x.inCapitals(words)
}

// notedTitles returns which titles are noted already, by the sentence that they begin in.
func (x *Namer) notedTitles() map[int32][]int {
	noted := map[int32][]int{}
	for i, t := range x.Titles {
		sentence := x.Words[t.Words.From].Sentence
		noted[sentence] = append(noted[sentence], i)
	}
	return noted
}

// addListed notes the title of a talk in a list, or who gave it where the title is one of those noted.
func (x *Namer) addListed(talk listedTalk, noted []int) {
	words := talk.title
	for _, i := range noted {
		if t := &x.Titles[i]; t.Words.From < words.To && words.From < t.Words.To {
			if t.Speakers < 0 {
				t.Speakers, t.Given = talk.sentence, talk.given
			}
			return
		}
	}
	start := x.Opened(x.Words[words.From].Start, x.Words[words.To-1].End)
	x.Titles = append(x.Titles, TalkTitle{start, x.Closed(start, x.Words[words.To-1].End), words, listedTitle, talk.sentence, talk.given})
}
