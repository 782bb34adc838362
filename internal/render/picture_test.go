package render

import (
	"bytes"
	"encoding/xml"
	"errors"
	"image/png"
	"io"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// titlesIn parses an SVG and returns what pointing at its parts shows.
func titlesIn(t *testing.T, svg []byte) (titles []string) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	inTitle := false
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return titles
		}
		if err != nil {
			t.Fatalf("not XML: %v", err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			if x.Name.Local == "script" {
				t.Fatal("a name became a script")
			}
			if inTitle = x.Name.Local == "title"; inTitle {
				titles = append(titles, "")
			}
		case xml.EndElement:
			inTitle = false
		case xml.CharData:
			if inTitle {
				titles[len(titles)-1] += string(x)
			}
		}
	}
}

// TestSVG: whatever a name holds, it is in the picture as it is, as text.
func TestSVG(t *testing.T) {
	names := slices.DeleteFunc(hostile(), func(n string) bool { return n != valid(n) })
	g := graphOf(names)
	var first, second bytes.Buffer
	if err := errors.Join(writeSVG(&first, g, Look{}), writeSVG(&second, g, Look{})); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("the same graph gave other bytes")
	}
	titles := titlesIn(t, first.Bytes())
	for _, n := range g.Nodes {
		want := validXML(nodeTip(n))
		if !slices.ContainsFunc(titles, func(title string) bool {
			return strings.ReplaceAll(title, "\r", "\n") == strings.ReplaceAll(strings.ReplaceAll(want, "\r\n", "\n"), "\r", "\n") || title == want
		}) {
			t.Errorf("%.80q is not in the picture", n.Name)
		}
	}
}

// TestPNG: the picture can be read, and is the same each time; an empty graph
// has one as well.
func TestPNG(t *testing.T) {
	for _, g := range []kg.Graph{{}, smallGraph(), graphOf([]string{"a", strings.Repeat("x", 10000), "日本語"})} {
		for _, theme := range []string{"", "dark"} {
			var first, second bytes.Buffer
			if err := errors.Join(writePNG(&first, g, Look{Theme: theme}), writePNG(&second, g, Look{Theme: theme})); err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(first.Bytes(), second.Bytes()) {
				t.Error("the same graph gave other bytes")
			}
			if _, err := png.Decode(&first); err != nil {
				t.Error(err)
			}
		}
	}
}

// TestWords: what relations are called stands on their lines, on no node and on no
// other word, and all that is explained lies in the picture.
func TestWords(t *testing.T) {
	g := sample(t)
	for i := range g.Edges {
		g.Edges[i].Class = g.Edges[i].Type.Class()
	}
	s, err := stage(g, Look{})
	if err != nil {
		t.Fatal(err)
	}
	if len(s.words) == 0 {
		t.Error("no line has its word")
	}
	for i, w := range s.words {
		for _, n := range s.nodes {
			if w.meets(n.x, n.y, n.w, n.h) {
				t.Errorf("%q lies on %q", w.text, n.Name)
			}
		}
		for _, o := range s.words[:i] {
			if w.meets(o.x, o.y, o.w, o.h) {
				t.Errorf("%q lies on %q", w.text, o.text)
			}
		}
	}
	for _, l := range s.legend {
		if end := l.x + sampleSpace*s.unit + s.letters.width(l.text, letterSize*s.unit); end > s.width || l.y > s.height {
			t.Errorf("%q lies outside of the picture", l.text)
		}
	}
}

// TestLacking: what can be written is, in one piece where it is made of two, and
// what can't is told.
func TestLacking(t *testing.T) {
	names := []string{"Cilium", "e\u0301", "\ufeffbom", "Ελλάδα", "Кубернетес", "日本語", "👩\u200d👩", "مرحبا"}
	if diff := gocmp.Diff(names[5:], lacking(graphOf(names), Look{})); diff != "" {
		t.Errorf("want (-), got (+):\n%s", diff)
	}
	if got := lacking(graphOf(names), Look{Engine: "dot"}); got != nil {
		t.Errorf("Graphviz is said to lack %q", got)
	}
}

// TestLinesDiffer: the classes of lines can be told apart without colour.
func TestLinesDiffer(t *testing.T) {
	for _, theme := range []string{"", "dark"} {
		s := scene{theme: themeOf(Look{Theme: theme})}
		looks := map[[2]bool]kg.Class{}
		for _, c := range kg.Classes() {
			e := sceneEdge{Edge: kg.Edge{Class: c}}
			_, dashed, arrow := s.line(&e)
			if other, ok := looks[[2]bool{dashed, arrow}]; ok {
				t.Errorf("%s looks like %s", c, other)
			}
			looks[[2]bool{dashed, arrow}] = c
		}
	}
}
