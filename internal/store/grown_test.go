package store

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestGrownEqualsBuilt lets an index live through a random history of notes
// that come, change and go, some to many of them at once, and compares all that
// can be read from it with an index that is built at once.
func TestGrownEqualsBuilt(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			rng := rand.New(rand.NewPCG(seed, 1))
			grown, built := filepath.Join(t.TempDir(), "grown.db"), filepath.Join(t.TempDir(), "built.db")
			notes := map[string]uint64{}
			build(t, grown, notes)
			for range 8 {
				live(t, grown, notes, rng)
			}
			build(t, built, notes)
			if diff := cmp.Diff(dump(t, built), dump(t, grown)); diff != "" {
				t.Errorf("built (-) and grown (+) differ:\n%s", diff)
			}
		})
	}
}

// live makes a batch of random changes to an index and to the list of what
// it should hold.
func live(t *testing.T, path string, notes map[string]uint64, rng *rand.Rand) {
	t.Helper()
	r := open(t, path)
	c := NewChange(path, r.State(), rng.Int64N(2*mostInPlace), time.Second)
	r.Close()
	for range 1 + rng.IntN(12) {
		name := fmt.Sprintf("note-%02d.md", rng.IntN(25))
		if slices.Contains(c.removed, name) || slices.ContainsFunc(c.parcels, func(p *Parcel) bool { return p.Path == name }) {
			continue
		}
		if _, ok := notes[name]; ok && rng.IntN(3) == 0 {
			delete(notes, name)
			_ = c.Remove(name)
			continue
		}
		notes[name] = rng.Uint64N(1 << 40)
		_ = c.Add(parcelOf(t, name, notes[name]))
	}
	if _, err := c.Commit(context.Background(), "v", time.Unix(1, 0)); err != nil {
		t.Fatal(err)
	}
	checkFile(t, path)
}

// dump lists all that can be read from an index, with terms by key, sorted.
func dump(t *testing.T, path string) []string {
	t.Helper()
	r := open(t, path)
	d := dumper{t: t, r: r}
	state := r.State()
	state.Generation = 0
	d.add("state", state)
	for path, stamp := range r.Files() {
		d.add("file", path, stamp)
	}
	for id, sums := range r.Terms() {
		d.term(id, sums)
	}
	for name, id := range r.Names("") {
		d.add("name", name, d.key(id))
	}
	for k, v := range r.scan("targets", nil) {
		list, err := edges{}.decode(firstOf(allEdges, k), v)
		d.must(err)
		for _, e := range list {
			d.linking(e)
		}
	}
	for w := range r.Words("") {
		d.word(w)
	}
	for n, err := range r.Notes() {
		d.must(err)
		d.add("note", n.Findings.Note, n.Sections, n.Sentences, n.Mentions, n.Links)
	}
	slices.Sort(d.lines)
	return d.lines
}

// linking adds a link, of a note that there is.
func (d *dumper) linking(e edge) {
	id, ok := d.r.numbers.note(e.to)
	if !ok {
		d.t.Errorf("note %d has a link, and isn't there", e.to)
	}
	head, err := d.r.Head(id)
	d.must(err)
	d.add("link", e.from, head.Path)
}

// word lists the sections that have a word. Its list is not empty.
func (d *dumper) word(w kg.Word) {
	n := 0
	for o, err := range d.r.Occurrences(w) {
		d.must(err)
		note, ok := d.r.Numbered(o.Note)
		if !ok {
			d.t.Errorf("%q stands in note %d, which there isn't", w.Stem, o.Note)
		}
		head, err := d.r.Head(note)
		d.must(err)
		d.add("word", w.Stem, head.Path, o.Section, o.Times, o.Length)
		n++
	}
	if n == 0 {
		d.t.Errorf("the word %q stands nowhere", w.Stem)
	}
}

type dumper struct {
	t     *testing.T
	r     *Reader
	lines []string
}

func (d *dumper) must(err error) {
	d.t.Helper()
	if err != nil {
		d.t.Fatal(err)
	}
}

func (d *dumper) add(values ...any) {
	d.lines = append(d.lines, strings.TrimSpace(fmt.Sprintf("%+v", values)))
}

func (d *dumper) key(id kg.TermID) string {
	d.t.Helper()
	e, err := d.r.Entry(id)
	d.must(err)
	return e.Key
}

func (d *dumper) term(id kg.TermID, sums kg.Sums) {
	e, err := d.r.Entry(id)
	d.must(err)
	if again, ok := d.r.Term(e.Key); !ok || again != id || d.r.Sums(id) != sums {
		d.t.Errorf("term %q leads to %d, not %d", e.Key, again, id)
	}
	d.add("term", e, sums)
	for tie, err := range d.r.Ties(id, nil) {
		d.must(err)
		other := d.key(tie.To)
		for s, err := range d.r.Statements(id, tie.To) {
			d.must(err)
			d.add("statement", s.Note, d.key(s.Source), s.Type, d.key(s.Target), s.Sentence, s.Negated)
		}
		tie.To = 0
		d.add("tie", e.Key, other, tie)
	}
	seek := d.r.Postings(id)
	for p, ok, err := seek(0); ok; p, ok, err = seek(p.Note + 1) {
		d.must(err)
		d.add("posting", e.Key, p)
	}
	for f, err := range d.r.Filings(id) {
		d.must(err)
		d.add("filing", e.Key, f)
	}
	for other := range d.r.Joined(id) {
		d.add("joined", e.Key, d.key(other))
	}
	for other := range d.r.Members(id) {
		d.add("member", e.Key, d.key(other))
	}
}
