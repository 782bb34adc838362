package extract

import (
	"strings"

	"notes/pkg/kg"
)

// linkedTitle is the rule by which the text of a link to a talk's page is its title.
const linkedTitle = "linked title"

// linkedTalks notes the texts of links that name the talk whose page in a schedule, or
// whose recording, they lead to.
func (x *Extractor) linkedTalks() {
	at := int32(0)
	for i := range x.scan.doc.Links {
		link := &x.scan.doc.Links[i]
		if link.Wiki || link.Embed {
			continue
		}
		at = x.wordFrom(at, link.Start)
		end := at
		for int(end) < len(x.scan.words) && int(x.scan.words[end].end) <= link.End {
			end++
		}
		if end-at < minBehind || x.scan.words[at].at(inBare) || x.scan.words[at].sentence != x.scan.words[end-1].sentence {
			continue
		}
		host, path := address(link.Target)
		slug, ok := talkPage(host, path)
		if !ok {
			continue
		}
		words := x.withoutSpeakers(span{at, end}, slug)
		if n := words.len(); n < minBehind || n > maxTitle || x.allKnown(words) || talkWords[x.lowerText(words.to-1)] || !x.isTalk(words, slug, at) {
			continue
		}
		start := x.scan.words[words.from].start
		x.titles = append(x.titles, title{start, x.closed(start, x.scan.words[words.to-1].end), words, linkedTitle, x.linkedSpeakers(span{at, end})})
	}
}

// isTalk reports whether words of the text of a link are a title: the address repeats
// them, who speaks stands in front, or they are written as one.
func (x *Extractor) isTalk(words span, slug string, first int32) bool {
	return x.inSlug(words, slug) || words.from > first && x.personAt(first) || x.writtenAsTitle(words)
}

// linkedSpeakers returns the sentence of a link if people are named in its text and it is
// the only one there that leads to a talk, -1 if not: whose talk it is else, there is no
// telling.
func (x *Extractor) linkedSpeakers(words span) int {
	sentence := x.scan.words[words.from].sentence
	if x.speakerFrom(words.from) >= words.to {
		return -1
	}
	for i := x.scan.first[sentence]; i < x.scan.first[sentence+1]; i++ {
		if x.scan.words[i].at(inTalk) && (i < words.from || i >= words.to) {
			return -1
		}
	}
	return int(sentence)
}

// talkPage returns what an address says of the talk whose page it is, and whether it is one:
// an event of a schedule, or a recording, of which the address says nothing.
func talkPage(host, path string) (slug string, ok bool) {
	switch {
	case host == "sched.co", host == "youtu.be", strings.HasSuffix(host, "youtube.com") && path == "watch", host == "vimeo.com":
		return "", true
	}
	for rest := path; ; {
		folder, behind, more := strings.Cut(rest, "/")
		if !more {
			return "", false
		}
		if talkFolders[folder] {
			return strings.ReplaceAll(kg.Fold(behind), "/", ""), true
		}
		rest = behind
	}
}

// talkFolders are the parts of an address behind which a talk stands.
var talkFolders = map[string]bool{
	"talk": true, "talks": true, "session": true, "sessions": true, "presentation": true, "presentations": true, "event": true,
}

// talkWords are what the text of a link that only speaks of a talk ends in.
var talkWords = map[string]bool{
	"talk": true, "talks": true, "session": true, "keynote": true, "keynotes": true, "presentation": true, "video": true, "videos": true,
	"recording": true, "recordings": true, "slides": true, "channel": true, "playlist": true, "schedule": true, "here": true, "youtube": true,
}

// withoutSpeakers returns the words of a title without its label and the people in front
// of it, which an address that repeats the title leaves out, or behind it, and what follows
// those.
func (x *Extractor) withoutSpeakers(words span, slug string) span {
	words.from = x.behindLabel(words.from, words.to)
	for i := words.from + 1; i < words.to; i++ {
		if gap := x.gapBefore(i); !dash(gap) && !strings.HasPrefix(gap, ":") {
			continue
		}
		lead := span{words.from, i}
		if x.personAt(lead.from) || linkLabels[x.lowerText(lead.from)] || slug != "" && lead.len() <= maxName && !x.anyInSlug(lead, slug) {
			words.from = i
		}
		break
	}
	for i := words.from + minBehind; i < words.to; i++ {
		if x.personAt(i) && x.gapBefore(i) != " " || x.scan.text(x.scan.words[i]) == "by" && i+1 < words.to && x.personAt(i+1) {
			words.to = i
		}
	}
	words.to = x.beforeCompany(words.from, words.to)
	return words
}

// linkLabels are the words before a dash that say what the text of a link is.
var linkLabels = map[string]bool{"title": true, "talk": true, "session": true, "keynote": true, "video": true, "recording": true}

// anyInSlug reports whether the address of a page repeats one of the words.
func (x *Extractor) anyInSlug(words span, slug string) bool {
	for i := words.from; i < words.to; i++ {
		if text := kg.Fold(x.lowerText(i)); len(text) > 1 && strings.Contains(slug, text) {
			return true
		}
	}
	return false
}

// linkedSpeaker reports whether the i-th segment opens the text of a link to a talk's page,
// "[Name - Title](…)", or begins with a given name and ends that, "[Title - Name](…)".
func (x *Extractor) linkedSpeaker(i int) bool {
	linked := func(i int) bool {
		return i >= 0 && i < len(x.line) && x.scan.words[x.line[i].words.from].at(inTalk)
	}
	parted := func(i int) bool { return dash(x.line[i].gap) || strings.HasPrefix(x.line[i].gap, ":") }
	return linked(i) && (!linked(i-1) && linked(i+1) && parted(i+1) || linked(i-1) && parted(i) && x.lexeme(x.line[i].words.from).Given)
}

// titleBehindSpeaker reports whether a dash parts the i-th segment from a speaker in the text
// of a link to a talk's page, and it is no company.
func (x *Extractor) titleBehindSpeaker(i int) bool {
	seg := x.line[i]
	return x.scan.words[seg.words.from].at(inTalk) && dash(seg.gap) && x.isTitle(i)
}

// personAt reports whether somebody's name covers a word.
func (x *Extractor) personAt(i int32) bool {
	n := x.covered[i]
	return n > 0 && x.candidates[n-1].kind == kg.Person
}

// minSlugged is how many letters a word has that the address of a title repeats.
const minSlugged = 4

// inSlug reports whether the address of a page repeats most of the longer words.
func (x *Extractor) inSlug(words span, slug string) bool {
	long, repeated := 0, 0
	for i := words.from; i < words.to; i++ {
		if text := kg.Fold(x.lowerText(i)); len(text) >= minSlugged {
			long++
			if strings.Contains(slug, text) {
				repeated++
			}
		}
	}
	return repeated > 1 && 2*repeated > long
}

// writtenAsTitle reports whether the words have a capital that can.
func (x *Extractor) writtenAsTitle(words span) bool {
	var t tally
	t.count(&x.scan, x.scan.words[words.from:words.to])
	return t.title()
}
