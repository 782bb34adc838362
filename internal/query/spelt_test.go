package query

import (
	"context"
	"errors"
	"testing"

	"notes/pkg/kg"
)

// TestSpelt: a name in capitals is found as it is spelt and in the plural, never by another
// word of which it happens to be the stem.
func TestSpelt(t *testing.T) {
	nb := notebook{"adverb.md": "Deploy it quicly with [Alpha]", "form.md": "It is quickly slow, slowly quick"}
	v := nb.view(t)
	for query, want := range map[string]string{"QUIC": "", "QUIC deploy": "adverb.md", "quick": "form.md", "SLOW -zebra": "form.md", "QUIC xylophones": "", "deploy -QUIC": "adverb.md", "deploy -QUICLY": "", "deploy -quicly": ""} {
		if got := foundBy(t, v, query); got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
	for _, name := range []string{"QUIC", "quic"} {
		var missing *kg.NotFoundError
		if _, err := v.RelatedWords(context.Background(), name, kg.RelatedOptions{}); !errors.As(err, &missing) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := v.Related(context.Background(), name, kg.RelatedOptions{}); !errors.As(err, &missing) || missing.Notes > 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got := foundBy(t, notebook{"a.md": "Yaks speak quic", "b.md": "Yaks move quickly"}.view(t), "yaks -QUIC"); got != "b.md" {
		t.Errorf("denied: %q", got)
	}
	one := notebook{"one.md": "One quic is enough", "es.md": "Many quices came", "ly.md": "One of many goes quicly"}.view(t)
	for query, want := range map[string]string{"QUICS one": "one.md", "QUIC many": "es.md"} {
		if got := foundBy(t, one, query); got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
	nb["plural.md"] = "Two QUICs need [Beta], and quic's needs"
	v = nb.view(t)
	if got := foundBy(t, v, "QUIC"); got != "plural.md" {
		t.Errorf("the plural: %q", got)
	}
	if answer, err := v.RelatedWords(context.Background(), "quic", kg.RelatedOptions{}); err != nil || len(answer.Related) != 1 {
		t.Errorf("%+v, %v", answer.Related, err)
	}
}
