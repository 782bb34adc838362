package extract

import "notes/pkg/kg"

// relateAuthors states who gave a talk that running text quotes with "by" right behind it, and
// the names of people: "Growing a Garden" by Ada Blorf and Grant Quasp.
func (b *builder) relateAuthors(t title) {
	by := t.words.to
	if int(by)+1 >= len(b.x.scan.words) || !b.x.bylineOf(t, span{by + 1, by + 2}) {
		return
	}
	sentence := int(b.x.scan.words[t.words.from].sentence)
	talk := b.mentionOf(sentence, t.words)
	if talk < 0 {
		return
	}
	end := int32(-1) // of the author before
	for _, f := range b.inSentence(sentence) {
		if f.words.from <= by || b.out.Terms[f.term].Kind == kg.Talk {
			continue
		}
		next := end < 0 && f.words.from == by+1 || end >= 0 && f.start > end && listGap(b.doc.Text[end:f.start])
		if !next || b.out.Terms[f.term].Kind != kg.Person {
			return
		}
		b.relate(f.term, talk, kg.Presents, sentence, "by", false)
		end = f.end
	}
}
