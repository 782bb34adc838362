package extract

import "notes/pkg/kg"

// relateBelow states who gave a talk that ends a line of running text, where the next line names
// people and nothing else.
func (b *builder) relateBelow(t title) {
	sentence := int(b.x.scan.words[t.words.from].sentence)
	next := sentence + 1
	if next >= len(b.out.Sentences) || b.out.Sentences[sentence].Heading || b.x.scan.first[next] != t.words.to || b.out.Sentences[next].Section != b.out.Sentences[sentence].Section {
		return
	}
	talk := b.mentionOf(sentence, t.words)
	people := b.onlyPeople(next)
	if talk < 0 || b.out.Terms[talk].Kind != kg.Talk {
		return
	}
	for _, person := range people {
		b.relate(person, talk, kg.Presents, next, "next line", false)
	}
}

// onlyPeople returns the people of a sentence that names nothing else and has no other words but
// "and"; none if it does.
func (b *builder) onlyPeople(sentence int) []int {
	var people []int
	at, to := b.x.scan.first[sentence], b.x.scan.first[sentence+1]
	for _, f := range b.inSentence(sentence) {
		if b.out.Terms[f.term].Kind != kg.Person {
			return nil
		}
		for ; at < f.words.from; at++ {
			if b.x.lowerText(at) != "and" {
				return nil
			}
		}
		at = max(at, f.words.to)
		people = append(people, f.term)
	}
	if at < to {
		return nil
	}
	return people
}
