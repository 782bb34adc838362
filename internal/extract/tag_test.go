package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/internal/markdown"
	"notes/internal/vocab"
)

// The tags of a note are those of its front matter, then those in its text, each
// once. What only begins with the sign is none.
func TestTags(t *testing.T) {
	x := New(vocabulary(t), vocab.ReadWords())
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"front matter", "---\ntags: [seed, k8s/network]\n---\nText.\n", []string{"seed", "k8s/network"}},
		{"in the text", "# Day one #keynote\n\nA talk. #seed\n- item #k8s/network, #to-do\n", []string{"keynote", "seed", "k8s/network", "to-do"}},
		{"front matter first, each once", "---\ntags: [Seed]\n---\n#idea and #seed and #idea\n", []string{"Seed", "idea"}},
		{"two words as outliners write them", "- #[[Cloud Native]] and #seed and [[Other]]\n", []string{"Cloud Native", "seed"}},
		{"no tag", "Issue #42, C#, `#include`, [text](#anchor), &#35;x, a#b, #b0a597 and #B0A59780.\n\n    #define\n", nil},
		{"words of the letters of colours", "#facade #e2e #decade #bed\n", []string{"facade", "e2e", "decade", "bed"}},
		{"short colours", "#fff #f00 #0AF and PR #a12.\n", nil},
		{"a link behind C#", "C#[[Lantern]], F##[[Lantern]] (#[[Oil]])\n#[[Wick]]\n", []string{"Oil", "Wick"}},
		{"names in braces", "Title {#setext}\n===\n\n> ## Quoted {#quoted}\n\n- # heading {#x}\n\nA paragraph {#para}\n", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := x.Extract("x.md", markdown.New().Parse([]byte(c.text))).Note.Tags
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
