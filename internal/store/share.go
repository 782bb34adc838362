package store

import (
	"slices"

	"github.com/cespare/xxhash/v2"

	"notes/pkg/kg"
)

// share is what one note adds to the sums, or takes from them: a pure function
// of its findings.
type share struct {
	path       string
	note       kg.NoteID
	terms      []part // parallel to Findings.Terms
	pairs      []pair
	statements []kg.Relation
	filings    []filing
	counts     Counts
}

// part is what a note says about one term.
type part struct {
	key     string
	profile string // see encodeProfile
	sums    kg.Sums
	forms   []kg.Form
	where   string // see encodeWhere; empty if the term is not mentioned
}

// filing puts sections of the note under a topic, given by its term.
type filing struct {
	topic    int
	sections []sectionScore
}

type sectionScore struct {
	section int
	score   uint64 // in units of 1/scoreScale
}

// shareOf computes what a note adds to the sums.
func shareOf(f *kg.Findings) *share {
	s := &share{path: f.Note.Path, note: noteID(f.Note.Path), terms: make([]part, len(f.Terms)), pairs: pairs(f), statements: f.Relations, counts: countsOf(f)}
	for i := range f.Terms {
		s.terms[i] = partOf(&f.Terms[i], f.Terms)
	}
	s.mentions(f)
	s.joins(f)
	s.file(f)
	return s
}

func partOf(t *kg.Term, terms []kg.Term) part {
	p := part{key: t.Key, profile: encodeProfile(t, terms)}
	p.sums = kg.Sums{Hash: xxhash.Sum64String(t.Key), Held: 1, Shape: t.Evidence}
	if t.Weight >= 2 {
		p.sums.Sure = 1
	}
	return p
}

// mentions counts the mentions and spellings of each term and lists its
// sentences.
func (s *share) mentions(f *kg.Findings) {
	sentences := make([][]int, len(f.Terms))
	for _, m := range f.Mentions {
		p := &s.terms[m.Term]
		p.sums.Mentions++
		p.sums.Notes = 1
		p.forms = addForm(p.forms, f.Sentences[m.Sentence].Text[m.Start:m.End])
		if list := sentences[m.Term]; len(list) == 0 || list[len(list)-1] < m.Sentence {
			sentences[m.Term] = append(list, m.Sentence)
		}
	}
	for i, list := range sentences {
		if len(list) > 0 {
			s.terms[i].where = encodeWhere(list, f.Terms[i].Definition != "")
		}
	}
}

func addForm(forms []kg.Form, text string) []kg.Form {
	i := slices.IndexFunc(forms, func(f kg.Form) bool { return f.Text == text })
	if i < 0 {
		return append(forms, kg.Form{Text: text, Count: 1})
	}
	forms[i].Count++
	return forms
}

// joins counts for both terms that the note calls them the same.
func (s *share) joins(f *kg.Findings) {
	for i, t := range f.Terms {
		for _, same := range t.Same {
			if j, ok := termAt(f.Terms, same.Key); ok && i != j {
				s.terms[i].sums.Joins++
				s.terms[j].sums.Joins++
			}
		}
	}
}

// file gathers the sections under each topic.
func (s *share) file(f *kg.Findings) {
	for i, section := range f.Sections {
		for _, t := range topicsOf(f, section.Topics) {
			at := slices.IndexFunc(s.filings, func(f filing) bool { return f.topic == t.term })
			if at < 0 {
				at = len(s.filings)
				s.filings = append(s.filings, filing{topic: t.term})
			}
			s.filings[at].sections = append(s.filings[at].sections, sectionScore{i, t.score})
		}
	}
}

func encodeSections(list []sectionScore) []byte {
	var e encoder
	last := 0
	for _, s := range list {
		e.uint(uint64(s.section - last))
		e.uint(s.score)
		last = s.section
	}
	return e.b
}

func decodeSections(note kg.NoteID, value []byte) ([]kg.Filing, error) {
	d := decoder{b: string(value)}
	var list []kg.Filing
	last := 0
	for d.b != "" {
		last += d.small()
		list = append(list, kg.Filing{Note: note, Section: last, Score: float64(d.small()) / scoreScale})
	}
	return list, d.done()
}

// encodeStatements writes the relations of a note between two terms. lower is
// the one with the lower number.
func encodeStatements(list []kg.Relation, lower int) []byte {
	var e encoder
	for _, r := range list {
		e.bool(r.Source == lower)
		e.bool(r.Negated)
		e.string(string(r.Type))
		e.uint(uint64(r.Sentence))
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
		list = append(list, s)
	}
	return list, d.done()
}
