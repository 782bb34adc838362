package statements

import (
	"slices"

	"notes/internal/extract/naming"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// relateAuthors states who gave a talk that running text quotes with "by" right behind it, and
// the names of people: "Growing a Garden" by Ada Blorf and Grant Quasp.
func (r *Reader) relateAuthors(t naming.TalkTitle) {
	by := t.Words.To
	if int(by)+1 >= len(r.b.Namer.Words) || !r.b.Namer.BylineOf(t, prose.Span{From: by + 1, To: by + 2}) {
		return
	}
	sentence := int(r.b.Namer.Words[t.Words.From].Sentence)
	talk := r.mentionOf(sentence, t.Words)
	if talk < 0 || !r.isTalk(t, sentence) {
		return
	}
	end := int32(-1) // of the author before
	for _, f := range r.b.InSentence(sentence) {
		if f.Words.From <= by || r.b.Result.Terms[f.Term].Kind == kg.Talk {
			continue
		}
		next := end < 0 && f.Words.From == by+1 || end >= 0 && f.Start > end && listGap(r.b.Doc.Text[end:f.Start])
		if !next || r.b.Result.Terms[f.Term].Kind != kg.Person {
			return
		}
		r.relate(f.Term, talk, kg.Presents, sentence, "by", false)
		end = f.End
	}
}

// isTalk reports whether a title is that of a talk, and of no song or book. That tells the word
// for such things nearest before it in its sentence, else one behind it or in the heading, and if
// there is none, that the note tells of an event.
func (r *Reader) isTalk(t naming.TalkTitle, sentence int) bool {
	from, to := r.b.Namer.First[sentence], r.b.Namer.First[sentence+1]
	for i := t.Words.From - 1; i >= from; i-- {
		if sort := r.b.Namer.SortOfWork(i); sort != prose.NoWork {
			return sort == prose.TalkWork
		}
	}
	places := []prose.Span{{From: t.Words.To, To: to}}
	if head := r.b.Result.Sentences[sentence].Parent; head >= 0 {
		places = append(places, prose.Span{From: r.b.Namer.First[head], To: r.b.Namer.First[head+1]})
	}
	for _, place := range places {
		for i := place.From; i < place.To; i++ {
			if sort := r.b.Namer.SortOfWork(i); sort != prose.NoWork {
				return sort == prose.TalkWork
			}
		}
	}
	return slices.ContainsFunc(r.b.Result.Terms, func(t kg.Term) bool { return t.Kind == kg.Event })
}
