package query

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestTopicSections puts lists of links behind what says something, however much they name
// the topic, and tells of each section its share of the votes.
func TestTopicSections(t *testing.T) {
	v := notebook{"a.md": "# Mesh\n[Istio]"}.view(t)
	g, err := v.find(context.Background(), "service mesh", isFiled)
	if err != nil {
		t.Fatal(err)
	}
	list, err := v.topics(context.Background(), []*group{g})
	if err != nil || len(list) != 1 || len(list[0].Sections) != 1 || list[0].Sections[0].Score != 0.5 {
		t.Errorf("%+v, %v; want one section with a score of 0.5", list, err)
	}
	section := func(note string, says float64, index bool) filedSection {
		return filedSection{kg.TopicSection{Note: note, Says: says}, index}
	}
	topic, err := v.topic(g, &filedTopic{sections: []filedSection{section("links.md", 0.9, true), section("less.md", 0.1, false), section("more.md", 0.2, false)}})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"more.md", "less.md", "links.md"} {
		if got := topic.Sections[i].Note; got != want {
			t.Errorf("section %d is of %s, want %s", i, got, want)
		}
	}
}

// TestTopicEntitiesAtTheCut: of entities with equal scores those first by name are listed, however
// many are left out.
func TestTopicEntitiesAtTheCut(t *testing.T) {
	var names []string
	for i := range 2 * topicEntities {
		names = append(names, fmt.Sprintf("Tool %02d", i))
	}
	nb := notebook{"a.md": "# Mesh\n[Istio] | [" + strings.Join(names, "] | [") + "]"}
	for range 5 {
		list, err := nb.view(t).Topics(context.Background(), "service mesh")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range list[0].Entities {
			if e.Name != "Istio" {
				got = append(got, e.Name)
			}
		}
		if diff := cmp.Diff(names[:topicEntities-1], got); diff != "" {
			t.Fatalf("want (-), got (+):\n%s", diff)
		}
	}
}
