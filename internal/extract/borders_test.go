package extract

import (
	"testing"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// TestBorders reads notes that begin or end where a rule looks at what stands before or behind: a
// hyphen and no word before it, code that a word goes on with, a heading or a title without a word.
func TestBorders(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, text := range []string{
		"-WORKDIR", "-X", "-Ray", "-quorl mesh", "met at`cdef` ###", "see`cdef`", "# \u00a0 \n    rest: of it", "#\n\n    rest",
		"KISS (K.I.S.S.)", "The K.I.S.S. (KISS)", "s", "'s", "vs", "of", "R", "C.", "Dr.",
		"- presented by Ada Lovelace, Google", "- by by Ada Lovelace, Google",
	} {
		x.Extract("a.md", markdown.New().Parse([]byte(text)))
	}
}
