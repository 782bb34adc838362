package store

import "testing"

// FuzzWordPlace tells places in words and finds them again. It looks for ones that
// come out elsewhere, and for numbers of words that lead out of the text.
func FuzzWordPlace(f *testing.F) {
	f.Add("Cilium, C++ and .NET in the Argo CD", 0, 27, 34)
	f.Add("Cilium, C++ and .NET in the Argo CD", 6, 8, 9)
	f.Add("使用Kubernetes的Zürich 2025", 0, 6, 16)
	f.Add("x", 0, 0, 1)
	f.Fuzz(func(t *testing.T, text string, from, start, end int) {
		if from < 0 || from > len(text) || start < 0 || end <= start || end > len(text) {
			return
		}
		if skipped, words, ok := inWords(text, from, start, end); ok {
			if s, e, ok := fromWords(text, from, skipped, words); !ok || s != start || e != end {
				t.Errorf("%q from %d: %d to %d, as %d and %d words, came out as %d to %d (%v)", text, from, start, end, skipped, words, s, e, ok)
			}
		}
		if s, e, ok := fromWords(text, from, start, end); ok && (s < from || s >= e || e > len(text)) {
			t.Errorf("%q from %d: %d and %d words lead to %d to %d", text, from, start, end, s, e)
		}
	})
}

// TestWordPlace tells in words what begins and ends where words do, and nothing else.
func TestWordPlace(t *testing.T) {
	const text = "Flux and Argo CD, v2.1 of C++, at KubeCon + CloudNativeCon North America"
	for _, test := range []struct {
		start, end     int
		skipped, words int
		ok             bool
	}{
		{0, 4, 0, 1, true},
		{9, 16, 2, 2, true},
		{18, 22, 4, 2, true},  // v2.1 is two words
		{26, 29, 0, 0, false}, // C++ doesn't end where a word does
		{1, 4, 0, 0, false},   // lux
		{34, 58, 9, 2, true},  // over a sign
		{34, 72, 9, 4, true},
		{31, 72, 0, 0, false}, // five words
	} {
		skipped, words, ok := inWords(text, 0, test.start, test.end)
		if ok != test.ok || ok && (skipped != test.skipped || words != test.words) {
			t.Errorf("%q: %d and %d words (%v), want %d and %d (%v)", text[test.start:test.end], skipped, words, ok, test.skipped, test.words, test.ok)
		}
	}
	if _, _, ok := inWords(text, 10, 9, 16); ok {
		t.Error("a place before that from which words are counted is told in words")
	}
}
