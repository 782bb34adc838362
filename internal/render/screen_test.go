package render

import "testing"

// TestPlaceLeads: on a screen that takes links a place leads to its file, odd
// characters in the path and all; anywhere else it is plain text.
func TestPlaceLeads(t *testing.T) {
	screen := Screen{Color: true, Folder: "/kb of mine"}
	want := "\x1b]8;;file:///kb%20of%20mine/2023/a%20b.md\x1b\\2023/a b.md:3:1\x1b]8;;\x1b\\"
	if got := screen.place(plain, "2023/a b.md", 3, 1); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, s := range []Screen{{}, {Color: true}, {Folder: "/kb"}} {
		if got := s.place(plain, "a.md", 3, 1); got != "a.md:3:1" {
			t.Errorf("%+v: %q", s, got)
		}
	}
}
