package prose

import (
	"net/url"
	"sort"
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// MaxAnchor is the number of words up to which the text of a link is taken
// for a name; longer ones are titles of what they lead to.
const MaxAnchor = 4

// NamesPerson reports whether a word is a given name, though a word of the language too, or a name
// begins with one, and leads to where people present themselves.
func (x *Text) NamesPerson(words Span, host, path string) bool {
	if words.Len() > 1 {
		return Profile(host, path) && x.PersonShaped(words) && x.PersonLike(words, path)
	}
	return x.Words[words.From].Is(Capital) && x.Lexeme(words.From).Given && Profile(host, path)
}

// ToNote reports whether a link leads to another note.
func ToNote(link markdown.Link) bool {
	return !link.Wiki && !strings.Contains(link.Target, "://") && kg.NamesNote(link.Target)
}

// NameLike reports whether the words can be a name: a capital or a shape that
// plain words have not, or the name of what is linked; and not an invitation
// to click.
func (x *Text) NameLike(words Span, same bool) bool {
	named, common := int32(0), int32(0)
	for i := words.From; i < words.To; i++ {
		w := x.Words[i]
		lex := x.Lexeme(i)
		if lex.Negative && !(same && words.Len() > 1 && w.Named()) || Invitation[lex.Text] {
			return false
		}
		if w.Named() || w.Is(Digits) && !w.Is(Numeric) {
			named++
		}
		if lex.Common {
			common++
		}
	}
	if x.Words[words.From].Is(Numeric) {
		return false
	}
	all := words.Len()
	if same && (named == all || common < all) {
		return true
	}
	return named == all && common < all || named > 0 && common == 0 && !x.Foreign(words.From)
}

// Invitation holds the words of links that say "click me".
var Invitation = map[string]bool{
	"here": true, "link": true, "this": true, "slides": true, "video": true, "blog": true, "post": true, "docs": true,
	"documentation": true, "article": true, "recording": true, "website": true, "homepage": true, "repo": true,
	"repository": true, "page": true, "source": true, "details": true, "more": true, "tweet": true, "issue": true,
	"announcement": true, "talk": true, "session": true, "schedule": true, "code": true, "example": true, "examples": true,
	"demo": true, "pdf": true, "part": true, "notes": true, "edit": true, "download": true, "deck": true, "slide": true,
	"community": true, "library": true, "tool": true, "project": true, "plugin": true, "framework": true, "package": true, "module": true,
	"apply": true, "join": true, "register": true, "subscribe": true, "contact": true, "about": true, "watch": true, "read": true,
	"script": true, "spec": true, "specification": true, "proposal": true, "app": true, "server": true, "client": true, "operator": true,
}

// Address returns the host without www. and the path without slashes around it, of what
// was archived if it leads to an archive.
func Address(target string) (host, path string) {
	u, err := url.Parse(vocab.Original(target))
	if err != nil || u.Host == "" {
		return "", ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."), strings.Trim(u.Path, "/")
}

// SourceHost reports whether a host is one where source code is kept.
func SourceHost(host string) bool {
	return vocab.KeepsCode(host) || strings.HasPrefix(host, "gitlab.") || strings.HasPrefix(host, "git.")
}

// LinkEdge reports whether a wikilink begins or ends between word i and the one before: what stands
// beside it is no part of what it names.
func (x *Text) LinkEdge(i int32) bool {
	w, before := x.Words[i], x.Words[i-1]
	if !w.At(InWiki) && !before.At(InWiki) {
		return false
	}
	links := x.Doc.Links
	at := sort.Search(len(links), func(n int) bool { return links[n].Start > int(before.Start) })
	for ; at < len(links) && links[at].Start <= int(w.Start); at++ {
		if links[at].Wiki {
			return true
		}
	}
	return !w.At(InWiki)
}

// PageOf returns the last part of the path that a link to a page has.
func PageOf(target string) string {
	if text, err := url.PathUnescape(target); err == nil {
		target = text
	}
	return strings.TrimSuffix(target[strings.LastIndexAny(target, `/\`)+1:], ".md")
}

// PageNamed reports whether a page is called as something is: as [Text.NameLike] has it of
// words in the text.
func (x *Text) PageNamed(page string) bool {
	words, named, common := 0, 0, 0
	for w := range x.wordsOfPage(page) {
		if w.Negative || Invitation[w.Text] || words == 0 && w.form&Numeric != 0 {
			return false
		}
		words++
		if w.form&(Capital|AllCaps|Camel) != 0 {
			named++
		}
		if w.Common {
			common++
		}
	}
	return words > 0 && words <= MaxAnchor && common < words && (named == words || named > 0 && common == 0)
}

// KindOfPage returns the kind of what a page is about that is called as people are, else none.
func (x *Text) KindOfPage(page string) kg.Kind {
	if strings.Count(page, " ") != 1 || strings.Contains(page, "-") {
		return ""
	}
	words, given := 0, false
	for w := range x.wordsOfPage(page) {
		switch {
		case w.form != Capital:
			return ""
		case words == 0 && w.Given:
			given = true
		case !given && (w.Common || x.OrdinaryWord(w.Text) || x.Vocab.Knows(w.Text)):
			return ""
		}
		words++
	}
	if words == 2 {
		return kg.Person
	}
	return ""
}

// pageWord is a word of what a page is called.
type pageWord struct {
	*Lexeme
	form Shape
}

// wordsOfPage yields the words of what a page is called.
func (x *Text) wordsOfPage(page string) func(func(pageWord) bool) {
	return func(yield func(pageWord) bool) {
		for at, end, form := nextWord(page, 0, len(page)); at < len(page); at, end, form = nextWord(page, end, len(page)) {
			n := x.Lexicon.Number(page[at:end])
			if !yield(pageWord{&x.Lexicon.Lexemes[n], form}) {
				return
			}
		}
	}
}

// LooksLikeFile reports whether a page is named as files of notes
// are: with a date or in words joined by hyphens. Other files name nothing.
func LooksLikeFile(page string) bool {
	if strings.Count(page, "-") >= 2 || strings.HasSuffix(page, ".md") || kg.NamesFile(page) {
		return true
	}
	return len(page) > 4 && IsDigit(page[0]) && IsDigit(page[1])
}

// BesideInMarkup reports whether two words stand in a link or neither does, and in what is said of a
// picture or neither does: a name ends where those do.
func (x *Text) BesideInMarkup(i, j int32) bool {
	a, b := x.Words[i], x.Words[j]
	return a.At(InAnchor) == b.At(InAnchor) && a.At(InImage) == b.At(InImage)
}
