package store

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"notes/pkg/kg"
)

// BenchmarkBuild adds up and writes a thousand notes that are prepared already:
// what the one writer does while the workers read.
func BenchmarkBuild(b *testing.B) {
	parcels := manyParcels(b, 1000)
	path := filepath.Join(b.TempDir(), "index.db")
	b.ReportAllocs()
	for b.Loop() {
		buildFrom(b, path, parcels)
	}
}

// BenchmarkChange puts one note into an index of a thousand: it is promised to
// cost what the note costs, not the notebook.
func BenchmarkChange(b *testing.B) {
	path := filepath.Join(b.TempDir(), "index.db")
	state := buildFrom(b, path, manyParcels(b, 1000))
	for seed := uint64(5000); b.Loop(); seed++ {
		p, err := Prepare(generate("note-7.md", seed), kg.Stamp{Size: 1})
		if err != nil {
			b.Fatal(err)
		}
		c := NewChange(path, state, 0, time.Second)
		if err := c.Add(p); err != nil {
			b.Fatal(err)
		}
		if state, err = c.Commit(context.Background(), "v", time.Unix(0, 0)); err != nil {
			b.Fatal(err)
		}
	}
}

func manyParcels(b *testing.B, n int) []*Parcel {
	b.Helper()
	parcels := make([]*Parcel, n)
	for i := range parcels {
		var err error
		if parcels[i], err = Prepare(generate(fmt.Sprintf("note-%d.md", i), uint64(i)), kg.Stamp{Size: 1}); err != nil {
			b.Fatal(err)
		}
	}
	return parcels
}

func buildFrom(b *testing.B, path string, parcels []*Parcel) State {
	b.Helper()
	w, err := Create(path, 1<<20, nil)
	if err != nil {
		b.Fatal(err)
	}
	defer w.Close()
	for _, p := range parcels {
		if err := w.Add(p); err != nil {
			b.Fatal(err)
		}
	}
	state, err := w.Commit(context.Background(), "v", time.Unix(0, 0))
	if err != nil {
		b.Fatal(err)
	}
	return state
}
