package extract

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"notes/internal/markdown"
	"notes/internal/stopwatch"
	"notes/internal/vocab"
)

// pathological returns notes of n units each, of a sort that a careless rule
// needs more than linear time for.
func pathological() map[string]func(n int) string {
	distinct := func(n int, form string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, form, letters(i))
		}
		return b.String()
	}
	return map[string]func(n int) string{
		"one long line":       func(n int) string { return strings.Repeat("they talk of Istio and envoys, which is good ", n) },
		"capitalised words":   func(n int) string { return distinct(n, "Qx%s ") },
		"people":              func(n int) string { return distinct(n, "Anna Qx%s, ") },
		"speakers":            func(n int) string { return "by " + distinct(n, "Anna Qx%s, Engineer, ") },
		"verbs":               func(n int) string { return strings.Repeat("Istio uses Envoy and uses ", n) },
		"one list":            func(n int) string { return "Istio uses " + strings.Repeat("Envoy, ", n) },
		"lists of unknown":    func(n int) string { return "Istio uses " + distinct(n, "Qx%s, ") },
		"open quotes":         func(n int) string { return strings.Repeat("“Alpha Beta ", n) },
		"open parentheses":    func(n int) string { return strings.Repeat("ABC (alpha beta ", n) },
		"one long word":       func(n int) string { return strings.Repeat("IstioCilium", n) },
		"one long link":       func(n int) string { return "[[" + strings.Repeat("IstioCilium", n) + "]]" },
		"pluses":              func(n int) string { return strings.Repeat("Foo+Bar", n) },
		"hyphens":             func(n int) string { return strings.Repeat("kube-", n) },
		"hyphens of a handle": func(n int) string { return "a@b " + strings.Repeat("kube-", n) },
		"ampersands":          ampersands,
		"qualified names":     func(n int) string { return "x Quorb" + strings.Repeat("::Quorb", n) + "::z" },
		"parts of a known":    func(n int) string { return "use Kubernetes" + strings.Repeat("::Quorb", n) + "." },
		"initials": func(n int) string {
			return distinct(n, "Quorb Zamest Q%s. ") + strings.ToUpper(distinct(n, "met Q%s. "))
		},
		"cells of titles": func(n int) string {
			return strings.Repeat("| title ", n) + "|\n" + strings.Repeat("| --- ", n) + "|\n" + strings.Repeat("| Alpha Beta Gamma ", n) + "|\n"
		},
		"links":                func(n int) string { return distinct(n, "[Qx%s](https://example.com/a) ") },
		"headings":             func(n int) string { return distinct(n, "# Qx%s - Anna Bold, Acme\n\n") },
		"ambiguous with cues":  func(n int) string { return strings.Repeat("Go Rust Unity Flux Spot Hopper ", n) },
		"nested items":         func(n int) string { return nested(min(n, 1000)) + strings.Repeat("Istio uses Envoy. ", n) },
		"slips of one another": func(n int) string { return "Istio " + distinct(n, "met Isti%s. ") },
		"groups":               func(n int) string { return strings.Repeat("SIG-Kwark RFC 9669 ", n) },
		"people of companies":  func(n int) string { return strings.Repeat("Bob Wise of Google ", n) },
		"handles":              func(n int) string { return distinct(n, "by @Qx%s ") },
		"items of a paragraph": func(n int) string { return strings.Repeat("Go on. ", n) + "So:\n\n" + strings.Repeat("- Envoy\n", n) },
		"doubtful names":       func(n int) string { return strings.Repeat("like go, keep, like salt, Kubernetes, ", n) },
		"short headings":       func(n int) string { return distinct(n, "# Qx%s\n\n") },
		"tags":                 func(n int) string { return strings.Repeat("#a ", n) },
		"ideas of one word":    func(n int) string { return distinct(n, "- garden %sion - they run\n") },
		"ideas and names":      func(n int) string { return distinct(n, "- q%s inflation - they run\n- Istio\n") },
		"quoted phrases":       func(n int) string { return distinct(n, "in a \"garden q%s\" ") },
		"phrases called so":    func(n int) string { return strings.Repeat("called puddle ", n) },
		"words of the trade":   func(n int) string { return strings.Repeat("the attic stack, ", n) + strings.Repeat("stack-", n) },
		"misspelt names":       func(n int) string { return strings.Repeat("Istio ", n) + distinct(n, "They met Qx%s. ") },
		"definitions":          func(n int) string { return strings.Repeat("met Alpha Beta Quort (ABQ). ", n) },
		"names of a heading":   func(n int) string { return "# " + strings.Repeat("Google with Istio, in Yelp ", n) },
		"languages of a line":  func(n int) string { return strings.Repeat("met in R, ", n) },
		"talks":                func(n int) string { return strings.Repeat("# Alpha Beta Gamma - Anna Bold, Acme\n\n", n) },
		"thanks":               func(n int) string { return "Thanks to " + distinct(n, "Qx%s, ") },
		"pronouns":             func(n int) string { return "Istio " + strings.Repeat("and then it uses Envoy ", n) },
		"pronouns of many":     func(n int) string { return strings.Repeat("and they use puddles ", n) },
		"pictures":             func(n int) string { return strings.Repeat("#\n\n", n) + strings.Repeat("![a](b) ", n) },
		"names of a company":   func(n int) string { return "Quorla of " + distinct(n, "Qx%s of ") },
		"company of names":     func(n int) string { return "Quorla of " + distinct(n, "Qx%s ") },
		"pages":                func(n int) string { return distinct(n, "[[Qx%s|the runner]] ") },
		"other names":          func(n int) string { return "---\ntitle: Quorla\naliases: [" + distinct(n, "Qx%s, ") + "Z]\n---\n" },
		"one event of a year":  func(n int) string { return "# KubeCon 2024\n\n" + strings.Repeat("KubeCon and ", n) },
		"quotations of a line": func(n int) string { return strings.Repeat("\"Bold Red Bread\" ", n) },
		"lines of speakers":    func(n int) string { return "# Alpha Beta Gamma\n\n" + strings.Repeat("Anna Bold, Acme\n", n) },
		"grounds of a heading": func(n int) string {
			return "# " + strings.Repeat("Kubernetes ", n) + strings.Repeat("Istio ", n)
		},
		"parts of an item": func(n int) string {
			return "- Istio " + strings.Repeat("auth ", n) + "\n" + strings.Repeat("  - uses Envoy\n", n)
		},
		"years of a line":     func(n int) string { return "# " + strings.Repeat("1999 ", n) },
		"speakers of a line":  func(n int) string { return "# " + strings.Repeat("Anna Bold - Acme - ", n) },
		"fields of a line":    func(n int) string { return "# " + strings.Repeat("Anna Qx | ", n) },
		"companies, and they": func(n int) string { return strings.Repeat("Google ", n) + strings.Repeat("and they use Istio ", n) },
		"heading of a company": func(n int) string {
			return "# " + strings.Repeat("Google ", n) + "\n\n" + strings.Repeat("We use Istio. ", n)
		},
		"headings in lower case": func(n int) string { return strings.Repeat("# quorlep\n\n", n) },
		"the project": func(n int) string {
			return strings.Repeat("Istio ", n) + strings.Repeat(". Istio is here. The project grows", n)
		},
		"cited":                func(n int) string { return "(" + strings.Repeat("Quux, ", n) },
		"statements of a name": func(n int) string { return stating(n, "Google") },
		"statements of they":   func(n int) string { return strings.Repeat("Google ", n) + stating(n, "they") },
		"sizes of a model":     func(n int) string { return "llama" + strings.Repeat("-7b", n) },
		"people and initials":  func(n int) string { return strings.Repeat("Ada Xax (AX), ", n) },
		"a crowd":              func(n int) string { return strings.Repeat("Ada Xax, ", n) },
		"organizations":        func(n int) string { return strings.Repeat("Google, ", n) },
		"possessives":          func(n int) string { return strings.Repeat("Google's Web Services ", n) },
		"joins":                func(n int) string { return strings.Repeat("Google joins Red Hat and ", n) },
		"titles of numbers":    func(n int) string { return strings.Repeat("RFC 9000: Zorbo Quorl\n\n", n) },
		"defined in lines":     func(n int) string { return strings.Repeat("* Quuxel doctor - a tool for things\n", n) },
		"this RFC":             func(n int) string { return "RFC 9000 is here.\n\n" + strings.Repeat("We read this RFC again. ", n) },
		"short lines":          func(n int) string { return strings.Repeat("we use Istio here\nnow\n", n) },
		"companies such as":    func(n int) string { return "They met companies such as " + strings.Repeat("Quux, ", n) },
		"working groups":       func(n int) string { return distinct(n, "We met the Qx%s Baking WG. ") },
		"small groups":         func(n int) string { return "We met the Quorl Baking WG. And " + strings.Repeat("bread WG ", n) },
		"labels of a line":     func(n int) string { return strings.Repeat("they use S3 and ", n) },
		"slips of software": func(n int) string {
			return strings.Repeat("London and Istio. ", n) + distinct(n, "They met Terraforn and Prometeus at %s. ")
		},
		"versions of a line": func(n int) string { return strings.Repeat("handbook Charter v4.1 ", n) },
		"meanings":           func(n int) string { return "# Trust\n\n" + strings.Repeat("Trust means asking twice.\n\n", n) },
		"meanings of a title": func(n int) string {
			return "# " + strings.Repeat("trust and ", n) + "\n\n" + strings.Repeat("Trust means asking twice.\n\n", n)
		},
		"untold names": func(n int) string {
			return "# Kubernetes, " + distinct(n, "Qx%s, ") + "\n\nKubernetes " + strings.Repeat("and so on ", n)
		},
		"repeated nouns":    func(n int) string { return "# Retention\n\n" + strings.Repeat("Retention comes of retention. ", n) },
		"letters of people": func(n int) string { return distinct(n, "Anna Qx%s. ") + strings.Repeat("Anna Q said. ", n) },
		"captions":          func(n int) string { return strings.Repeat("{{< figure caption=\"Istio with Envoy\" >}}\n\n", n) },
	}
}

// stating is a line of so many statements of one subject, each by the next phrase: verbs and
// participles, prepositions and nouns, one way round and the other.
func stating(n int, subject string) string {
	phrases := []string{
		"introduces", "announced", "created by", "came out of", "replaces", "compared to", "instead of", "alternative to", "uses", "rely on",
		"built on", "fork of", "used by", "requires", "runs on", "support for", "plugin for", "joins", "on top of", "part of", "includes",
		"acquired by", "is a", "and other", "such as", "works at", "maintained by", "maintainer of", "presents", "took place in", "held in",
	}
	var b strings.Builder
	for i := range n {
		b.WriteString(subject + " " + phrases[i%len(phrases)] + " Istio, and ")
	}
	return b.String()
}

// ampersands is so many short forms joined by an ampersand, each another one.
func ampersands(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("met Q" + strings.ToUpper(letters(i)) + "&Z. ")
	}
	return b.String()
}

// letters spells a number in letters.
func letters(n int) string {
	out := ""
	for ; ; n /= 26 {
		out += string(rune('a' + n%26))
		if n < 26 {
			return out
		}
	}
}

// nested is a list nested so deep.
func nested(depth int) string {
	var b strings.Builder
	for i := range depth {
		b.WriteString(strings.Repeat("  ", i) + "* Istio uses\n")
	}
	return b.String()
}

// TestCostIsLinear compares the time for each byte of a big note with that of
// a small one of the same sort. The bound is generous: a machine may be busy.
func TestCostIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	v := vocabulary(t)
	const small, big, limit = 1_000, 10_000, 5
	for name, note := range pathological() {
		t.Run(name, func(t *testing.T) {
			a, b := perByte(v, note(small)), perByte(v, note(big))
			// A busy machine takes longer now and then; a cost that is not linear
			// takes longer each time.
			for tries := 0; tries < 12 && b > limit*a && b > 100*time.Nanosecond; tries++ {
				a, b = max(a, perByte(v, note(small))), min(b, perByte(v, note(big)))
			}
			if b > limit*a && b > 100*time.Nanosecond {
				t.Errorf("a note of %d takes %v for a byte, one of %d %v", big, b, small, a)
			}
		})
	}
}

// perByte returns the best time of three that a byte of a note takes to who has read none before
// and remembers no word.
func perByte(v *vocab.Vocabulary, note string) time.Duration {
	doc := markdown.New().Parse([]byte(note))
	cost := func() time.Duration {
		x := New(v, vocab.ReadWords())
		return stopwatch.Cost(func() { x.Extract("note.md", doc) })
	}
	return min(cost(), cost(), cost()) / time.Duration(len(note))
}
