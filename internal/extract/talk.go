package extract

import (
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// title is a talk, book or article named by its title. Titles lie over other
// names: what they speak of is mentioned by them.
type title struct {
	start, end int32
	words      span
	rule       string
	speakers   int  // the sentence that names who gave the talk, -1 for none
	given      span // where they stand in it, if a list tells
}

// The rules by which a title is a talk.
const (
	quotedTitle = "quoted title"
	talkHeading = "talk heading"
)

// maxTitle bounds the length of a title, in words.
const maxTitle = 18

// findTalks notes the titles that are quoted in running text or lead to a talk's page,
// and the headings that name a talk with its speakers.
func (x *Namer) findTalks() {
	for i := range x.doc.Sentences {
		if x.isHeading(i) {
			x.headingTalk(i)
			continue
		}
		x.columnTalk(i)
		if from := x.titleFrom(i); from >= 0 {
			x.titleLine(from, x.first[i+1], i)
		}
		if x.doc.Blocks[x.doc.Sentences[i].Block].Kind != markdown.Meta {
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
	end := x.beforeBrackets(from, min(to, x.speakerFrom(from)))
	if end-from >= minBehind {
		x.addTitle(from, end, sentence)
	}
}

// emphasisedTalks notes what is emphasised and ends in who gave it: **Title by
// Name**.
func (x *Namer) emphasisedTalks() {
	at := int32(0)
	for _, mark := range x.doc.Marks {
		if mark.Kind != markdown.Strong && mark.Kind != markdown.Emphasis {
			continue
		}
		at = x.wordFrom(at, mark.Start)
		if int(at) == len(x.words) || x.isHeading(int(x.words[at].sentence)) {
			continue
		}
		for end := at + 3; end <= at+maxTitle && int(end)+1 < len(x.words) && int(x.words[end+1].end) <= mark.End; end++ {
			if x.personAt(end+1) && x.text(x.words[end]) == "by" {
				x.emphasisedTitle(span{at, end})
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
	for int(to) < len(x.words) && to-from <= maxTitle && int(x.words[to].end) <= end {
		to++
	}
	words := span{from, to}
	if n := words.len(); n < minBehind || n > maxTitle || !x.speaksBehind(to) && !(x.givenBehind(to) && x.mostlyNamed(words)) || x.words[from].sentence != x.words[to].sentence || x.allKnown(words) || x.personAt(from) {
		return
	}
	start := x.words[from].start
	x.titles = append(x.titles, title{start, x.closed(start, x.words[to-1].end), words, quotedTitle, int(x.words[from].sentence), span{}})
}

// bylineAt reports whether word i is "by", with somebody behind it.
func (x *Namer) bylineAt(i int32) bool {
	return x.wordBehind(i-1, " ") == "by" && x.wordBehind(i, " ") != "" && x.personAt(i+1)
}

// givenBehind reports whether word i is "by", and somebody stands behind it of whom nothing
// more is said but where they work.
func (x *Namer) givenBehind(i int32) bool {
	if !x.bylineAt(i) {
		return false
	}
	last := x.candidates[x.covered[i+1]-1].words.to - 1
	switch x.wordBehind(last, " ") {
	case "", "of", "from", "at":
		return true
	}
	return false
}

// emphasisedTitle notes words as a title if most have a capital.
func (x *Namer) emphasisedTitle(words span) {
	start := x.words[words.from].start
	end := x.closed(start, x.words[words.to-1].end)
	if x.mostlyNamed(words) {
		x.titles = append(x.titles, title{start, end, words, quotedTitle, -1, span{}})
	}
}

// mostlyNamed reports whether most words have a capital.
func (x *Namer) mostlyNamed(words span) bool {
	capitals := int32(0)
	for i := words.from; i < words.to; i++ {
		if x.words[i].named() {
			capitals++
		}
	}
	return 2*capitals > words.len()
}

// closed returns the end of a title with the brackets and marks that close what opens inside it, and the
// sign behind its last number.
func (x *Namer) closed(start, end int32) int32 {
	text := x.doc.Text
	for {
		length := closingSign(text[start:end], text[end:])
		if length == 0 {
			return end
		}
		end += length
	}
}

// closingSign returns the length of the sign that what stands behind a title begins with, if it is a part of the title.
func closingSign(inside, rest string) int32 {
	switch {
	case strings.HasPrefix(rest, ")") && strings.Count(inside, "(") > strings.Count(inside, ")"),
		strings.HasPrefix(rest, "]") && strings.Count(inside, "[") > strings.Count(inside, "]"),
		strings.HasPrefix(rest, "\"") && strings.Count(inside, "\"")%2 == 1,
		strings.HasPrefix(rest, "%") && isDigit(inside[len(inside)-1]):
		return 1
	case strings.HasPrefix(rest, "”") && strings.Count(inside, "“") > strings.Count(inside, "”"):
		return int32(len("”"))
	}
	return 0
}

// opened returns the start of a title with the mark or bracket that opens what closes inside it.
func (x *Namer) opened(start, end int32) int32 {
	text := x.doc.Text
	for _, marks := range [][2]string{{"\"", "\""}, {"“", "”"}} {
		if strings.HasSuffix(text[:start], marks[0]) && strings.Contains(text[start:end], marks[1]) {
			return start - int32(len(marks[0]))
		}
	}
	if inside := text[start:end]; strings.HasSuffix(text[:start], "(") && strings.Count(inside, ")") > strings.Count(inside, "(") {
		return start - 1
	}
	return start
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
	from, to := x.first[sentence], x.first[sentence+1]
	words := x.words
	for i := from; i < to; i++ {
		if !words[i].at(inQuote) || words[i].at(inImage) {
			continue
		}
		end := i + 1
		for end < to && words[end].at(inQuote) && !strings.ContainsAny(x.gapBefore(end), "\"“”«»") {
			end++
		}
		if n := end - i; n >= 3 && n <= maxTitle && !x.allKnown(span{i, end}) && !x.chapter(i) && !x.controlLabel(span{i, end}) && !x.opensBox(i) && !noTitle(x.doc.Text[words[i].start:words[end-1].end]) {
			x.titles = append(x.titles, title{words[i].start, x.closed(words[i].start, words[end-1].end), span{i, end}, quotedTitle, -1, span{}})
		}
		i = end - 1
	}
}

// chapter reports whether word i is the number of a chapter: "1. Mission of the Foundation".
func (x *Namer) chapter(i int32) bool {
	return x.words[i].is(numeric) && x.gapBefore(i+1) == ". "
}

// headingTalk notes the heading of a section if people are named in it, its words
// up to the first of them, or in a line of speakers right below it.
func (x *Namer) headingTalk(sentence int) {
	from, to := x.first[sentence], x.contentEnd(sentence)
	from = x.behindLead(from, to)
	if billed := x.titleBilled(sentence); billed >= 0 {
		x.addTitle(from, to, billed)
		return
	}
	speaker := x.speakerFrom(from)
	x.readLine(sentence)
	if len(x.line) > 1 && x.withoutLead(0).from == speaker && x.titleSegment() > 0 {
		from = x.line[x.titleSegment()].words.from
		x.addTitle(from, x.beforeBrackets(from, to), sentence)
		return
	}
	if end := x.quotedFrom(from, to); end-from >= minQuoted && (speaker < to || x.hosted(end, to)) {
		x.addTitle(from, end, sentence)
		return
	}
	end := x.beforeSomebody(from, x.beforeBrackets(from, min(to, speaker)), speaker)
	timeless := x.beforeTimes(from, end)
	byline := x.beforeByline(from, x.beforeNumber(from, timeless))
	named := speaker < to || byline < timeless || x.scheduled(end, to) || x.hosted(end, to)
	speakers := sentence
	if !named {
		speakers = x.speakersOf(sentence)
	}
	if speakers < 0 && !x.timed(span{from, byline}, end) {
		return
	}
	if end = x.beforeCompany(from, byline); end-from < 2 || end-from > maxTitle {
		return
	}
	for end-from >= 2 && (titleTails[x.lowerText(end-1)] || honorifics[x.lowerText(end-1)]) {
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
	words := x.words[from:to]
	if len(words) == 0 {
		return from
	}
	closing := x.quoteBefore(words[0])
	if closing == "" || strings.HasPrefix(closing, "'") { // it may as well be a letter left out
		return from
	}
	return from + int32(x.quoteEnd(words, 0, closing))
}

// onlyLabels reports whether word i and the next only say what stands below: "Session 3",
// "Closing keynote", "Speaker(s)".
func (x *Namer) onlyLabels(i int32) bool {
	return talkLabels[x.lowerText(i)] && (x.words[i+1].is(numeric) || talkLabels[x.lowerText(i+1)]) || x.gapBefore(i+1) == "("
}

// addTitle notes words of a heading as the title of a talk, and the sentence that names its
// speakers, unless they are too many or nothing but known names, which only a heading that
// names its own speakers puts together to a title.
func (x *Namer) addTitle(from, end int32, speakers int) {
	if words := x.words; end-from <= maxTitle && !words[from].at(inBare) && (!x.allKnown(span{from, end}) || words[from].sentence == int32(speakers) && x.composed(span{from, end})) {
		start := x.opened(words[from].start, words[end-1].end)
		x.titles = append(x.titles, title{start, x.closed(start, words[end-1].end), span{from, end}, talkHeading, speakers, span{}})
	}
}

// composed reports whether signs put known names together to a title as long as that of a talk: things, and
// no company, which stands there as who speaks does.
func (x *Namer) composed(words span) bool {
	if x.spoken(words) < minBehind {
		return false
	}
	for i := words.from; i < words.to; {
		c := &x.candidates[x.covered[i]-1]
		if i = c.words.to; !thing(c.kind) || i > words.to {
			return false
		}
	}
	text := x.doc.Text[x.words[words.from].start:x.words[words.to-1].end]
	return strings.Contains(text, ": ") || strings.Contains(text, " & ")
}

// allKnown reports whether words are nothing but names that the vocabulary knows, or
// people: a heading of those is about them, whoever is named below it.
func (x *Namer) allKnown(words span) bool {
	for i := words.from; i < words.to; i++ {
		n := x.covered[i]
		if n == 0 && i > words.from && x.personAt(i-1) && x.text(x.words[i]) == "and" {
			continue
		}
		if n == 0 || x.candidates[n-1].entry == nil && x.candidates[n-1].kind != kg.Person {
			return false
		}
	}
	return true
}

// behindTime returns the index behind the time of day, or from when to when, that
// a heading begins with.
func (x *Namer) behindTime(from, to int32) int32 {
	for x.timeAt(from, to) {
		from += 2
		if from+1 < to && halves[x.lowerText(from)] {
			from++
		}
		if from+1 < to && x.zoned(from) {
			from++
		}
	}
	return from
}

// timeAt reports whether two words are a time of day, and others stand behind.
func (x *Namer) timeAt(i, to int32) bool { return i+2 < to && x.clock(i, to) }

// clock reports whether two words are a time of day: 14:20, 9:45am.
func (x *Namer) clock(i, to int32) bool {
	words := x.words
	if i+1 >= to || !words[i].is(numeric) || x.gapBefore(i+1) != ":" {
		return false
	}
	minute := strings.TrimSuffix(strings.TrimSuffix(x.lowerText(i+1), "am"), "pm")
	return len(minute) == 2 && isDigit(minute[0]) && isDigit(minute[1])
}

// scheduled reports whether one of the words of a heading from a word on is a time
// of day: (K.1.105 14:00), (9am).
func (x *Namer) scheduled(from, to int32) bool {
	for i := from; i < to; i++ {
		text := x.lowerText(i)
		if x.clock(i, to) || x.words[i].is(digits) && (strings.HasSuffix(text, "am") || strings.HasSuffix(text, "pm")) {
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

// halves are the halves of the day.
var halves = map[string]bool{"am": true, "pm": true}

// behindLabel returns the index behind the words before a colon or in brackets, or the one
// before a number, that say what sort of talk follows, and behind a letter that numbers it.
func (x *Namer) behindLabel(from, to int32) int32 {
	next := from + 1
	if next+1 >= to {
		return from
	}
	switch words := x.words; {
	case talkLabels[x.lowerText(from)] && endsLabel(x.gapBefore(next)):
		return next
	case talkLabels[x.lowerText(from)] && talkLabels[x.lowerText(next)] && next+1 < to && endsLabel(x.gapBefore(next+1)):
		return next + 1
	case talkLabels[x.lowerText(from)] && words[next].is(numeric) && x.gapBefore(next+1) != " ":
		return next + 1
	case words[from].end-words[from].start == 1 && x.gapBefore(next) == ". ":
		return next
	}
	return from
}

// endsLabel reports whether a sign parts what sort of talk it is from its title: "Keynote: Title",
// "[Keynote] Title".
func endsLabel(gap string) bool {
	return strings.HasPrefix(gap, ":") || strings.HasPrefix(gap, "]") || strings.HasPrefix(gap, ")")
}

// speakerFrom returns the first word of the next person in a speaker line, from a
// word on; one behind the last word if there is none.
func (x *Namer) speakerFrom(from int32) int32 {
	if n, _ := slices.BinarySearch(x.speaking, from); n < len(x.speaking) {
		return x.speaking[n]
	}
	return int32(len(x.words))
}

// beforeBrackets returns where a title ends that something in brackets follows,
// which ends the heading, or is a time or a room. What the title goes on behind is
// a part of it, and so is what a small word begins: Mills to Meals (of Bread).
func (x *Namer) beforeBrackets(from, to int32) int32 {
	for i := from + 1; i < to; i++ {
		if !strings.ContainsAny(x.gapBefore(i), "[(") {
			continue
		}
		for end := i; end < to; end++ {
			last := end+1 == to || strings.ContainsAny(x.gapBefore(end+1), ")]")
			if x.words[end].is(digits) || end+1 == to && !titleSmall[x.text(x.words[i])] {
				return i
			}
			if last {
				break
			}
		}
	}
	return to
}

// maxByline bounds the words of names behind "by" at the end of a title.
const maxByline = 8

// beforeByline returns where a title ends that "by" and names follow, joined by "and":
// they are all that stands between the two indices.
func (x *Namer) beforeByline(from, to int32) int32 {
	for i := to - 1; i > from && to-i <= maxByline+1; i-- {
		text := x.text(x.words[i])
		if text == "by" && i+1 < to {
			return i
		}
		if !x.words[i].is(capital) && text != "and" {
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
		if dash(x.gapBefore(i)) {
			return i
		}
	}
	return to
}

// titleTails are words between a title and its speakers.
var titleTails = map[string]bool{"by": true, "presented": true, "hosted": true, "with": true, "from": true, "featuring": true}

// talkLabels are the words before a colon that say what sort of talk follows.
var talkLabels = map[string]bool{
	"keynote": true, "talk": true, "session": true, "tutorial": true, "workshop": true, "panel": true, "lightning": true,
	"demo": true, "sponsored": true, "closing": true, "opening": true,
}
