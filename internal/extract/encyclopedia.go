package extract

import (
	"strings"

	"notes/pkg/kg"
)

// A link to the article of an encyclopedia says that its words name something.

// articleOf returns the title of the article that an address leads to, and what stands in
// brackets behind it to tell it from others: "Concepts" and "C++". The title is empty if it is
// no article's.
func articleOf(host, path string) (title, sense string) {
	name, article := strings.CutPrefix(path, "wiki/")
	if !article || !strings.HasSuffix("."+host, ".wikipedia.org") || strings.Contains(name, ":") {
		return "", ""
	}
	title, sense, _ = strings.Cut(name, "_(")
	return title, strings.TrimSuffix(sense, ")")
}

// namesArticle returns the words of a link that are the title of the article of an encyclopedia
// that it leads to, no words if they are none. An ordinary word has to be told from its other
// meanings by the title.
func (x *Extractor) namesArticle(words span, host, path string) span {
	title, sense := articleOf(host, path)
	if articles[x.lowerText(words.from)] {
		words.from++
	}
	if title == "" || words.len() == 0 || words.len() == 1 && x.ordinaryWord(x.lowerText(words.from)) && sense == "" {
		return span{}
	}
	key := kg.Fold(x.scan.doc.Text[x.scan.words[words.from].start:x.scan.words[words.to-1].end])
	if title = kg.Fold(title); key != title && key != title+"s" {
		return span{}
	}
	return words
}

// articleKind returns the kind of what an article is about, as the brackets of its title and its
// words tell: an idea, unless these say otherwise.
func (x *Extractor) articleKind(words span, host, path string) kg.Kind {
	_, sense := articleOf(host, path)
	noun := sense[strings.LastIndexByte(sense, '_')+1:]
	switch kind := kindNouns[noun]; {
	case kind != "":
		return kind
	case x.personShaped(words), heads[x.lowerText(words.to-1)] != "", x.scan.words[words.from].is(camel):
		return ""
	}
	return kg.Concept
}
