package extract

import (
	"slices"
	"strings"

	"notes/internal/markdown"
)

// title is a talk, book or article named by its title. Titles lie over other
// names: what they speak of is mentioned by them.
type title struct {
	start, end int32
	words      span
	rule       string
}

// The rules by which a title is a talk.
const (
	quotedTitle = "quoted title"
	talkHeading = "talk heading"
)

// maxTitle bounds the length of a title, in words.
const maxTitle = 18

// findTalks notes the titles that are quoted in running text, and the headings
// that name a talk with its speakers.
func (x *Extractor) findTalks() {
	for i := range x.scan.doc.Sentences {
		if x.isHeading(i) {
			x.headingTalk(i)
			continue
		}
		if x.scan.doc.Blocks[x.scan.doc.Sentences[i].Block].Kind != markdown.Meta {
			x.quotedTalks(i)
		}
	}
}

// quotedTalks notes the quoted titles of a sentence.
func (x *Extractor) quotedTalks(sentence int) {
	from, to := x.scan.first[sentence], x.scan.first[sentence+1]
	words := x.scan.words
	for i := from; i < to; i++ {
		if !words[i].at(inQuote) || words[i].at(inImage) {
			continue
		}
		end := i + 1
		for end < to && words[end].at(inQuote) {
			end++
		}
		if n := end - i; n >= 3 && n <= maxTitle {
			x.titles = append(x.titles, title{words[i].start, words[end-1].end, span{i, end}, quotedTitle})
		}
		i = end
	}
}

// headingTalk notes the heading of a section if people are named in it: its
// words up to the first of them.
func (x *Extractor) headingTalk(sentence int) {
	from, to := x.scan.first[sentence], x.scan.first[sentence+1]
	words := x.scan.words
	speaker := to
	if n, _ := slices.BinarySearch(x.speaking, from); n < len(x.speaking) {
		speaker = min(to, x.speaking[n])
	}
	for i := from + 1; i < speaker && i < to; i++ {
		if gap := x.scan.doc.Text[words[i-1].end:words[i].start]; strings.ContainsAny(gap, "[(") {
			speaker = i
		}
	}
	speaker = x.beforeByline(from, speaker)
	if speaker == to || speaker-from < 2 || speaker-from > maxTitle {
		return
	}
	if first := x.lowerText(from); talkLabels[first] && strings.Contains(x.scan.doc.Text[words[from].end:words[from+1].start], ":") {
		from++
	}
	for speaker-from >= 2 && titleTails[x.lowerText(speaker-1)] {
		speaker--
	}
	if speaker-from >= 2 {
		x.titles = append(x.titles, title{words[from].start, words[speaker-1].end, span{from, speaker}, talkHeading})
	}
}

// maxByline bounds the words of a name behind "by" at the end of a title.
const maxByline = 3

// beforeByline returns where a title ends that "by" and a name follow: the name
// is all that stands between the two indices.
func (x *Extractor) beforeByline(from, to int32) int32 {
	for i := to - 1; i > from && to-i <= maxByline+1; i-- {
		if x.scan.text(x.scan.words[i]) == "by" && i+1 < to {
			return i
		}
		if !x.scan.words[i].is(capital) {
			break
		}
	}
	return to
}

// titleTails are words between a title and its speakers.
var titleTails = map[string]bool{"by": true, "presented": true, "with": true, "from": true, "featuring": true}

// talkLabels are the words before a colon that say what sort of talk follows.
var talkLabels = map[string]bool{
	"keynote": true, "talk": true, "session": true, "tutorial": true, "workshop": true, "panel": true, "lightning": true,
	"demo": true, "sponsored": true, "closing": true, "opening": true,
}
