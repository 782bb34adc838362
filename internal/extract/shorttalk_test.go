package extract

import (
	"slices"
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// TestTitlesOfKnownNames finds the talks whose titles are put together of known names, or
// introduce one, in
// headings and in lists. Names inside them are names still.
func TestTitlesOfKnownNames(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct{ text, talk string }{
		{"## Fluentd: Cloud Native Logging - Anna Kestrel, Engineer\n\nIt logged.\n", "fluentdcloudnativelogging"},
		{"## Intro: Linkerd - Anna Kestrel, Engineer\n\nIt meshed.\n", "introlinkerd"},
		{"## Fluentd Kubernetes Linkerd - Anna Kestrel, Engineer\n\nIt logged.\n", ""},
		{"## Intro: Kettles - Anna Kestrel, Engineer\n\nIt boiled.\n", ""},
		{"## Intro: Linkerd\n*Anna Kestrel (Foobar Labs)*\n", ""},
		{"## Intro: Buoyant - Anna Kestrel, Engineer\n\nIt meshed.\n", ""},
		{programmeWith("Intro: Linkerd"), "introlinkerd"},
		{programmeWith("Linkerd Intro"), "linkerdintro"},
		{programmeWith("Extending containerd"), "extendingcontainerd"},
		{"# Proxies\n\nEnvoy and Istio and Kubernetes.\n\n" + programmeWith("Intro: Linkerd") + "- Keynote: Envoy for Many People - Emil Berg, Foobar Labs\n", "introlinkerd"},
		{programmeWith("Fluentd: Cloud Native Logging"), "fluentdcloudnativelogging"},
		{programmeWith("kubeadm deep dive into kettles"), "kubeadmdeepdiveintokettles"},
		{programmeWith("Intro: Kettles"), ""},
		{programmeWith("Linkerd"), ""},
	} {
		found := x.Extract("a.md", markdown.New().Parse([]byte(c.text)))
		var talks []string
		for _, r := range found.Relations {
			if r.Type == kg.Presents && found.Terms[r.Source].Name == "Anna Kestrel" {
				talks = append(talks, found.Terms[r.Target].Key)
			}
		}
		want := []string{c.talk}
		if c.talk == "" {
			want = nil
		}
		if !slices.Equal(talks, want) {
			t.Errorf("%q: Anna Kestrel presents %q, want %q", c.text, talks, want)
		}
		if linkerd := slices.ContainsFunc(found.Terms, func(term kg.Term) bool { return term.Key == "linkerd" }); c.talk == "introlinkerd" && !linkerd {
			t.Errorf("%q: Linkerd is no name", c.text)
		}
	}
}

// programmeWith is a list of talks, of which Anna Kestrel gives one.
func programmeWith(title string) string {
	return "# Talks\n\n- " + title + " - Anna Kestrel, Foobar Labs\n- Boiling Water at Home - Brian Kettle, Foobar Labs\n" +
		"- Baking Bread for Many People - Carol Zwick, Foobar Labs\n- Growing a Garden on the Moon - David Quort, Foobar Labs\n"
}
