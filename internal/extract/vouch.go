package extract

import (
	"slices"
	"sort"
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What vouches for a form that has other meanings.

// vouched reports whether something nearby says that the form means the sense:
// a cue, a version, a link to the entry's own address, another name of the entry, or a
// code span that is the form.
func (f *form) vouched(sense *vocab.Sense) bool {
	switch kind := sense.Entry.Kind; {
	case f.linked(sense.Entry), f.atHome(sense), kind == kg.Language && f.programmed(), kind == kg.Place && f.words.from > 0 && f.x.behindPlace(f.words.from):
		return true
	}
	if f.alone(inCode) && (sense.Entry.Kind == kg.Project || sense.Entry.Kind == kg.Language) && !sense.Form.Ambiguous {
		return true
	}
	sentence := f.x.words[f.words.from].sentence
	block := f.x.doc.Sentences[sentence].Block
	if sense.Entry.Kind == kg.Organization && (f.employs() || f.presents()) || f.versioned(sense) || f.defined(sense.Entry) || f.madeBy(sense.Entry) {
		return true
	}
	if len(sense.Form.Cues) == 0 {
		return false
	}
	return f.x.context.near(block, f.match.Start, f.match.Tail, sense.Form) || f.leadsToCue(sense.Form) || f.toldAround(sense.Form)
}

// vouchedAfar reports whether a cue stands anywhere in the note. Another sense that has one nearby is
// meant rather.
func (f *form) vouchedAfar(sense *vocab.Sense) bool {
	return len(sense.Form.Cues) > 0 && !f.command() && !f.plainStart(sense) && f.x.context.inNote(sense.Form)
}

// leadsToCue reports whether the form is all the text of a link whose address has a cue, not
// counting hosts of code, which are cues themselves: [Key Vault](https://azure.microsoft.com/…).
func (f *form) leadsToCue(form *vocab.Form) bool {
	if !f.alone(inAnchor) {
		return false
	}
	doc := f.x.doc
	n := sort.Search(len(doc.Links), func(i int) bool { return doc.Links[i].Start >= f.match.Start })
	if n == len(doc.Links) || doc.Links[n].Start != f.match.Start {
		return false
	}
	host, path := address(doc.Links[n].Target)
	if sourceHost(host) {
		host = ""
	}
	return slices.ContainsFunc(form.Cues, func(cue string) bool {
		return hasWord(host, cue, -1, -1) || hasWord(strings.ToLower(path), cue, -1, -1)
	})
}

// marked reports whether the form is a tag or a wikilink: the name of something, but not
// of what. The tag of a sort of event says that the note is about one.
func (f *form) marked() bool {
	return f.alone(inWiki) || f.tagged() && !(f.words.len() == 1 && heads[f.x.lowerText(f.words.from)] == kg.Event)
}

// declared reports whether small letters say nothing against a form without other
// meanings: it is a tag, or a topic in a heading.
func (f *form) declared(sense *vocab.Sense) bool {
	return !sense.Form.Ambiguous && (f.tagged() || f.heads(sense.Entry))
}

// heads reports whether the form names a topic in a heading, or an idea in several words,
// which says that its section is about it.
func (f *form) heads(entry *vocab.Entry) bool {
	return (entry.Topic || entry.Kind == kg.Concept && f.words.len() > 1) && f.x.isHeading(int(f.x.words[f.words.from].sentence))
}

// tagged reports whether the form is a tag, in the text or in the front matter: a name
// whatever its letters.
func (f *form) tagged() bool {
	doc := f.x.doc
	sentence := f.x.words[f.words.from].sentence
	return f.alone(inTag) || doc.Blocks[doc.Sentences[sentence].Block].Label == "tags"
}

// plainStart reports whether an ordinary word that has other meanings even with a
// capital, and names a thing in this one, begins a sentence: what the rest of the
// note is about says too little of it.
func (f *form) plainStart(sense *vocab.Sense) bool {
	if sense.Entry.Kind == kg.Concept || !sense.Form.Ambiguous || f.words.len() > 1 || !f.initial() || !f.x.lexeme(f.words.from).Common {
		return false
	}
	next := f.words.to
	return int(next) < len(f.x.words) && f.x.gapBefore(next) == " " && f.x.words[next].is(lower)
}

// madeBy reports whether the form, with a capital, has no other sense than software, and a company that
// makes it stands behind "by": "Carina by Rackspace is".
func (f *form) madeBy(entry *vocab.Entry) bool {
	x, last := f.x, f.words.to-1
	if !software(entry.Kind) || len(f.match.Senses) > 1 || !x.words[f.words.from].named() || x.wordBehind(last, " ") != "by" || x.wordBehind(last+1, " ") == "" {
		return false
	}
	return x.maker(span{last + 2, last + 3}) != nil
}

// defined reports whether the form has no other sense, begins a sentence with a capital,
// and is said to be software: "Riff is a framework".
func (f *form) defined(entry *vocab.Entry) bool {
	x, from := f.x, f.words.from
	word := x.words[from]
	if !software(entry.Kind) || len(f.match.Senses) > 1 || !word.named() || from != x.first[word.sentence] {
		return false
	}
	rest := x.doc.Text[f.match.Tail:x.doc.Sentences[word.sentence].End]
	noun, ok := definedAs(strings.ToLower(rest[:min(len(rest), 60)]))
	return ok && software(kindNouns[noun])
}

// atHome reports whether the form, a word with a capital, is what somebody makes or is,
// and the link before or behind it in the sentence leads to a site of that name: "Sentry
// [ran out of space](https://blog.sentry.io/…)". An ordinary word that begins a sentence is
// none, and of an entry with a home of its own it has to be that.
func (f *form) atHome(sense *vocab.Sense) bool {
	first := f.x.words[f.words.from]
	if f.words.len() > 1 || !first.named() || f.words.from > 0 && f.x.led(f.words.from) || f.plainStart(sense) {
		return false
	}
	if !software(sense.Entry.Kind) && sense.Entry.Kind != kg.Organization {
		return false
	}
	doc := f.x.doc
	sentence := doc.Sentences[first.sentence]
	n := sort.Search(len(doc.Links), func(i int) bool { return doc.Links[i].Start > int(first.start) })
	for _, i := range []int{n - 1, n} {
		if i >= 0 && i < len(doc.Links) && doc.Links[i].Start != int(first.start) && doc.Links[i].Start >= sentence.Start && doc.Links[i].Start < sentence.End {
			if host, _ := address(doc.Links[i].Target); siteOf(host, f.x.lowerText(f.words.from), sense.Entry) {
				return true
			}
		}
	}
	return false
}

// siteOf reports whether a host is called by a name, but for its last part, and is that of
// the entry's home if it has one.
func siteOf(host, name string, entry *vocab.Entry) bool {
	site := strings.TrimSuffix(host, host[strings.LastIndexByte(host, '.')+1:])
	if !strings.HasSuffix("."+site, "."+name+".") {
		return false
	}
	home, _ := address(entry.Home)
	return home == "" || strings.HasSuffix("."+host, "."+home)
}

// employs reports whether the form stands where a company does, with a capital
// that no sentence asks for: at Stripe, joined Square, From Lyft, The Journey @Apple.
func (f *form) employs() bool {
	from := f.words.from
	words := f.x.words
	if from > 0 && f.x.gapBefore(from) == " @" && words[from].named() && words[from-1].named() {
		return true
	}
	if from == 0 || f.x.gapBefore(from) != " " || words[from].at(initial|shouted) || !words[from].named() || words[from].at(inTitle) && !f.endsPhrase() {
		return false
	}
	switch f.x.lowerText(from - 1) {
	case "at", "joined", "left":
		return true
	case "from":
		return f.endsPhrase()
	}
	return false
}

// presents reports whether the form begins a sentence and did there what somebody does on a
// stage: "Stripe presented", "Square and Lyft talked about".
func (f *form) presents() bool {
	x, next := f.x, f.words.to
	sentence := x.words[f.words.from].sentence
	end := x.first[sentence+1]
	if f.words.from != x.first[sentence] || next >= end {
		return false
	}
	if next+2 < end && x.andBefore(next+1) && x.words[next+1].named() {
		next += 2
	}
	return x.gapBefore(next) == " " && verbsOfTalk[x.lowerText(next)]
}

// command reports whether the form begins a sentence as a verb may: "Go
// figure", "Keep it".
func (f *form) command() bool {
	words := f.x.words
	if !f.initial() || f.words.len() > 1 || int(f.words.to) == len(words) {
		return false
	}
	return f.x.gapBefore(f.words.to) == " " && commanded[f.x.text(words[f.words.to])]
}

// commanded are the words behind a verb that orders something, and hardly ever
// behind a name.
var commanded = map[string]bool{
	"to": true, "back": true, "ahead": true, "figure": true, "it": true, "them": true, "this": true, "that": true, "your": true,
	"our": true, "my": true, "their": true, "the": true, "a": true, "an": true, "up": true, "out": true, "away": true, "over": true,
	"through": true, "calm": true, "going": true,
}

// linked reports whether the form is the text of a link to an address of the
// entry, anywhere in the note.
func (f *form) linked(entry *vocab.Entry) bool {
	if len(f.x.introduced) == 0 {
		return false
	}
	text := f.x.doc.Text[f.match.Start:f.match.End]
	return f.x.introduced[strings.ToLower(text)] == entry
}

// introduces reports whether the form is all the text of such a link itself.
func (f *form) introduces(entry *vocab.Entry) bool { return f.alone(inAnchor) && f.linked(entry) }
