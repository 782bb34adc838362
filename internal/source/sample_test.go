package source

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

// TestSampleIsFromAllOver takes beginnings of the first and the last quarter of
// a folder, passes over what is no note, and keeps to its size.
func TestSampleIsFromAllOver(t *testing.T) {
	folder := fstest.MapFS{}
	var files []File
	for i := range 100 {
		path := fmt.Sprintf("%03d.md", i)
		folder[path] = &fstest.MapFile{Data: []byte(fmt.Sprintf("begin %d ", i) + strings.Repeat("word ", 400) + "end")}
		files = append(files, File{Path: path})
	}
	folder["025.md"].Data = []byte("\x00")
	got := string(Sample(folder, files, 4*sampled, Options{}))
	for _, want := range []string{"begin 0", "begin 50", "begin 75"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in the sample", want)
		}
	}
	if strings.Contains(got, "end") || len(got) != 3*sampled {
		t.Errorf("the sample has %d bytes, want %d, of beginnings", len(got), 3*sampled)
	}
	if got := Sample(folder, files[:2], 4*sampled, Options{}); len(got) > 2*sampled {
		t.Errorf("the sample of two notes has %d bytes", len(got))
	}
	if got := Sample(folder, files, sampled-1, Options{}); got != nil {
		t.Errorf("a sample too small to be of use has %d bytes", len(got))
	}
}
