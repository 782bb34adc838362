package statements

import "notes/internal/extract/prose"

// triggerAt returns the longest phrase that begins with word i and the index
// of the word behind it, nil if none does. Titles state nothing but who
// somebody is.
func (r *Reader) triggerAt(i int32) (*prose.Trigger, int32) {
	for _, t := range r.b.Namer.Lexeme(i).Triggers {
		to := i + int32(len(t.Words))
		if to > r.words.To || !r.spells(t, i) {
			continue
		}
		if t.Manner != prose.Role && (r.at(i, prose.InTitle) && r.title || r.at(i, prose.InQuote|prose.InCode|prose.InBare) || i > r.words.From && r.b.Namer.Words[i].Named()) {
			return nil, i
		}
		return t, to
	}
	return nil, i
}

// spells reports whether the words from i on are those of a trigger, joined by
// spaces or hyphens, and none belongs to a name.
func (r *Reader) spells(t *prose.Trigger, i int32) bool {
	for n, text := range t.Words {
		at := i + int32(n)
		if r.nameAt(at) != nil || n > 0 && (r.text(at) != text || r.gap(at) != " " && r.gap(at) != "-") {
			return false
		}
	}
	return true
}
