package notes

import (
	"context"
	"fmt"
	"testing"
)

// TestSharedAlias: notes that are all called the same besides are no one thing, however many
// they are, and what else is said of the names of each holds, whichever is asked about first.
func TestSharedAlias(t *testing.T) {
	o := Options{Folder: t.TempDir()}
	slips := [][2]string{
		{"Isitio", "Istio"},
		{"Linkedr", "Linkerd"},
		{"Promehteus", "Prometheus"},
		{"Kuberentes", "Kubernetes"},
		{"Grafnaa", "Grafana"},
		{"Terrafrom", "Terraform"},
		{"Kubevrit", "KubeVirt"},
		{"Crossplnae", "Crossplane"},
	}
	files := map[string]string{}
	for i := range 90 {
		files[fmt.Sprintf("Blorf Quux%d.md", i)] = fmt.Sprintf("---\naliases: [Standup]\n---\nWe talked about Blorf Quux%d.\n", i)
	}
	for _, s := range slips {
		wrong, right := s[0], s[1]
		files["a.md"] += "See [[Standup]] and [[" + wrong + "]].\n"
		files[right+".md"] = "---\naliases: [Standup]\n---\n" + right + " has gateways.\n"
		for i := range 2 {
			files[fmt.Sprintf("%d.md", i)] += right + " is nice.\n\n"
		}
	}
	put(t, o.Folder, files)
	refresh(t, o)
	ctx, book := context.Background(), ready(t, o)
	for _, s := range slips {
		wrong, right := s[0], s[1]
		if list, err := book.Entities(ctx, right); err != nil || len(list) != 1 || list[0].Notes != 4 {
			t.Errorf("of all, %s: %+v, %v", right, list, err)
		}
		if e, err := book.Entity(ctx, wrong); err != nil || e.Name != right || e.Notes != 4 {
			t.Errorf("%s: %+v, %v", wrong, e, err)
		}
	}
}

// TestPersonsAlias: a note on somebody whose first name the vocabulary has for something else is on
// the person, and the other thing keeps its name; an alias that means nothing else is the person's.
func TestPersonsAlias(t *testing.T) {
	o := Options{Folder: t.TempDir()}
	put(t, o.Folder, map[string]string{
		"Ruby Quorlsen.md":  "---\naliases: [Ruby, Quorly]\ntags: [person]\n---\n# Ruby Quorlsen\n\nRuby draws at the mill.\n",
		"People/Art Fog.md": "---\naliases: [Python]\n---\n# Art Fog\n",
		"b.md":              "We use Ruby 3.3, Python and Kubernetes.\n\nQuorly helps us with it, as Quorly does.\n",
	})
	refresh(t, o)
	ctx, book := context.Background(), ready(t, o)
	for name, want := range map[string]string{
		"Ruby Quorlsen": "Ruby Quorlsen person 4", "Quorly": "Ruby Quorlsen person 4", "Ruby": "Ruby language 1",
		"Art Fog": "Art Fog person 1", "Python": "Python language 1",
	} {
		if e, err := book.Entity(ctx, name); err != nil || fmt.Sprint(e.Name, " ", e.Kind, " ", e.Mentions) != want {
			t.Errorf("%s: %s %s %d, %v; want %s", name, e.Name, e.Kind, e.Mentions, err, want)
		}
	}
}
