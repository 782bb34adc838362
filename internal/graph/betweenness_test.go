package graph

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"gonum.org/v1/gonum/graph/network"
)

func betweenness(t *testing.T, n *Network) []float64 {
	t.Helper()
	scores, err := n.Betweenness(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return scores
}

// TestBetweenness agrees to the bit with gonum on random graphs in several parts.
func TestBetweenness(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, nodes := range []int{0, 1, 2, 3, 40, 120} {
		var links []Link
		for range nodes * 3 / 2 {
			links = append(links, Link{rng.IntN(nodes), rng.IntN(nodes), 1})
		}
		n := NewNetwork(nodes, links)
		want := network.Betweenness(n)
		pairs := max(1, float64(nodes-1)*float64(nodes-2))
		for i, got := range betweenness(t, n) {
			if got != want[int64(i)]/pairs {
				t.Errorf("%d nodes: node %d has %v, want %v", nodes, i, got, want[int64(i)]/pairs)
			}
		}
	}
}

// countdown is a context that ends after it was asked so many times.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// TestBetweennessEnds stops between two nodes once its context has ended.
func TestBetweennessEnds(t *testing.T) {
	ctx := &countdown{t.Context(), 3}
	if scores, err := twoCliques().Betweenness(ctx); !errors.Is(err, context.Canceled) || scores != nil {
		t.Errorf("scores %v, error %v; want none and %v", scores, err, context.Canceled)
	}
	if ctx.left != -1 {
		t.Errorf("it asked %d times more after the end", -1-ctx.left)
	}
}
