package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// TalkTitle is a talk, book or article named by its title. Titles lie over other
// names: what they speak of is mentioned by them.
type TalkTitle struct {
	Start, End int32
	Words      prose.Span
	Rule       string
	Speakers   int        // the sentence that names who gave the talk, -1 for none
	Given      prose.Span // where they stand in it, if a list tells
}

// The rules by which a title is a talk.
const (
	quotedTitle = "quoted title"
	talkHeading = "talk heading"
)

// findTalks notes the titles that are quoted in running text or lead to a talk's page,
// and the headings that name a talk with its speakers.
func (x *Namer) findTalks() {
	for i := range x.Doc.Sentences {
		if x.IsHeading(i) {
			x.headingTalk(i)
			continue
		}
		x.columnTalk(i)
		if from := x.TitleFrom(i); from >= 0 {
			x.titleLine(from, x.First[i+1], i)
		}
		if x.Doc.Blocks[x.Doc.Sentences[i].Block].Kind != markdown.Meta {
			x.quotedTalks(i)
		}
	}
	x.statedTalk()
	x.emphasisedTalks()
	x.linkedTalks()
	x.listedTalks()
}

// titleLine notes the title of a line that gives one, up to the people named in it.
func (x *Namer) titleLine(from, to int32, sentence int) {
	end := x.BeforeBrackets(from, min(to, x.speakerFrom(from)))
	if end-from >= prose.MinBehind {
		x.addTitle(from, end, sentence)
	}
}

// emphasisedTalks notes what is emphasised and ends in who gave it: **Title by
// Name**.
func (x *Namer) emphasisedTalks() {
	at := int32(0)
	for _, mark := range x.Doc.Marks {
		if mark.Kind != markdown.Strong && mark.Kind != markdown.Emphasis {
			continue
		}
		at = x.WordFrom(at, mark.Start)
		if int(at) == len(x.Words) || x.IsHeading(int(x.Words[at].Sentence)) {
			continue
		}
		for end := at + 3; end <= at+prose.MaxTitle && int(end)+1 < len(x.Words) && int(x.Words[end+1].End) <= mark.End; end++ {
			if x.personAt(end+1) && x.Surface(x.Words[end]) == "by" {
				x.emphasisedTitle(prose.Span{From: at, To: end})
				break
			}
		}
		x.markedTitle(at, mark.End)
	}
}

// markedTitle notes what is emphasised if who gave it stands right behind, "**Title** - Name",
// and it is more than a label.
func (x *Namer) markedTitle(from int32, end int) {
	to := from
	for int(to) < len(x.Words) && to-from <= prose.MaxTitle && int(x.Words[to].End) <= end {
		to++
	}
	words := prose.Span{From: from, To: to}
	if n := words.Len(); n < prose.MinBehind || n > prose.MaxTitle || x.allKnown(words) || x.personAt(from) {
		return
	}
	given := x.speaksBehind(to) || x.givenBehind(to) && x.MostlyNamed(words)
	if !given || x.Words[from].Sentence != x.Words[to].Sentence {
		return
	}
	start := x.Words[from].Start
	x.Titles = append(x.Titles, TalkTitle{start, x.Closed(start, x.Words[to-1].End), words, quotedTitle, int(x.Words[from].Sentence), prose.Span{}})
}

// bylineAt reports whether word i is "by", with somebody behind it.
func (x *Namer) bylineAt(i int32) bool {
	return x.WordBehind(i-1, " ") == "by" && x.WordBehind(i, " ") != "" && x.personAt(i+1)
}

// givenBehind reports whether word i is "by", and somebody stands behind it of whom nothing
// more is said but where they work.
func (x *Namer) givenBehind(i int32) bool {
	if !x.bylineAt(i) {
		return false
	}
	last := x.candidates[x.Covered[i+1]-1].Words.To - 1
	switch x.WordBehind(last, " ") {
	case "", "of", "from", "at":
		return true
	}
	return false
}

// emphasisedTitle notes words as a title if most have a capital.
func (x *Namer) emphasisedTitle(words prose.Span) {
	start := x.Words[words.From].Start
	end := x.Closed(start, x.Words[words.To-1].End)
	if x.MostlyNamed(words) {
		x.Titles = append(x.Titles, TalkTitle{start, end, words, quotedTitle, -1, prose.Span{}})
	}
}

// noTitle reports whether a text gives something a value, as code does, leads through a menu, or is
// hardly more than numbers: 42&userId=666, File > Export > Page, 2031/06/01 21:55:58.
func noTitle(text string) bool {
	if at := strings.IndexByte(text, '='); at > 0 && at < len(text)-1 && text[at-1] != ' ' && text[at+1] != ' ' {
		return true
	}
	digits := len(text) - len(strings.Trim(text, "0123456789/:.- "))
	return 2*digits > len(text) || strings.Contains(text, " > ") || strings.Contains(text, "->") || strings.ContainsAny(text, "›→{}")
}

// quotedTalks notes the quoted titles of a sentence.
func (x *Namer) quotedTalks(sentence int) {
	from, to := x.First[sentence], x.First[sentence+1]
	words := x.Words
	for i := from; i < to; i++ {
		if !words[i].At(prose.InQuote) || words[i].At(prose.InImage) {
			continue
		}
		end := i + 1
		for end < to && words[end].At(prose.InQuote) && !strings.ContainsAny(x.GapBefore(end), "\"“”«»") {
			end++
		}
		if quotation := (prose.Span{From: i, To: end}); x.quotesTitle(quotation) {
			x.Titles = append(x.Titles, TalkTitle{words[i].Start, x.Closed(words[i].Start, words[end-1].End), quotation, quotedTitle, -1, prose.Span{}})
		}
		i = end - 1
	}
}

// quotesTitle reports whether what stands in quotation marks can be the title of a talk: neither nothing but
// known names nor a chapter, nor what a button or a box is called.
func (x *Namer) quotesTitle(words prose.Span) bool {
	if n := words.Len(); n < 3 || n > prose.MaxTitle || x.allKnown(words) || x.putToUse(words.From) || x.chapter(words.From) || x.opensBox(words.From) {
		return false
	}
	return !x.ControlLabel(words) && !noTitle(x.Doc.Text[x.Words[words.From].Start:x.Words[words.To-1].End])
}

// putToUse reports whether what is quoted from word i on is what something uses: it uses "Desired State Sync".
func (x *Namer) putToUse(i int32) bool {
	lead := i - 1
	return lead >= x.First[x.Words[i].Sentence] && usingVerbs[x.LowerText(lead)] && strings.HasPrefix(x.GapBefore(i), " ")
}

// usingVerbs are what stands before things in quotation marks, and hardly ever before a title.
var usingVerbs = map[string]bool{"use": true, "uses": true, "used": true, "using": true, "via": true, "runs": true, "run": true, "running": true, "supports": true, "implements": true}

// chapter reports whether word i is the number of a chapter: "1. Mission of the Foundation".
func (x *Namer) chapter(i int32) bool {
	return x.Words[i].Is(prose.Numeric) && x.GapBefore(i+1) == ". "
}

// headingTalk notes the heading of a section if people are named in it, its words
// up to the first of them, or in a line of speakers right below it.
func (x *Namer) headingTalk(sentence int) {
	from, to := x.First[sentence], x.ContentEnd(sentence)
	from = x.BehindLead(from, to)
	if billed := x.titleBilled(sentence); billed >= 0 {
		x.addTitle(from, to, billed)
		return
	}
	speaker := x.speakerFrom(from)
	x.readLine(sentence)
	if len(x.line) > 1 && x.withoutLead(0).From == speaker && x.titleSegment() > 0 {
		from = x.line[x.titleSegment()].words.From
		x.addTitle(from, x.BeforeBrackets(from, to), sentence)
		return
	}
	if end := x.quotedFrom(from, to); end-from >= minQuoted && (speaker < to || x.hosted(end, to)) {
		x.addTitle(from, end, sentence)
		return
	}
	end := x.beforeSomebody(from, x.BeforeBrackets(from, min(to, speaker)), speaker)
	timeless := x.beforeTimes(from, end)
	byline := x.beforeByline(from, x.BeforeNumber(from, timeless))
	named := speaker < to || byline < timeless || x.scheduled(end, to) || x.hosted(end, to)
	speakers := sentence
	if !named {
		speakers = x.speakersOf(sentence)
	}
	if speakers < 0 && !x.timed(prose.Span{From: from, To: byline}, end) {
		return
	}
	if end = x.beforeCompany(from, byline); end-from < 2 || end-from > prose.MaxTitle {
		return
	}
	for end-from >= 2 && (titleTails[x.LowerText(end-1)] || prose.Honorifics[x.LowerText(end-1)]) {
		end--
	}
	if end-from >= 2 && !(end-from == 2 && x.onlyLabels(from)) {
		x.addTitle(from, end, speakers)
	}
}

// minQuoted is from how many words on a quotation that opens a heading is a title.
const minQuoted = 3

// quotedFrom returns where the quotation ends that opens before a word of a heading, from
// itself if there is none.
func (x *Namer) quotedFrom(from, to int32) int32 {
	words := x.Words[from:to]
	if len(words) == 0 {
		return from
	}
	closing := x.QuoteBefore(words[0])
	if closing == "" || strings.HasPrefix(closing, "'") { // it may as well be a letter left out
		return from
	}
	return from + int32(x.QuoteEnd(words, 0, closing))
}

// onlyLabels reports whether word i and the next only say what stands below: "Session 3",
// "Closing keynote", "Speaker(s)".
func (x *Namer) onlyLabels(i int32) bool {
	return prose.TalkLabels[x.LowerText(i)] && (x.Words[i+1].Is(prose.Numeric) || prose.TalkLabels[x.LowerText(i+1)]) || x.GapBefore(i+1) == "("
}

// addTitle notes words of a heading as the title of a talk, and the sentence that names its
// speakers, unless they are too many or nothing but known names, which only a heading that
// names its own speakers puts together to a title.
func (x *Namer) addTitle(from, end int32, speakers int) {
	words, title := x.Words, prose.Span{From: from, To: end}
	if title.Len() > prose.MaxTitle || words[from].At(prose.InBare) || x.ofMeeting(title) || x.labelsAttendance(int(words[from].Sentence)) {
		return
	}
	speaks := words[from].Sentence == int32(speakers)
	if !x.allKnown(title) || speaks && x.composed(title) {
		start := x.Opened(words[from].Start, words[end-1].End)
		x.Titles = append(x.Titles, TalkTitle{start, x.Closed(start, words[end-1].End), title, talkHeading, speakers, prose.Span{}})
	}
}

// composed reports whether signs put known names together to a title as long as that of a talk: things, and
// no company, which stands there as who speaks does.
func (x *Namer) composed(words prose.Span) bool {
	if x.Spoken(words) < prose.MinBehind {
		return false
	}
	for i := words.From; i < words.To; {
		c := &x.candidates[x.Covered[i]-1]
		if i = c.Words.To; !IsThing(c.Kind) || i > words.To {
			return false
		}
	}
	text := x.Doc.Text[x.Words[words.From].Start:x.Words[words.To-1].End]
	return strings.Contains(text, ": ") || strings.Contains(text, " & ")
}

// allKnown reports whether words are nothing but names that the vocabulary knows, or
// people: a heading of those is about them, whoever is named below it.
func (x *Namer) allKnown(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		n := x.Covered[i]
		if n == 0 && i > words.From && x.personAt(i-1) && x.Surface(x.Words[i]) == "and" {
			continue
		}
		if n == 0 || x.candidates[n-1].Entry == nil && x.candidates[n-1].Kind != kg.Person {
			return false
		}
	}
	return true
}

// scheduled reports whether one of the words of a heading from a word on is a time
// of day: (K.1.105 14:00), (9am).
func (x *Namer) scheduled(from, to int32) bool {
	for i := from; i < to; i++ {
		text := x.LowerText(i)
		if x.Clock(i, to) || x.Words[i].Is(prose.Digits) && (strings.HasSuffix(text, "am") || strings.HasSuffix(text, "pm")) {
			return true
		}
	}
	return false
}

// hosted reports whether one of the words of a heading from a word on is a
// company's: (Thales).
func (x *Namer) hosted(from, to int32) bool {
	for i := from; i < to; i++ {
		if x.kindAt(i, kg.Organization) {
			return true
		}
	}
	return false
}

// speakerFrom returns the first word of the next person in a speaker line, from a
// word on; one behind the last word if there is none.
func (x *Namer) speakerFrom(from int32) int32 {
	if n, _ := slices.BinarySearch(x.Speaking, from); n < len(x.Speaking) {
		return x.Speaking[n]
	}
	return int32(len(x.Words))
}

// maxByline bounds the words of names behind "by" at the end of a title.
const maxByline = 8

// beforeByline returns where a title ends that "by" and names follow, joined by "and":
// they are all that stands between the two indices.
func (x *Namer) beforeByline(from, to int32) int32 {
	for i := to - 1; i > from && to-i <= maxByline+1; i-- {
		text := x.Surface(x.Words[i])
		if text == "by" && i+1 < to {
			return i
		}
		if !x.Words[i].Is(prose.Capital) && text != "and" {
			break
		}
	}
	return to
}

// beforeCompany returns where a title ends that a dash parts from nothing but a company.
func (x *Namer) beforeCompany(from, to int32) int32 {
	for i := to - 1; i > from+1; i-- {
		if !x.kindAt(i, kg.Organization) {
			break
		}
		if IsDash(x.GapBefore(i)) {
			return i
		}
	}
	return to
}

// titleTails are words between a title and its speakers.
var titleTails = map[string]bool{"by": true, "presented": true, "hosted": true, "with": true, "from": true, "featuring": true}
