package query

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestTwins pairs names that may be one, and none that a word tells apart, of which it is known
// what they stand for, or which no note has together.
func TestTwins(t *testing.T) {
	v := notebook{
		"a.md": "[Common Cartridge] and [Common Catridge] | [Blorf API] is no [Blorf App] | [Zorblaxer] is no [Zorblaxer+]",
		"b.md": "[Foobar Widget Registry] is [FWR] | [Multi Instance Gate] is no [MIG]",
		"c.md": "[Gizmotron] is [Gizmotron Project] | [Widget Team] and [Widget Engine] are no [Widget]",
		"d.md": "[Quux Mesh Tool] is [QMT] {same} | [Quick Map Table] is no [QMT]",
		"e.md": "[CNCF Harness] and [Davor Quorlmy], [Maria Quorlmy], [Quorlmy]",
		"f.md": "[Harness] with [ZME], [Davor Quorlmi], [Mario Quorlmy], [Zorb Map Edge]",
		"i.md": "[Ada Brom Quorlmy] is [Ada Quorlmy] | [Grace \"Zap\" Quorlmi] is [Grace Quorlmi], and [Ada], [Zap]",
		"j.md": "[Bea Brom Quorlmi], [Bea Zap Quorlmi], [Bea Quorlmi] | [Loaf Bank], [Loaf] | [Gizmotron Bank] | [Ira Zindel] with [Ira]", "k.md": "[Zindel] and [Quix Frobber]", "l.md": "[Frobber]",
		"g.md": "[Common Load Tester], [Zap Table Map]", "h.md": "[CLT], [ZTM]",
	}.view(t)
	pairs, err := v.twins(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range pairs {
		got = append(got, nameOf(&p.keep.entry)+" = "+nameOf(&p.other.entry))
	}
	slices.Sort(got)
	want := []string{"Ada Brom Quorlmy = Ada Quorlmy", "Common Cartridge = Common Catridge", "Davor Quorlmi = Davor Quorlmy", "Foobar Widget Registry = FWR", "Gizmotron = Gizmotron Project", "Grace Quorlmi = Grace \"Zap\" Quorlmi", "Ira Zindel = Zindel", "Loaf = Loaf Bank", "ZME = Zorb Map Edge", "Zap Table Map = ZTM"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOneSlip(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"kubernetes", "kuberntes"}:   true,  // a letter missing
		{"kubernetes", "kubernetees"}: true,  // one too many
		{"kubernetes", "kubarnetes"}:  true,  // a wrong one
		{"kubernetes", "kubenretes"}:  true,  // neighbours exchanged
		{"kubernetes", "kubernetse"}:  true,  // at the end too
		{"kubernetes", "kuberntse"}:   false, // two slips
		{"kubernetes", "tubernetes"}:  false, // the first letter is rarely a slip
		{"release1", "release2"}:      false, // a number is no slip
		{"release1", "release"}:       false,
		{"blorfer", "blorfer+"}:       false, // nor is a sign
		{"übergang", "übergnag"}:      true,
		{"same", "same"}:              true,
	} {
		if got := oneSlip([]rune(pair[0]), []rune(pair[1])); got != want {
			t.Errorf("%q: %t", pair, got)
		}
	}
}

func TestInitials(t *testing.T) {
	for name, want := range map[string]string{
		"Open Policy Agent":      "OPA",
		"Internet of the Things": "IT",
		"Time-Slicing of GPUs":   "TSG",
		"Top 10 List":            "",
		"":                       "",
	} {
		if got := initialsOf(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}
