package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strings"

	"notes/internal/vocab"
)

// names are what notes speak of: names of the vocabulary and invented ones.
// Either are drawn by Zipf's law, so that few stand everywhere and most
// hardly anywhere.
type names struct {
	known    []string
	invented int // how many there are to draw from
}

// shareKnown is how many of the names drawn are the vocabulary's.
const shareKnown = 0.8

// inventedPerNote is how many names each note adds to those that can be drawn:
// a larger notebook has more of them, as Heaps' law says.
const inventedPerNote = 0.5

// maxKnown bounds how many names of the vocabulary a notebook is drawn from, so
// that the figures stay comparable when the vocabulary grows.
const maxKnown = 15_000

// newNames takes the names of the vocabulary in an order that the seed decides.
func newNames(seed uint64, notes int) (*names, error) {
	v, err := vocab.Load(nil)
	if err != nil {
		return nil, err
	}
	n := &names{invented: 100 + int(inventedPerNote*float64(notes))}
	for _, e := range v.Entries() {
		n.known = append(n.known, e.Name)
	}
	rand.New(rand.NewPCG(seed, 1)).Shuffle(len(n.known), func(i, j int) { n.known[i], n.known[j] = n.known[j], n.known[i] })
	n.known = n.known[:min(len(n.known), maxKnown)]
	return n, nil
}

func (n *names) draw(rng *rand.Rand) string {
	if rng.Float64() < shareKnown {
		return n.known[zipf(rng, len(n.known))]
	}
	return invent(zipf(rng, n.invented))
}

// zipf draws a number below n, each with a chance that falls with its rank.
func zipf(rng *rand.Rand, n int) int {
	return min(n-1, int(math.Exp(rng.Float64()*math.Log(float64(n)+1))-1))
}

// invent returns the name with a number: one word, two words, or letters with
// a digit, as the names of products are.
func invent(number int) string {
	word := func(n int) string {
		w := syllables[n%32] + syllables[n/32%32] + syllables[n/1024%32]
		return strings.ToUpper(w[:1]) + w[1:]
	}
	switch number % 4 {
	case 0:
		return word(number) + word(7*number+3)
	case 1:
		return word(number) + " " + word(5*number+1)
	case 2:
		return fmt.Sprintf("%s-%d", strings.ToUpper(word(number)[:3]), number)
	}
	return word(number)
}
