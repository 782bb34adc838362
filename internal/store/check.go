package store

import (
	"fmt"
	"unicode/utf8"

	"notes/pkg/kg"
)

// check says where findings don't keep to what package kg says of them.
func check(f *kg.Findings) error {
	for _, part := range []func(*kg.Findings) error{checkTerms, checkSentences, checkMentions, checkRelations, checkLinks} {
		if err := part(f); err != nil {
			return err
		}
	}
	return nil
}

func checkTerms(f *kg.Findings) error {
	for i, t := range f.Terms {
		if i > 0 && f.Terms[i-1].Key >= t.Key {
			return fmt.Errorf("term %q is not behind %q", t.Key, f.Terms[i-1].Key)
		}
	}
	return nil
}

func checkSentences(f *kg.Findings) error {
	for i, s := range f.Sentences {
		if !within(s.Section, f.Sections) || s.Parent < -1 || s.Parent >= i || s.Column < 0 || s.Subject < 0 || s.Subject > len(f.Terms) {
			return fmt.Errorf("sentence %d is in section %d under sentence %d", i, s.Section, s.Parent)
		}
	}
	return nil
}

func checkMentions(f *kg.Findings) error {
	last := 0
	for i, m := range f.Mentions {
		if !within(m.Term, f.Terms) || !within(m.Sentence, f.Sentences) || m.Sentence < last {
			return fmt.Errorf("mention %d is of term %d in sentence %d", i, m.Term, m.Sentence)
		}
		if text := f.Sentences[m.Sentence].Text; m.Start < 0 || m.End < m.Start || m.End > len(text) || !utf8.ValidString(text[m.Start:m.End]) {
			return fmt.Errorf("mention %d is at bytes %d to %d of %d", i, m.Start, m.End, len(text))
		}
		last = m.Sentence
	}
	return nil
}

func checkRelations(f *kg.Findings) error {
	for i, r := range f.Relations {
		if !within(r.Source, f.Terms) || !within(r.Target, f.Terms) || !within(r.Sentence, f.Sentences) {
			return fmt.Errorf("relation %d leads from term %d to %d in sentence %d", i, r.Source, r.Target, r.Sentence)
		}
	}
	return nil
}

func checkLinks(f *kg.Findings) error {
	for i, l := range f.Links {
		if l.Term >= len(f.Terms) || l.Sentence != -1 && !within(l.Sentence, f.Sentences) {
			return fmt.Errorf("link %d is of term %d in sentence %d", i, l.Term, l.Sentence)
		}
	}
	return nil
}

func within[E any](i int, list []E) bool { return i >= 0 && i < len(list) }
