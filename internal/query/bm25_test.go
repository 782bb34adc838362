package query

import (
	"context"
	"strings"
	"testing"
)

// TestSectionsAreWeighed: of sections that have all words the shorter come first, those that have
// each word several times before those that have one of them again and again, and those that have
// the rarer word more often.
func TestSectionsAreWeighed(t *testing.T) {
	pad := func(text string, words int) string {
		return text + strings.Repeat(" filler", words-len(strings.Fields(text)))
	}
	for _, c := range []struct {
		name, query string
		notes       notebook
		first       string
	}{
		{"length", "zebra", notebook{"a.md": pad("zebra", 60), "b.md": pad("zebra", 6)}, "b.md"},
		{"saturation", "zebra yak", notebook{
			"a.md": pad(strings.Repeat("zebra ", 12)+"yak", 20),
			"b.md": pad(strings.Repeat("zebra ", 3)+strings.Repeat("yak ", 3), 20),
		}, "b.md"},
		{"rarity", "zebra yak", notebook{
			"a.md": pad("zebra zebra yak", 9), "b.md": pad("zebra yak yak", 9),
			"c.md": pad("zebra", 9), "d.md": pad("zebra", 9), "e.md": pad("zebra", 9),
		}, "b.md"},
	} {
		q, err := ParseSearch(c.query)
		if err != nil {
			t.Fatal(err)
		}
		found, err := c.notes.view(t).Search(context.Background(), q, -1)
		if err != nil || len(found.Hits) < 2 {
			t.Fatalf("%s: %+v, %v", c.name, found.Hits, err)
		}
		if got := found.Hits[0].Note; got != c.first || found.Hits[0].Score <= found.Hits[1].Score {
			t.Errorf("%s: %s is first with %v before %v, want %s", c.name, got, found.Hits[0].Score, found.Hits[1].Score, c.first)
		}
	}
}
