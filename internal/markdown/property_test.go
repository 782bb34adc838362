package markdown

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

// pieces are what random notes are made of.
func pieces() []string {
	return []string{
		"word", "Ünïcödé", "日本語。", "e\u0301", "donâ€™t", "&amp;", "&#x41;", "&#10;", "&gtx;", "&nbsp;", `\*`, `\`, "*", "**", "_", "~~", "`", "``",
		"[", "]", "](u)", "[[", "]]", "|", "![", "<b>", "</b>", "<br>", "<!-- c -->", "<https://a.b>", "https://c.d/e_f",
		"a_b@c.de", "#tag", "# ", "## ", "##T", "##C##", "a:\n\n- ", "- ", "1. ", "> ", "\t", "    ", "  ", " ", " ", " ", "\n", "\n", "\r\n", "\n\n", "\n\n",
		"```\n", "~~~\n", "---\n", "===\n", "a | b\n--|--\n", "|", "[^n]", "[^n]: ", "[r]: /u\n", "[r]", "{{< x >}}", "{{% y\n%}}",
		"{% z %}", "<% z %>", "%%", "$$", "{: .c}", "\x00", "\xff", "\u00a0", "\ufeff", "🎉", "“Quoted. Title”", ". ", "? ", "e.g. ", "Dr. ",
		"<div>", "</div>\n", "<script>", "</script>", "[!note] ", "[x] ", "\\\n", "  \n", "\x7f", "\r", "\u2028", "\ufffd",
	}
}

// TestRandomNotes holds what is true of every document for notes of random
// pieces, read by one parser one after the other.
func TestRandomNotes(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 5))
	parser, choices := New(), pieces()
	for range 20_000 {
		var b strings.Builder
		for range random.IntN(30) {
			b.WriteString(choices[random.IntN(len(choices))])
		}
		if err := violation(parser.Parse([]byte(b.String()))); err != nil {
			t.Fatalf("%q: %v", b.String(), err)
		}
	}
}

// TestReuse holds that what a parser has read before does not show.
func TestReuse(t *testing.T) {
	used := New()
	used.Parse([]byte(strings.Repeat("*a_ [b] ", 1000)))
	note := []byte("A *word* [link](u), ~~gone~~ and `code`.\n")
	if diff := cmp.Diff(dump(Parse(note)), dump(used.Parse(note))); diff != "" {
		t.Errorf("fresh and used parser differ (-fresh +used):\n%s", diff)
	}
}

// TestNormal holds that text is in NFC although the file is not, also where
// a mark follows a letter of ASCII.
func TestNormal(t *testing.T) {
	d := Parse([]byte("Cafe\u0301 A\u030angstro\u0308m, \u212b and \u1100\u1161.\n"))
	if want := "Café Ångström, Å and 가."; d.Text != want {
		t.Errorf("text is %+q, want %+q", d.Text, want)
	}
	if !norm.NFC.IsNormalString(d.Text) {
		t.Error("text is not in NFC")
	}
	if line, column := d.Position(strings.Index(d.Text, "and")); line != 1 || column != 21 {
		t.Errorf("the word behind stands at %d:%d, want 1:21", line, column)
	}
}

func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, piece := range pieces() {
		f.Add([]byte(piece))
	}
	parser := New()
	f.Fuzz(func(t *testing.T, note []byte) {
		if err := violation(parser.Parse(note)); err != nil {
			t.Fatal(err)
		}
	})
}
