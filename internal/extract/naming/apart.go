package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// apart is a phrase for an idea that the note sets apart from what it says of it: a part of a
// heading, or the head of an item.
type apart struct {
	words    prose.Span
	sentence int
	whole    bool // it is all of the sentence
	sign     bool // a sign follows, and what it is
}

// setApart returns the phrases for ideas that the note sets apart. One word alone is none unless a
// sign follows.
func (x *Namer) setApart() []apart {
	var found []apart
	for i, s := range x.Doc.Sentences {
		switch x.Doc.Blocks[s.Block].Kind {
		case markdown.Heading:
			x.readLine(i)
			for _, s := range x.line {
				if name := x.withoutArticle(s.words); name.Len() > 1 && x.notion(name) {
					found = append(found, apart{words: name, sentence: i, whole: len(x.line) == 1})
				}
			}
		case markdown.Item:
			if a := x.headOfItem(i); (a.sign || a.words.Len() > 1) && x.notion(a.words) {
				found = append(found, a)
			}
		}
	}
	return found
}

// headOfItem returns what an item puts in front of what it says, or all of it; nothing if the
// phrase that it begins with goes on otherwise.
func (x *Namer) headOfItem(sentence int) apart {
	from, limit := x.First[sentence], x.First[sentence+1]
	if from == limit {
		return apart{}
	}
	to := from + 1
	for to < limit && x.JoinsNotion(to) {
		to++
	}
	a := apart{words: x.withoutArticle(prose.Span{From: from, To: to}), sentence: sentence, whole: to == limit}
	if !a.whole {
		gap := strings.TrimLeft(x.GapBefore(to), "\"”’'»")
		if a.sign = definingSign(gap); !a.sign && !strings.HasPrefix(gap, " (") {
			return apart{}
		}
	}
	return a
}

// withoutArticle returns a phrase without the article that it begins with.
func (x *Namer) withoutArticle(name prose.Span) prose.Span {
	if prose.Articles[x.LowerText(name.From)] {
		name.From++
	}
	return name
}

// definingSign reports whether a gap begins with a sign that parts a phrase from what is said of it.
func definingSign(gap string) bool {
	for _, sign := range []string{" - ", " – ", " — ", " -- ", ": ", " = "} {
		if strings.HasPrefix(gap, sign) {
			return true
		}
	}
	return false
}
