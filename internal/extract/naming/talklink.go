package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// LinkedTitle is the rule by which the text of a link to a talk's page is its title.
const LinkedTitle = "linked title"

// linkedTalks notes the texts of links that name the talk whose page in a schedule, or
// whose recording, they lead to.
func (x *Namer) linkedTalks() {
	at := int32(0)
	for i := range x.Doc.Links {
		link := &x.Text.Doc.Links[i]
		if link.Wiki || link.Embed {
			continue
		}
		at = x.WordFrom(at, link.Start)
		end := at
		for int(end) < len(x.Words) && int(x.Words[end].End) <= link.End {
			end++
		}
		if end-at >= prose.MinBehind && x.Words[at].At(prose.InTalk) && !x.Words[at].At(prose.InBare|prose.InImage) && x.Words[at].Sentence == x.Words[end-1].Sentence {
			x.linkedTalk(prose.Span{From: at, To: end}, link.Target)
		}
	}
}

// linkedTalk notes the text of a link as a title, if it is one.
func (x *Namer) linkedTalk(text prose.Span, target string) {
	if text.Len() > prose.MaxQuote {
		return
	}
	page, _ := prose.TalkPage(prose.Address(target))
	words := x.withoutSpeakers(text, page.Slug)
	if n := words.Len(); n < prose.MinBehind || n > prose.MaxTitle || x.allKnown(words) || x.speaksOfTalk(words) || x.opensWithSpeaker(words) {
		return
	}
	led := words.From > text.From && x.personAt(text.From) || page.Free && (x.speaksBehind(text.To) || x.bylineAt(text.To))
	if !led && !x.inSlug(words, page.Slug) && !(page.Free && x.writtenAsTitle(words)) {
		return
	}
	start := x.Words[words.From].Start
	x.Titles = append(x.Titles, TalkTitle{start, x.Closed(start, x.Words[words.To-1].End), words, LinkedTitle, x.linkedSpeakers(text), prose.Span{}})
}

// opensWithSpeaker reports whether the text of a link says who talks, and not of what: somebody opens it, and
// a comma parts them from who they are.
func (x *Namer) opensWithSpeaker(words prose.Span) bool {
	if !x.personAt(words.From) {
		return false
	}
	behind := x.candidates[x.Covered[words.From]-1].Words.To
	return behind < words.To && x.GapBefore(behind) == ", "
}

// speaksBehind reports whether somebody stands behind a dash or in brackets from word i on.
func (x *Namer) speaksBehind(i int32) bool {
	return int(i) < len(x.Words) && x.personAt(i) && (IsDash(x.GapBefore(i)) || x.GapBefore(i) == " (")
}

// speaksOfTalk reports whether the text of a link only speaks of a talk, or calls to watch it.
func (x *Namer) speaksOfTalk(words prose.Span) bool {
	return talkWords[x.LowerText(words.To-1)] || calls[x.LowerText(words.From)]
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
func (x *Namer) withoutSpeakers(words prose.Span, slug string) prose.Span {
	words.From = x.BehindLabel(words.From, words.To)
	for i := words.From + 1; i < words.To; i++ {
		if !x.partsTitle(i) {
			continue
		}
		lead := prose.Span{From: words.From, To: i}
		if !x.kindAt(lead.From, kg.Event) && !x.personAt(lead.From) && !linkLabels[x.LowerText(lead.From)] && !x.besideSlug(lead, prose.Span{From: i, To: words.To}, slug) {
			break
		}
		words.From = i
	}
	for i := words.From + fewestListed; i < words.To; i++ {
		if x.personAt(i) && x.GapBefore(i) != " " || x.Surface(x.Words[i]) == "by" && i+1 < words.To && x.personAt(i+1) {
			words.To = i
		}
	}
	words.To = x.beforeCompany(words.From, x.BeforeNumber(words.From, words.To))
	return words
}

// partsTitle reports whether a sign before word i parts a title from who speaks, or where.
func (x *Namer) partsTitle(i int32) bool {
	gap := x.GapBefore(i)
	return IsDash(gap) || strings.HasPrefix(gap, ":") || strings.Contains(gap, "•") || strings.Contains(gap, "·")
}

// linkLabels are the words before a dash that say what the text of a link is.
var linkLabels = map[string]bool{"title": true, "talk": true, "session": true, "keynote": true, "video": true, "recording": true}

// besideSlug reports whether the address of a page repeats a title, and none of the few words
// in front of it.
func (x *Namer) besideSlug(lead, title prose.Span, slug string) bool {
	if lead.Len() > prose.MaxName || !x.inSlug(title, slug) {
		return false
	}
	for i := lead.From; i < lead.To; i++ {
		if text := kg.Fold(x.LowerText(i)); len(text) > 1 && strings.Contains(slug, text) {
			return false
		}
	}
	return true
}

// linkedSpeakers returns the sentence of a link if people are named in its text or right
// behind, and it is the only one there that leads to a talk, -1 if not: whose talk it is
// else, there is no telling.
func (x *Namer) linkedSpeakers(words prose.Span) int {
	sentence := x.Words[words.From].Sentence
	if x.speakerFrom(words.From) >= words.To && !x.speaksBehind(words.To) {
		return -1
	}
	for i := x.First[sentence]; i < x.First[sentence+1]; i++ {
		if x.Words[i].At(prose.InTalk) && (i < words.From || i >= words.To) {
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
		return i >= 0 && i < len(x.line) && x.Words[x.line[i].words.From].At(prose.InTalk)
	}
	parted := func(i int) bool { return x.partsTitle(x.line[i].words.From) }
	if !linked(i) {
		return false
	}
	words := x.line[i].words
	given := x.Lexeme(words.From).Given
	opens := !linked(i-1) && linked(i+1) && parted(i+1) && (given || IsDash(x.line[i+1].gap) && x.OfNoLanguage(words))
	return opens || given && linked(i-1) && parted(i)
}

// titleBehindSpeaker reports whether a dash parts the i-th segment from a speaker in the text
// of a link to a talk's page, and it is no company.
func (x *Namer) titleBehindSpeaker(i int) bool {
	seg := x.line[i]
	return x.Words[seg.words.From].At(prose.InTalk) && IsDash(seg.gap) && x.isTitle(i)
}

// personAt reports whether somebody's name covers a word.
func (x *Namer) personAt(i int32) bool { return x.kindAt(i, kg.Person) }

// kindAt reports whether a name of a kind covers a word.
func (x *Namer) kindAt(i int32, kind kg.Kind) bool {
	n := x.Covered[i]
	return n > 0 && x.candidates[n-1].Kind == kind
}

// minSlugged is how many letters a word has that the address of a title repeats.
const minSlugged = 4

// inSlug reports whether the address of a page repeats most of the longer words.
func (x *Namer) inSlug(words prose.Span, slug string) bool {
	long, repeated := 0, 0
	for i := words.From; i < words.To; i++ {
		if text := kg.Fold(x.LowerText(i)); len(text) >= minSlugged {
			long++
			if strings.Contains(slug, text) {
				repeated++
			}
		}
	}
	return repeated > 1 && 2*repeated > long
}

// writtenAsTitle reports whether the words have a capital that can.
func (x *Namer) writtenAsTitle(words prose.Span) bool {
	var t prose.Tally
	t.Count(&x.Text, x.Words[words.From:words.To])
	return t.Title()
}
