package query

import (
	"context"
	"testing"

	"notes/pkg/kg"
)

// TestCopiesProveOnce: of two postings of one text that differ in a sign, or in a word of many, one is
// shown, and another sentence in place of the copy.
func TestCopiesProveOnce(t *testing.T) {
	v := notebook{
		"a.md": "[Zebra] meets [Yak] where the long river turns to the north – again.",
		"b.md": "[Zebra] meets [Yak] where the long river turns to the north - again!",
		"c.md": "[Zebra] meets [Yak] where the wide river turns to the north - again!",
		"d.md": "[Zebra] has been seen beside [Yak] in the hills, which nobody expected in winter time.",
	}.view(t)
	answer, err := v.Related(context.Background(), "zebra", kg.RelatedOptions{Evidence: 3})
	if err != nil {
		t.Fatal(err)
	}
	if e := answer.Related[0].Evidence; len(e) != 2 || e[0].Note != "a.md" && e[0].Note != "b.md" && e[0].Note != "c.md" || e[1].Note != "d.md" {
		t.Errorf("%+v", e)
	}
}

// TestSameSaid: short sentences differ by a word, and by the order of their words.
func TestSameSaid(t *testing.T) {
	for _, pair := range [][2]string{{"Zebra runs on Yak", "Zebra runs on Gnu"}, {"Zebra", "Yak"}, {"Zebra eats Yak", "Yak eats Zebra"}, {"–", "!"}} {
		if sameSaid(pair[0], pair[1]) {
			t.Errorf("%q", pair)
		}
	}
	ten := "one two three four five six seven eight nine ten"
	if sameSaid(ten, ten+" eleven twelve") || sameSaid(ten+" eleven twelve", ten) || !sameSaid(ten, ten+" eleven") || !sameSaid(ten+" eleven", ten) {
		t.Error("one word in ten may be more or less")
	}
	if !sameSaid("Zebra (2) runs", "zebra 2 – runs!") {
		t.Error("signs and capitals tell nothing apart")
	}
}
