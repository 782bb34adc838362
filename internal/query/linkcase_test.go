package query

import (
	"context"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestLinksTellCasesApart resolves links where notes differ by nothing but the case of
// their paths: what is written exactly wins, and what fits two by their letters alone is
// ambiguous.
func TestLinksTellCasesApart(t *testing.T) {
	v := notebook{"Note.md": "[Cilium]", "note.md": "[Istio]", "kb/MAAS.md": "[Flux]", "kb/MaaS.md": "[MIG]", "kb/Lone.md": "[eBPF]"}.view(t)
	l := v.library()
	for _, test := range []struct {
		from, target string
		wiki         bool
		want         string
	}{
		{"beta.md", "note", true, "note.md"},
		{"beta.md", "Note", true, "Note.md"},
		{"beta.md", "note.md", false, "note.md"},
		{"beta.md", "Note.md", false, "Note.md"},
		{"beta.md", "NOTE", true, "Note.md or note.md"},
		{"beta.md", "NOTE.md", false, "Note.md or note.md"},
		{"beta.md", "MaaS", true, "kb/MaaS.md"},
		{"beta.md", "kb/MAAS", true, "kb/MAAS.md"},
		{"beta.md", "maas", true, "kb/MAAS.md or kb/MaaS.md"},
		{"kb/x.md", "MAAS.md", false, "kb/MAAS.md"},
		{"beta.md", "lone", true, "kb/Lone.md"},
		{"beta.md", "KB/lone.md", false, "kb/Lone.md"},
		{"note.md", "", true, "note.md"},
	} {
		d := l.resolve(test.from, &kg.Link{Target: test.target, Wiki: test.wiki})
		if got := strings.Join(paths(d.notes), " or "); got != test.want || (d.state == kg.Ambiguous) != strings.Contains(test.want, " or ") {
			t.Errorf("%q in %s: %s %q, want %q", test.target, test.from, d.state, got, test.want)
		}
	}
	c, err := v.Check(context.Background(), kg.NoteFilter{}, kg.CheckOptions{}, nil, nil)
	if err != nil || c.Notes != 5 {
		t.Errorf("checked %d notes, %v", c.Notes, err)
	}
}
