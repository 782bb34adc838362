package render

import (
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

func cilium() kg.Related {
	return kg.Related{
		Query:  "cilium",
		Entity: kg.Entity{ID: "cilium", Name: "Cilium", Kind: kg.Project},
		Related: []kg.Neighbour{
			{ID: "ebpf", Name: "eBPF", Kind: kg.Concept, Score: 1, Relations: []string{"uses"}, Evidence: []kg.Evidence{
				{Note: "day1.md", Line: 12, Column: 3, Text: "Cilium uses eBPF to see every packet that a pod sends."},
			}},
			{ID: "日本", Name: "日本語", Kind: kg.Place, Score: 0.25, Relations: []string{"mentioned"}, Evidence: []kg.Evidence{
				{Note: "day2.md", Line: 4, Column: 1, Text: "\x1b[2JCilium in 日本語."},
			}},
		},
	}
}

func text(t *testing.T, write func(*bytes.Buffer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A pipe gets whole lines, columns aligned by what a screen shows and not by
// bytes, and no escape code, whatever stands in the notes.
func TestRelatedToPipe(t *testing.T) {
	got := text(t, func(b *bytes.Buffer) error { return Related(b, Screen{}, cilium(), false) })
	want := `Cilium project

1  eBPF    concept  1.00  uses
    day1.md:12:3  Cilium uses eBPF to see every packet that a pod sends.
2  日本語  place    0.25  mentioned
    day2.md:4:1  \x1b[2JCilium in 日本語.
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A narrow screen gets lines that fit, with both names marked.
func TestRelatedToScreen(t *testing.T) {
	got := text(t, func(b *bytes.Buffer) error { return Related(b, Screen{Width: 40, Color: true}, cilium(), false) })
	if !strings.Contains(got, "      \x1b[1mCilium\x1b[0m uses \x1b[1meBPF\x1b[0m to see every\n      packet that a pod sends.\n") {
		t.Errorf("the sentence isn't wrapped and marked:\n%q", got)
	}
}

func TestTableShrinksLastColumnFirst(t *testing.T) {
	e := []kg.Entity{{Name: "A rather long name", Kind: kg.Person, Aliases: []string{"some other name", "and one more"}}}
	got := text(t, func(b *bytes.Buffer) error { return Entities(b, Screen{Width: 60}, e, 0) })
	want := "NAME                KIND    MENTIONS  NOTES  ALIASES\nA rather long name  person         0      0  some other nam…\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTopics(t *testing.T) {
	topics := []kg.Topic{{
		Name: "WebAssembly", Aliases: []string{"wasm"},
		Sections: []kg.TopicSection{{Note: "a.md", Heading: "Wasm\nday", Line: 3, Says: 1}, {Note: "bcd.md", Heading: "Edge", Line: 10, Says: 0.5}},
		Entities: []kg.TopicEntity{{Name: "Spin"}, {Name: "WasmEdge"}},
	}}
	got := text(t, func(b *bytes.Buffer) error { return Topics(b, Screen{}, topics, 1, 0) })
	want := "WebAssembly (wasm)\n  100%  a.md:3  Wasm\\nday\n  … 1 more\n  Spin and 1 more\n"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A null where a list was promised breaks every reader of the JSON.
func TestJSONListsAreNeverNull(t *testing.T) {
	for _, v := range []any{
		[]kg.Entity(nil),
		[]kg.Entity{{}},
		[]kg.Topic{{}},
		kg.Related{},
		kg.Related{Related: []kg.Neighbour{{}}},
		kg.Graph{},
		kg.Graph{Nodes: []kg.Node{{}}, Edges: []kg.Edge{{}}},
		kg.Why{Entity: &kg.Entity{}},
		kg.Page{Definition: &kg.Evidence{}},
		[]kg.Community{{Proof: &kg.Hop{}, Bridge: &kg.Bridge{}}},
	} {
		if got := text(t, func(b *bytes.Buffer) error { return JSON(b, v) }); strings.Contains(got, "null") {
			t.Errorf("%T: %s", v, got)
		}
	}
}

// TestTemplateJSON: a value in a template is the JSON that it is elsewhere, on one line.
func TestTemplateJSON(t *testing.T) {
	tmpl, err := ParseTemplate("{{json .}}")
	if err != nil {
		t.Fatal(err)
	}
	list := []kg.Entity{{Name: "LF AI & <Data>\x1b"}}
	got := text(t, func(b *bytes.Buffer) error { return Template(b, tmpl, list) })
	if want := text(t, func(b *bytes.Buffer) error { return JSONLine(b, list[0]) }); got != want {
		t.Errorf("%s is not %s", got, want)
	}
}

func TestJSONLeavesValueAlone(t *testing.T) {
	g := kg.Graph{Nodes: []kg.Node{{}}}
	text(t, func(b *bytes.Buffer) error { return JSON(b, g) })
	if g.Edges != nil || g.Nodes[0].Topics != nil {
		t.Error("writing changed what was written")
	}
}

func TestOccurrences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Istio and istiod", "[Istio] and istiod"},
		{"two ISTIOs, one", "two [ISTIO]s, one"},
		{"Argo CD, not Argo", "[Argo CD], not [Argo]"},
		{"über Argo日", "über Argo日"},
		{"", ""},
	} {
		var b strings.Builder
		at := 0
		for _, m := range occurrences(c.text, []string{"istio", "Argo", "argo cd", ""}) {
			b.WriteString(c.text[at:m.start] + "[" + c.text[m.start:m.end] + "]")
			at = m.end
		}
		if got := b.String() + c.text[at:]; got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Nothing that steers a terminal gets through, and what doesn't is unchanged.
func FuzzLine(f *testing.F) {
	for _, name := range hostile() {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, s string) {
		safe := Line(s)
		if i := strings.IndexFunc(safe, steers); i >= 0 {
			t.Errorf("%q: %q at %d", s, safe, i)
		}
		if Line(safe) != safe {
			t.Errorf("%q isn't safe after all", safe)
		}
		var back string
		encoded := text(t, func(b *bytes.Buffer) error { return JSON(b, s) })
		if strings.IndexFunc(encoded, steersInJSON) >= 0 {
			t.Errorf("%q steers in JSON: %q", s, encoded)
		}
		if err := json.Unmarshal([]byte(encoded), &back); err != nil || back != strings.ToValidUTF8(s, "\ufffd") && !strings.Contains(back, "\ufffd") {
			t.Errorf("%q came back as %q: %v", s, back, err)
		}
	})
}

// Wrapping loses no word and makes no line too wide that could be broken.
func FuzzWrap(f *testing.F) {
	f.Add("a rather long line 日本語 of words", 8)
	f.Fuzz(func(t *testing.T, s string, width int) {
		s = Line(s)
		var got []string
		for _, l := range wrap(s, width) {
			got = append(got, strings.Split(s[l.start:l.end], " ")...)
		}
		if strings.Join(strings.Fields(strings.Join(got, " ")), " ") != strings.Join(strings.Fields(s), " ") {
			t.Errorf("%q became %q", s, got)
		}
	})
}

// TestAliasesWrittenFirst: those of the other names that the notes write are shown before
// those that only the vocabulary has.
func TestAliasesWrittenFirst(t *testing.T) {
	e := kg.Entity{Name: "Argo CD", Kind: kg.Project, Aliases: []string{"Argo Continuous Delivery", "Argo-CD", "argo", "argocd"}, Written: []string{"argocd", "argo"}}
	for name, write := range map[string]func(io.Writer) error{
		"entities": func(w io.Writer) error { return Entities(w, Screen{}, []kg.Entity{e}, 0) },
		"related":  func(w io.Writer) error { return Related(w, Screen{}, kg.Related{Entity: e}, false) },
		"topic": func(w io.Writer) error {
			return Topic(w, Screen{}, kg.Topic{Name: e.Name, Aliases: e.Aliases, Written: e.Written}, 0)
		},
	} {
		var out strings.Builder
		if err := write(&out); err != nil || !strings.Contains(out.String(), "argocd, argo, Argo Continuous Delivery, …") {
			t.Errorf("%s: %v\n%s", name, err, out.String())
		}
	}
}
