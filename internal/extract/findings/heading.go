package findings

import (
	"slices"
	"strings"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// heads reports whether a section is about a term that its heading mentions, besides
// the topics that this speaks for: a concept is, so is the first thing there, and an
// organization that comes before all things and people.
func (b *Builder) heads(term, heading int) bool {
	t := &b.Result.Terms[term]
	switch {
	case t.Topic, b.isUntold(term, heading):
		return false
	case t.Kind == kg.Concept:
		return !b.setsScene(term, heading) && (t.Known || !b.speaksFor(heading))
	case naming.IsThing(t.Kind):
		return b.matterOf(heading).thing == term
	case t.Kind == kg.Organization:
		return b.opens(term, heading, func(other int) bool { k := b.Result.Terms[other].Kind; return k != kg.Event && k != kg.Place }) &&
			!b.isScene(term, heading) && !b.presents(term, heading)
	}
	return false
}

// presents reports whether a heading says behind the name of an organization what this shows:
// Acme: metrics at scale.
func (b *Builder) presents(term, heading int) bool {
	behind := b.firstMention(term, heading).To
	return behind < b.Namer.First[heading+1] && strings.HasPrefix(b.Namer.GapBefore(behind), ":")
}

// firstMention returns where a sentence mentions a term first.
func (b *Builder) firstMention(term, sentence int) prose.Span {
	list := b.InSentence(sentence)
	return list[slices.IndexFunc(list, func(f Found) bool { return f.Term == term })].Words
}

// isMatter reports whether a term may be what a section is about, beside who is there.
func (b *Builder) isMatter(term int) bool {
	t := &b.Result.Terms[term]
	return t.Kind == kg.Concept || naming.IsThing(t.Kind)
}

// matter is what a heading names that its section may be about.
type matter struct {
	asked int  // 1 + the heading
	first int  // the first such term, -1 for none
	only  int  // the only one, -1 for none or several
	thing int  // the first thing, but for what all is about and what is left behind, -1 for none
	done  bool // one of them is not where or with what something is done
}

// matterOf returns the matter of a heading. It remembers the answer, for the mentions of a heading ask
// one after the other.
func (b *Builder) matterOf(heading int) matter {
	if b.matter.asked == heading+1 {
		return b.matter
	}
	b.matter = matter{asked: heading + 1, first: -1, only: -1, thing: -1}
	for _, f := range b.InSentence(heading) {
		if !b.isMatter(f.Term) || b.isUntold(f.Term, heading) {
			continue
		}
		if b.matter.first < 0 {
			b.matter.first, b.matter.only = f.Term, f.Term
		}
		if f.Term != b.matter.first {
			b.matter.only = -1
		}
		b.matter.done = b.matter.done || !b.setsScene(f.Term, heading)
	}
	for _, f := range b.InSentence(heading) {
		if naming.IsThing(b.Result.Terms[f.Term].Kind) && !b.isGround(f.Term, heading) && !b.leaves(f.Term, heading) && !b.isUntold(f.Term, heading) {
			b.matter.thing = f.Term
			break
		}
	}
	return b.matter
}

// onlyMatter reports whether a heading names nothing else that it may be about.
func (b *Builder) onlyMatter(term, heading int) bool {
	return b.matterOf(heading).only == term && !b.speaksFor(heading)
}

// isScene reports whether a heading mentions a term as where or with what something is done,
// and names what that is, or else other such things before it.
func (b *Builder) isScene(term, heading int) bool {
	if !b.setsScene(term, heading) {
		return false
	}
	m := b.matterOf(heading)
	return m.done || b.speaksFor(heading) || m.first >= 0 && m.first != term
}

// isGround reports whether a term is what all notes of the field, or of the event, are about, and its heading names
// something else, has another word for it, or one that speaks for a topic: "Anatomy of a Kubernetes outage".
func (b *Builder) isGround(term, heading int) bool {
	return (grounds[b.Result.Terms[term].Key] || b.namesEvent(term)) && (b.speaksFor(heading) || b.matterOf(heading).only != term || b.saysMore(heading, term))
}

// minOwnWord is how many letters a word of a heading has at least that says something by itself.
const minOwnWord = 5

// saysMore reports whether a heading has words of its own beside a term: Keep Kubernetes Watered.
func (b *Builder) saysMore(heading, term int) bool {
	if b.Result.Terms[term].Kind == kg.Concept {
		return false
	}
	named := b.firstMention(term, heading)
	for i := b.Namer.First[heading]; i < b.Namer.First[heading+1]; i++ {
		text := b.Namer.LowerText(i)
		if (i < named.From || i >= named.To) && b.Namer.Covered[i] == 0 && len(text) >= minOwnWord && !prose.Prepositions[text] && !prose.Conjunctions[text] && !prose.TalkLabels[text] {
			return true
		}
	}
	return false
}

// namesEvent reports whether the event at which the note was taken is called after a term: EnvoyCon is all about Envoy.
func (b *Builder) namesEvent(term int) bool {
	t := &b.Result.Terms[term]
	behind, ok := strings.CutPrefix(kg.Fold(b.Result.Note.Event), t.Key)
	return ok && naming.IsThing(t.Kind) && strings.HasPrefix(behind, "con")
}

// grounds are the keys of what cloud native software stands on, whatever it is.
var grounds = map[string]bool{
	"kubernetes": true, "docker": true, "containers": true, "cloudnative": true, "aws": true, "azure": true, "googlecloud": true,
}

// setsScene reports whether a heading mentions a concept as where or with what
// something is done: encryption in the data center.
func (b *Builder) setsScene(term, heading int) bool {
	before, first := b.firstMention(term, heading).From-1, b.Namer.First[heading]
	if before > first && prose.Articles[b.Namer.LowerText(before)] {
		before--
	}
	if before < first {
		return false
	}
	text := b.Namer.LowerText(before)
	if text == "from" {
		return b.leftBehind(term, heading)
	}
	return scenes[text] && (text != "using" || before > first) && !(text == "in" && before > first && strides[b.Namer.LowerText(before-1)])
}

// leaves reports whether a heading mentions a term first behind "from", and goes to another one.
func (b *Builder) leaves(term, heading int) bool {
	before := b.firstMention(term, heading).From - 1
	return before >= b.Namer.First[heading] && b.Namer.LowerText(before) == "from" && b.leftBehind(term, heading)
}

// leftBehind reports whether a heading goes from a term to another one: "From Zorbo to Quorl" is about what
// comes.
func (b *Builder) leftBehind(term, heading int) bool {
	behind := b.firstMention(term, heading).To
	return behind+1 < b.Namer.First[heading+1] && b.Namer.LowerText(behind) == "to" && b.Namer.GapBefore(behind) == " " && b.Namer.Covered[behind+1] > 0
}

// strides are made in what a section is about: advances in Deep Learning.
var strides = map[string]bool{
	"adventures": true, "advance": true, "advancements": true, "advances": true, "changes": true, "course": true, "developments": true,
	"innovation": true, "innovations": true, "introduction": true, "lessons": true, "new": true, "progress": true, "trends": true,
}

var scenes = map[string]bool{
	"at": true, "by": true, "in": true, "inside": true, "using": true, "via": true, "with": true, "within": true, "without": true,
	"across": true, "beyond": true,
	"avec": true, "chez": true, "dans": true, "bei": true, "mit": true,
}

// speaksFor reports whether a plain word of a heading speaks for a topic, which says more of the
// section than an idea that no vocabulary has.
func (b *Builder) speaksFor(heading int) bool {
	return b.isSpoken(b.Doc.Blocks[b.Doc.Sentences[heading].Block].Section)
}

// opens reports whether a term is the first of some that a sentence mentions.
func (b *Builder) opens(term, sentence int, some func(term int) bool) bool {
	for _, f := range b.InSentence(sentence) {
		if some(f.Term) {
			return f.Term == term
		}
	}
	return false
}

// maxInherited bounds how many names of a heading speak for the sections below.
const maxInherited = 16

// inherit adds what the headings above a section say about it.
func (b *Builder) inherit(section int) {
	for around := b.around(section); around >= 0; around = b.around(around) {
		for _, term := range b.headings[around] {
			weight := voteAbove * b.votes.mention(term)
			b.vote(term, weight, above)
			if slices.Contains(b.subjects[around], term) {
				b.votes.add(term, term, weight*voteSubject, above)
			}
		}
	}
}

// around returns the section around another one, -1 for none. What stands before the
// first heading, with the title of the note, is around all.
func (b *Builder) around(section int) int {
	if parent := b.Doc.Sections[section].Parent; parent >= 0 || section == 0 {
		return parent
	}
	return 0
}
