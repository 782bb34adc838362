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

// TestYAMLLineEnds: YAML ends lines where the rest of a note doesn't, and what stands below has its
// place all the same, as has an error.
func TestYAMLLineEnds(t *testing.T) {
	for _, sign := range []string{"", "\u2028", "\u2029", "\u0085", "\r"} {
		for _, end := range []string{"\n", "\r\n"} {
			d := Parse([]byte(strings.Join([]string{"---", `title: "a` + sign + `b Max"`, "speaker: Max Moe", "location: Berlin", "tags: [istio]", "---", "body"}, end)))
			places := map[string][2]int{}
			for _, b := range d.Blocks {
				line, column := d.Position(b.Start)
				places[d.Text[b.Start:b.End]] = [2]int{line, column}
			}
			for text, want := range map[string][2]int{"Max Moe": {3, 10}, "Berlin": {4, 11}, "istio": {5, 8}} {
				if places[text] != want {
					t.Errorf("%q and %q: %q stands at %v, want %v", sign, end, text, places[text], want)
				}
			}
			broken := Parse([]byte(strings.Join([]string{"---", `title: "a` + sign + `b"`, "speaker: : x", "location: Berlin", "---", "body"}, end)))
			if len(broken.Problems) != 1 || broken.Problems[0].Line != 3 {
				t.Errorf("%q and %q: %v", sign, end, broken.Problems)
			}
		}
	}
}
