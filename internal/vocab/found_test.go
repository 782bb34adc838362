package vocab

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestReadForeign compares what comes of a foreign file with X.want: the
// vocabulary file, then what was left out and why.
func TestReadForeign(t *testing.T) {
	v, err := Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"landscape.yml", "terms.ttl", "terms.jsonld"} {
		t.Run(name, func(t *testing.T) {
			file, err := ReadFile("testdata/import/" + name)
			if err != nil {
				t.Fatal(err)
			}
			found, err := ReadForeign(v, ReadWords(), file, "nl")
			if err != nil {
				t.Fatal(err)
			}
			text, err := Format(found.Entries)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(text), "must not be") {
				t.Error("a description was taken over")
			}
			checkLoads(t, text, found.Entries)
			text = fmt.Appendf(text, "\n# %d new, %d extended\n", found.New, found.Extended)
			for _, o := range found.Omitted {
				text = fmt.Appendf(text, "# %d %s: %s\n", o.Source.Line, o.Name, o.Reason)
			}
			golden(t, "testdata/import/"+name+".want", text)
		})
	}
}

// checkLoads asserts that a written file makes a whole with the built-in
// vocabulary, and says what was written.
func checkLoads(t *testing.T, text []byte, entries []Entry) {
	t.Helper()
	if _, err := Load([]File{{"imported.yaml", text}}); err != nil {
		t.Error(err)
	}
	parsed, err := Parse("imported.yaml", text)
	if err != nil {
		t.Fatal(err)
	}
	for i := range entries {
		parsed[i].Source = entries[i].Source
	}
	if a, b := shownEntries(entries), shownEntries(parsed); a != b {
		t.Error(cmp.Diff(a, b))
	}
}

func shownEntries(entries []Entry) string {
	var b strings.Builder
	for _, e := range entries {
		fmt.Fprintf(&b, "%+v\n", e)
	}
	return strings.ReplaceAll(b.String(), "[]", "")
}

func TestReadForeignFaults(t *testing.T) {
	v, err := Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ text, want string }{
		"x.csv":    {"a,b", `"x.csv" is of no kind that can be imported`},
		"none.yml": {"- name: A\n", "none.yml:1: "},
		"list.yml": {"landscape:\n- name: [a, b]\n", "list.yml:2: a list can't stand here"},
		"else.yml": {"other: 1\n", `no CNCF landscape; it has a list under the key "landscape"`},
		"type.yml": {"landscape:\n  - name: A\n    subcategories: 5\n", "type.yml:3: "},
		"bomb.yml": {"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nlandscape: *e\n", "bomb.yml:"},
		"x.ttl":    {"<a> <b>", `x.ttl:1:8: expected an address or a name, found the end of the file`},
		"x.jsonld": {"[1,]", "x.jsonld:1:4: no JSON"},
	} {
		if _, err := ReadForeign(v, ReadWords(), File{Name: name, Data: []byte(c.text)}); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

// FuzzReadForeign reads anything as each kind of file: it never panics, and
// what it makes loads.
func FuzzReadForeign(f *testing.F) {
	v, err := Load(nil)
	if err != nil {
		f.Fatal(err)
	}
	words := ReadWords()
	for i, name := range []string{"landscape.yml", "terms.ttl", "terms.jsonld"} {
		file, err := ReadFile("testdata/import/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(byte(i), file.Data)
	}
	f.Fuzz(func(t *testing.T, kind byte, data []byte) {
		name := []string{"x.yml", "x.ttl", "x.jsonld"}[kind%3]
		found, err := ReadForeign(v, words, File{Name: name, Data: data})
		if err != nil {
			return
		}
		text, err := Format(found.Entries)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Load([]File{{"x.yaml", text}}); err != nil && !strings.Contains(err.Error(), "circle") {
			t.Errorf("%v\n%s", err, text)
		}
	})
}
