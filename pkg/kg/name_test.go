package kg

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// FuzzFold holds what the index relies on: a key is its own key, so that what
// was stored under it is found by it; case and separators don't matter; and a
// singular is shorter than its plural.
func FuzzFold(f *testing.F) {
	for _, name := range []string{"Argo CD", "argo-cd", "C++", "C#", ".NET", "Café", "日本語", "K8s", "ﬃ", "İstanbul", "Straße", "a+ +b", "..x", "и\u0301\u0306", "ハ ゛", ".ิ", "กำ", "क़ि", "İ́Й", "が゙"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if !utf8.ValidString(name) {
			return
		}
		key := Fold(name)
		if again := Fold(key); again != key {
			t.Errorf("%q folds to %q, and that to %q", name, key, again)
		}
		if i := strings.IndexFunc(key, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) || 'A' <= r && r <= 'Z' }); i >= 0 {
			t.Errorf("%q folds to %q, with %q in it", name, key, key[i:])
		}
		if other := Fold(" " + name + " "); other != key {
			t.Errorf("with spaces around it %q folds to %q instead of %q", name, other, key)
		}
		if singular, ok := Singular(key); ok && len(singular) >= len(key) || !ok && singular != key {
			t.Errorf("the singular of %q is %q", key, singular)
		}
	})
}

// TestFoldMarks: accents and points that people write or not make no difference, marks that make
// another letter do.
func TestFoldMarks(t *testing.T) {
	for _, c := range []struct {
		one, other string
		same       bool
	}{
		{"Café", "cafe", true},
		{"Αθήνα", "αθηνα", true},
		{"замо\u0301к", "замок", true},
		{"Берёза", "береза", true},
		{"שָׁלוֹם", "שלום", true},
		{"مُحَمَّد", "محمد", true},
		{"ﾊﾟﾌﾞ", "パブ", true},
		{"葛\U000E0100", "葛", true},
		{"Й", "и\u0306", true},
		{"กำ", "กํา", true},
		{"パブ", "ハブ", false},
		{"ガス", "カス", false},
		{"Бой", "Бои", false},
		{"Київ", "Киів", false},
		{"ќе", "ке", false},
		{"กิน", "กัน", false},
		{"กำ", "กา", false},
		{"किला", "कला", false},
		{"குடம்", "கடம்", false},
	} {
		if one, other := Fold(c.one), Fold(c.other); (one == other) != c.same {
			t.Errorf("%q folds to %q, %q to %q", c.one, one, c.other, other)
		}
	}
}
