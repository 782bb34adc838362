package query

import (
	"context"
	"testing"
)

// TestTerrainStops: who has seen enough of the edges of a node is given no more.
func TestTerrainStops(t *testing.T) {
	v := notebook{"a.md": "[Zebra] with [Yak] and [Gnu]"}.view(t)
	g, err := v.find(context.Background(), "zebra", accepted)
	if err != nil {
		t.Fatal(err)
	}
	land := terrain{v: v, start: g, ctx: context.Background()}
	if err := v.near(g, &wanted{}, func(n *near) { land.near = append(land.near, *n) }); err != nil || len(land.near) != 2 {
		t.Fatalf("%d neighbours, %v", len(land.near), err)
	}
	for _, node := range []uint32{uint32(g.head), uint32(land.near[0].head)} {
		seen := 0
		for range land.Edges(node) {
			seen++
			break
		}
		if seen != 1 || land.err != nil {
			t.Errorf("saw %d edges, %v", seen, land.err)
		}
	}
}
