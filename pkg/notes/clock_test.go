package notes

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

// TestClockGoesBackwards sets the clock back by a year between two runs, and
// within one. Nothing is missed, and no run takes less than no time.
func TestClockGoesBackwards(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio.", "b.md": "Cilium."})
	now := time.Now().AddDate(1, 0, 0)
	o := Options{Folder: folder, Clock: func() time.Time { now = now.Add(-time.Minute); return now }}
	if r := refresh(t, o); r.Added != 2 || r.ElapsedMS < 0 {
		t.Errorf("before: %+v", r)
	}
	now = now.AddDate(-1, 0, 0)
	put(t, folder, map[string]string{"a.md": "Envoy."})
	if r := refresh(t, o); r.Changed != 1 || r.Unchanged != 1 || r.ElapsedMS < 0 {
		t.Errorf("after: %+v", r)
	}
	now = now.AddDate(-1, 0, 0)
	if r := refresh(t, o); r.Unchanged != 2 {
		t.Errorf("long before any note was written: %+v", r)
	}
}

// TestSameSizeAtTheSameMoment writes other text of the same length so soon
// after the run that the file's time can't tell.
func TestSameSizeAtTheSameMoment(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "a.md")
	o := Options{Folder: folder}
	for i, text := range []string{"Istio!", "Cilium", "Falco?", "Envoy.", "Argo!!"} {
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if r := refresh(t, o); r.Added+r.Changed != 1 {
			t.Errorf("%q, text %d: %+v", text, i, r)
		}
	}
}
