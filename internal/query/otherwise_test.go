package query

import (
	"fmt"
	"testing"
)

// TestCallOtherwise: a name is found by its other names, unless it stands in quotes, may mean
// several, or stands mostly for something else.
func TestCallOtherwise(t *testing.T) {
	nb := notebook{
		"long.md": "[Kubernetes] rose", "short.md": "[K8s] fell", "both.md": "[Kubernetes], that is [K8s] {same}",
		"words.md": "[Common Load Tester] rose", "apart.md": "A load and a common tester fell", "acronym.md": "Fell: [CLT] is [Common Load Tester] {same}", "clt.md": "[CLT] rose",
		"given.md": "[Ada Quorlmy] is [Ada] {same}", "ada.md": "[Ada] rose",
	}
	for i := range 9 {
		nb[fmt.Sprintf("go%d.md", i)] = "We go home"
	}
	nb["go.md"] = "[Go], that is [Golang] {same}"
	nb["golang.md"] = "[Golang] sank"
	nb["blorf.md"], nb["quorl.md"], nb["plain.md"] = "[Blorf] is [Quorl] {same}", "[Quorl] sank", "A quorl flew"
	nb["lock.md"], nb["gil.md"], nb["tayar.md"] = "[Great Iron Lock] is [GIL] {same}", "[GIL] swam", "A gil and Gil Tayar swam"
	nb["blorfworm.md"], nb["rails.md"] = "[Zarnest] is [BL] {same}", "[BL] swam on rails"
	v := nb.view(t)
	for query, want := range map[string]string{
		"great iron lock swam":      "gil.md", // and no Gil
		"zarnest swam":              "",       // which two letters hardly are
		"kubernetes rose":           "long.md",
		"k8s rose":                  "long.md",
		"kubernetes fell":           "short.md",
		`"kubernetes" fell`:         "",
		"kubernetes -both fell":     "short.md",
		"clt rose":                  "clt.md words.md",
		"common load tester rose":   "words.md clt.md",
		`"common load tester" rose`: "words.md",
		"quorlmy rose":              "",
		"golang home":               "",
		"go sank":                   "",
		"blorf sank":                "quorl.md",
		"common load tester* rose":  "words.md",
		"rose -clt -k8s":            "ada.md long.md words.md",
		"go* golang that":           "go.md",
		"clt fell":                  "acronym.md",
	} {
		found := hitsOf(t, v, query, -1)
		got := ""
		if !found.Any {
			got = foundBy(t, v, query)
		}
		if got != want {
			t.Errorf("%s: %q, want %q", query, got, want)
		}
	}
	for _, h := range hitsOf(t, v, "kubernetes fell", -1).Hits {
		if want := [][2]int{{0, 3}, {4, 8}}; fmt.Sprint(h.Marks) != fmt.Sprint(want) {
			t.Errorf("%q is marked at %v", h.Text, h.Marks)
		}
	}
}
