package markdown

import (
	"strings"
	"testing"
)

// TestFrontMatterLimits holds that front matter made to exhaust a parser is
// refused or survived, and the body read in any case.
func TestFrontMatterLimits(t *testing.T) {
	for _, test := range []struct {
		name, note string
		problem    bool
	}{
		{"too long", "---\n" + strings.Repeat("a: b\n", 20_000) + "---\nbody", true},
		{"aliases", bomb() + "body", false},
		{"nested", "---\na: " + strings.Repeat("[", 30_000) + "\n---\nbody", true},
		{"toml nested", "+++\na = " + strings.Repeat("[", 3_000) + "\n+++\nbody", true},
		{"self-reference", "---\ntags: &a [*a]\n---\nbody", false},
		{"zero byte", "---\ntitle: a\x00b\n---\nbody", true},
		{"not UTF-8", "---\ntitle: a\xffb\n---\nbody", true},
		{"duplicate key", "---\ntitle: a\ntitle: b\n---\nbody", false},
		{"list at the top", "---\n- a\n---\nbody", false},
		{"empty", "---\n---\nbody", false},
		{"not closed", "---\ntitle: a\n\nbody", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := Parse([]byte(test.note))
			if !strings.HasSuffix(d.Text, "body") {
				t.Errorf("text ends in %q", d.Text[max(0, len(d.Text)-40):])
			}
			if got := len(d.Problems) > 0; got != test.problem {
				t.Errorf("problems are %v", d.Problems)
			}
			if err := violation(d); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestFrontMatterWithoutFirstFence: Hexo leaves it out, and what only looks like it
// is text.
func TestFrontMatterWithoutFirstFence(t *testing.T) {
	for note, title := range map[string]string{
		"title: Acme\ntags:\n\n  - mesh\ndate: 2014-05-06\n---\nbody": "Acme",
		"layout: post\ntitle: \"Acme: 1\"\n---\nbody":                 "Acme: 1",
		"title: Acme\n---\nbody":                                      "",
		"Question: why\nAnswer: because\n---\nbody":                   "",
		"title: Acme\nIt was fine.\n---\nbody":                        "",
		"title: Acme\ndate: 2014-05-06\n\nbody":                       "",
	} {
		d := Parse([]byte(note))
		if d.Front.Title != title || !strings.HasSuffix(d.Text, "body") {
			t.Errorf("%q: the title is %q, the text %q", note, d.Front.Title, d.Text)
		}
		if err := violation(d); err != nil {
			t.Error(err)
		}
	}
}
