package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// The name of an event says where it is, which is stated once.
func TestPlaceInName(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct {
		text string
		want []string
	}{
		{"# KubeCon Barcelona notes\n\nKubeCon Barcelona was fine. KubeCon Barcelona is over.", []string{"KubeCon located in Barcelona"}},
		{"KubeCon Barcelona was fine, KubeCon Seattle was not.", []string{"KubeCon located in Barcelona", "KubeCon located in Seattle"}},
		{"We were at KubeCon Europe.", nil},
	} {
		found := x.Extract("a.md", markdown.New().Parse([]byte(c.text)))
		var got []string
		for _, r := range found.Relations {
			got = append(got, found.Terms[r.Source].Name+" "+string(r.Type)+" "+found.Terms[r.Target].Name)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}
