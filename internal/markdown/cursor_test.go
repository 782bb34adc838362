package markdown

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestCursor catches a cursor that loses its place: where offsets rise by little or by
// much, where they fall, and where the text is not in the order of the file.
func TestCursor(t *testing.T) {
	note := "---\ntitle: Ünder way\n---\nx[^1] is\n\n[^1]: A foot note\n\n" + strings.Repeat("- an item with [a link](u) and Ü\n", 60) + "\n> a quotation\n"
	for _, file := range []string{"", "one line", "\ufeff&amp; after the mark\nÜnd so", note} {
		d := Parse([]byte(file))
		rising, cursor := d.Cursor(), d.Cursor()
		random := rand.New(rand.NewPCG(1, 2))
		for at := range len(d.Text) + 2 {
			equalPlace(t, d, &rising, at)
			equalPlace(t, d, &cursor, random.IntN(len(d.Text)+2))
		}
	}
}

func equalPlace(t *testing.T, d *Document, c *Cursor, at int) {
	t.Helper()
	line, column := c.Position(at)
	if l, k := d.Position(at); line != l || column != k {
		t.Fatalf("byte %d of %d is at %d:%d, want %d:%d", at, len(d.Text), line, column, l, k)
	}
}
