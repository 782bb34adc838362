package statements

import (
	"sort"
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// relateBeside states who gave a talk that running text quotes with them right behind, "“Growing a
// Garden” - Ada Blorf", or in front: "Ada Blorf's “Growing a Garden”", "Ada Blorf gave a talk called
// “Growing a Garden”". A quotation that is a link is a title by two rules.
func (r *Reader) relateBeside(t naming.TalkTitle) {
	sentence := int(r.b.Namer.Words[t.Words.From].Sentence)
	talk := r.mentionOf(sentence, t.Words)
	if talk < 0 || t.Rule == naming.LinkedTitle && r.b.Namer.Words[t.Words.From].At(prose.InQuote) {
		return
	}
	list := r.b.InSentence(sentence)
	behind := sort.Search(len(list), func(n int) bool { return list[n].Start >= t.End })
	if behind < len(list) && r.signs(t, &list[behind], sentence) {
		r.relate(list[behind].Term, talk, kg.Presents, sentence, "beside", false)
		for n := behind + 1; n < len(list) && r.isPerson(&list[n]) && listGap(r.b.Doc.Text[list[n-1].End:list[n].Start]); n++ {
			r.relate(list[n].Term, talk, kg.Presents, sentence, "beside", false)
		}
		return
	}
	before := sort.Search(behind, func(n int) bool { return list[n].End > t.Start }) - 1
	if before >= 0 && r.isPerson(&list[before]) && r.gave(r.b.Doc.Text[list[before].End:t.Start]) && r.isTalk(t, sentence) {
		r.relate(list[before].Term, talk, kg.Presents, sentence, "beside", false)
	}
}

// isPerson reports whether a name is somebody's.
func (r *Reader) isPerson(f *findings.Found) bool { return r.b.Result.Terms[f.Term].Kind == kg.Person }

// signs reports whether a name right behind the dash behind a title at the begin of its sentence is
// that of who gave the talk. Somebody who does something there goes on with a word.
func (r *Reader) signs(t naming.TalkTitle, f *findings.Found, sentence int) bool {
	gap := strings.TrimLeft(r.b.Doc.Text[t.End:f.Start], "\"”»*_?!.")
	if !r.isPerson(f) || t.Words.From != r.b.Namer.First[sentence] || !r.isTalk(t, sentence) {
		return false
	}
	if !naming.IsDash(gap) || strings.Trim(gap, " -–—|*_[") != "" {
		return false
	}
	next := f.Words.To
	return next == r.b.Namer.First[sentence+1] || r.b.Namer.GapBefore(next) != " " || r.b.Namer.Words[next].At(prose.InBare) || prose.Whence[r.b.Namer.LowerText(next)]
}

// maxGave is how many words lead at most from somebody to the talk that they gave.
const maxGave = 9

// gave reports whether what stands between somebody and a title says that they spoke: 's, 's talk,
// gave a talk called.
func (r *Reader) gave(gap string) bool {
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
		if prose.Prepositions[word] && word != "on" && word != "about" && word != "of" || prose.Writings[word] {
			return false
		}
		spoke = spoke || prose.Speeches[word]
	}
	return spoke
}

// bracketedElsewhere reports whether somebody stands in running text in other brackets than a title has right
// behind it, or in some before it: the other speaker of "Growing a Garden (Ada Blorf) and Baking at Home
// (Grant Quasp)".
func (r *Reader) bracketedElsewhere(t naming.TalkTitle, sentence int, f findings.Found) bool {
	if int(r.b.Namer.Words[t.Words.From].Sentence) != sentence || r.b.Result.Sentences[sentence].Heading {
		return false
	}
	text, from := r.b.Doc.Text, r.b.Doc.Sentences[sentence].Start
	opened := strings.LastIndexByte(text[from:f.Start], '(')
	if behind := strings.TrimLeft(text[t.End:r.b.Doc.Sentences[sentence].End], " *_\"”»'’"); strings.HasPrefix(behind, "(") {
		return opened < 0 || from+opened != r.b.Doc.Sentences[sentence].End-len(behind)
	}
	return f.End <= t.Start && opened >= 0 && !strings.Contains(text[from+opened:f.Start], ")")
}

// stages are what people do with talks.
var stages = map[string]bool{"gave": true, "gives": true, "did": true, "delivered": true, "held": true}
