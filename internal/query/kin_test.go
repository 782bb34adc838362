package query

import (
	"context"
	"testing"

	"notes/pkg/kg"
)

// TestKinship says of two entities what their names and topics have in common.
func TestKinship(t *testing.T) {
	istio := kg.Entry{Key: "istio", Profiles: []kg.Profile{{Name: "Istio", Kind: kg.Project, Known: true, Broader: []string{"servicemesh", "networking"}}}}
	mesh := kg.Entry{Key: "servicemesh", Profiles: []kg.Profile{{Name: "Service Mesh", Kind: kg.Concept, Known: true, Broader: []string{"networking"}}}}
	for _, c := range []struct {
		what         string
		want, stated float64
		a, b         kg.Entry
	}{
		{"nothing", 1, 1.5, istio, called("Zebra")},
		{"a topic", 3, 3, istio, called("Zebra", "servicemesh")},
		{"one is filed under the other", 3, 3, mesh, istio},
		{"one is the topic of the other", 2, 2, istio, mesh},
		{"a name that is part of the other", 1.25, 1.875, istio, called("Istio Ambient")},
		{"a name that holds the other", 1, 2.25, called("Argo CD"), called("CD")},
		{"a name within a word", 1, 1.5, called("Go"), called("Google Cloud")},
		{"name and topic", 3.75, 3.75, istio, called("istio day", "networking")},
	} {
		a, b := natureOf(&c.a), natureOf(&c.b)
		if got := a.kinship(b, kg.Tie{Sentence: 3}); got != c.want {
			t.Errorf("%s: %g, want %g", c.what, got, c.want)
		}
		if got := a.kinship(b, kg.Tie{Stated: 1}); got != c.stated {
			t.Errorf("%s, and something stated: %g, want %g", c.what, got, c.stated)
		}
	}
}

// called is an entity that no vocabulary has.
func called(name string, topics ...string) kg.Entry {
	return kg.Entry{Key: kg.Fold(name), Forms: []kg.Form{{Text: name, Count: 1}}, Profiles: []kg.Profile{{Kind: kg.Project, Broader: topics}}}
}

// TestWorth orders what neighbours tell by their kind.
func TestWorth(t *testing.T) {
	beside, above, near := kg.Tie{Sentence: 1}, kg.Tie{Heading: 1}, kg.Tie{Section: 1}
	worth := func(own, other kg.Kind, tie kg.Tie) float64 { return nature{kind: own}.worth(nature{kind: other}, tie) }
	order := []float64{
		worth(kg.Project, kg.Person, beside), worth(kg.Project, kg.Project, above), worth(kg.Project, kg.Organization, beside),
		worth(kg.Project, kg.Language, beside), worth(kg.Project, kg.Place, beside), worth(kg.Project, kg.Talk, beside),
	}
	for i, w := range order[1:] {
		if w >= order[i] {
			t.Errorf("%g before %g", order[i], w)
		}
	}
	if worth(kg.Project, kg.Person, near) != 1 || worth(kg.Project, kg.Person, above) != 2 || worth(kg.Project, kg.Person, kg.Tie{Block: 1}) != 2 {
		t.Error("a person is worth more only beside what is asked about, or above it")
	}
	if worth(kg.Project, kg.Place, beside) != 4*worth(kg.Project, kg.Place, near) || worth(kg.Event, kg.Place, near) <= worth(kg.Project, kg.Place, near) {
		t.Error("a place that no sentence names beside it is worth little but to an event")
	}
	if worth(kg.Person, kg.Talk, kg.Tie{Stated: 1}) <= worth(kg.Person, kg.Talk, beside) {
		t.Error("the talk that somebody gave is worth more than one that is named beside them")
	}
	if worth(kg.Project, kg.Concept, beside) != 0.5 || worth(kg.Project, kg.Concept, kg.Tie{Stated: 1}) != 1 {
		t.Error("an idea is worth more only where something is stated of it")
	}
	if worth(kg.Person, kg.Person, beside) != 1 || worth(kg.Event, kg.Person, beside) != 2 {
		t.Error("people named one behind the other tell of each other as if they came first")
	}
	if 3*worth(kg.Event, kg.Place, beside) != worth(kg.Event, kg.Project, beside) {
		t.Error("where an event was tells a third as much of it as what was shown there: each year it is elsewhere")
	}
	if e := worth(kg.Place, kg.Event, beside); e < worth(kg.Place, kg.Person, beside) || e < worth(kg.Place, kg.Project, beside) {
		t.Error("nothing tells more of a place than the event that was there")
	}
}

// TestPurpose raises the topic of what one runs only where the notes themselves put it there.
func TestPurpose(t *testing.T) {
	mesh := nature{key: "servicemesh", kind: kg.Concept}
	istio := nature{key: "istio", kind: kg.Project, topics: []string{"servicemesh"}}
	for _, c := range []struct {
		what   string
		raised bool
		own    nature
		tie    kg.Tie
	}{
		{"it heads them", true, istio, kg.Tie{Sentence: 1, Heading: 1}},
		{"it is linked", true, istio, kg.Tie{Sentence: 1, Linked: 1}},
		{"in one sentence alone", false, istio, kg.Tie{Sentence: 1}},
		{"never in one sentence", false, istio, kg.Tie{Heading: 1, Linked: 1}},
		{"something is stated already", false, istio, kg.Tie{Sentence: 1, Heading: 1, Stated: 1}},
		{"another topic", false, nature{key: "falco", kind: kg.Project}, kg.Tie{Sentence: 1, Heading: 1}},
		{"asked of an idea", false, nature{key: "ambientmesh", kind: kg.Concept, topics: istio.topics}, kg.Tie{Sentence: 1, Heading: 1}},
	} {
		if got := c.own.purpose(mesh, c.tie); (got > 1) != c.raised {
			t.Errorf("%s: %g times", c.what, got)
		}
	}
}

// TestStatedKin: what is stated of two makes them kin, but for people, of whom it always is.
func TestStatedKin(t *testing.T) {
	for _, c := range []struct {
		own, other kg.Kind
		want       float64
	}{
		{kg.Project, kg.Organization, 1.5},
		{kg.Person, kg.Organization, 1},
		{kg.Organization, kg.Person, 1},
	} {
		own, other := nature{key: "a", name: " a ", kind: c.own}, nature{key: "b", name: " b ", kind: c.other}
		if got := own.kinship(other, kg.Tie{Stated: 1}); got != c.want {
			t.Errorf("%s, %s: %v, want %v", c.own, c.other, got, c.want)
		}
	}
}

// TestSeveralNotesTellMore: of two neighbours that stand in as many sentences the one that more notes
// have is nearer.
func TestSeveralNotesTellMore(t *testing.T) {
	v := notebook{
		"one.md":   "[Lantern] and [Wick]\n[Lantern] and [Wick]\n[Lantern] and [Wick]\n[Lantern] and [Brass]",
		"two.md":   "[Lantern] and [Brass]",
		"three.md": "[Lantern] and [Brass]",
	}.view(t)
	got, err := v.Related(context.Background(), "Lantern", kg.RelatedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Related) != 2 || got.Related[0].Name != "Brass" || got.Related[0].Score == got.Related[1].Score {
		t.Errorf("%+v, want Brass before Wick", got.Related)
	}
}
