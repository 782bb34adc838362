package extract

import (
	"strings"

	"notes/pkg/kg"
)

// linkedTitle is the rule by which the text of a link to a talk's page is its title.
const linkedTitle = "linked title"

// linkedTalks notes the texts of links that name the talk whose page in a schedule, or
// whose recording, they lead to.
func (x *Namer) linkedTalks() {
	at := int32(0)
	for i := range x.doc.Links {
		link := &x.Text.doc.Links[i]
		if link.Wiki || link.Embed {
			continue
		}
		at = x.wordFrom(at, link.Start)
		end := at
		for int(end) < len(x.words) && int(x.words[end].end) <= link.End {
			end++
		}
		if end-at >= minBehind && x.words[at].at(inTalk) && !x.words[at].at(inBare|inImage) && x.words[at].sentence == x.words[end-1].sentence {
			x.linkedTalk(span{at, end}, link.Target)
		}
	}
}

// linkedTalk notes the text of a link as a title, if it is one.
func (x *Namer) linkedTalk(text span, target string) {
	if text.len() > maxQuote {
		return
	}
	page, _ := talkPage(address(target))
	words := x.withoutSpeakers(text, page.slug)
	if n := words.len(); n < minBehind || n > maxTitle || x.allKnown(words) || x.speaksOfTalk(words) || x.opensWithSpeaker(words) {
		return
	}
	led := words.from > text.from && x.personAt(text.from) || page.free && (x.speaksBehind(text.to) || x.bylineAt(text.to))
	if !led && !x.inSlug(words, page.slug) && !(page.free && x.writtenAsTitle(words)) {
		return
	}
	start := x.words[words.from].start
	x.titles = append(x.titles, title{start, x.closed(start, x.words[words.to-1].end), words, linkedTitle, x.linkedSpeakers(text), span{}})
}

// opensWithSpeaker reports whether the text of a link says who talks, and not of what: somebody opens it, and
// a comma parts them from who they are.
func (x *Namer) opensWithSpeaker(words span) bool {
	if !x.personAt(words.from) {
		return false
	}
	behind := x.candidates[x.covered[words.from]-1].words.to
	return behind < words.to && x.gapBefore(behind) == ", "
}

// speaksBehind reports whether somebody stands behind a dash or in brackets from word i on.
func (x *Namer) speaksBehind(i int32) bool {
	return int(i) < len(x.words) && x.personAt(i) && (dash(x.gapBefore(i)) || x.gapBefore(i) == " (")
}

// speaksOfTalk reports whether the text of a link only speaks of a talk, or calls to watch it.
func (x *Namer) speaksOfTalk(words span) bool {
	return talkWords[x.lowerText(words.to-1)] || calls[x.lowerText(words.from)]
}

// page is what an address says of the talk whose page it is.
type page struct {
	slug string // folded
	free bool   // the page may be a talk's without repeating its title
}

// talkPage returns the page of a talk that an address leads to, and whether it is one: an
// event of a schedule, a session, or a recording, of which the address says nothing.
func talkPage(host, path string) (page, bool) {
	sched := strings.HasSuffix(host, ".sched.com")
	switch {
	case host == "sched.co", host == "youtu.be", (host == "youtube.com" || strings.HasSuffix(host, ".youtube.com")) && (path == "watch" || strings.HasPrefix(path, "live/")):
		return page{free: true}, true
	case host == "vimeo.com":
		return page{free: true}, path != "" && strings.Trim(path, "0123456789/") == ""
	case sourceHost(host):
		return page{}, false
	}
	scheduled := sched
	for rest := path; ; {
		folder, behind, more := strings.Cut(rest, "/")
		if !more {
			return page{}, false
		}
		if talkFolders[folder] || folder == "event" && scheduled {
			return page{slug: strings.ReplaceAll(kg.Fold(behind), "/", ""), free: sched}, true
		}
		scheduled = scheduled || folder == "schedule"
		rest = behind
	}
}

// talkFolders are the parts of an address behind which a talk stands.
var talkFolders = map[string]bool{
	"talk": true, "talks": true, "session": true, "sessions": true, "presentation": true, "presentations": true,
}

// talkWords are what the text of a link that only speaks of a talk ends in.
var talkWords = map[string]bool{
	"talk": true, "talks": true, "session": true, "keynote": true, "keynotes": true, "presentation": true, "video": true, "videos": true,
	"recording": true, "recordings": true, "slides": true, "channel": true, "playlist": true, "schedule": true, "here": true, "youtube": true,
}

// calls are what a text begins with that calls to follow the link, or says what a talk was.
var calls = map[string]bool{"click": true, "watch": true, "register": true, "see": true, "read": true, "view": true, "join": true, "was": true, "is": true}

// withoutSpeakers returns the words of a title without its label, the event and the people
// in front of it, which an address that repeats the title leaves out, or behind it, and what
// follows those.
func (x *Namer) withoutSpeakers(words span, slug string) span {
	words.from = x.behindLabel(words.from, words.to)
	for i := words.from + 1; i < words.to; i++ {
		if !x.partsTitle(i) {
			continue
		}
		lead := span{words.from, i}
		if !x.kindAt(lead.from, kg.Event) && !x.personAt(lead.from) && !linkLabels[x.lowerText(lead.from)] && !x.besideSlug(lead, span{i, words.to}, slug) {
			break
		}
		words.from = i
	}
	for i := words.from + fewestListed; i < words.to; i++ {
		if x.personAt(i) && x.gapBefore(i) != " " || x.text(x.words[i]) == "by" && i+1 < words.to && x.personAt(i+1) {
			words.to = i
		}
	}
	words.to = x.beforeCompany(words.from, x.beforeNumber(words.from, words.to))
	return words
}

// partsTitle reports whether a sign before word i parts a title from who speaks, or where.
func (x *Namer) partsTitle(i int32) bool {
	gap := x.gapBefore(i)
	return dash(gap) || strings.HasPrefix(gap, ":") || strings.Contains(gap, "•") || strings.Contains(gap, "·")
}

// linkLabels are the words before a dash that say what the text of a link is.
var linkLabels = map[string]bool{"title": true, "talk": true, "session": true, "keynote": true, "video": true, "recording": true}

// besideSlug reports whether the address of a page repeats a title, and none of the few words
// in front of it.
func (x *Namer) besideSlug(lead, title span, slug string) bool {
	if lead.len() > maxName || !x.inSlug(title, slug) {
		return false
	}
	for i := lead.from; i < lead.to; i++ {
		if text := kg.Fold(x.lowerText(i)); len(text) > 1 && strings.Contains(slug, text) {
			return false
		}
	}
	return true
}

// linkedSpeakers returns the sentence of a link if people are named in its text or right
// behind, and it is the only one there that leads to a talk, -1 if not: whose talk it is
// else, there is no telling.
func (x *Namer) linkedSpeakers(words span) int {
	sentence := x.words[words.from].sentence
	if x.speakerFrom(words.from) >= words.to && !x.speaksBehind(words.to) {
		return -1
	}
	for i := x.first[sentence]; i < x.first[sentence+1]; i++ {
		if x.words[i].at(inTalk) && (i < words.from || i >= words.to) {
			return -1
		}
	}
	return int(sentence)
}

// linkedSpeaker reports whether the i-th segment opens the text of a link to a talk's page,
// "[Name - Title](…)", or ends that, "[Title - Name](…)", and begins with a given name or, in
// front of a dash, is of no ordinary words.
func (x *Namer) linkedSpeaker(i int) bool {
	linked := func(i int) bool {
		return i >= 0 && i < len(x.line) && x.words[x.line[i].words.from].at(inTalk)
	}
	parted := func(i int) bool { return x.partsTitle(x.line[i].words.from) }
	if !linked(i) {
		return false
	}
	words := x.line[i].words
	given := x.lexeme(words.from).Given
	opens := !linked(i-1) && linked(i+1) && parted(i+1) && (given || dash(x.line[i+1].gap) && x.ofNoLanguage(words))
	return opens || given && linked(i-1) && parted(i)
}

// titleBehindSpeaker reports whether a dash parts the i-th segment from a speaker in the text
// of a link to a talk's page, and it is no company.
func (x *Namer) titleBehindSpeaker(i int) bool {
	seg := x.line[i]
	return x.words[seg.words.from].at(inTalk) && dash(seg.gap) && x.isTitle(i)
}

// personAt reports whether somebody's name covers a word.
func (x *Namer) personAt(i int32) bool { return x.kindAt(i, kg.Person) }

// kindAt reports whether a name of a kind covers a word.
func (x *Namer) kindAt(i int32, kind kg.Kind) bool {
	n := x.covered[i]
	return n > 0 && x.candidates[n-1].kind == kind
}

// minSlugged is how many letters a word has that the address of a title repeats.
const minSlugged = 4

// inSlug reports whether the address of a page repeats most of the longer words.
func (x *Namer) inSlug(words span, slug string) bool {
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
func (x *Namer) writtenAsTitle(words span) bool {
	var t tally
	t.count(&x.Text, x.words[words.from:words.to])
	return t.title()
}
