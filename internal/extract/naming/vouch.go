package naming

import (
	"slices"
	"sort"
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// What vouches for a form that has other meanings.

// vouched reports whether something nearby says that the form means the sense:
// a cue, a version, a link to the entry's own address, another name of the entry, or a
// code span that is the form.
func (f *form) vouched(sense *vocab.Sense) bool {
	switch kind := sense.Entry.Kind; {
	case f.linked(sense.Entry), f.atHome(sense), kind == kg.Language && f.programmed(), kind == kg.Place && f.words.From > 0 && f.x.behindPlace(f.words.From):
		return true
	}
	if f.alone(prose.InCode) && (sense.Entry.Kind == kg.Project || sense.Entry.Kind == kg.Language) && !sense.Form.Ambiguous {
		return true
	}
	sentence := f.x.Words[f.words.From].Sentence
	block := f.x.Doc.Sentences[sentence].Block
	if IsEmployer(sense.Entry) && f.employs() || sense.Entry.Kind == kg.Organization && f.presents() || f.versioned(sense) || f.defined(sense.Entry) || f.madeBy(sense.Entry) {
		return true
	}
	if len(sense.Form.Cues) == 0 {
		return false
	}
	return f.x.Context.Near(block, f.match.Start, f.match.Tail, sense.Form) || f.leadsToCue(sense.Form) || f.toldAround(sense.Form)
}

// vouchedAfar reports whether a cue stands anywhere in the note. Another sense that has one nearby is
// meant rather.
func (f *form) vouchedAfar(sense *vocab.Sense) bool {
	return len(sense.Form.Cues) > 0 && !f.command() && !f.plainStart(sense) && f.x.Context.InNote(sense.Form)
}

// leadsToCue reports whether the form is all the text of a link whose address has a cue, not
// counting hosts of code, which are cues themselves: [Key Vault](https://azure.microsoft.com/…).
func (f *form) leadsToCue(form *vocab.Form) bool {
	if !f.alone(prose.InAnchor) {
		return false
	}
	doc := f.x.Doc
	n := sort.Search(len(doc.Links), func(i int) bool { return doc.Links[i].Start >= f.match.Start })
	if n == len(doc.Links) || doc.Links[n].Start != f.match.Start {
		return false
	}
	host, path := prose.Address(doc.Links[n].Target)
	if prose.SourceHost(host) {
		host = ""
	}
	return slices.ContainsFunc(form.Cues, func(cue string) bool {
		return prose.HasWord(host, cue, -1, -1) || prose.HasWord(strings.ToLower(path), cue, -1, -1)
	})
}

// marked reports whether the form is a tag or a wikilink: the name of something, but not
// of what. The tag of a sort of event says that the note is about one.
func (f *form) marked() bool {
	return f.alone(prose.InWiki) || f.tagged() && !(f.words.Len() == 1 && prose.Heads[f.x.LowerText(f.words.From)] == kg.Event)
}

// declared reports whether small letters say nothing against a form without other
// meanings: it is a tag, or a topic in a heading.
func (f *form) declared(sense *vocab.Sense) bool {
	return !sense.Form.Ambiguous && (f.tagged() || f.heads(sense.Entry))
}

// heads reports whether the form names a topic in a heading, or an idea in several words,
// which says that its section is about it.
func (f *form) heads(entry *vocab.Entry) bool {
	return (entry.Topic || entry.Kind == kg.Concept && f.words.Len() > 1) && f.x.IsHeading(int(f.x.Words[f.words.From].Sentence))
}

// tagged reports whether the form is a tag, in the text or in the front matter: a name
// whatever its letters.
func (f *form) tagged() bool {
	doc := f.x.Doc
	sentence := f.x.Words[f.words.From].Sentence
	return f.alone(prose.InTag) || doc.Blocks[doc.Sentences[sentence].Block].Label == "tags"
}

// plainStart reports whether an ordinary word that has other meanings even with a
// capital, and names a thing in this one, begins a sentence: what the rest of the
// note is about says too little of it.
func (f *form) plainStart(sense *vocab.Sense) bool {
	if sense.Entry.Kind == kg.Concept || !sense.Form.Ambiguous || f.words.Len() > 1 || !f.initial() || !f.x.Lexeme(f.words.From).Common {
		return false
	}
	next := f.words.To
	return int(next) < len(f.x.Words) && f.x.GapBefore(next) == " " && f.x.Words[next].Is(prose.Lower)
}

// madeBy reports whether the form, with a capital, has no other sense than software, and a company that
// makes it stands behind "by": "Carina by Rackspace is".
func (f *form) madeBy(entry *vocab.Entry) bool {
	x, last := f.x, f.words.To-1
	if !prose.Software(entry.Kind) || len(f.match.Senses) > 1 || !x.Words[f.words.From].Named() || x.WordBehind(last, " ") != "by" || x.WordBehind(last+1, " ") == "" {
		return false
	}
	return x.Maker(prose.Span{From: last + 2, To: last + 3}) != nil
}

// defined reports whether the form has no other sense, begins a sentence with a capital,
// and is said to be software: "Riff is a framework".
func (f *form) defined(entry *vocab.Entry) bool {
	x, from := f.x, f.words.From
	word := x.Words[from]
	if !prose.Software(entry.Kind) || len(f.match.Senses) > 1 || !word.Named() || from != x.First[word.Sentence] {
		return false
	}
	rest := x.Doc.Text[f.match.Tail:x.Doc.Sentences[word.Sentence].End]
	noun, ok := prose.DefinedAs(strings.ToLower(rest[:min(len(rest), 60)]))
	return ok && prose.Software(prose.KindNouns[noun])
}

// atHome reports whether the form, a word with a capital, is what somebody makes or is,
// and the link before or behind it in the sentence leads to a site of that name: "Sentry
// [ran out of space](https://blog.sentry.io/…)". An ordinary word that begins a sentence is
// none, and of an entry with a home of its own it has to be that.
func (f *form) atHome(sense *vocab.Sense) bool {
	first := f.x.Words[f.words.From]
	if f.words.Len() > 1 || !first.Named() || f.words.From > 0 && f.x.BehindName(f.words.From) || f.plainStart(sense) {
		return false
	}
	if !prose.Software(sense.Entry.Kind) && sense.Entry.Kind != kg.Organization {
		return false
	}
	doc := f.x.Doc
	sentence := doc.Sentences[first.Sentence]
	n := sort.Search(len(doc.Links), func(i int) bool { return doc.Links[i].Start > int(first.Start) })
	for _, i := range []int{n - 1, n} {
		if i >= 0 && i < len(doc.Links) && doc.Links[i].Start != int(first.Start) && doc.Links[i].Start >= sentence.Start && doc.Links[i].Start < sentence.End {
			if host, _ := prose.Address(doc.Links[i].Target); siteOf(host, f.x.LowerText(f.words.From), sense.Entry) {
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
	home, _ := prose.Address(entry.Home)
	return home == "" || strings.HasSuffix("."+host, "."+home)
}

// employs reports whether the form stands where a company does, with a capital
// that no sentence asks for: at Stripe, joined Square, From Lyft, The Journey @Apple.
func (f *form) employs() bool {
	from := f.words.From
	words := f.x.Words
	if from > 0 && f.x.GapBefore(from) == " @" && words[from].Named() && words[from-1].Named() {
		return true
	}
	if from == 0 || f.x.GapBefore(from) != " " || words[from].At(prose.Initial|prose.Shouted) || !words[from].Named() || words[from].At(prose.InTitle) && !f.endsPhrase() {
		return false
	}
	switch f.x.LowerText(from - 1) {
	case "at", "joined", "left":
		return true
	case "from":
		return f.endsPhrase() || f.x.worker(from-2) && f.x.GapBefore(from-1) == " "
	}
	return false
}

// presents reports whether the form begins a sentence and did there what somebody does on a
// stage: "Stripe presented", "Square and Lyft talked about".
func (f *form) presents() bool {
	x, next := f.x, f.words.To
	sentence := x.Words[f.words.From].Sentence
	end := x.First[sentence+1]
	if f.words.From != x.First[sentence] || next >= end {
		return false
	}
	if next+2 < end && x.AndBefore(next+1) && x.Words[next+1].Named() {
		next += 2
	}
	return x.GapBefore(next) == " " && verbsOfTalk[x.LowerText(next)]
}

// command reports whether the form begins a sentence as a verb may: "Go
// figure", "Keep it".
func (f *form) command() bool {
	words := f.x.Words
	if !f.initial() || f.words.Len() > 1 || int(f.words.To) == len(words) {
		return false
	}
	return f.x.GapBefore(f.words.To) == " " && commanded[f.x.Surface(words[f.words.To])]
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
	text := f.x.Doc.Text[f.match.Start:f.match.End]
	return f.x.introduced[strings.ToLower(text)] == entry
}

// introduces reports whether the form is all the text of such a link itself.
func (f *form) introduces(entry *vocab.Entry) bool { return f.alone(prose.InAnchor) && f.linked(entry) }
