package kg

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFilterAnd lets of dates the stricter one count, whichever filter comes first and however
// much of it is known, and of lists an element of either.
func TestFilterAnd(t *testing.T) {
	for _, c := range []struct{ field, one, other, want string }{
		{"Until", "", "", ""},
		{"Until", "", "2023", "2023"},
		{"Until", "2023", "2024", "2023"},
		{"Until", "2023", "2023-04", "2023-04"},
		{"Until", "2023-04", "2023-04-18", "2023-04-18"},
		{"Until", "2022", "2023-04", "2022"},
		{"Until", "2024", "2023-04-18", "2023-04-18"},
		{"Since", "", "2023", "2023"},
		{"Since", "2023", "2023-04", "2023-04"},
		{"Since", "2023-04-18", "2024", "2024"},
	} {
		bound := func(date string) (f Filter) {
			if c.field == "Since" {
				f.Since = date
			} else {
				f.Until = date
			}
			return f
		}
		for _, got := range []Filter{bound(c.one).And(bound(c.other)), bound(c.other).And(bound(c.one))} {
			if diff := cmp.Diff(bound(c.want), got); diff != "" {
				t.Errorf("%s %q and %q:\n%s", c.field, c.one, c.other, diff)
			}
		}
	}
	one := Filter{NoteFilter{Paths: []string{"a"}, Tags: []string{"t"}, Events: []string{"e"}}, EntityFilter{Kinds: []Kind{Project}, Topics: []string{"x"}}}
	other := Filter{NoteFilter{Paths: []string{"b"}, Tags: []string{"u"}, Events: []string{"f"}}, EntityFilter{Kinds: []Kind{Person}, Topics: []string{"y"}}}
	want := Filter{NoteFilter{Paths: []string{"a", "b"}, Tags: []string{"t", "u"}, Events: []string{"e", "f"}}, EntityFilter{Kinds: []Kind{Project, Person}, Topics: []string{"x", "y"}}}
	if diff := cmp.Diff(want, one.And(other)); diff != "" {
		t.Error(diff)
	}
}

// TestNoteFilter goes through what each field lets pass and what not.
func TestNoteFilter(t *testing.T) {
	note := &Note{Path: "2023/kubecon-eu.md", Date: "2023-04-18", Event: "KubeCon + CloudNativeCon North America 2023", Tags: []string{"k8s/Network"}}
	for _, c := range []struct {
		name string
		f    NoteFilter
		want bool
	}{
		{"nothing asked", NoteFilter{}, true},
		{"a folder", NoteFilter{Paths: []string{"2023"}}, true},
		{"a folder with a slash", NoteFilter{Paths: []string{"2023/"}}, true},
		{"the beginning of a folder's name", NoteFilter{Paths: []string{"202"}}, false},
		{"a file name", NoteFilter{Paths: []string{"kubecon-eu"}}, true},
		{"a glob of the path", NoteFilter{Paths: []string{"**/kube*.md"}}, true},
		{"a glob of the name", NoteFilter{Paths: []string{"kube*"}}, true},
		{"one of two", NoteFilter{Paths: []string{"2019", "2023"}}, true},
		{"a tag above", NoteFilter{Tags: []string{"#K8s"}}, true},
		{"a tag that begins alike", NoteFilter{Tags: []string{"k8"}}, false},
		{"event by words", NoteFilter{Events: []string{"kubecon 2023"}}, true},
		{"event by initials", NoteFilter{Events: []string{"kubecon na"}}, true},
		{"another region", NoteFilter{Events: []string{"kubecon eu"}}, false},
		{"within a year", NoteFilter{Since: "2023", Until: "2023"}, true},
		{"until a month before", NoteFilter{Until: "2023-03"}, false},
		{"since its day", NoteFilter{Since: "2023-04-18"}, true},
		{"since the next day", NoteFilter{Since: "2023-04-19"}, false},
		{"all hold but one", NoteFilter{Paths: []string{"2023"}, Tags: []string{"wasm"}}, false},
	} {
		if got := c.f.Match(note); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	for _, nothing := range []string{"", " ", "-", "!!"} {
		if (NoteFilter{Events: []string{nothing}}).Match(note) || (NoteFilter{Paths: []string{nothing}}).Match(note) {
			t.Errorf("%q means a note", nothing)
		}
	}
	if !(NoteFilter{Paths: []string{"."}}).Match(note) {
		t.Error("a note is not in the folder of all notes")
	}
	if (NoteFilter{Since: "2000"}).Match(&Note{}) {
		t.Error("a note without a date is within bounds")
	}
	for event, want := range map[string]bool{"Quux Days": true, "Quux Days 2022": false, "the 39th Quux": false} {
		if got := (NoteFilter{Events: []string{"quux 2023"}}).Match(&Note{Event: event, Date: "2023-04-18"}); got != want {
			t.Errorf("the edition of 2023, in a note of %q of that year: %v", event, got)
		}
	}
	if (NoteFilter{Events: []string{""}}).Match(&Note{}) {
		t.Error("a note without an event has one")
	}
}
