package query

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"notes/internal/words"
	"notes/pkg/kg"
)

// namesRead bounds the notes in which a given name is looked for.
const namesRead = 256

// unclaimed returns the paths of the notes that have a name as a word and don't name the person
// whose given name it is, and how the word is written there; none where it isn't one. They may
// mean her: who writes by day names her in full once. What notes write small as well is no name.
func (v *View) unclaimed(ctx context.Context, g *group, e kg.Entity, name string) (paths []string, spelt string, err error) {
	given, _, several := strings.Cut(e.Name, " ")
	if e.Kind != kg.Person || !several || kg.Fold(given) != kg.Fold(name) {
		return nil, "", nil
	}
	ids, err := v.notesSaying(ctx, name)
	if err != nil {
		return nil, "", err
	}
	naming, err := v.notesWith(g.members)
	if err != nil {
		return nil, "", err
	}
	for _, id := range ids[:min(len(ids), namesRead)] {
		n, err := v.note(id)
		if err != nil {
			return nil, "", err
		}
		switch as := writtenAs(n, given); {
		case as == strings.ToLower(given):
			return nil, "", nil
		case as != "" && !naming[id]:
			paths = append(paths, n.Note.Path)
		}
	}
	if len(paths) == 0 {
		return nil, "", nil
	}
	slices.Sort(paths)
	return paths, given, nil
}

// writtenAs returns how the sentences of a note write a word that stands in no longer name: small if any
// does, else with its capital, and empty if none has it so.
func writtenAs(n *kg.Stored, word string) (as string) {
	small := strings.ToLower(word)
	names := longerThan(n, len(word))
	for i, s := range n.Sentences {
		for _, w := range strings.FieldsFunc(without(s.Text, names[i]), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' }) {
			switch w {
			case small:
				return small
			case word:
				as = word
			}
		}
	}
	return as
}

// longerThan returns where names stand in a note that have more bytes, by sentence.
func longerThan(n *kg.Stored, size int) map[int][]piece {
	names := map[int][]piece{}
	for _, m := range n.Mentions {
		if m.End-m.Start > size {
			names[m.Sentence] = append(names[m.Sentence], piece{m.Start, m.End})
		}
	}
	return names
}

// without returns a text with a line's end in the place of each of some pieces, which rise.
func without(text string, pieces []piece) string {
	var kept strings.Builder
	at := 0
	for _, p := range pieces {
		if p.start >= at {
			kept.WriteString(text[at:p.start] + "\n")
			at = p.end
		}
	}
	return kept.String() + text[at:]
}

// notesSaying returns the notes that have a name of one word in their text; none of a longer one,
// whose words may stand apart.
func (v *View) notesSaying(ctx context.Context, name string) (ids []kg.NoteID, err error) {
	var splitter words.Splitter
	c := phrase(&splitter, name)
	if len(c.stems) != 1 {
		return nil, nil
	}
	c.spelt = spellingOfShort(&splitter, name)
	s := v.search(SearchQuery{Text: name, clauses: []clause{c}})
	list, err := s.sections(ctx, intersect)
	if err != nil {
		return nil, err
	}
	for i, at := range list {
		if i > 0 && list[i-1].note == at.note {
			continue
		}
		if id, ok := v.src.Numbered(at.note); ok {
			ids = append(ids, id)
		}
	}
	return v.spelling(ids, &c, &splitter)
}

// spelling keeps the notes in which a word is spelt as it has to be; all of them where there are too many
// to be read.
func (v *View) spelling(ids []kg.NoteID, c *clause, splitter *words.Splitter) (kept []kg.NoteID, err error) {
	if c.spelt == "" || len(ids) > wordingRead {
		return ids, nil
	}
	for _, id := range ids {
		n, err := v.note(id)
		if err != nil {
			return nil, err
		}
		if len(spotsOf(n, c, splitter)) > 0 {
			kept = append(kept, id)
		}
	}
	return kept, nil
}
