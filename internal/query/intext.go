package query

import (
	"context"

	"notes/internal/words"
	"notes/pkg/kg"
)

// tellingRows bounds for how many rows of a table the text is looked at, too: the first, which
// claim most.
const tellingRows = 100

// inText counts the notes that pass and have an entity's name of one word in their text, for a
// table that says that none of them names it: of security some notes may speak without being
// taken to. Of a short name, which another one may share, it tells nothing.
func (v *View) inText(ctx context.Context, name string, pass func(kg.NoteID) bool) (count int, err error) {
	var splitter words.Splitter
	if spellingOfShort(&splitter, name) != "" {
		return 0, nil
	}
	notes, err := v.notesSaying(ctx, name)
	for _, id := range notes {
		if pass(id) {
			count++
		}
	}
	return count, err
}
