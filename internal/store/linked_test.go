package store

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestLinks says which terms of a sentence count as linked. A link is [text], a name is a word of
// one letter.
func TestLinks(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"a link and what stands beside it", "see [a] for b", "a-b"},
		{"two links that something is said of", "[a] replaces [b]", "a-b"},
		{"the words of its own text", "see [a for b]", ""},
		{"a list of links", "[a], [b] and [c]", ""},
		{"a list of links and what it is said of", "d has [a], [b]", "a-d b-d"},
		{"a list with a remark on each", "[a], so new; [b], so old", ""},
		{"two lists", "[a] or [b] before [c]", "a-c b-c"},
		{"links one below the other", "[a] [b]", ""},
	} {
		f := linkedText(test.text)
		var got []string
		for _, p := range pairs(f, make([]part, len(f.Terms))) {
			if p.n[linked] > 0 {
				got = append(got, f.Terms[p.a].Key+"-"+f.Terms[p.b].Key)
			}
		}
		if diff := cmp.Diff(test.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s: want (-), got (+):\n%s", test.name, diff)
		}
	}
}

// linkedText returns the findings of one sentence.
func linkedText(text string) *kg.Findings {
	f := &kg.Findings{Terms: []kg.Term{{Key: "a"}, {Key: "b"}, {Key: "c"}, {Key: "d"}}}
	plain, open := "", 0
	for i, r := range text {
		switch {
		case r == '[':
			open = len(plain)
			continue
		case r == ']':
			f.Links = append(f.Links, kg.Link{Text: plain[open:], Column: open + 1, Term: int(plain[open] - 'a')})
			continue
		case r >= 'a' && r <= 'd' && alone(text, i):
			f.Mentions = append(f.Mentions, kg.Mention{Term: int(r - 'a'), Start: len(plain), End: len(plain) + 1, Column: len(plain) + 1})
		}
		plain += string(r)
	}
	f.Sentences = []kg.Sentence{{Text: plain}}
	return f
}

// alone reports whether the letter at an offset is a word.
func alone(text string, at int) bool {
	letter := func(i int) bool { return i >= 0 && i < len(text) && text[i] >= 'a' && text[i] <= 'z' }
	return !letter(at-1) && !letter(at+1)
}
