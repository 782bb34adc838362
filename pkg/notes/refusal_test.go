package notes

import (
	"context"
	"errors"
	"io/fs"
	"math"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestNoFolder tells a folder that isn't there, or is none, from one without an index.
func TestNoFolder(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio and Cilium."})
	for _, test := range []struct {
		path             string
		noFolder, absent bool
		noIndex          bool // of [Open], which is all that it minds
	}{
		{filepath.Join(folder, "none"), true, true, false},
		{filepath.Join(folder, "a.md"), true, false, false},
		{folder, false, false, true},
	} {
		o := Options{Folder: test.path}
		_, openErr := Open(t.Context(), o)
		if errors.Is(openErr, ErrNoIndex) != test.noIndex {
			t.Errorf("Open of %q: %v", test.path, openErr)
		}
		if test.noIndex {
			continue
		}
		_, indexErr := Index(t.Context(), o)
		_, whyErr := Why(t.Context(), o, "Istio", 0)
		watchErr := Watch(t.Context(), o, func(Report, error) {})
		for _, err := range []error{openErr, indexErr, whyErr, watchErr} {
			if errors.Is(err, ErrNoFolder) != test.noFolder || errors.Is(err, fs.ErrNotExist) != test.absent {
				t.Errorf("%q: %v", test.path, err)
			}
		}
	}
}

// oneNote is a notebook that can be asked.
func oneNote(t *testing.T) *Notebook {
	t.Helper()
	folder := t.TempDir()
	put(t, folder, map[string]string{"2024-05-01.md": "---\ndate: 2024-05-01\n---\nIstio uses Envoy. Cilium uses eBPF."})
	refresh(t, Options{Folder: folder})
	return ready(t, Options{Folder: folder})
}

// asking are all questions that take a context.
func asking() map[string]func(context.Context, *Notebook) error {
	return map[string]func(context.Context, *Notebook) error{
		"Candidate":   func(ctx context.Context, n *Notebook) error { return second(n.Candidate(ctx, "Istio")) },
		"Check":       func(ctx context.Context, n *Notebook) error { return second(n.Check(ctx, CheckOptions{})) },
		"Communities": func(ctx context.Context, n *Notebook) error { return second(n.Communities(ctx, 0)) },
		"Compare": func(ctx context.Context, n *Notebook) error {
			return second(n.Compare(ctx, "2024", "2024", CompareOptions{}))
		},
		"Entities": func(ctx context.Context, n *Notebook) error { return second(n.Entities(ctx, "")) },
		"Entity":   func(ctx context.Context, n *Notebook) error { return second(n.Entity(ctx, "Istio")) },
		"Graph":    func(ctx context.Context, n *Notebook) error { return second(n.Graph(ctx, GraphOptions{})) },
		"Links":    func(ctx context.Context, n *Notebook) error { return second(n.Links(ctx, "2024-05-01.md")) },
		"Mentions": func(ctx context.Context, n *Notebook) error { return second(n.Mentions(ctx, "Istio", 0)) },
		"Names":    func(ctx context.Context, n *Notebook) error { return second(n.Names(ctx, "i", false)) },
		"NotePage": func(ctx context.Context, n *Notebook) error { return second(n.NotePage(ctx, "2024-05-01.md")) },
		"Notes":    func(ctx context.Context, n *Notebook) error { return second(n.Notes(ctx)) },
		"Page":     func(ctx context.Context, n *Notebook) error { return second(n.Page(ctx, "Istio")) },
		"Patches":  func(ctx context.Context, n *Notebook) error { return second(n.Patches(ctx)) },
		"Paths": func(ctx context.Context, n *Notebook) error {
			return second(n.Paths(ctx, "Istio", "Envoy", PathOptions{}))
		},
		"Rank":    func(ctx context.Context, n *Notebook) error { return second(n.Rank(ctx, "", 0)) },
		"Related": func(ctx context.Context, n *Notebook) error { return second(n.Related(ctx, "Istio", RelatedOptions{})) },
		"RelatedNotes": func(ctx context.Context, n *Notebook) error {
			return second(n.RelatedNotes(ctx, "2024-05-01.md", RelatedOptions{}))
		},
		"RelatedWords": func(ctx context.Context, n *Notebook) error {
			return second(n.RelatedWords(ctx, "uses envoy", RelatedOptions{}))
		},
		"Reread":  func(ctx context.Context, n *Notebook) error { return n.Reread(ctx, "2024-05-01.md") },
		"Search":  func(ctx context.Context, n *Notebook) error { return second(n.Search(ctx, "envoy", 0)) },
		"Status":  func(ctx context.Context, n *Notebook) error { return second(n.Status(ctx)) },
		"Suggest": func(ctx context.Context, n *Notebook) error { return second(n.Suggest(ctx, 0)) },
		"Topics":  func(ctx context.Context, n *Notebook) error { return second(n.Topics(ctx, "")) },
		"Trends":  func(ctx context.Context, n *Notebook) error { return second(n.Trends(ctx, TrendOptions{})) },
	}
}

// TestAsking has all questions that there are.
func TestAsking(t *testing.T) {
	takes := reflect.TypeFor[context.Context]()
	for m := range reflect.TypeFor[*Notebook]().Methods() {
		if m.Type.NumIn() > 1 && m.Type.In(1) == takes && asking()[m.Name] == nil {
			t.Errorf("%s isn't asked", m.Name)
		}
	}
}

func second[A any](_ A, err error) error { return err }

// TestEveryQuestion is answered, but not with a context that has ended, a filter that
// can't be, or after Close.
func TestEveryQuestion(t *testing.T) {
	ended, end := context.WithCancel(t.Context())
	end()
	book := oneNote(t)
	askEach := func(ctx context.Context, n *Notebook, holds func(error) bool) {
		t.Helper()
		for name, ask := range asking() {
			if err := ask(ctx, n); !holds(err) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	part := book.Where(kg.Filter{NoteFilter: kg.NoteFilter{Since: "2024"}})
	askEach(t.Context(), part, func(err error) bool { return err == nil })
	askEach(ended, book, func(err error) bool { return errors.Is(err, context.Canceled) })
	askEach(t.Context(), book.Where(kg.Filter{NoteFilter: kg.NoteFilter{Since: "soon"}}), func(err error) bool { return isInvalid(err, "Since", "soon") })
	for range 2 {
		if err := book.Close(); err != nil {
			t.Error(err)
		}
		askEach(t.Context(), book, func(err error) bool { return errors.Is(err, ErrClosed) })
		askEach(t.Context(), part, func(err error) bool { return errors.Is(err, ErrClosed) })
	}
	if err := part.Unmatched(); !errors.Is(err, ErrClosed) {
		t.Errorf("Unmatched: %v", err)
	}
	if err := book.ApplyPatch(kg.Patch{}); !errors.Is(err, ErrClosed) {
		t.Errorf("ApplyPatch: %v", err)
	}
}

func isInvalid(err error, field, value string) bool {
	invalid := (*InvalidError)(nil)
	return errors.As(err, &invalid) && invalid.Field == field && invalid.Value == value && invalid.Hint != ""
}

// TestInvalid refuses what can't be meant by an error that says which value it is.
func TestInvalid(t *testing.T) {
	book := oneNote(t)
	ctx := t.Context()
	where := func(f kg.Filter) error { return second(book.Where(f).Entities(ctx, "")) }
	dates := func(since, until string) error {
		return where(kg.Filter{NoteFilter: kg.NoteFilter{Since: since, Until: until}})
	}
	graph := func(o GraphOptions) error { return second(book.Graph(ctx, o)) }
	check := func(o CheckOptions) error { return second(book.Check(ctx, o)) }
	open := func(o Options) error { return second(Open(ctx, o)) }
	v, err := OpenVocabulary(Options{Folder: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		err          error
		field, value string
	}{
		{second(book.Rank(ctx, "fame", 2)), "by", "fame"},
		{second(book.Trends(ctx, TrendOptions{By: "decade"})), "By", "decade"},
		{dates("soon", ""), "Since", "soon"},
		{dates("", "2024-13"), "Until", "2024-13"},
		{dates("2024", "2023-04"), "Since", "2024"},
		{where(kg.Filter{EntityFilter: kg.EntityFilter{Kinds: []kg.Kind{kg.Project, "thing"}}}), "Kinds", "thing"},
		{graph(GraphOptions{Top: -5}), "Top", "-5"},
		{graph(GraphOptions{Around: "Istio", Depth: -1}), "Depth", "-1"},
		{graph(GraphOptions{MinWeight: -0.5}), "MinWeight", "-0.5"},
		{graph(GraphOptions{MinWeight: math.NaN()}), "MinWeight", "NaN"},
		{graph(GraphOptions{MostEdges: -1}), "MostEdges", "-1"},
		{graph(GraphOptions{Only: "guessed"}), "Only", "guessed"},
		{graph(GraphOptions{From: "Istio"}), "To", ""},
		{graph(GraphOptions{To: "Istio"}), "From", ""},
		{check(CheckOptions{Only: []kg.ProblemKind{kg.Orphan, "typo"}}), "Only", "typo"},
		{check(CheckOptions{Skip: []kg.ProblemKind{"typo"}}), "Skip", "typo"},
		{second(v.SetKind(ctx, "Istio", "thing")), "kind", "thing"},
		{second(v.Add(ctx, NewEntry{Name: "Blorf", Kind: "thing"})), "Kind", "thing"},
		{second(v.Add(ctx, NewEntry{Name: "Blorf"})), "Kind", ""},
		{open(Options{Jobs: -1}), "Jobs", "-1"},
		{open(Options{MaxFileSize: -1}), "MaxFileSize", "-1"},
		{open(Options{Wait: -1e9}), "Wait", "-1s"},
		{open(Options{Debounce: -1e9}), "Debounce", "-1s"},
		{open(Options{Extensions: []string{".md", "txt"}}), "Extensions", "txt"},
		{open(Options{Extensions: []string{".TXT"}}), "Extensions", ".TXT"},
		{open(Options{Extensions: []string{".*"}}), "Extensions", ".*"},
		{open(Options{Extensions: []string{".md .txt"}}), "Extensions", ".md .txt"},
		{open(Options{Extensions: []string{".readme.md"}}), "Extensions", ".readme.md"},
	} {
		if !isInvalid(test.err, test.field, test.value) {
			t.Errorf("%s %q: %v", test.field, test.value, test.err)
		}
	}
}

// TestLists gives lists that are the caller's own.
func TestLists(t *testing.T) {
	VocabularyFields()[0].Name = "spoilt"
	if i := slices.IndexFunc(VocabularyFields(), func(f VocabularyField) bool { return f.Name == "name" }); i != 0 {
		t.Error("who changes the list changes it for all")
	}
}
