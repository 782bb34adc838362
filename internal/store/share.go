package store

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

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
	statements []statement
	filings    []filing
	targets    []uint32 // what the note links to, sorted
	counts     Counts
}

// part is what a note says about one term.
type part struct {
	key     string
	profile string // see encoder.profile
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
	s := &share{path: f.Note.Path, note: noteID(f.Note.Path), terms: make([]part, len(f.Terms)), statements: statementsOf(f), counts: countsOf(f)}
	s.parts(f)
	s.mentions(f)
	s.pairs = pairs(f, s.terms)
	s.joins(f)
	s.file(f)
	s.targets = targetsOf(f)
	return s
}

// targetsOf lists the targets under which links of a note are found.
func targetsOf(f *kg.Findings) []uint32 {
	var targets []uint32
	for _, l := range f.Links {
		target, err := url.PathUnescape(l.Target)
		if err != nil {
			target = l.Target
		}
		if key := kg.LinkKey(target); key != "" && !strings.Contains(l.Target, "://") {
			targets = append(targets, targetHash(key))
		}
	}
	slices.Sort(targets)
	return slices.Compact(targets)
}

// parts writes the profiles of all terms into one string.
func (s *share) parts(f *kg.Findings) {
	e := encoder{b: make([]byte, 0, 64*len(f.Terms))}
	ends := make([]int, len(f.Terms))
	for i := range f.Terms {
		e.profile(&f.Terms[i], f.Terms)
		ends[i] = len(e.b)
	}
	all, start := string(e.b), 0
	for i := range f.Terms {
		t := &f.Terms[i]
		s.terms[i] = part{key: t.Key, profile: all[start:ends[i]]}
		s.terms[i].sums = kg.Sums{Hash: xxhash.Sum64String(t.Key), Held: 1, Shape: t.Evidence, Sure: sure(t.Weight)}
		start = ends[i]
	}
}

// sure is 1 for a weight with which a note is sure of a name.
func sure(weight int) int {
	if weight >= 2 {
		return 1
	}
	return 0
}

// mentions counts the mentions and spellings of each term and lists its
// sentences, those that speak of it by a pronoun among them.
func (s *share) mentions(f *kg.Findings) {
	for _, m := range f.Mentions {
		p := &s.terms[m.Term]
		p.sums.Mentions++
		p.sums.Notes = 1
		p.forms = addForm(p.forms, f.Sentences[m.Sentence].Text[m.Start:m.End])
	}
	sentences := make([][]int, len(f.Terms))
	for _, at := range placed(f) {
		if list := sentences[at.term]; len(list) == 0 || list[len(list)-1] < int(at.sentence) {
			sentences[at.term] = append(list, int(at.sentence))
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
	places := make([]int, len(f.Terms)) // in filings, from 1
	for i, section := range f.Sections {
		for _, t := range topicsOf(f, section.Topics) {
			if places[t.term] == 0 {
				s.filings = append(s.filings, filing{topic: t.term})
				places[t.term] = len(s.filings)
			}
			s.terms[t.term].sums.Filed++
			of := &s.filings[places[t.term]-1]
			of.sections = append(of.sections, sectionScore{i, t.score})
		}
	}
}

// encodeSections writes the sections of a note under a topic, rising.
func encodeSections(list []sectionScore) string {
	var e encoder
	last := 0
	for _, s := range list {
		e.uint(uint64(s.section - last))
		e.uint(s.score)
		last = s.section
	}
	return string(e.b)
}

// filings reads a run of notes under a topic.
func (c postings) filings(value []byte) (list []kg.Filing, err error) {
	run, err := c.decode(0, value)
	for _, p := range run {
		numbered := decoder{b: p.where}
		_, where := numbered.inNumbered()
		d := decoder{b: where}
		last := 0
		for d.b != "" {
			last += d.small()
			list = append(list, kg.Filing{Note: p.note, Section: last, Score: float64(d.small()) / scoreScale})
		}
		err = cmp.Or(err, d.done())
	}
	return list, err
}
