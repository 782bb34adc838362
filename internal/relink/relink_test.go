package relink

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"notes/internal/markdown"
	"notes/internal/stopwatch"
)

func names() Names {
	return NewNames([]Name{{"Mesh notes", "mesh"}, {"Mesh", "mesh"}, {"GPU talk", "gpu"}, {"Wasm", "Wasm"}, {"Twin", "a/twin"}, {"Twin", "b/twin"}, {"Wasm twin", "a/twin"}, {"Wasm twin", "b/twin"}, {"Why mesh? A primer", "why"}, {"Sharp notes", "C# notes"}, {"Sharp", "sharp"}, {"Bar|red", "bar"}, {"Wasm of Quorl", "away"}, {"Zo\u00eb", "Zoe\u0308"}, {"Mesh λογος", "greek"}})
}

// knowing is what is known of a note that may name any, and links to some.
func knowing(linked ...string) Known {
	return Known{linked, func(n Name, s Sentence, start, end int) bool { return strings.EqualFold(s.Text[start:end], n.Text) }, func(n Name) bool { return n.Target != "away" }}
}

// TestPropose shows what is linked, and what stays as it is.
func TestPropose(t *testing.T) {
	for text, want := range map[string]string{
		"I wrote Mesh notes.":                              "I wrote [[mesh|Mesh notes]].",
		"Wasm, and Wasm again":                             "[[Wasm]], and Wasm again",
		"the mesh notes, in any case":                      "the [[mesh|mesh notes]], in any case",
		"wasm is one word, in its own case only":           "wasm is one word, in its own case only",
		"Wasmtime is no Wasm-":                             "Wasmtime is no [[Wasm]]-",
		"`Wasm` is code":                                   "`Wasm` is code",
		"# Wasm":                                           "# Wasm",
		"[Wasm](x.md) and [[Wasm]]":                        "[Wasm](x.md) and [[Wasm]]",
		"[[Wasm]] before, Wasm after":                      "[[Wasm]] before, Wasm after",
		"---\ntitle: Wasm\n---\ntext":                      "---\ntitle: Wasm\n---\ntext",
		"```\nWasm\n```":                                   "```\nWasm\n```",
		"https://x.org/Wasm and #Wasm":                     "https://x.org/Wasm and #Wasm",
		"[a]: Wasm.md \"Wasm\"":                            "[a]: Wasm.md \"Wasm\"",
		"| Wasm | Mesh |\n| --- | --- |\n| x | GPU talk |": "| [[Wasm]] | [[mesh\\|Mesh]] |\n| --- | --- |\n| x | [[gpu\\|GPU talk]] |",
		"See Why mesh? A primer now":                       "See [[why|Why mesh? A primer]] now",
		"Twin may be two":                                  "Twin may be two",
		"The Wasm twin may be two, and Wasm is one":        "The Wasm twin may be two, and [[Wasm]] is one",
		"**GPU\ntalk** over two lines":                     "**GPU\ntalk** over two lines",
		"a\r\nWasm\r\nb":                                   "a\r\n[[Wasm]]\r\nb",
		"<b title=\"Wasm\">x</b> <!-- Wasm -->":            "<b title=\"Wasm\">x</b> <!-- Wasm -->",
		"Mesh notes, then Mesh notes, then GPU talk":       "[[mesh|Mesh notes]], then Mesh notes, then [[gpu|GPU talk]]",
		"[[GPU talk]] and [[gpu]] before GPU talk":         "[[GPU talk]] and [[gpu]] before GPU talk",
		"no link leads to Sharp notes; Bar|red is two":     "no link leads to Sharp notes; Bar|red is two",
		"Zo\u00eb and Zo\u00eb":                            "[[Zo\u00eb]] and Zo\u00eb",
		"**Zoe\u0308** and Zoe\u0308":                      "**[[Zoe\u0308]]** and Zoe\u0308",
		"Zoe\u0308\u0323 is another":                       "Zoe\u0308\u0323 is another",
		"Wasm of Quorl lies where no link leads, not Wasm": "Wasm of Quorl lies where no link leads, not [[Wasm]]",
		"Wasm(0) or Wasm (0)":                              "Wasm(0) or [[Wasm]] (0)",
		"[Wasm]":                                           "[Wasm]",
		"a ^Wasm block":                                    "a ^Wasm block",
		"**all `Wasm` of GPU talk** and `Mesh`, Mesh":      "**all `Wasm` of [[gpu|GPU talk]]** and `Mesh`, [[mesh|Mesh]]",
		"the MESH ΛΟΓΟΣ":                                   "the [[greek|MESH ΛΟΓΟΣ]]",
	} {
		if got := string(Apply([]byte(text), Propose([]byte(text), names(), knowing("self")))); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
	if got := Propose([]byte("Wasm and [Zo\u00eb](x.md)"), names(), knowing("Wasm", "Zo\u00eb")); len(got) != 0 {
		t.Errorf("a note links itself, or what it links to: %v", got)
	}
}

// TestMeant: who knows the names is asked of each place with its sentence, until one is meant.
func TestMeant(t *testing.T) {
	const text = "One Wasm. *Two* Wasm here."
	asked := []string{}
	known := knowing("self")
	known.Meant = func(_ Name, s Sentence, start, end int) bool {
		asked = append(asked, fmt.Sprint(s.Index, " ", s.Text[:start], "<", s.Text[start:end], ">"))
		return strings.HasPrefix(s.Text, "Two")
	}
	got := Propose([]byte(text), names(), known)
	if want := []string{"0 One <Wasm>", "1 Two <Wasm>"}; !slices.Equal(asked, want) {
		t.Errorf("asked of %q, want %q", asked, want)
	}
	if want := "One Wasm. *Two* [[Wasm]] here."; string(Apply([]byte(text), got)) != want {
		t.Errorf("%+v, want %q", got, want)
	}
}

// TestCostIsLinear: neither many names that begin alike nor many names in one note cost the
// square of their number.
func TestCostIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for what, cost := range map[string]func(n int) time.Duration{
		"names of a series": costOfSeries,
		"code and names":    costOfMarks,
	} {
		const few, times, limit = 2_500, 16, 3
		small, big := cost(few), cost(few*times)
		// A busy machine takes longer now and then; a square takes longer each time.
		for tries := 0; tries < 5 && big > limit*times*small; tries++ {
			small, big = max(small, cost(few)), min(big, cost(few*times))
		}
		if big > limit*times*small {
			t.Errorf("%s: %d take %v, %d take %v", what, few, small, few*times, big)
		}
	}
}

// costOfSeries is the time for n names of one series in a note that has their first word n times.
func costOfSeries(n int) time.Duration {
	list := make([]Name, n)
	for i := range list {
		list[i] = Name{fmt.Sprintf("Team meeting %06d", i), fmt.Sprint(i)}
	}
	note := []byte(strings.Repeat("The team met.\n\n", n))
	return stopwatch.Cost(func() { Propose(note, NewNames(list), knowing()) })
}

// costOfMarks is the time for a note with n pieces of code and as many names, without that for
// reading it.
func costOfMarks(n int) time.Duration {
	note := []byte(strings.Repeat("`c` Twin and so.\n\n", n))
	read := stopwatch.Cost(func() { markdown.Parse(note) })
	return max(time.Millisecond, stopwatch.Cost(func() { Propose(note, names(), knowing()) })-read)
}

// FuzzPropose: the links that come in are all that changes, and once they are in
// there is nothing more to propose.
func FuzzPropose(f *testing.F) {
	for _, text := range []string{"I wrote Mesh notes.", "| Wasm |\n| --- |", "`Wasm` [[Wasm", "Wasm\r\n\tGPU talk", "é Wasm 日本 Mesh", "> Wasm\n1. Mesh", "[^1]: Wasm"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
			return // no note
		}
		edits := Propose([]byte(text), names(), knowing("self"))
		at := 0
		for _, e := range edits {
			if e.Start < at || e.End > len(text) || e.Start >= e.End {
				t.Fatalf("edit %+v in %d bytes", e, len(text))
			}
			at = e.End
			if found := text[e.Start:e.End]; !strings.HasSuffix(e.Text, found+"]]") || !strings.HasPrefix(e.Text, "[[") {
				t.Errorf("%q becomes %q", found, e.Text)
			}
		}
		linked := Apply([]byte(text), edits)
		if again := Propose(linked, names(), knowing("self")); len(again) > 0 {
			t.Errorf("%q became %q, and then %+v", text, linked, again)
		}
	})
}
