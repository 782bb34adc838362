package findings

import "notes/pkg/kg"

// numberTitles says of the documents that the note has by number and title that they are what other notes call by
// the title alone.
func (b *Builder) numberTitles() {
	for number, title := range b.Namer.NumberTitles {
		if n, known := b.index[number]; known && number != title {
			t := &b.Result.Terms[n]
			t.Same = append(t.Same, kg.Same{Key: title, Rule: "title of a number"})
		}
	}
}
