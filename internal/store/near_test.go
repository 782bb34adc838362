package store

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// layout builds findings from lines: "#" begins a heading, "-" an item under
// the line above it that has one dash less, sentences are parted by "|", and
// each word is a term, of a person if it begins with "who", of a company with "firm", a talk with "talk".
func layout(text string) *kg.Findings {
	f := &kg.Findings{Sections: []kg.Section{{}}}
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if i, ok := termAt(f.Terms, word); !ok {
			f.Terms = append(f.Terms[:i], append([]kg.Term{{Key: word, Name: word, Kind: kindIn(word)}}, f.Terms[i:]...)...)
		}
	}
	above := []int{-1} // the heading, then the item at each depth
	for block, line := range strings.Split(text, "\n") {
		depth := strings.Count(line, "-")
		heading := strings.HasPrefix(line, "#")
		if heading {
			f.Sections = append(f.Sections, kg.Section{})
			above = []int{-1}
		}
		above = above[:max(1, min(depth, len(above)))]
		parent := above[len(above)-1]
		first := len(f.Sentences)
		for _, sentence := range strings.Split(strings.Trim(line, "#- "), "|") {
			for _, word := range strings.Fields(sentence) {
				term, _ := termAt(f.Terms, word)
				f.Mentions = append(f.Mentions, kg.Mention{Term: term, Sentence: len(f.Sentences)})
			}
			f.Sentences = append(f.Sentences, kg.Sentence{Section: len(f.Sections) - 1, Parent: parent, Block: block, Heading: heading, Text: sentence})
		}
		switch {
		case heading:
			above = []int{first}
		case depth > 0:
			above = append(above, first)
		}
	}
	return f
}

func kindIn(word string) kg.Kind {
	switch {
	case strings.HasPrefix(word, "who"):
		return kg.Person
	case strings.HasPrefix(word, "firm"):
		return kg.Organization
	case strings.HasPrefix(word, "talk"):
		return kg.Talk
	}
	return kg.Concept
}

// TestPairs says of small notes which pairs they make, and how.
func TestPairs(t *testing.T) {
	names := [ways]string{inNote: "note", stated: "stated", inSentence: "sentence", inBlock: "block", underHeading: "heading", inSection: "section", linked: "linked", filed: "filed", closeness: "close"}
	for _, test := range []struct{ name, text, want string }{
		{"one sentence", "a b", "a-b sentence close 2"},
		{"twice", "a b | a b", "a-b sentence 2 close 7"},
		{"no more than four times", strings.Repeat("a b\n", 9), "a-b sentence 4 close 8"},
		{"a block counts only without a common sentence", "a b | a c | c", "a-b sentence close 4, a-c sentence close 4, b-c block close 2"},
		{"a section counts only if nothing is nearer", "a b\nc", "a-b sentence close 2, a-c section close, b-c section close 2"},
		{"sections apart", "a\n#\nb", ""},
		{"a heading and what is under it", "# a\nb\nb", "a-b heading 2 close 3"},
		{"who stands alone under a heading", "# a\nwho firm", "firm-who sentence close 2, a-who block close 2, a-firm block close"},
		{"who stands there with something", "# a\nwho b", "b-who sentence close 2, a-who heading close 2, a-b heading close"},
		{"a company alone under a heading", "# a\nfirm", "a-firm heading close 2"},
		{"an item and its sub-items", "- a\n-- b\n--- c", "a-b block close 2, b-c block close 2, a-c heading close"},
		{"sub-items of one item", "- a\n-- b\n-- c", "a-b block close 2, a-c block close, b-c heading close 2"},
		{"of one that says more than a name", "- a a a a a\n-- b\n-- c", "a-b block close 5, a-c block close 3, b-c section close 2"},
		{"in one of them", "- a\n-- b c", "b-c sentence close 2, a-b block close 2, a-c block close"},
		{"of one without a name", "- \n-- b\n-- c", "b-c section close 2"},
		{"rows of a programme", "- talka who\n-- a\n- talkb firm", "talka-who sentence close 2, a-talka block close, a-who block close 2, firm-talkb sentence close 2"},
		{"a row and what is no row", "talka\na\ntalkb", "a-talka section close 2, a-talkb section close 2"},
		{"items under a heading", "# a\n- b\n- c", "a-b heading close 2, a-c heading close, b-c section close 2"},
		{"of another item", "- a\n-- b\n- c\n-- d", "a-b block close 2, c-d block close 2, a-c section close, a-d section close, b-c section close 2, b-d section close"},
		{"a third and a fourth name on", "a b c d e", "a-b sentence close 2, a-c sentence close, a-d sentence close, a-e sentence close, b-c sentence close 2, b-d sentence close, b-e sentence close, c-d sentence close 2, c-e sentence close, d-e sentence close 2"},
		{"five names on", "a b b b b c", "a-b sentence close 4, a-c sentence, b-c sentence close 4"},
		{"a term with itself", "a a", ""},
	} {
		f := layout(test.text)
		var got []string
		for _, p := range pairs(f, make([]part, len(f.Terms))) {
			line := f.Terms[p.a].Key + "-" + f.Terms[p.b].Key
			for way, n := range p.n {
				switch {
				case n == 1 && way != inNote:
					line += " " + names[way]
				case n > 1:
					line += fmt.Sprint(" ", names[way], " ", n)
				}
			}
			got = append(got, line)
		}
		if diff := cmp.Diff(test.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("%s: want (-), got (+):\n%s", test.name, diff)
		}
	}
}

// TestFarThenClose pairs two terms that first stand far apart in a section and later
// side by side.
func TestFarThenClose(t *testing.T) {
	f := layout("a\n" + strings.Join(strings.Split("bcdefghijklmnopqrstuvwxy", ""), "\n") + "\nz\na")
	a, _ := termAt(f.Terms, "a")
	z, _ := termAt(f.Terms, "z")
	for _, p := range pairs(f, make([]part, len(f.Terms))) {
		if p.a == int32(a) && p.b == int32(z) {
			if want := (counts{inNote: 1, inSection: 1, closeness: 2}); p.n != want {
				t.Errorf("%v, want %v", p.n, want)
			}
			return
		}
	}
	t.Error("no pair")
}

// TestPairsAreBounded counts the pairs of notes that are one long sentence, one
// long block, one long section or one deep list: no more than some for each
// mention, for a note must not cost the square of its length.
func TestPairsAreBounded(t *testing.T) {
	words := func(n int, between string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.Repeat(string(rune('a'+i%26)), 1+i/26) + between)
		}
		return strings.Trim(b.String(), between)
	}
	for name, text := range map[string]string{
		"sentence": words(2000, " "), "block": words(2000, "|"), "section": words(2000, "\n"), "list": "- " + strings.ReplaceAll(words(300, "\n"), "\n", "\n- "),
	} {
		f := layout(text)
		if n := len(pairs(f, make([]part, len(f.Terms)))); n > 60*len(f.Mentions) || n < len(f.Mentions)-1 {
			t.Errorf("%s: %d pairs of %d mentions", name, n, len(f.Mentions))
		}
	}
}

// BenchmarkPrepare is what the index costs each note beside reading it.
func BenchmarkPrepare(b *testing.B) {
	f := generate("note.md", 4)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Prepare(f, kg.Stamp{}); err != nil {
			b.Fatal(err)
		}
	}
}
