package naming

import (
	"strings"
	"sync"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What no vocabulary has and nobody writes with a capital is still an idea that one looks up later,
// if the note gives it a place of its own. The files that ask [Namer.notion] tell the places:
// standing alone, defined, set apart and come back to, called so.

// findNotions proposes ideas that the note itself gives a place, when the names are known that
// could be there instead.
func (x *Namer) findNotions() {
	x.claims.made = false
	ideas, set, quoted := phrases{}, x.setApart(), x.quotations()
	x.addStanding(ideas, set)
	x.addDwelt(ideas, set, quoted)
	x.addDefined(ideas, set)
	x.addTermed(ideas, quoted)
	x.addAsked(ideas)
	x.addExplained(ideas)
	x.addRepeated()
	x.addOpposed(ideas)
	x.addTroubled()
	x.addTrade(ideas)
	x.addSisters(ideas)
	x.spread(ideas)
}

// maxNotion is how many words an idea is called by at most that no vocabulary has.
const maxNotion = 4

// notion reports whether words can be what such an idea is called, whatever their case: nouns
// and what describes them, as far as can be told without a grammar, of which none is known as
// something else.
func (x *Namer) notion(name prose.Span) bool {
	return x.notionLike(name) && !x.spokenFor(name)
}

// notionLike reports whether words can be what such an idea is called, whatever else is made of them.
func (x *Namer) notionLike(name prose.Span) bool {
	if name.Len() < 1 || name.Len() > maxNotion {
		return false
	}
	for i := name.From; i < name.To; i++ {
		if !x.Nominal(i) || i > name.From && !x.JoinsNotion(i) {
			return false
		}
	}
	return x.beginsNotion(name) && x.endsNotion(name) && !x.Foreign(name.From)
}

// beginsNotion reports whether the first word names or describes something: it neither values
// it nor tells anybody to do something with it.
func (x *Namer) beginsNotion(name prose.Span) bool {
	first := x.LowerText(name.From)
	return !valuing()[first] && !orders()[first] && (name.Len() == 1 || !x.Gerund(name.From))
}

// endsNotion reports whether the last word is a noun by which an idea may be called, and the words
// no label that notes have.
func (x *Namer) endsNotion(name prose.Span) bool {
	last := x.LowerText(name.To - 1)
	if strings.HasSuffix(last, "ly") || labelNouns()[strings.TrimSuffix(last, "s")] {
		return false
	}
	text := strings.ToLower(x.Doc.Text[x.Words[name.From].Start:x.Words[name.To-1].End])
	entry := x.Vocab.Lookup(kg.Fold(text))
	return !x.Lists.Negative(text) && (entry == nil || entry.Kind == kg.Concept)
}

// valuing words begin what says how something is.
var valuing = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`good better best bad worse worst great nice cool pretty main key big bigger biggest smaller larger important
	interesting real actual current existing additional specific common general typical simple easy hard difficult possible certain potential
	future old older newer right wrong also entire whole final further related major minor overall proper huge little quick faster slower
	known custom stupid slow traditional magical small secure scalable reliable flexible efficient recent ideal brief long short
	unrealistic enhanced temp optional core extensible detailed amazing awesome low higher lower example sample open closing improved
	initial total`)
})

// orders are verbs that begin what one is told to do, and hardly ever the name of an idea.
var orders = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`add apply ask avoid become begin bring choose combine compare consider create customize customise define deliver describe
	determine disable embrace enable encourage ensure establish evaluate explain find fix focus follow give go have help hire identify implement
	improve include increase introduce keep know learn leave listen maintain manage measure minimize minimise optimize optimise prefer prepare
	prevent promote provide put reduce remove replace require respect restrict say see select send show solve start stop take teach tell think
	treat try understand validate verify write celebrate affirm ingest mitigate accelerate adopt allow reinvent set configure generate recover
	challenge cause connect deprioritize`)
})

// labelNouns end what names a part of the note, or of what it tells of.
var labelNouns = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`note example question answer goal problem issue challenge solution result benefit reason idea point step part takeaway
	lesson tip summary conclusion introduction intro overview background agenda demo talk session speaker title link resource reference slide
	video pro con advantage disadvantage drawback option alternative approach feature list type kind case time day year month week hour minute
	people person guy user customer company companie story storie detail fact topic theme quote thought opinion comment remark definition
	term word name number place side end start beginning plan roadmap status update change difference requirement recommendation advice
	mistake tool work job team world home room book paper article blog post project product event conference meeting workshop keynote track
	version release information discussion experience section session mission edition explanation motivation observation suggestion
	announcement moment statement document location transportation accommodation audience registration sentence city community university
	facility gathering illness morning evening opening closing greeting presentation decision impression attention intermission dinner
	lunch breakfast party group dev app area widget booking cleaning planning arrangement parking recording ride lobby`)
})
