package store

import "notes/pkg/kg"

// Quote returns a sentence of a note as evidence that states nothing yet. It
// reads no more of the note than leads to it, and reports false if the note has
// no such sentence.
func (r *Reader) Quote(id kg.NoteID, sentence int) (kg.Evidence, bool, error) {
	s, ok, err := decodeSentence(get(r.tx.bucket("notes"), noteKey(id)), sentence, r.unpress.facts)
	if err != nil || !ok {
		return kg.Evidence{}, false, r.damaged("a note", err)
	}
	head, err := r.Head(id)
	return kg.Evidence{Note: head.Path, Line: s.Line, Column: s.Column, Text: s.Text}, true, err
}

// decodeSentence decodes one sentence of a note's record.
func decodeSentence(value []byte, index int, unpress func(facts string) (string, error)) (kg.Sentence, bool, error) {
	d := factDecoder{decoder: decoder{b: string(value)}}
	d.references()
	d.open(unpress)
	d.sections()
	s := kg.Sentence{Parent: -1}
	if n := d.count(); index >= n {
		return s, false, d.err
	}
	for range index + 1 {
		s = d.sentence(s)
	}
	return s, true, d.err
}
