package source

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// BenchmarkWalk and BenchmarkWalkDir look at the same files: rules, order and
// symbolic links are promised to cost at most twice as much again.
func BenchmarkWalk(b *testing.B) {
	folder := os.DirFS(manyFiles(b))
	for b.Loop() {
		for range Walk(context.Background(), folder, Options{}) {
		}
	}
}

func BenchmarkWalkDir(b *testing.B) {
	folder := os.DirFS(manyFiles(b))
	for b.Loop() {
		err := fs.WalkDir(folder, ".", func(_ string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				_, err = d.Info()
			}
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

// manyFiles makes a folder of two thousand notes in ten folders.
func manyFiles(b *testing.B) string {
	b.Helper()
	top := b.TempDir()
	for i := range 2000 {
		at := filepath.Join(top, strconv.Itoa(i%10), fmt.Sprintf("note-%d.md", i))
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			b.Fatal(err)
		}
		if err := os.WriteFile(at, []byte("# A note\n"), 0o644); err != nil {
			b.Fatal(err)
		}
	}
	return top
}
