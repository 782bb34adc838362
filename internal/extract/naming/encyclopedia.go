package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// A link to the article of an encyclopedia says that its words name something.

// articleOf returns the title of the article that an address leads to, and what stands in
// brackets behind it to tell it from others: "Concepts" and "C++". The title is empty if it is
// no article's.
func articleOf(host, path string) (title, sense string) {
	name, article := strings.CutPrefix(path, "wiki/")
	if space, _, colon := strings.Cut(name, ":"); !article || !strings.HasSuffix("."+host, ".wikipedia.org") || colon && spaces[space] {
		return "", ""
	}
	title, sense, _ = strings.Cut(name, "_(")
	return title, strings.TrimSuffix(sense, ")")
}

// spaces are what stands before a colon in addresses of pages that are no articles.
var spaces = map[string]bool{
	"Talk": true, "User": true, "Wikipedia": true, "File": true, "Category": true, "Portal": true, "Special": true, "Help": true, "Template": true,
}

// namesArticle returns the words of a link that are the title of the article of an encyclopedia
// that it leads to, no words if they are none. What is ordinary words in small letters, red pandas,
// has to be told from other meanings by the title, and so has one such word with a capital.
func (x *Namer) namesArticle(words prose.Span, host, path string) prose.Span {
	title, sense := articleOf(host, path)
	if prose.Articles[x.LowerText(words.From)] {
		words.From++
	}
	if title == "" || words.Len() == 0 || sense == "" && x.ofLanguage(words) {
		return prose.Span{}
	}
	key := kg.Fold(x.Doc.Text[x.Words[words.From].Start:x.Words[words.To-1].End])
	if title = kg.Fold(strings.TrimPrefix(title, "The_")); key != title && key != title+"s" {
		return prose.Span{}
	}
	return words
}

// ofLanguage reports whether words are ordinary ones, one of them or all in small letters.
func (x *Namer) ofLanguage(words prose.Span) bool {
	for i := words.From; i < words.To; i++ {
		if !x.OrdinaryWord(x.LowerText(i)) || words.Len() > 1 && !x.Words[i].Is(prose.Lower) {
			return false
		}
	}
	return true
}

// articleKind returns the kind of what an article is about, as the brackets of its title and its
// words tell: an idea, unless these say otherwise.
func (x *Namer) articleKind(words prose.Span, host, path string) kg.Kind {
	_, sense := articleOf(host, path)
	noun := sense[strings.LastIndexByte(sense, '_')+1:]
	switch kind := prose.KindNouns[noun]; {
	case kind != "":
		return kind
	case x.PersonShaped(words), x.Words[words.From].Is(prose.Camel):
		return ""
	}
	return kg.Concept
}
