package extract

import (
	"sort"
	"strings"

	"notes/pkg/kg"
)

// relateBeside states who gave a talk that running text quotes with them right behind, "“Growing a
// Garden” - Ada Blorf", or in front: "Ada Blorf's “Growing a Garden”", "Ada Blorf gave a talk called
// “Growing a Garden”". A quotation that is a link is a title by two rules.
func (r *reader) relateBeside(t title) {
	sentence := int(r.b.x.words[t.words.from].sentence)
	talk := r.mentionOf(sentence, t.words)
	if talk < 0 || t.rule == linkedTitle && r.b.x.words[t.words.from].at(inQuote) {
		return
	}
	list := r.b.inSentence(sentence)
	behind := sort.Search(len(list), func(n int) bool { return list[n].start >= t.end })
	if behind < len(list) && r.signs(t, &list[behind], sentence) {
		r.relate(list[behind].term, talk, kg.Presents, sentence, "beside", false)
		for n := behind + 1; n < len(list) && r.isPerson(&list[n]) && listGap(r.b.doc.Text[list[n-1].end:list[n].start]); n++ {
			r.relate(list[n].term, talk, kg.Presents, sentence, "beside", false)
		}
		return
	}
	before := sort.Search(behind, func(n int) bool { return list[n].end > t.start }) - 1
	if before >= 0 && r.isPerson(&list[before]) && r.gave(r.b.doc.Text[list[before].end:t.start]) && r.isTalk(t, sentence) {
		r.relate(list[before].term, talk, kg.Presents, sentence, "beside", false)
	}
}

// isPerson reports whether a name is somebody's.
func (r *reader) isPerson(f *found) bool { return r.b.out.Terms[f.term].Kind == kg.Person }

// signs reports whether a name right behind the dash behind a title at the begin of its sentence is
// that of who gave the talk. Somebody who does something there goes on with a word.
func (r *reader) signs(t title, f *found, sentence int) bool {
	gap := strings.TrimLeft(r.b.doc.Text[t.end:f.start], "\"”»*_?!.")
	if !r.isPerson(f) || t.words.from != r.b.x.first[sentence] || !r.isTalk(t, sentence) {
		return false
	}
	if !dash(gap) || strings.Trim(gap, " -–—|*_[") != "" {
		return false
	}
	next := f.words.to
	return next == r.b.x.first[sentence+1] || r.b.x.gapBefore(next) != " " || r.b.x.words[next].at(inBare) || whence[r.b.x.lowerText(next)]
}

// maxGave is how many words lead at most from somebody to the talk that they gave.
const maxGave = 9

// gave reports whether what stands between somebody and a title says that they spoke: 's, 's talk,
// gave a talk called.
func (r *reader) gave(gap string) bool {
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
func (r *reader) bracketedElsewhere(t title, sentence int, f found) bool {
	if int(r.b.x.words[t.words.from].sentence) != sentence || r.b.out.Sentences[sentence].Heading {
		return false
	}
	text, from := r.b.doc.Text, r.b.doc.Sentences[sentence].Start
	opened := strings.LastIndexByte(text[from:f.start], '(')
	if behind := strings.TrimLeft(text[t.end:r.b.doc.Sentences[sentence].End], " *_\"”»'’"); strings.HasPrefix(behind, "(") {
		return opened < 0 || from+opened != r.b.doc.Sentences[sentence].End-len(behind)
	}
	return f.end <= t.start && opened >= 0 && !strings.Contains(text[from+opened:f.start], ")")
}

// stages are what people do with talks.
var stages = map[string]bool{"gave": true, "gives": true, "did": true, "delivered": true, "held": true}
