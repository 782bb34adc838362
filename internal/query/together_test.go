package query

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestSearchOrder has one notebook for each thing that decides which section comes first.
func TestSearchOrder(t *testing.T) {
	filler := "\n" + strings.Repeat("So much was said on that day that nobody took it down\n", 6)
	apart := notebook{"apart.md": "Gateway and gateway, an API, this API", "beside.md": "Here is a gateway API" + filler}
	for i := range 40 {
		apart[fmt.Sprintf("%d.md", i)] = "Nothing of it"
	}
	crowd := notebook{"who.md": "Then, and who; then somebody was, who was", "rare.md": "But a sidecar" + filler}
	for i := range 12 {
		crowd[fmt.Sprintf("crowd%d.md", i)] = []string{"Somebody who", "It was", "Then it"}[i%3]
	}
	for _, test := range []struct {
		name  string
		notes notebook
		query string
		want  string
	}{
		{"words side by side before the same apart", apart, "gateway api", "beside apart"},
		{"and in their order", notebook{"other.md": "An API gateway, an API and a gateway", "beside.md": "Here is a gateway API" + filler}, "gateway api", "beside other"},
		{"a name before the same words", notebook{"words.md": "The gateway API, this gateway API", "name.md": "Here is the [Gateway API]" + filler}, "gateway api", "name words"},
		{"but no part of a longer name", notebook{"words.md": "The gateway API, this gateway API", "name.md": "Here is the [Gateway API Tamer]" + filler}, "gateway api", "words name"},
		{"at neither end", notebook{"words.md": "The gateway API, this gateway API", "name.md": "Here is the [Tame Gateway API]" + filler}, "gateway api", "words name"},
		{"nor words that are no name", notebook{"words.md": "The gateway API, this gateway API", "name.md": "Here is the [gateway api]" + filler}, "gateway api", "words name"},
		{"a name that is part of what is asked", notebook{"apart.md": "Gateway, talk, API and talk", "name.md": "On the [Gateway API] was one talk" + filler}, "talk gateway api", "name apart"},
		{"rare words side by side before common ones", notebook{
			"rare.md": "A sidecar proxy, and what it is and does and was", "common.md": "What is a sidecar? It is no proxy",
			"1.md": "What is that", "2.md": "What is it", "3.md": "What is this", "4.md": "A sidecar", "5.md": "Of a proxy",
		}, "what is sidecar proxy", "rare common"},
		{"beyond a word that must not be there", apart, "gateway -mesh api", "beside apart"},
		{"a beginning", apart, "gateway ap*", "beside apart"},
		{"a rare word before common ones where no section has all", crowd, "who was then sidecar", "rare who"},
	} {
		hits := hitsOf(t, test.notes.view(t), test.query, -1).Hits
		var got []string
		for _, h := range hits[:min(2, len(hits))] {
			got = append(got, strings.TrimSuffix(h.Note, ".md"))
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: %q, want %s", test.name, got, test.want)
		}
		for i := 1; i < len(hits); i++ {
			if hits[i].Score > hits[i-1].Score {
				t.Errorf("%s: %v behind %v", test.name, hits[i].Score, hits[i-1].Score)
			}
		}
	}
}

// TestSearchShows: of a section the sentence is shown that has the rare words, and has them
// side by side; a heading where only that has them.
func TestSearchShows(t *testing.T) {
	v := notebook{
		"a.md": "Who, what and why is it\nThis gateway of an API\nThat gateway API\nMore of the gateway", "b.md": "What is it", "c.md": "What is that, and who", "d.md": "# The zebra\nNothing more is said",
	}.view(t)
	for query, want := range map[string]string{"what is gateway": "This gateway of an API", "api gateway": "This gateway of an API", "gateway api": "That gateway API", "zebra": "The zebra"} {
		if hits := hitsOf(t, v, query, 1).Hits; hits[0].Text != want {
			t.Errorf("%s shows %q, want %q", query, hits[0].Text, want)
		}
	}
}

// TestSearchAlike: of many sections that are alike but some are read; which these are
// depends neither on how many are asked for, nor on the order in which the notes came.
func TestSearchAlike(t *testing.T) {
	nb := notebook{}
	for i := range 2 * reread {
		nb[fmt.Sprintf("%03d.md", i)] = []string{"A gateway API there", "A gateway, there API"}[i%2]
	}
	names := slices.Sorted(maps.Keys(nb))
	slices.Reverse(names)
	v, reversed := nb.view(t), nb.viewInOrder(t, names)
	all := hitsOf(t, v, "gateway api", -1).Hits
	if best, last := all[0].Score, all[len(all)-1].Score; len(all) != len(nb) || best < 2*last {
		t.Fatalf("%d of %d, from %v to %v", len(all), len(nb), best, last)
	}
	for _, limit := range []int{1, 20, reread + 1, -1} {
		hits := hitsOf(t, v, "gateway api", limit).Hits
		for i, h := range hits {
			if h.Score != all[i].Score {
				t.Errorf("%d of %d has %v, of all %v", i, limit, h.Score, all[i].Score)
			}
		}
		if diff := cmp.Diff(hits, hitsOf(t, reversed, "gateway api", limit).Hits); diff != "" {
			t.Errorf("%d in another order of notes:\n%s", limit, diff)
		}
	}
}

func hitsOf(t *testing.T, v *View, query string, most int) kg.Found {
	t.Helper()
	q, err := ParseSearch(query)
	if err != nil {
		t.Fatal(err)
	}
	found, err := v.Search(context.Background(), q, most)
	if err != nil {
		t.Fatal(err)
	}
	return found
}
