package extract

import (
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// A heading may hold a talk and who gives it, in this order or the other; or the speaker
// stands in a line or a heading right below.

// minBehind is from how many words on what follows a speaker and a dash is their
// talk.
const minBehind = 3

// titleSegment returns which segment of a heading, or of the text of a link to a talk's page,
// begins the title of a talk behind its speakers, "Name | Title", and "Name, Name - Title"
// where most headings have one; 0 if a dash parts a company or a role from them, or nothing
// does.
func (x *Namer) titleSegment() int {
	if len(x.line) < 2 {
		return 0
	}
	first := x.words[x.line[0].words.from]
	if !first.at(inTalk) && !x.isHeading(int(first.sentence)) {
		return 0
	}
	if x.billsAt(int(first.sentence)) {
		return 0
	}
	if x.quotedTitle > 0 {
		return x.quotedTitle
	}
	at := x.partedAt(x.partsSpeaker)
	if at > 1 && !x.namesTitles && !x.colonTitles && !x.commaTitles && !first.at(inTalk) || at > 0 && !x.isTitle(at) { // behind several as often their company
		return 0
	}
	return at
}

// partedAt returns the first segment that a sign parts from the people in front of it and
// where they work, 0 if there is none.
func (x *Namer) partedAt(parts func(gap string) bool) int {
	for at := 1; at < len(x.line) && at <= maxBehind+1; at++ {
		seg := x.line[at]
		switch {
		case parts(seg.gap):
			return at
		case seg.gap != ", " && seg.gap != " (" && !joined(seg.gap), !x.personShaped(seg.words) && !x.companyShaped(seg.words) && x.known(seg.words) == nil:
			return 0
		}
	}
	return 0
}

// isTitle reports whether the segments from the i-th on are the title of a talk and no
// company or role. Where most headings of a note have one, two words do.
func (x *Namer) isTitle(i int) bool {
	words := x.line[i].words
	rest := span{words.from, x.line[len(x.line)-1].words.to}
	if x.words[words.from].is(lower) || x.calledCompany(words) {
		return false
	}
	if x.namesTitles || x.colonTitles || x.commaTitles || x.words[words.from].at(inTalk) {
		return x.spoken(rest) > 1 && (!x.roleLike(words) || x.saysMore(rest))
	}
	return x.spoken(words) >= minBehind && !x.roleLike(words)
}

// partsSpeaker reports whether a gap of a heading parts a title from the speakers in front of
// it: a dash, or a colon or a comma where most headings have one.
func (x *Namer) partsSpeaker(gap string) bool {
	return dash(gap) || x.colonTitles && colon(gap) || x.commaTitles && gap == ", "
}

// colon reports whether a gap is a colon, behind a bracket or not.
func colon(gap string) bool { return gap == ": " || gap == "): " }

// mostlyColons reports whether most headings of the note that begin with two names or three
// and a colon begin with a given name: "Name: Title".
func (x *Namer) mostlyColons() bool {
	return x.mostHeadings(colon, func(int) bool { return x.lexeme(x.line[0].words.from).Given })
}

// mostlyCommas reports whether most headings of the note that begin with two names or three and
// a comma go on with a title, and no role or company: "Name, Title".
func (x *Namer) mostlyCommas() bool {
	return x.mostHeadings(func(gap string) bool { return gap == ", " }, func(at int) bool {
		return x.lexeme(x.line[0].words.from).Given && x.isTitle(at) && len(x.line) <= at+2
	})
}

// saysMore reports whether words hold a small one that no job title has.
func (x *Namer) saysMore(words span) bool {
	for i := words.from; i < words.to; i++ {
		if text := x.lowerText(i); x.words[i].is(lower) && (!titleSmall[text] || text == "to") {
			return true
		}
	}
	return false
}

// minNamed is how many headings of a note have to be speakers and a title for others to
// be read so that may be something else.
const minNamed = 3

// mostlyTitled reports whether most headings of the note that begin with a name and a dash
// go on with a title.
func (x *Namer) mostlyTitled() bool { return x.mostHeadings(dash, x.isTitle) }

// mostHeadings reports whether most headings of the note that a sign parts from people in
// front, and no fewer than minNamed, are as told of the segment behind it.
func (x *Namer) mostHeadings(parts func(gap string) bool, told func(at int) bool) bool {
	hits, all := 0, 0
	for i := range x.doc.Sentences {
		if !x.isHeading(i) {
			continue
		}
		x.readLine(i)
		at := x.partedAt(parts)
		if at == 0 || !x.personShaped(x.line[0].words) {
			continue
		}
		if all++; told(at) {
			hits++
		}
	}
	return hits >= minNamed && 2*hits > all
}

// speakersOf returns the sentence below a heading that names who speaks, right below it or below
// a heading "Speakers" in its section; -1 if there is none.
func (x *Namer) speakersOf(heading int) int {
	if x.speakersBelow(heading) {
		return heading + 1
	}
	if labelled := x.labelledBelow(heading); labelled >= 0 {
		return labelled
	}
	doc := x.doc
	section := doc.Blocks[doc.Sentences[heading].Block].Section
	if doc.Sections[section].Level < 2 {
		return -1
	}
	for next, parts := heading+1, 0; next+1 < len(doc.Sentences) && parts < maxParts; next++ {
		block := doc.Sentences[next].Block
		part := doc.Blocks[block].Section
		if part != section && doc.Sections[part].Parent != section {
			return -1
		}
		if !x.isHeading(next) {
			continue
		}
		parts++
		label := doc.Text[doc.Blocks[block].Start:doc.Blocks[block].End]
		below := doc.Blocks[doc.Sentences[next+1].Block]
		if len(label) >= maxLabel || !onStage(label) || below.Section != part || below.Kind == markdown.Heading {
			continue
		}
		if first := x.first[next+1]; first < x.first[next+2] && x.speakerFrom(first) == first {
			return next + 1
		}
	}
	return -1
}

// maxParts bounds how many headings below that of a talk are asked whether they say who speaks.
const maxParts = 6

// speakersBelow reports whether the sentence behind a heading begins with a
// speaker, and is a line by itself or a heading below that is no talk.
func (x *Namer) speakersBelow(heading int) bool {
	below := heading + 1
	if below == len(x.doc.Sentences) {
		return false
	}
	end := x.first[below+1]
	first := x.behindSpeakerLabel(below)
	if first == end || x.speakerFrom(first) != first {
		return false
	}
	if x.underTitle(below) {
		x.readLine(below)
		return x.speakerHeading(below) && !x.listsSpeakers(heading) && x.onlyBelow(below)
	}
	opens := x.opensSection(below) || x.speakerLines(below) > 1 || first > x.first[below] && x.opensParagraph(below)
	return opens && !x.tellsOfTalk(below) && !x.citesSomebody(below) && !x.rollUnder(heading, below)
}

// rollUnder reports whether a short heading leads to a list of people, of which a sentence begins the first item,
// and so is what they have to do with each other: Memorable encounters.
func (x *Namer) rollUnder(heading, first int) bool {
	if x.first[heading+1]-x.first[heading] >= minBehind {
		return false
	}
	doc := x.doc
	list, people := doc.Blocks[doc.Sentences[first].Block], 0
	for i := first; i < len(doc.Sentences) && people < minProgramme; i++ {
		switch block := doc.Blocks[doc.Sentences[i].Block]; {
		case block.Kind != markdown.Item || block.Section != list.Section:
			return false
		case block.Parent == list.Parent && x.first[i] < x.first[i+1] && x.speakerFrom(x.first[i]) == x.first[i]:
			people++
		}
	}
	return people == minProgramme
}

// citesSomebody reports whether a sentence is an item of a list in which a colon behind somebody leads
// to what they said or wrote, and to no handle.
func (x *Namer) citesSomebody(sentence int) bool {
	from, end := x.first[sentence], x.first[sentence+1]
	if x.doc.Blocks[x.doc.Sentences[sentence].Block].Kind != markdown.Item || x.covered[from] == 0 {
		return false
	}
	behind := x.candidates[x.covered[from]-1].words.to
	return behind < end && strings.Trim(x.gapBefore(behind), " \"“‘'") == ":"
}

// tellsOfTalk reports whether a sentence is the first item of a list, or stands below the title of
// the note, and says that somebody spoke: it is a note of that, and no line of speakers.
func (x *Namer) tellsOfTalk(sentence int) bool {
	doc := x.doc
	block := doc.Blocks[doc.Sentences[sentence].Block]
	if block.Kind != markdown.Item && doc.Sections[block.Section].Level > 1 {
		return false
	}
	for i := x.first[sentence]; i < x.first[sentence+1]; i++ {
		if w := x.words[i]; w.is(lower) && verbsOfTalk[x.lowerText(i)] {
			return true
		}
	}
	return false
}

// onlyBelow reports whether no speaker stands in the next heading beside one: else they
// are a list of people, and no talk's.
func (x *Namer) onlyBelow(sentence int) bool {
	doc := x.doc
	section := doc.Sections[doc.Blocks[doc.Sentences[sentence].Block].Section]
	for next := sentence + 1; next < len(doc.Sentences); next++ {
		if !x.isHeading(next) {
			continue
		}
		other := doc.Sections[doc.Blocks[doc.Sentences[next].Block].Section]
		if other.Level <= section.Level {
			return other.Parent != section.Parent || x.speakerFrom(x.first[next]) != x.first[next]
		}
	}
	return true
}

// listsSpeakers reports whether a short heading is no talk, but has a part of the
// programme below it: Guest speakers.
func (x *Namer) listsSpeakers(heading int) bool {
	from, to := x.first[heading], x.first[heading+1]
	for i := from; i < to && to-from <= 3; i++ {
		if text := x.lowerText(i); programme[text] || isWeekday(text) {
			return true
		}
	}
	return false
}

// programme are words of headings below which speakers are listed, beside weekdays.
var programme = map[string]bool{
	"speakers": true, "speaker": true, "day": true, "schedule": true, "agenda": true, "programme": true, "program": true, "talks": true,
	"keynotes": true, "sessions": true, "workshops": true, "panelists": true, "organizers": true, "organisers": true, "hosts": true,
}

// underTitle reports whether a sentence is a heading right below the one that it is
// under, as who gives a talk stands below its title.
func (x *Namer) underTitle(sentence int) bool {
	if sentence == 0 || !x.isHeading(sentence) {
		return false
	}
	doc := x.doc
	above := doc.Sections[doc.Blocks[doc.Sentences[sentence].Block].Section].Parent
	return above >= 0 && doc.Sections[above].Block >= 0 && doc.Sections[above].Block == doc.Sentences[sentence-1].Block
}

// speakerHeading reports whether a line, that of x.line, is a heading right below the title of a talk, and
// no talk by itself: "Name", "Name from Company", "Name - Role".
func (x *Namer) speakerHeading(sentence int) bool {
	return x.underTitle(sentence) && x.titleSegment() == 0
}

// spoken counts the words that are no numbers: of a date there is one.
func (x *Namer) spoken(words span) int32 {
	n := int32(0)
	for i := words.from; i < words.to; i++ {
		if !x.words[i].is(numeric) {
			n++
		}
	}
	return n
}

// calledCompany reports whether words are called as companies are: they begin with the
// name of one, or end as many do, or are the bank of a place.
func (x *Namer) calledCompany(words span) bool {
	if !x.companyShaped(words) {
		return false
	}
	n := x.covered[words.from]
	return n > 0 && x.candidates[n-1].kind == kg.Organization || x.organization(words) || heads[x.lowerText(words.from)] == kg.Organization
}
