package markdown

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"notes/internal/stopwatch"
)

// pathological returns inputs of about so many bytes on which Markdown parsers
// are known to need quadratic time or deep recursion.
func pathological(size int) map[string]string {
	fill := func(piece string) string { return strings.Repeat(piece, size/len(piece)) }
	var ticks strings.Builder
	for i := 1; ticks.Len() < size; i++ {
		ticks.WriteString("e" + strings.Repeat("`", i))
	}
	half := func(left, middle, right string) string {
		n := size / (len(left) + len(right))
		return strings.Repeat(left, n) + middle + strings.Repeat(right, n)
	}
	return map[string]string{
		"nested brackets":        half("[", "a", "]"),
		"nested bracket words":   half("[a", "", "b]"),
		"nested image brackets":  half("![", "a", "]"),
		"open brackets":          fill("["),
		"closing brackets":       fill("]"),
		"open links":             fill("[a](b"),
		"open angle links":       fill("[a](<b"),
		"links":                  fill("[a](b) "),
		"links one a line":       fill("[a](b)\n"),
		"references":             fill("[a][b]"),
		"open references":        fill("[a]["),
		"shortcut references":    fill("[a] "),
		"shortcuts one a line":   fill("[a]\n"),
		"backslash brackets":     fill("[\\"),
		"link in link":           half("[", "[a](b)", "](b)"),
		"open wikilinks":         fill("[[a"),
		"wikilinks":              fill("[[a]] "),
		"footnotes":              fill("[^a]"),
		"open footnotes":         fill("[^a"),
		"definitions":            fill("[a]: u\n"),
		"long definition":        "[" + fill("a\n") + "]: u",
		"open emphasis":          fill("*a "),
		"closing emphasis":       fill("a* "),
		"mixed emphasis":         fill("*a_ "),
		"emphasis pairs":         fill("a**b" + "c* "),
		"alternating emphasis":   fill("*a **a "),
		"emphasis and stars":     fill("a_a*"),
		"nested strong":          half("**a ", "", " b**"),
		"nested emphasis":        half("*a ", "b", " a*"),
		"strikethrough":          fill("~~a "),
		"mixed strikethrough":    fill("~a ~~b "),
		"rows of stars":          fill("**********a"),
		"brackets and emphasis":  fill("[*a"),
		"brackets, emphasis 2":   fill("*a]"),
		"back ticks":             ticks.String(),
		"back tick words":        fill("`a``b"),
		"open comments":          fill("<!-- a "),
		"open instructions":      fill("<? a "),
		"open declarations":      fill("<!A "),
		"open tags":              fill("<a b "),
		"open tags with quotes":  fill("<a b=\" "),
		"angle brackets":         fill("<"),
		"addresses":              fill("<a@b"),
		"ampersands":             fill("&"),
		"open references to &":   fill("&amp"),
		"nested quotes":          fill(">"),
		"nested quotes lines":    fill(strings.Repeat(">", 10000) + "a\n"),
		"quotes, shrinking":      shrinking(size, "> "),
		"nested lists":           fill("- "),
		"nested list words":      fill("- ") + "a",
		"nested numbers":         fill("1. "),
		"mixed nesting":          fill("> - 1. "),
		"lists by indentation":   indented(size),
		"nested lists and lines": strings.Repeat("- ", 1000) + "a\n" + fill("b\n"),
		"list lazy lines":        fill("- a\nb\n"),
		"headings":               fill("# a\n"),
		"setext":                 fill("a\n=\n"),
		"table columns":          fill("a|") + "\n" + fill("-|") + "\n" + fill("a|"),
		"table rows":             "a|b\n-|-\n" + fill("a|b\n"),
		"table escaped pipes":    "a|b\n-|-\n" + fill("`\\|`|b\n"),
		"table header only":      fill("a|b\n-|-\n"),
		"delimiter rows":         fill("|-\n"),
		"tabs":                   fill("\t"),
		"blank lines":            fill("\n"),
		"blank lines in list":    "- a\n" + fill("\n") + "  b",
		"spaces":                 fill(" ") + "a",
		"trailing spaces":        "a" + fill(" ") + "\nb",
		"one long word":          fill("a"),
		"capitalised words":      fill("Word "),
		"short lines":            fill("a\n"),
		"hard breaks":            fill("a\\\n"),
		"shortcodes":             fill("{{< a >}}"),
		"open shortcodes":        fill("{{<"),
		"open shortcodes text":   fill("{{< a "),
		"open highlight":         fill("{{< highlight >}}"),
		"open comments obsidian": fill("%%\n"),
		"open templater":         fill("<%\n"),
		"open formulas":          fill("$$ a\n"),
		"links of properties":    fill("a:: [[b]]\n\n"),
		"pictures":               fill("![](a.jpg)\n\n"),
		"drawer of one line":     ":LOGBOOK:\n" + fill("a `b` ") + "\n:END:",
		"links of metadata":      "---\nup: " + fill("\"[[a]]\"") + "\n---\n",
		"colons":                 fill("https:"),
		"schemes":                fill("a://"),
		"dots":                   fill("www."),
		"bare addresses":         fill("a@b.c "),
		"at signs":               fill("@"),
		"code and addresses":     fill("`x` a@b.c "),
		"hash signs":             fill("#a"),
		"tags":                   fill("#a "),
		"quotation marks":        fill("“"),
		"straight quotes":        fill(" \"a"),
		"abbreviations":          fill("e.g. "),
		"initials":               fill("A. "),
		"full stops":             fill("."),
		"combining marks":        "a" + fill("\u0301"),
		"mojibake":               fill("â€™"),
		"deep mojibake":          fill("Ã¢â‚¬â„¢"),
		"invalid":                fill("\xff"),
		"zero bytes":             fill("\x00"),
		"properties":             fill("author:: a\n"),
		"properties in words":    fill("a:: b c\n"),
		"properties, many tags":  "tags:: " + fill("a,") + "\n" + fill("a::\n"),
		"html blocks":            fill("<div>\n"),
		"html text":              "<div>" + fill("<p>a"),
		"html in quotes":         fill("> <b\n"),
		"open script":            "<script>" + fill("<script>"),
		"yaml flow":              "---\na: " + strings.Repeat("[", min(size, 60000)) + "\n---\n",
		"yaml bomb":              bomb(),
		"yaml long":              "---\n" + fill("a: b\n") + "---\n",
		"toml nested":            "+++\na = " + strings.Repeat("[", min(size, 60000)) + "\n+++\n",
		"yaml list":              "---\ntags: [" + strings.Repeat("a,", min(size, 60000)/2) + "a]\n---\n",
		"yaml words":             "---\ntitle: " + strings.Repeat("a ", min(size, 60000)/2) + "\n---\n",
	}
}

// shrinking returns lines of nested quotations, each one less deep.
func shrinking(size int, marker string) string {
	var b strings.Builder
	for n := 2000; b.Len() < size; n-- {
		if n < 1 {
			n = 2000
		}
		b.WriteString(strings.Repeat(marker, n) + "a\n")
	}
	return b.String()
}

// indented returns a list in which each item is nested in the one before.
func indented(size int) string {
	var b strings.Builder
	for n := 0; b.Len() < size; n++ {
		b.WriteString(strings.Repeat("  ", n) + "- a\n")
	}
	return b.String()
}

// bomb returns YAML whose aliases would expand to billions of values.
func bomb() string {
	var b strings.Builder
	b.WriteString("---\na0: &a0 [x, x]\n")
	for i := 1; i < 40; i++ {
		fmt.Fprintf(&b, "a%d: &a%d [*a%d, *a%d]\n", i, i, i-1, i-1)
	}
	b.WriteString("title: *a39\ntags: *a39\n---\n")
	return b.String()
}

// TestPathological holds the promise that each input takes less than a second
// per megabyte, times four for a slow machine under load.
func TestPathological(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const size = 100_000
	for name, input := range pathological(size) {
		t.Run(name, func(t *testing.T) {
			limit := 4 * time.Duration(len(input)+size) * time.Second / 1_000_000
			d, took := bestOf(5, limit, input)
			if took > limit {
				t.Errorf("took %v for %d bytes, more than %v", took, len(input), limit)
			}
			if err := violation(d); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestCostIsLinear compares the time for each byte of a big input with that of a
// small one of the same sort. The bound is generous: runs of back
// ticks, of which no two are as long, cost goldmark a factor of three. A square would be ten.
func TestCostIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const limit, fast = 6, 150 * time.Nanosecond
	smaller, bigger := pathological(12_000), pathological(120_000)
	for name := range bigger {
		t.Run(name, func(t *testing.T) {
			small, big := perByte(smaller[name]), perByte(bigger[name])
			// A busy machine takes longer now and then; a cost that is not linear
			// takes longer each time.
			for tries := 0; tries < 5 && big > limit*small && big > fast; tries++ {
				small, big = max(small, perByte(smaller[name])), min(big, perByte(bigger[name]))
			}
			if big > limit*small && big > fast {
				t.Errorf("%d bytes take %v each, %d take %v", len(bigger[name]), big, len(smaller[name]), small)
			}
		})
	}
}

// perByte returns the best time of three that a byte of an input takes.
func perByte(input string) time.Duration {
	return stopwatch.Least(3, func() { Parse([]byte(input)) }) / time.Duration(len(input))
}

// bestOf parses an input until that takes no longer than the limit, at most so
// many times: what only a busy machine makes slow is fast once.
func bestOf(times int, limit time.Duration, input string) (d *Document, took time.Duration) {
	for range times {
		if took = stopwatch.Cost(func() { d = Parse([]byte(input)) }); took <= limit {
			break
		}
	}
	return d, took
}
