package notes

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"notes/internal/store"
)

// TestSampleIsKept indexes notes that say much the same, one of them unreadable,
// and looks whether the index holds a sample, also after a note has changed.
func TestSampleIsKept(t *testing.T) {
	folder := t.TempDir()
	write := func(i int, more string) {
		t.Helper()
		content := fmt.Sprintf("# Day %d\n\nKubernetes uses Istio and [Cilium](https://cilium.io) in cluster %d.%s\n", i, i, more)
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%03d.md", i)), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 200 {
		write(i, "")
	}
	write(0, "\x00")
	o := Options{Folder: folder, DB: filepath.Join(t.TempDir(), "index.db")}
	var samples []string
	for i := range 2 {
		if _, err := Index(context.Background(), o); err != nil {
			t.Fatal(err)
		}
		r, err := store.Open(o.DB, time.Second)
		if err != nil {
			t.Fatal(err)
		}
		samples = append(samples, string(r.Sample()))
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
		write(i+1, " It has changed.")
	}
	if samples[0] == "" || samples[0] != samples[1] {
		t.Errorf("the sample was %q, then %q", samples[0], samples[1])
	}
}

// TestSpreadIsFromAllOver picks elements of the whole list.
func TestSpreadIsFromAllOver(t *testing.T) {
	list := make([]int, 100)
	for i := range list {
		list[i] = i
	}
	if got := fmt.Sprint(spread(list, 4), spread(list, 0)); got != "[0 25 50 75] []" {
		t.Errorf("got %s", got)
	}
}
