package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/markdown"
)

// A heading of one noun, which the text below says again and again, is on the idea that this is: "## Retention".

// minRepeated is how often the text below has the noun at least where only a noun can stand.
const minRepeated = 2

// addRepeated adds the nouns that are all of a heading and come back below it.
func (x *Namer) addRepeated() {
	for i := range x.Doc.Sentences {
		word := prose.Span{From: x.First[i], To: x.First[i+1]}
		if word.Len() != 1 || x.Doc.Blocks[x.Doc.Sentences[i].Block].Kind != markdown.Heading || !x.headsText(i) {
			continue
		}
		if !x.ideaHead(word.From) || !x.notion(word) || x.Uncommon(word) {
			continue
		}
		if below := x.nounsBelow(word.From); len(below) >= minRepeated {
			for _, place := range append(below, word) {
				x.proposeIdea(place, "repeated below its heading")
			}
		}
	}
}

// nounsBelow returns where the word of a heading stands again in its section, where only a noun can or a sentence begins.
func (x *Namer) nounsBelow(word int32) []prose.Span {
	var found []prose.Span
	heading := x.Words[word].Sentence
	section := x.sectionOf(heading)
	for i := x.First[heading+1]; int(i) < len(x.Words) && x.sectionOf(x.Words[i].Sentence) == section; i++ {
		place := prose.Span{From: i, To: i + 1}
		if x.Words[i].Lexeme == x.Words[word].Lexeme && x.notion(place) && (x.NounAt(place) || i == x.First[x.Words[i].Sentence]) {
			found = append(found, place)
		}
	}
	return found
}

// sectionOf returns the section of a sentence.
func (x *Namer) sectionOf(sentence int32) int {
	return x.Doc.Blocks[x.Doc.Sentences[sentence].Block].Section
}
