package store

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"notes/pkg/kg"
)

// names are the terms of generated notes. Some fold together with others by
// plural or alias, some are topics.
var names = []string{
	"Cilium", "Istio", "eBPF", "Service Mesh", "GPU", "GPUs", "MIG", "Multi Instance GPU", "GitOps", "Argo CD",
	"Flux", "Helm", "KubeVela", "WebAssembly", "WASI", "Kubernetes", "Envoy", "Linkerd", "SPIFFE", "SPIRE", "", "日本語",
}

// generate makes the findings of a note that obey what package kg says of
// them, different for each seed.
func generate(path string, seed uint64) *kg.Findings {
	rng := rand.New(rand.NewPCG(seed, 7))
	g := generator{rng: rng, f: &kg.Findings{Note: kg.Note{Path: path, Title: fmt.Sprint("Note ", seed%50), Tags: []string{"tag"}}}}
	g.terms()
	g.text()
	g.relations()
	return g.f
}

type generator struct {
	rng *rand.Rand
	f   *kg.Findings
}

func (g *generator) terms() {
	picked := map[string]string{}
	for range 1 + g.rng.IntN(8) {
		name := names[g.rng.IntN(len(names))]
		picked[kg.Fold(name)] = name
	}
	picked["servicemesh"] = "Service Mesh"
	for _, key := range slices.Sorted(maps.Keys(picked)) {
		g.f.Terms = append(g.f.Terms, g.term(key, picked[key]))
	}
	_, long := termAt(g.f.Terms, "multiinstancegpu")
	if i, ok := termAt(g.f.Terms, "mig"); ok && long {
		g.f.Terms[i].Same = []kg.Same{{Key: "multiinstancegpu", Rule: "acronym"}}
	}
}

func (g *generator) term(key, name string) kg.Term {
	t := kg.Term{Key: key, Name: name, Kind: kg.Project, Weight: 1 + len(key)%3, Evidence: kg.Shape{Inner: g.rng.IntN(3), Lower: g.rng.IntN(2)}}
	if len(name)%2 == 0 {
		t.Known, t.Aliases, t.Broader = true, []string{name + " Project", "X" + name}, []string{"servicemesh", "gitops"}
		t.Topic = key == "servicemesh"
	}
	if g.rng.IntN(3) == 0 {
		t.URLs = []string{fmt.Sprintf("https://example.com/%d", g.rng.IntN(3))}
	}
	return t
}

// text writes sections, each of some blocks of some sentences of some names.
func (g *generator) text() {
	for section := range 1 + g.rng.IntN(3) {
		heading := fmt.Sprintf("Section %d", section)
		g.f.Sections = append(g.f.Sections, kg.Section{Heading: heading, Level: 2, Line: 10 * section, Topics: []kg.TopicScore{{Topic: "servicemesh", Score: float64(g.rng.IntN(10000)) / 10000}}})
		lead := len(g.f.Sentences)
		g.sentence(section, -1, true, heading)
		for range g.rng.IntN(4) {
			g.sentence(section, lead, false, "")
		}
	}
	for i := range g.f.Terms {
		t := &g.f.Terms[i]
		t.Implied = !slices.ContainsFunc(g.f.Mentions, func(m kg.Mention) bool { return m.Term == i })
		if !t.Implied && i%3 == 0 {
			t.Definition = g.f.Sentences[len(g.f.Sentences)-1].Text
		}
	}
}

func (g *generator) sentence(section, parent int, heading bool, text string) {
	s := kg.Sentence{Section: section, Parent: parent, Block: (len(g.f.Sentences) + 1) / 2, Heading: heading, Line: len(g.f.Sentences) + 1, Column: 3, Text: text}
	at := len(g.f.Sentences)
	for range g.rng.IntN(4) {
		term := g.rng.IntN(len(g.f.Terms))
		start := len(s.Text) + 1
		s.Text += " " + g.f.Terms[term].Name
		g.f.Mentions = append(g.f.Mentions, kg.Mention{Term: term, Sentence: at, Line: s.Line, Column: start, Start: start, End: len(s.Text), Rule: "known"})
	}
	g.f.Sentences = append(g.f.Sentences, s)
}

func (g *generator) relations() {
	n := len(g.f.Sentences)
	for range g.rng.IntN(3) {
		g.f.Relations = append(g.f.Relations, kg.Relation{
			Source: g.rng.IntN(len(g.f.Terms)), Target: g.rng.IntN(len(g.f.Terms)), Type: kg.Uses,
			Sentence: g.rng.IntN(n), Trigger: "uses", Negated: g.rng.IntN(4) == 0,
		})
	}
	if len(g.f.Mentions) > 0 {
		m := g.f.Mentions[0]
		g.f.Anchors = append(g.f.Anchors, fmt.Sprintf("part-%d", m.Line))
		g.f.Links = append(g.f.Links, kg.Link{Target: "https://example.com", Text: "Section", Sentence: m.Sentence, Line: m.Line + 1, Term: m.Term},
			kg.Link{Target: fmt.Sprintf("note-%02d.md", g.rng.IntN(4)), Text: "Section", Sentence: m.Sentence, Line: m.Line, Term: -1})
	}
	for _, m := range g.f.Mentions {
		if text := g.f.Sentences[m.Sentence].Text[m.Start:m.End]; g.rng.IntN(2) == 0 {
			g.f.Links = append(g.f.Links, kg.Link{Target: text, Text: text, Wiki: true, Sentence: m.Sentence, Line: m.Line, Column: max(0, m.Column-2), Term: m.Term - g.rng.IntN(2)})
		}
	}
}

// build makes an index of notes at once.
func build(t *testing.T, path string, notes map[string]uint64) {
	t.Helper()
	buildOf(t, path, notes, func(name string) *Parcel { return parcelOf(t, name, notes[name]) })
}

// buildOf makes an index of notes at once, with whoever prepares them.
func buildOf(t *testing.T, path string, notes map[string]uint64, parcel func(name string) *Parcel) {
	t.Helper()
	w, err := Create(path, 0, sample)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	w.unsettled = 100 // so that it happens a few times
	for _, name := range slices.Sorted(maps.Keys(notes)) {
		if err := w.Add(parcel(name)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := w.Commit(context.Background(), "v", time.Unix(1, 0)); err != nil {
		t.Fatal(err)
	}
	checkFile(t, path)
}

// sample is that of indexes of generated notes.
var sample = func() []byte {
	var notes []*kg.Findings
	for seed := range uint64(20) {
		notes = append(notes, generate("note.md", seed))
	}
	return NewSample(notes)
}()

// parcelOf prepares a generated note.
func parcelOf(t *testing.T, name string, seed uint64) *Parcel {
	t.Helper()
	p, err := NewPreparer(sample).Prepare(generate(name, seed), stampOf(seed))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func stampOf(seed uint64) kg.Stamp {
	return kg.Stamp{Size: int64(seed % 1000), Modified: 5, Hash: seed + 1}
}

// checkFile lets bbolt check its own structure.
func checkFile(t *testing.T, path string) {
	t.Helper()
	db, err := bolt.Open(path, 0o644, &bolt.Options{ReadOnly: true, Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.View(func(tx *bolt.Tx) error {
		for err := range tx.Check() {
			return err
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
}

// open opens an index for the time of the test.
func open(t *testing.T, path string) *Reader {
	t.Helper()
	r, err := Open(path, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}
