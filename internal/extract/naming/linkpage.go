package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
	"notes/pkg/kg"
)

// A link to a page names what the page is about: [[Istio]], [[projects/Lantern]], and in other
// words [[Lantern|the runner]]. Whether there is such a page only the notebook knows; that its
// author has one of this name in mind is said here.

// wikiRule takes what a link to a page leads to for a name.
const wikiRule = "wikilink"

// pageName proposes what a link leads to, if that is called as something is and not as a file.
func (x *Namer) pageName(link *markdown.Link, words prose.Span) {
	if link.Embed || link.Fragment != "" {
		return
	}
	page := prose.PageOf(link.Target)
	entry, same := x.Vocab.Lookup(kg.Fold(page)), kg.Fold(x.Doc.Text[link.Start:link.End]) == kg.Fold(page)
	switch {
	case entry != nil && (same || link.Wiki):
		x.propose(words.From, words.To, wikiRule, Certain, entry.Kind).Entry = entry
	case entry != nil, prose.LooksLikeFile(page), kg.LinksByID(x.File, page):
	case !same && !link.Wiki && (x.titleCell(words) || x.fileOfPerson(page)):
	case !same:
		x.otherWords(page, words)
	case x.NameLike(x.beforeGloss(words), false):
		words = x.beforeGloss(words)
		x.propose(words.From, words.To, wikiRule, Certain, "")
	}
}

// insideWiki reports whether a run is but a piece of what a wikilink leads to, which has words before or behind
// it: Take Smart, of [[How to Take Smart Notes]].
func (x *Namer) insideWiki(run prose.Span) bool {
	words := x.Words
	if !words[run.From].At(prose.InWiki) {
		return false
	}
	before := run.From > 0 && words[run.From-1].At(prose.InWiki) && !x.LinkEdge(run.From)
	behind := int(run.To) < len(words) && words[run.To].At(prose.InWiki) && !x.LinkEdge(run.To)
	return before || behind
}

// otherWords proposes words that a page is linked by, if that is called as something is, for one
// more mention of it: [[Lantern|the runner]]. What the words name themselves goes before.
func (x *Namer) otherWords(page string, words prose.Span) {
	for words.Len() > 0 && prose.Articles[x.LowerText(words.From)] {
		words.From++
	}
	if words.Len() == 0 || x.pointing(words) || !x.PageNamed(page) {
		return
	}
	text := x.Doc.Text[x.Words[words.From].Start:x.Words[words.To-1].End]
	if x.covers(words) && !strings.Contains(kg.Fold(page), kg.Fold(text)) {
		return
	}
	x.propose(words.From, words.To, wikiRule, Certain, x.KindOfPage(page)).Page = page
}

// pointing reports whether words only point at what they link to: here, this one, slides.
func (x *Namer) pointing(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if lex := x.Lexeme(i); !lex.Function && !lex.Small && !lex.Negative && !prose.Invitation[lex.Text] && !x.Words[i].Is(prose.Numeric) {
			return false
		}
	}
	return true
}

// titleCell reports whether words stand in the column of titles of a programme: they are what the talk
// is called, and the file behind them often is that of who gives it.
func (x *Namer) titleCell(words prose.Span) bool {
	return titleColumns[x.Doc.Sentences[x.Words[words.From].Sentence].Column]
}

// fileOfPerson reports whether a page is a file that is called after somebody in one word, as nobody
// is in a text: AdaBlorf.
func (x *Namer) fileOfPerson(page string) bool {
	end := 1
	for end < len(page) && !prose.IsUpper(page[end]) {
		end++
	}
	if end+1 >= len(page) || strings.ContainsAny(page, " -_.") || !prose.IsUpper(page[0]) {
		return false
	}
	return x.Lexicon.Lexemes[x.Lexicon.Number(page[:end])].Given
}

// foldLinked files the words that links to pages go by under what these are called, and with them
// whatever the note calls so, unless that is something else as well.
func (x *Namer) foldLinked() {
	for _, g := range x.Groups.Order {
		if page, only := pageOfAll(g); page != "" {
			x.fileUnderPages(g, only)
		}
	}
}

// pageOfAll returns the key of a page that members of a group link to by other words, empty if none
// does, and whether the others may mean it as well.
func pageOfAll(g *Group) (page string, only bool) {
	only = true
	for _, c := range g.Members {
		switch key := kg.Fold(c.Page); {
		case key == "":
			only = only && c.Entry == nil && c.Rule != wikiRule
		case page != "" && key != page:
			only = false
		default:
			page = key
		}
	}
	return page, only
}

// fileUnderPages moves the members of a group that link to pages to the groups of these, and all of
// them where there is but one.
func (x *Namer) fileUnderPages(g *Group, all bool) {
	kept, page := g.Members[:0], (*Group)(nil)
	for _, c := range g.Members {
		key := kg.Fold(c.Page)
		if key == "" || key == g.Key {
			kept = append(kept, c)
			continue
		}
		x.Groups.add(key, c)
		page = x.Groups.ByKey[key]
		page.Dropped = false
	}
	if g.Members = kept; page != nil && all {
		page.absorb(g)
	}
	g.Dropped = g.Dropped || len(g.Members) == 0
}
