package findings

import "notes/internal/extract/prose"

// Titles play with words: "Zorb to the Future: TCP at home". A name that no vocabulary has, and that the text below
// never says again, tells less of a section than what the title and the text both say.

// isUntold reports whether a heading has a name that no vocabulary has and the text below doesn't say, beside
// something that is known and that the text says, too. A name with a colon behind it is what is presented.
func (b *Builder) isUntold(term, heading int) bool {
	if !b.isTitle(heading) || b.Result.Terms[term].Known || b.presents(term, heading) || b.isSaid(b.firstMention(term, heading)) {
		return false
	}
	for _, f := range b.InSentence(heading) {
		if b.Result.Terms[f.Term].Known && b.isMatter(f.Term) && b.isMentionedBelow(f.Term, heading) {
			return true
		}
	}
	return false
}

// mostInTitle bounds the names of a title that is looked through for what it is about.
const mostInTitle = 16

// isTitle reports whether a heading has so few names that it may be the title of something.
func (b *Builder) isTitle(heading int) bool { return len(b.InSentence(heading)) <= mostInTitle }

// isSaid reports whether words of a heading stand in the text below it, in code as well, and not only where
// that repeats a heading of which they are a part.
func (b *Builder) isSaid(name prose.Span) bool {
	heading := int(b.Namer.Words[name.From].Sentence)
	title, end := prose.Span{From: b.Namer.First[heading], To: b.Namer.First[heading+1]}, b.endOf(heading)
	for i := title.To; i < end; i++ {
		if b.sameWords(name, i) && (title == name || !b.sameWords(title, i-(name.From-title.From))) {
			return true
		}
	}
	return false
}

// sameWords reports whether some words stand at word i once more.
func (b *Builder) sameWords(words prose.Span, i int32) bool {
	all := b.Namer.Words
	if int(i+words.Len()) > len(all) {
		return false
	}
	for n := range words.Len() {
		if all[i+n].Lexeme != all[words.From+n].Lexeme {
			return false
		}
	}
	return true
}

// isMentionedBelow reports whether the text below a heading mentions a term.
func (b *Builder) isMentionedBelow(term, heading int) bool {
	end := int32(len(b.Result.Sentences))
	if word := b.endOf(heading); int(word) < len(b.Namer.Words) {
		end = b.Namer.Words[word].Sentence
	}
	for i := b.First[heading+1]; i < len(b.Found) && int32(b.Result.Mentions[i].Sentence) < end; i++ {
		if b.Found[i].Term == term {
			return true
		}
	}
	return false
}

// endOf returns the word behind all that stands below a heading. Below what stands before the first heading is
// all of the note.
func (b *Builder) endOf(heading int) int32 {
	sections := b.Doc.Sections
	section := b.Result.Sentences[heading].Section
	for s := heading + 1; s < len(b.Result.Sentences) && section > 0; s++ {
		if below := b.Result.Sentences[s].Section; below > section && sections[below].Level <= sections[section].Level {
			return b.Namer.First[s]
		}
	}
	return int32(len(b.Namer.Words))
}
