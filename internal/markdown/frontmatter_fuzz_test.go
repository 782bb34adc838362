package markdown

import (
	"bytes"
	"testing"
)

// FuzzFrontMatter puts anything between the fences of YAML and TOML. Whatever
// is wrong with it is told with its line, and what is read of it is where the
// document says.
func FuzzFrontMatter(f *testing.F) {
	for _, text := range []string{
		"title: A\ndate: 2023-04-18\ntags: [a, b]\n", "a: &a [*a]\n", "? [x]: y\n", "title: |\n  two\n  lines\n", "!!binary x", "title: \"a\\x00b\"", "a: {b: [c, {d: e}]}",
		"title = \"A\"\ntags = [\"a\"]\n", "[x]\ny = 2023-04-18T10:00:00Z\n", "a.b.c = '''x\ny'''\n", "a = [[[]]]", "\xff", "- a\n- b",
	} {
		f.Add([]byte(text), true)
		f.Add([]byte(text), false)
	}
	parser := New()
	f.Fuzz(func(t *testing.T, text []byte, yaml bool) {
		fence := []byte("+++\n")
		if yaml {
			fence = []byte("---\n")
		}
		note := bytes.Join([][]byte{nil, append(text, '\n'), []byte("\nBody.\n")}, fence)
		d := parser.Parse(note)
		if err := violation(d); err != nil {
			t.Fatal(err)
		}
		for _, p := range d.Problems {
			if p.Line < 1 || p.Line > bytes.Count(note, []byte("\n"))+1 || p.Reason == "" {
				t.Errorf("a problem in line %d of %q: %q", p.Line, note, p.Reason)
			}
		}
	})
}
