package markdown

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// extended are two parsers for the same Markdown, the one with goldmark's extensions and
// the other with what is in their place.
func extended() (theirs, ours parser.Parser) {
	with := func(table, box, strike, note any) parser.Parser {
		p := goldmark.DefaultParser()
		p.AddOptions(
			parser.WithParagraphTransformers(util.Prioritized(table, 200)),
			parser.WithInlineParsers(util.Prioritized(box, 95), util.Prioritized(strike, 500)),
			parser.WithBlockParsers(util.Prioritized(note, 999)),
		)
		return p
	}
	theirs = with(extension.NewTableParagraphTransformer(), extension.NewTaskCheckBoxParser(), extension.NewStrikethroughParser(), stayingNote{extension.NewFootnoteBlockParser()})
	return theirs, with(tables{}, taskBox{}, strikethrough{}, footnoteBlock{})
}

// stayingNote leaves a footnote where it stands.
type stayingNote struct{ parser.BlockParser }

func (stayingNote) Close(ast.Node, text.Reader, parser.Context) {}

// outlined lists the nodes of a tree with their text.
func outlined(p parser.Parser, source []byte) (list []string) {
	_ = ast.Walk(p.Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		name := n.Kind().String()
		switch n := n.(type) {
		case *extast.TableCell:
			if !n.HasChildren() {
				return ast.WalkSkipChildren, nil // whether it is there or not, it has no text
			}
		case *extast.TableHeader:
			name = "TableRow"
		case *extast.TaskCheckBox:
			name = "RawHTML"
		case *ast.Text:
			name += " " + string(n.Segment.Value(source))
		}
		if !entering {
			name = "/"
		}
		list = append(list, name)
		return ast.WalkContinue, nil
	})
	return list
}

// TestExtensionsAgree holds what is read in place of goldmark's extensions to them.
func TestExtensionsAgree(t *testing.T) {
	theirs, ours := extended()
	for _, source := range extensionSeeds() {
		if diff := cmp.Diff(outlined(theirs, []byte(source)), outlined(ours, []byte(source))); diff != "" {
			t.Errorf("%q: theirs (-), ours (+):\n%s", source, diff)
		}
	}
	files, _ := filepath.Glob("../extract/testdata/marks/*.md")
	notes, _ := filepath.Glob("../../notes/*/*.md")
	if len(files) == 0 || len(notes) == 0 {
		t.Fatal("no notes to compare")
	}
	for _, file := range append(files, notes...) {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(outlined(theirs, source), outlined(ours, source)); diff != "" {
			t.Errorf("%s: theirs (-), ours (+):\n%s", file, diff)
		}
	}
}

func extensionSeeds() []string {
	return []string{
		"| a | b |\n| --- | :-: |\n| c | d |\n| e |\n| f | g | h |\n\nend",
		"a | b\n-|-\nc \\| d | `e \\| f`\n",
		"before\na | b\n:-- | --:\nc | d\n> quote",
		"a | b | c\n-|-\nno table",
		"a |\n--- | ---\nfewer",
		"a\n---\nheading", "a\n-||", "a\n\t-", "a\n\t|-|", "a||b|\n-|-|-", "a\n:--\none", "|\n|-\n", "| a |\n    | - |\nindented",
		"- a | b\n  - | -\n- item\n\n  a | b\n  :-:|-\n  c | d\n",
		"~~gone~~ ~one~ ~~~three~~~ ~~ no ~~ a~~b~~c",
		"- [ ] open\n- [x] done\n- [X] done\n- [y] other\n- x [ ] no\n  [ ] no\n1. [ ] numbered\n",
		"text[^1]\n\n[^1]: note\n    more\n\n    and more\n\nend\n[^b]:\n[^ ]: blank\n[^c[d]: no\n  [^e]: indented\n",
		"- [^a]: in an item\n\n      deeper\n",
	}
}

// readOtherwise is what is read otherwise on purpose: a pipe behind a backslash at the end of a line, which
// theirs takes for the end of the row, an empty last cell, which theirs counts in a row of
// delimiters only, a box without a blank behind it, and blanks other
// than spaces in a row of delimiters, which for theirs tell it from the line below a heading.
var readOtherwise = regexp.MustCompile(`(?m)[\r\f\v]|\\\|\s*$|\|[ \t]*\|\s*$|\[[\sxX]\]\S`)

// FuzzExtensions looks for Markdown on which they differ.
func FuzzExtensions(f *testing.F) {
	for _, source := range extensionSeeds() {
		f.Add(source)
	}
	theirs, ours := extended()
	f.Fuzz(func(t *testing.T, source string) {
		if readOtherwise.MatchString(source) {
			t.Skip()
		}
		if diff := cmp.Diff(outlined(theirs, []byte(source)), outlined(ours, []byte(source))); diff != "" {
			t.Errorf("theirs (-), ours (+):\n%s", diff)
		}
	})
}

// TestReadOtherwise reads the pipe that ends a line and belongs to its cell, and a link
// that looks like a box.
func TestReadOtherwise(t *testing.T) {
	got := dump(New().Parse([]byte("a | b\n-|-\nc | `d \\|`\ne | f \\|\n\n- [X](https://x.example) is here\n")))
	for _, want := range []string{"d |", "f |", "X is here", `"X" -> "https://x.example"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// TestPipesOfCells: a backslash before a pipe is the table's in code of a cell, within other markup
// too, and the code's anywhere else.
func TestPipesOfCells(t *testing.T) {
	d := Parse([]byte("| a | b |\n| - | - |\n| **`x\\|y`** | [*`x\\|y`*](u) |\n\n**`x\\|y`**"))
	if want := "a b\nx|y x|y\nx\\|y"; d.Text != want {
		t.Errorf("the text is %q, want %q", d.Text, want)
	}
}
