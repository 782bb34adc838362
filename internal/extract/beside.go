package extract

import (
	"sort"
	"strings"

	"notes/pkg/kg"
)

// relateBeside states who gave a talk that running text quotes with them right behind, "“Growing a
// Garden” - Ada Blorf", or in front: "Ada Blorf's “Growing a Garden”", "Ada Blorf gave a talk called
// “Growing a Garden”". A quotation that is a link is a title by two rules.
func (b *builder) relateBeside(t title) {
	sentence := int(b.x.words[t.words.from].sentence)
	talk := b.mentionOf(sentence, t.words)
	if talk < 0 || t.rule == linkedTitle && b.x.words[t.words.from].at(inQuote) {
		return
	}
	list := b.inSentence(sentence)
	behind := sort.Search(len(list), func(n int) bool { return list[n].start >= t.end })
	if behind < len(list) && b.signs(t, &list[behind], sentence) {
		b.relate(list[behind].term, talk, kg.Presents, sentence, "beside", false)
		for n := behind + 1; n < len(list) && b.isPerson(&list[n]) && listGap(b.doc.Text[list[n-1].end:list[n].start]); n++ {
			b.relate(list[n].term, talk, kg.Presents, sentence, "beside", false)
		}
		return
	}
	before := sort.Search(behind, func(n int) bool { return list[n].end > t.start }) - 1
	if before >= 0 && b.isPerson(&list[before]) && b.gave(b.doc.Text[list[before].end:t.start]) && b.isTalk(t, sentence) {
		b.relate(list[before].term, talk, kg.Presents, sentence, "beside", false)
	}
}

// isPerson reports whether a name is somebody's.
func (b *builder) isPerson(f *found) bool { return b.out.Terms[f.term].Kind == kg.Person }

// signs reports whether a name right behind the dash behind a title at the begin of its sentence is
// that of who gave the talk. Somebody who does something there goes on with a word.
func (b *builder) signs(t title, f *found, sentence int) bool {
	gap := strings.TrimLeft(b.doc.Text[t.end:f.start], "\"”»*_?!.")
	if !b.isPerson(f) || t.words.from != b.x.first[sentence] || !b.isTalk(t, sentence) {
		return false
	}
	if !dash(gap) || strings.Trim(gap, " -–—|*_[") != "" {
		return false
	}
	next := f.words.to
	return next == b.x.first[sentence+1] || b.x.gapBefore(next) != " " || b.x.words[next].at(inBare) || whence[b.x.lowerText(next)]
}

// maxGave is how many words lead at most from somebody to the talk that they gave.
const maxGave = 9

// gave reports whether what stands between somebody and a title says that they spoke: 's, 's talk,
// gave a talk called.
func (b *builder) gave(gap string) bool {
	words := strings.Fields(strings.ToLower(strings.TrimRight(gap, " \"“„«*_:[")))
	if len(words) == 0 || len(words) > maxGave || strings.ContainsAny(gap, ".,;(") {
		return false
	}
	spoke := words[0] == "presented" || words[0] == "presents" || words[0] == "spoke"
	if first := strings.Trim(words[0], "’'"); first != "s" && !spoke && !stages[words[0]] {
		return false
	} else if first == "s" && len(words) == 1 {
		return true
	}
	for _, word := range words {
		if prepositions[word] && word != "on" && word != "about" && word != "of" || writings[word] {
			return false
		}
		spoke = spoke || speeches[word]
	}
	return spoke
}

// bracketedElsewhere reports whether somebody stands in running text in other brackets than a title has right
// behind it, or in some before it: the other speaker of "Growing a Garden (Ada Blorf) and Baking at Home
// (Grant Quasp)".
func (b *builder) bracketedElsewhere(t title, sentence int, f found) bool {
	if int(b.x.words[t.words.from].sentence) != sentence || b.out.Sentences[sentence].Heading {
		return false
	}
	text, from := b.doc.Text, b.doc.Sentences[sentence].Start
	opened := strings.LastIndexByte(text[from:f.start], '(')
	if behind := strings.TrimLeft(text[t.end:b.doc.Sentences[sentence].End], " *_\"”»'’"); strings.HasPrefix(behind, "(") {
		return opened < 0 || from+opened != b.doc.Sentences[sentence].End-len(behind)
	}
	return f.end <= t.start && opened >= 0 && !strings.Contains(text[from+opened:f.start], ")")
}

// stages are what people do with talks.
var stages = map[string]bool{"gave": true, "gives": true, "did": true, "delivered": true, "held": true}
