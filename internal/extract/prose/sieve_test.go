package prose

import (
	"math/rand/v2"
	"testing"

	"notes/internal/vocab"
)

// However long a note is, most words that it hasn't are told without a search.
func TestSieveGrowsWithTheNote(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, words := range []int{100, 10_000, 1_000_000} {
		var v Sieve
		v.Reset(words)
		for range words {
			v.Add(random.Uint64())
		}
		const strangers = 1000
		passed := 0
		for range strangers {
			if v.Has(random.Uint64()) {
				passed++
			}
		}
		if passed > strangers/8 {
			t.Errorf("of %d words that a note of %d hasn't %d pass", strangers, words, passed)
		}
	}
}

// A phrase needs its first two words behind each other, where the second is surely a word.
func TestSieveOfPhrases(t *testing.T) {
	var v Sieve
	v.Reset(4)
	for _, word := range []string{"web", "page", "server"} {
		v.Add(vocab.Hash(word))
	}
	v.Add(pair(vocab.Hash("web"), vocab.Hash("page")))
	for phrase, want := range map[string]bool{"web": true, "web page": true, "web-page": true, "web page server": true, "web server": false, "web 2.0": true, "file page": false} {
		if got := v.hasPhrase(phrase); got != want {
			t.Errorf("%q: %v, want %v", phrase, got, want)
		}
	}
}
