package query

import (
	"context"
	"testing"

	"notes/pkg/kg"
)

// TestSaying ranks a section full of a topic before one that mentions one thing alone,
// which has all its votes.
func TestSaying(t *testing.T) {
	v := notebook{
		"a.md": "# First\n[Istio]",
		"b.md": "# Second\n[Service Mesh] one | [Service Mesh] two | [Istio] | [Flux] and [Argo CD] | [eBPF]",
	}.view(t)
	topics, err := v.Topics(context.Background(), "service mesh")
	if err != nil {
		t.Fatal(err)
	}
	if s := topics[0].Sections; len(s) != 2 || s[0].Note != "b.md" || s[0].Says <= s[1].Says {
		t.Errorf("%+v", s)
	}
	if full, lone := saying(0.83, 5), saying(1, saysSo); full <= lone {
		t.Errorf("%v for a full section, %v for a lone mention", full, lone)
	}
}

// TestIsIndex takes a list of links for what it is, and no section that has some.
func TestIsIndex(t *testing.T) {
	texts := []string{"Talks", "The first talk", "The second talk (slides)", "What we heard of meshes, and who said so.", "The mesh, told in a sentence with a link."}
	n := &kg.Stored{}
	for i, section := range []int{0, 0, 0, 1, 1} {
		n.Sentences = append(n.Sentences, kg.Sentence{Section: section, Text: texts[i], Heading: i == 0})
	}
	for _, l := range []struct {
		sentence int
		text     string
	}{{1, "The first talk"}, {2, "The second talk"}, {2, "slides"}, {3, "meshes"}, {4, "mesh"}} {
		n.Links = append(n.Links, kg.Link{Sentence: l.sentence, Text: l.text})
	}
	if !isIndex(n, 0) || isIndex(n, 1) {
		t.Errorf("%v, %v; want true, false", isIndex(n, 0), isIndex(n, 1))
	}
}
