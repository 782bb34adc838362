package extract

import (
	"slices"

	"notes/pkg/kg"
)

// relateAuthors states who gave a talk that running text quotes with "by" right behind it, and
// the names of people: "Growing a Garden" by Ada Blorf and Grant Quasp.
func (r *reader) relateAuthors(t title) {
	by := t.words.to
	if int(by)+1 >= len(r.b.x.words) || !r.b.x.bylineOf(t, span{by + 1, by + 2}) {
		return
	}
	sentence := int(r.b.x.words[t.words.from].sentence)
	talk := r.mentionOf(sentence, t.words)
	if talk < 0 || !r.isTalk(t, sentence) {
		return
	}
	end := int32(-1) // of the author before
	for _, f := range r.b.inSentence(sentence) {
		if f.words.from <= by || r.b.out.Terms[f.term].Kind == kg.Talk {
			continue
		}
		next := end < 0 && f.words.from == by+1 || end >= 0 && f.start > end && listGap(r.b.doc.Text[end:f.start])
		if !next || r.b.out.Terms[f.term].Kind != kg.Person {
			return
		}
		r.relate(f.term, talk, kg.Presents, sentence, "by", false)
		end = f.end
	}
}

// isTalk reports whether a title is that of a talk, and of no song or book. That tells the word
// for such things nearest before it in its sentence, else one behind it or in the heading, and if
// there is none, that the note tells of an event.
func (r *reader) isTalk(t title, sentence int) bool {
	from, to := r.b.x.first[sentence], r.b.x.first[sentence+1]
	for i := t.words.from - 1; i >= from; i-- {
		if sort := r.b.x.sortOfWork(i); sort != noWork {
			return sort == talkWork
		}
	}
	places := []span{{t.words.to, to}}
	if head := r.b.out.Sentences[sentence].Parent; head >= 0 {
		places = append(places, span{r.b.x.first[head], r.b.x.first[head+1]})
	}
	for _, place := range places {
		for i := place.from; i < place.to; i++ {
			if sort := r.b.x.sortOfWork(i); sort != noWork {
				return sort == talkWork
			}
		}
	}
	return slices.ContainsFunc(r.b.out.Terms, func(t kg.Term) bool { return t.Kind == kg.Event })
}

// work is what a word says that a quotation beside it is the title of.
type work uint8

const (
	noWork    work = iota // it says nothing of it
	talkWork              // of a talk
	otherWork             // of what is read, heard or looked at
)

// sortOfWork returns what word i, if it is in no quotation, says that one beside it is.
func (x *Namer) sortOfWork(i int32) work {
	switch text := x.lowerText(i); {
	case x.words[i].at(inQuote):
		return noWork
	case speeches[text]:
		return talkWork
	case writings[text]:
		return otherWork
	}
	return noWork
}

// speeches are words for talks, and for what one does with them.
var speeches = map[string]bool{
	"talk": true, "talks": true, "keynote": true, "keynotes": true, "session": true, "sessions": true, "presentation": true,
	"presentations": true, "presented": true, "presents": true, "speaker": true, "speakers": true, "lecture": true, "lectures": true,
	"workshop": true, "workshops": true, "tutorial": true, "panel": true, "attended": true, "slides": true,
}

// writings are words for other works, and for what one does with them.
var writings = map[string]bool{
	"song": true, "songs": true, "album": true, "albums": true, "book": true, "books": true, "novel": true, "novels": true, "story": true,
	"stories": true, "poem": true, "poems": true, "essay": true, "essays": true, "paper": true, "papers": true, "article": true,
	"articles": true, "post": true, "posts": true, "blog": true, "chapter": true, "quote": true, "quotes": true, "quoted": true,
	"thesis": true, "film": true, "films": true, "movie": true, "movies": true, "painting": true, "photo": true, "podcast": true,
	"read": true, "reading": true, "readings": true, "written": true, "wrote": true, "published": true, "sang": true, "sung": true,
	"painted": true,
}
