package markdown

import (
	"strings"
	"testing"
)

// TestBoundsAreProblems holds that what is read as plain text beyond a bound
// keeps its words and says so, at its place.
func TestBoundsAreProblems(t *testing.T) {
	for _, test := range []struct {
		name, note, words, reason string
	}{
		{"quotes", "a\n\n" + strings.Repeat(">", 500) + " words", "words", "nested too deep"},
		{"lists", "a\n\n" + strings.Repeat("- ", 500) + "words", "words", "nested too deep"},
		{"indentation", "a\n\n- b\n" + strings.Repeat(" ", 500) + "- words", "words", "nested too deep"},
		{"emphasis", "a\n\n" + strings.Repeat("*b_ ", 500) + "words", "words", "emphasis"},
		{"brackets", "a\n\n" + strings.Repeat("[b] ", 500) + "[words](u)", "words", "brackets"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := Parse([]byte(test.note))
			if !strings.Contains(d.Text, test.words) {
				t.Errorf("the words are lost")
			}
			if len(d.Problems) != 1 || !strings.Contains(d.Problems[0].Reason, test.reason) || d.Problems[0].Line < 3 {
				t.Errorf("problems are %v", d.Problems)
			}
			if err := violation(d); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestLongParagraph holds that a paragraph read as several loses no line.
func TestLongParagraph(t *testing.T) {
	d := Parse([]byte(strings.Repeat("word\n", 1000)))
	if n := strings.Count(d.Text, "word"); n != 1000 {
		t.Errorf("%d of 1000 words are left", n)
	}
	if len(d.Problems) != 0 {
		t.Errorf("problems are %v", d.Problems)
	}
}

// TestProblemsInOrder: what could not be read is told from top to bottom, whatever is found first.
func TestProblemsInOrder(t *testing.T) {
	d := Parse([]byte("a\n\n" + strings.Repeat("*a ", 2000) + "\n\n" + strings.Repeat("> ", 500) + "b"))
	if len(d.Problems) != 2 || d.Problems[0].Line != 3 || d.Problems[1].Line != 5 {
		t.Errorf("the problems are %v", d.Problems)
	}
}
