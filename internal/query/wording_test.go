package query

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"notes/pkg/kg"
)

// TestRelatedWords asks for words that are no name.
func TestRelatedWords(t *testing.T) {
	notes := notebook{
		"a.md": "# On [Zebra]\n[Alpha] ships a delta update to [Beta].\n[Gamma] has deltas. | And updates of [Epsilon].",
		"b.md": "Delta-updates need [Alpha].\n[Istio] is elsewhere.",
	}
	v := notes.view(t)
	answer, err := v.RelatedWords(context.Background(), "delta updates", kg.RelatedOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if e := answer.Entity; !answer.Words || e.Name != "delta updates" || e.Kind != "" || e.Mentions != 2 || e.Notes != 2 {
		t.Errorf("words %v, entity %+v", answer.Words, e)
	}
	var got []string
	for _, n := range answer.Related {
		got = append(got, n.Name)
	}
	// Gamma and Epsilon have the words too, but not one behind the other.
	if want := []string{"Alpha", "Beta", "Zebra"}; !slices.Equal(got[:3], want) {
		t.Errorf("%q, want %q first", got, want)
	}
	first := answer.Related[0].Evidence
	if len(first) != 2 || first[0].Text != "Delta-updates need Alpha." || first[0].Near != "" {
		t.Errorf("evidence %+v", first)
	}
	for _, n := range answer.Related {
		if n.Name == "Zebra" && n.Evidence[0].Near == "" {
			t.Errorf("the heading isn't shown with what stands under it: %+v", n.Evidence)
		}
	}
}

// TestRelatedWordsOfNoNote: words that no note has are told, also those that only the
// filter leaves out, and those that aren't words.
func TestRelatedWordsOfNoNote(t *testing.T) {
	v := notebook{"a.md": "[Alpha] ships updates -k for net/http"}.view(t)
	for _, text := range []string{"updates ships", "downdates", "", "—", "k", ".NET", "@http", "ships*"} {
		var missing *kg.NotFoundError
		if _, err := v.RelatedWords(context.Background(), text, kg.RelatedOptions{}); !errors.As(err, &missing) || missing.Name != text {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestRelatedWordsInQuotes: what stands around words in a text is no part of them.
func TestRelatedWordsInQuotes(t *testing.T) {
	v := notebook{"a.md": "[Alpha] ships updates"}.view(t)
	for _, text := range []string{`"ships updates"`, "ships updates.", " (updates)"} {
		if answer, err := v.RelatedWords(context.Background(), text, kg.RelatedOptions{}); err != nil || len(answer.Related) != 1 {
			t.Errorf("%q: %+v, %v", text, answer.Related, err)
		}
	}
}

// TestRelatedWordsOfAKind: a filter of kinds bounds the neighbours.
func TestRelatedWordsOfAKind(t *testing.T) {
	v := notebook{"a.md": "[Alpha] ships updates, says [Why not?]"}.view(t)
	if err := v.Only(context.Background(), kg.EntityFilter{Kinds: []kg.Kind{kg.Talk}}); err != nil {
		t.Fatal(err)
	}
	answer, err := v.RelatedWords(context.Background(), "updates", kg.RelatedOptions{})
	if err != nil || len(answer.Related) != 1 || answer.Related[0].Name != "Why not?" {
		t.Errorf("%+v, %v", answer.Related, err)
	}
}

// TestRelatedWordsOfManyNotes: what is read of a word that stands everywhere is bounded.
func TestRelatedWordsOfManyNotes(t *testing.T) {
	notes := notebook{}
	for i := range 400 {
		notes[fmt.Sprintf("%d.md", i)] = "[Alpha] ships updates"
	}
	answer, err := notes.view(t).RelatedWords(context.Background(), "updates", kg.RelatedOptions{})
	if err != nil || answer.Entity.Notes != wordingNotes || len(answer.Related) != 1 {
		t.Errorf("%+v, %v", answer, err)
	}
}
