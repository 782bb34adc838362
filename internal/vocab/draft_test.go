package vocab

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"notes/pkg/kg"
)

// TestDraft does to testdata/draft/X.yaml what the lines "#! …" in it ask for
// and compares with X.want: comments, order and empty lines have to stay.
func TestDraft(t *testing.T) {
	paths, err := filepath.Glob("testdata/draft/*.yaml")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			file, err := ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			draft, err := NewDraft(file)
			if err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(string(file.Data)) {
				if command, ok := strings.CutPrefix(line, "#! "); ok {
					edit(draft, strings.Fields(command))
				}
			}
			got, err := draft.Bytes()
			if err != nil {
				t.Fatal(err)
			}
			golden(t, strings.TrimSuffix(path, ".yaml")+".want", got)
		})
	}
}

func edit(d *Draft, words []string) {
	switch name := words[1]; words[0] {
	case "alias":
		d.Alias(name, Form{Text: words[2]})
	case "kind":
		d.SetKind(name, kg.Kind(words[2]))
	case "remove":
		d.Remove(name)
	case "hide":
		d.Hide(name)
	case "put":
		d.Put(Entry{Name: name, Kind: kg.Kind(words[2]), Forms: []Form{{Text: name}}})
	}
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

// FuzzDraft edits anything that parses: what comes out parses too, with the
// edit and with all other entries as they were.
func FuzzDraft(f *testing.F) {
	seeds, _ := filepath.Glob("testdata/draft/*.yaml")
	for _, seed := range seeds {
		content, err := os.ReadFile(seed)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(content)
	}
	f.Add([]byte("[{name: A}, {name: B, aliases: [c]}]"))
	f.Add([]byte("-\r\n  name: A\r\n\r\n- name: B\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		before, err := Parse("x.yaml", data)
		if err != nil {
			return
		}
		draft, err := NewDraft(File{Name: "x.yaml", Data: data})
		if err != nil {
			t.Fatalf("Parse takes what NewDraft refuses: %v", err)
		}
		name := "Quite New"
		if len(before) > 0 {
			name = before[len(before)/2].Name
		}
		draft.SetKind(name, kg.Event)
		text, err := draft.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		after, err := Parse("x.yaml", text)
		if err != nil {
			t.Fatalf("after the edit: %v\n%s", err, text)
		}
		checkEdit(t, before, after, name)
	})
}

func checkEdit(t *testing.T, before, after []Entry, name string) {
	t.Helper()
	edited := false
	for i := range after {
		after[i].Source = Source{}
		if after[i].Key() == kg.Fold(name) {
			edited = after[i].Kind == kg.Event
			after[i].Kind, after[i].Hidden = "", false
		}
	}
	for i := range before {
		before[i].Source = Source{}
		if before[i].Key() == kg.Fold(name) {
			before[i].Kind, before[i].Hidden = "", false
		}
	}
	if !edited {
		t.Errorf("%q is no event", name)
	}
	if diff := cmp.Diff(before, after[:min(len(before), len(after))], cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("entries changed (-before +after):\n%s", diff)
	}
}
