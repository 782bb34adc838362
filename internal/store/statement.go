package store

import "notes/pkg/kg"

// statement is a relation with what is told of its sentence without reading the
// note.
type statement struct {
	kg.Relation
	line   int
	length int // bytes
}

func statementsOf(f *kg.Findings) []statement {
	list := make([]statement, len(f.Relations))
	for i, r := range f.Relations {
		s := &f.Sentences[r.Sentence]
		list[i] = statement{r, s.Line, len(s.Text)}
	}
	return list
}

// answer gives a statement as others know it. refs lead to the terms of its note.
func (s *statement) answer(note kg.NoteID, refs []reference) kg.Statement {
	return kg.Statement{
		Note: note, Source: refs[s.Source].id, Target: refs[s.Target].id, Type: s.Type, Sentence: s.Sentence, Negated: s.Negated,
		Line: s.line, Length: s.length,
	}
}

// encodeStatements writes the statements of a note about two terms. lower is the
// one with the lower number.
func encodeStatements(list []statement, lower int) []byte {
	var e encoder
	for _, s := range list {
		e.bool(s.Source == lower)
		e.bool(s.Negated)
		e.string(string(s.Type))
		e.uint(uint64(s.Sentence))
		e.uint(uint64(s.line))
		e.uint(uint64(s.length))
	}
	return e.b
}

func decodeStatements(key, value []byte) ([]kg.Statement, error) {
	lower, upper, note := lastTerm(key[:4]), lastTerm(key[:8]), lastNote(key)
	d := decoder{b: string(value)}
	var list []kg.Statement
	for d.b != "" {
		s := kg.Statement{Note: note, Source: upper, Target: lower}
		if d.bool() {
			s.Source, s.Target = lower, upper
		}
		s.Negated, s.Type, s.Sentence = d.bool(), kg.RelationType(d.string()), d.small()
		s.Line, s.Length = d.small(), d.small()
		list = append(list, s)
	}
	return list, d.done()
}
