package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// titleSegment returns which segment of a heading, or of the text of a link to a talk's page,
// begins the title of a talk behind its speakers, "Name | Title", and "Name, Name - Title"
// where most headings have one; 0 if a dash parts a company or a role from them, or nothing
// does.
func (x *Namer) titleSegment() int {
	if len(x.line) < 2 {
		return 0
	}
	first := x.Words[x.line[0].words.From]
	if !first.At(prose.InTalk) && !x.IsHeading(int(first.Sentence)) {
		return 0
	}
	if x.billsAt(int(first.Sentence)) {
		return 0
	}
	if x.quotedTitle > 0 {
		return x.quotedTitle
	}
	at := x.partedAt(x.partsSpeaker)
	if at > 1 && !x.namesTitles && !x.colonTitles && !x.commaTitles && !first.At(prose.InTalk) || at > 0 && !x.isTitle(at) { // behind several as often their company
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
		case seg.gap != ", " && seg.gap != " (" && !joined(seg.gap), !x.PersonShaped(seg.words) && !x.companyShaped(seg.words) && x.known(seg.words) == nil:
			return 0
		}
	}
	return 0
}

// isTitle reports whether the segments from the i-th on are the title of a talk and no
// company or role. Where most headings of a note have one, two words do.
func (x *Namer) isTitle(i int) bool {
	words := x.line[i].words
	rest := prose.Span{From: words.From, To: x.line[len(x.line)-1].words.To}
	if x.Words[words.From].Is(prose.Lower) || x.calledCompany(words) {
		return false
	}
	if x.namesTitles || x.colonTitles || x.commaTitles || x.Words[words.From].At(prose.InTalk) {
		return x.Spoken(rest) > 1 && (!x.RoleLike(words) || x.saysMore(rest))
	}
	return x.Spoken(words) >= prose.MinBehind && !x.RoleLike(words)
}

// partsSpeaker reports whether a gap of a heading parts a title from the speakers in front of
// it: a dash, or a colon or a comma where most headings have one.
func (x *Namer) partsSpeaker(gap string) bool {
	return IsDash(gap) || x.colonTitles && colon(gap) || x.commaTitles && gap == ", "
}

// colon reports whether a gap is a colon, behind a bracket or not.
func colon(gap string) bool { return gap == ": " || gap == "): " }

// mostlyColons reports whether most headings of the note that begin with two names or three
// and a colon begin with a given name: "Name: Title".
func (x *Namer) mostlyColons() bool {
	return x.mostHeadings(colon, func(int) bool { return x.Lexeme(x.withoutLead(0).From).Given })
}

// mostlyCommas reports whether most headings of the note that begin with two names or three and
// a comma go on with a title, and no role or company: "Name, Title".
func (x *Namer) mostlyCommas() bool {
	return x.mostHeadings(func(gap string) bool { return gap == ", " }, func(at int) bool {
		return x.Lexeme(x.withoutLead(0).From).Given && x.isTitle(at) && len(x.line) <= at+2
	})
}

// saysMore reports whether words hold a small one that no job title has.
func (x *Namer) saysMore(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if text := x.LowerText(i); x.Words[i].Is(prose.Lower) && (!prose.TitleSmall[text] || text == "to") {
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
func (x *Namer) mostlyTitled() bool { return x.mostHeadings(IsDash, x.isTitle) }

// mostHeadings reports whether most headings of the note that a sign parts from people in
// front, and no fewer than minNamed, are as told of the segment behind it.
func (x *Namer) mostHeadings(parts func(gap string) bool, told func(at int) bool) bool {
	hits, all := 0, 0
	for i := range x.Doc.Sentences {
		if !x.IsHeading(i) {
			continue
		}
		x.readLine(i)
		at := x.partedAt(parts)
		if at == 0 || !x.PersonShaped(x.withoutLead(0)) {
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
	doc := x.Doc
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
		if !x.IsHeading(next) {
			continue
		}
		parts++
		label := doc.Text[doc.Blocks[block].Start:doc.Blocks[block].End]
		below := doc.Blocks[doc.Sentences[next+1].Block]
		if len(label) >= maxLabel || !onStage(label) || below.Section != part || below.Kind == markdown.Heading {
			continue
		}
		if first := x.First[next+1]; first < x.First[next+2] && x.speakerFrom(first) == first {
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
	if below == len(x.Doc.Sentences) {
		return false
	}
	end := x.First[below+1]
	first := x.BehindSpeakerLabel(below)
	if first == end || x.speakerFrom(first) != first {
		return false
	}
	if x.UnderTitle(below) {
		x.readLine(below)
		return x.speakerHeading(below) && !x.listsSpeakers(heading) && x.onlyBelow(below)
	}
	opens := x.OpensSection(below) || x.SpeakerLines(below) > 1 || first > x.First[below] && x.OpensParagraph(below)
	return opens && !x.tellsOfTalk(below) && !x.citesSomebody(below) && !x.rollUnder(heading, below)
}

// rollUnder reports whether a short heading leads to a list of people, of which a sentence begins the first item,
// and so is what they have to do with each other: Memorable encounters.
func (x *Namer) rollUnder(heading, first int) bool {
	if x.First[heading+1]-x.First[heading] >= prose.MinBehind {
		return false
	}
	doc := x.Doc
	list, people := doc.Blocks[doc.Sentences[first].Block], 0
	for i := first; i < len(doc.Sentences) && people < minProgramme; i++ {
		switch block := doc.Blocks[doc.Sentences[i].Block]; {
		case block.Kind != markdown.Item || block.Section != list.Section:
			return false
		case block.Parent == list.Parent && x.First[i] < x.First[i+1] && x.speakerFrom(x.First[i]) == x.First[i]:
			people++
		}
	}
	return people == minProgramme
}

// citesSomebody reports whether a sentence is an item of a list in which a colon behind somebody leads
// to what they said or wrote, and to no handle.
func (x *Namer) citesSomebody(sentence int) bool {
	from, end := x.First[sentence], x.First[sentence+1]
	if x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Kind != markdown.Item || x.Covered[from] == 0 {
		return false
	}
	behind := x.candidates[x.Covered[from]-1].Words.To
	return behind < end && strings.Trim(x.GapBefore(behind), " \"“‘'") == ":"
}

// tellsOfTalk reports whether a sentence is the first item of a list, or stands below the title of
// the note, and says that somebody spoke: it is a note of that, and no line of speakers.
func (x *Namer) tellsOfTalk(sentence int) bool {
	doc := x.Doc
	block := doc.Blocks[doc.Sentences[sentence].Block]
	if block.Kind != markdown.Item && doc.Sections[block.Section].Level > 1 {
		return false
	}
	for i := x.First[sentence]; i < x.First[sentence+1]; i++ {
		if w := x.Words[i]; w.Is(prose.Lower) && verbsOfTalk[x.LowerText(i)] {
			return true
		}
	}
	return false
}

// onlyBelow reports whether no speaker stands in the next heading beside one: else they
// are a list of people, and no talk's.
func (x *Namer) onlyBelow(sentence int) bool {
	doc := x.Doc
	section := doc.Sections[doc.Blocks[doc.Sentences[sentence].Block].Section]
	for next := sentence + 1; next < len(doc.Sentences); next++ {
		if !x.IsHeading(next) {
			continue
		}
		other := doc.Sections[doc.Blocks[doc.Sentences[next].Block].Section]
		if other.Level <= section.Level {
			return other.Parent != section.Parent || x.speakerFrom(x.First[next]) != x.First[next]
		}
	}
	return true
}

// listsSpeakers reports whether a short heading is no talk, but has a part of the
// programme below it: Guest speakers.
func (x *Namer) listsSpeakers(heading int) bool {
	from, to := x.First[heading], x.First[heading+1]
	for i := from; i < to && to-from <= 3; i++ {
		if text := x.LowerText(i); ProgrammeWords[text] || prose.IsWeekday(text) {
			return true
		}
	}
	return false
}

// ProgrammeWords are words of headings below which speakers are listed, beside weekdays.
var ProgrammeWords = map[string]bool{
	"speakers": true, "speaker": true, "day": true, "schedule": true, "agenda": true, "programme": true, "program": true, "talks": true,
	"keynotes": true, "sessions": true, "workshops": true, "panelists": true, "organizers": true, "organisers": true, "hosts": true,
}

// speakerHeading reports whether a line, that of x.line, is a heading right below the title of a talk, and
// no talk by itself: "Name", "Name from Company", "Name - Role".
func (x *Namer) speakerHeading(sentence int) bool {
	return x.UnderTitle(sentence) && x.titleSegment() == 0
}

// calledCompany reports whether words are called as companies are: they begin with the
// name of one, or end as many do, or are the bank of a place.
func (x *Namer) calledCompany(words prose.Span) bool {
	if !x.companyShaped(words) {
		return false
	}
	n := x.Covered[words.From]
	return n > 0 && x.candidates[n-1].Kind == kg.Organization || x.organization(words) || prose.Heads[x.LowerText(words.From)] == kg.Organization
}
