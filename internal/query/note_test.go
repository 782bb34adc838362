package query

import (
	"slices"
	"testing"
)

// TestNearestFiles: files are told by how much their names are alike, whatever sorts first.
func TestNearestFiles(t *testing.T) {
	var files []fileName
	for _, p := range []string{"b/herbour.md", "talks/herbours.md", "unlike.md", "z/harbourage.md"} {
		files = append(files, fileNameOf(p))
	}
	want := []string{"b/herbour.md", "z/harbourage.md", "talks/herbours.md"}
	if got := nearestFiles("harbour", files); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
