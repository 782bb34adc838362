package extract

import (
	"net/url"
	"sort"
	"strings"

	"notes/internal/markdown"
	"notes/pkg/kg"
)

// A link to a page names what the page is about: [[Istio]], [[projects/Lantern]], and in other
// words [[Lantern|the runner]]. Whether there is such a page only the notebook knows; that its
// author has one of this name in mind is said here.

// wikiRule takes what a link to a page leads to for a name.
const wikiRule = "wikilink"

// pageName proposes what a link leads to, if that is called as something is and not as a file.
func (x *Namer) pageName(link *markdown.Link, words span) {
	if link.Embed || link.Fragment != "" {
		return
	}
	page := pageOf(link.Target)
	entry, same := x.vocab.Lookup(kg.Fold(page)), kg.Fold(x.doc.Text[link.Start:link.End]) == kg.Fold(page)
	switch {
	case entry != nil && (same || link.Wiki):
		x.propose(words.from, words.to, wikiRule, certain, entry.Kind).entry = entry
	case entry != nil, looksLikeFile(page), kg.LinksByID(x.file, page):
	case !same && !link.Wiki && (x.titleCell(words) || x.fileOfPerson(page)):
	case !same:
		x.otherWords(page, words)
	case x.nameLike(x.beforeGloss(words), false):
		words = x.beforeGloss(words)
		x.propose(words.from, words.to, wikiRule, certain, "")
	}
}

// linkEdge reports whether a wikilink begins or ends between word i and the one before: what stands
// beside it is no part of what it names.
func (x *Namer) linkEdge(i int32) bool {
	w, before := x.words[i], x.words[i-1]
	if !w.at(inWiki) && !before.at(inWiki) {
		return false
	}
	links := x.doc.Links
	at := sort.Search(len(links), func(n int) bool { return links[n].Start > int(before.start) })
	for ; at < len(links) && links[at].Start <= int(w.start); at++ {
		if links[at].Wiki {
			return true
		}
	}
	return !w.at(inWiki)
}

// insideWiki reports whether a run is but a piece of what a wikilink leads to, which has words before or behind
// it: Take Smart, of [[How to Take Smart Notes]].
func (x *Namer) insideWiki(run span) bool {
	words := x.words
	if !words[run.from].at(inWiki) {
		return false
	}
	before := run.from > 0 && words[run.from-1].at(inWiki) && !x.linkEdge(run.from)
	behind := int(run.to) < len(words) && words[run.to].at(inWiki) && !x.linkEdge(run.to)
	return before || behind
}

// pageOf returns the last part of the path that a link to a page has.
func pageOf(target string) string {
	if text, err := url.PathUnescape(target); err == nil {
		target = text
	}
	return strings.TrimSuffix(target[strings.LastIndexAny(target, `/\`)+1:], ".md")
}

// otherWords proposes words that a page is linked by, if that is called as something is, for one
// more mention of it: [[Lantern|the runner]]. What the words name themselves goes before.
func (x *Namer) otherWords(page string, words span) {
	for words.len() > 0 && articles[x.lowerText(words.from)] {
		words.from++
	}
	if words.len() == 0 || x.pointing(words) || !x.pageNamed(page) {
		return
	}
	text := x.doc.Text[x.words[words.from].start:x.words[words.to-1].end]
	if x.covers(words) && !strings.Contains(kg.Fold(page), kg.Fold(text)) {
		return
	}
	x.propose(words.from, words.to, wikiRule, certain, x.kindOfPage(page)).page = page
}

// pointing reports whether words only point at what they link to: here, this one, slides.
func (x *Namer) pointing(words span) bool {
	for i := words.from; i < words.to; i++ {
		if lex := x.lexeme(i); !lex.function && !lex.small && !lex.Negative && !invitation[lex.text] && !x.words[i].is(numeric) {
			return false
		}
	}
	return true
}

// pageNamed reports whether a page is called as something is: as [Namer.nameLike] has it of
// words in the text.
func (x *Namer) pageNamed(page string) bool {
	words, named, common := 0, 0, 0
	for w := range x.wordsOfPage(page) {
		if w.Negative || invitation[w.text] || words == 0 && w.form&numeric != 0 {
			return false
		}
		words++
		if w.form&(capital|allCaps|camel) != 0 {
			named++
		}
		if w.Common {
			common++
		}
	}
	return words > 0 && words <= maxAnchor && common < words && (named == words || named > 0 && common == 0)
}

// kindOfPage returns the kind of what a page is about that is called as people are, else none.
func (x *Namer) kindOfPage(page string) kg.Kind {
	if strings.Count(page, " ") != 1 || strings.Contains(page, "-") {
		return ""
	}
	words, given := 0, false
	for w := range x.wordsOfPage(page) {
		switch {
		case w.form != capital:
			return ""
		case words == 0 && w.Given:
			given = true
		case !given && (w.Common || x.ordinaryWord(w.text) || x.vocab.Knows(w.text)):
			return ""
		}
		words++
	}
	if words == 2 {
		return kg.Person
	}
	return ""
}

// titleCell reports whether words stand in the column of titles of a programme: they are what the talk
// is called, and the file behind them often is that of who gives it.
func (x *Namer) titleCell(words span) bool {
	return titleColumns[x.doc.Sentences[x.words[words.from].sentence].Column]
}

// fileOfPerson reports whether a page is a file that is called after somebody in one word, as nobody
// is in a text: AdaBlorf.
func (x *Namer) fileOfPerson(page string) bool {
	end := 1
	for end < len(page) && !isUpper(page[end]) {
		end++
	}
	if end+1 >= len(page) || strings.ContainsAny(page, " -_.") || !isUpper(page[0]) {
		return false
	}
	return x.lexicon.lexemes[x.lexicon.number(page[:end])].Given
}

// pageWord is a word of what a page is called.
type pageWord struct {
	*lexeme
	form shape
}

// wordsOfPage yields the words of what a page is called.
func (x *Namer) wordsOfPage(page string) func(func(pageWord) bool) {
	return func(yield func(pageWord) bool) {
		for at, end, form := nextWord(page, 0, len(page)); at < len(page); at, end, form = nextWord(page, end, len(page)) {
			n := x.lexicon.number(page[at:end])
			if !yield(pageWord{&x.Text.lexicon.lexemes[n], form}) {
				return
			}
		}
	}
}

// looksLikeFile reports whether a page is named as files of notes
// are: with a date or in words joined by hyphens. Other files name nothing.
func looksLikeFile(page string) bool {
	if strings.Count(page, "-") >= 2 || strings.HasSuffix(page, ".md") || kg.NamesFile(page) {
		return true
	}
	return len(page) > 4 && isDigit(page[0]) && isDigit(page[1])
}

// foldLinked files the words that links to pages go by under what these are called, and with them
// whatever the note calls so, unless that is something else as well.
func (x *Namer) foldLinked() {
	for _, g := range x.groups.order {
		if page, only := pageOfAll(g); page != "" {
			x.fileUnderPages(g, only)
		}
	}
}

// pageOfAll returns the key of a page that members of a group link to by other words, empty if none
// does, and whether the others may mean it as well.
func pageOfAll(g *group) (page string, only bool) {
	only = true
	for _, c := range g.members {
		switch key := kg.Fold(c.page); {
		case key == "":
			only = only && c.entry == nil && c.rule != wikiRule
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
func (x *Namer) fileUnderPages(g *group, all bool) {
	kept, page := g.members[:0], (*group)(nil)
	for _, c := range g.members {
		key := kg.Fold(c.page)
		if key == "" || key == g.key {
			kept = append(kept, c)
			continue
		}
		x.groups.add(key, c)
		page = x.groups.byKey[key]
		page.dropped = false
	}
	if g.members = kept; page != nil && all {
		page.absorb(g)
	}
	g.dropped = g.dropped || len(g.members) == 0
}
