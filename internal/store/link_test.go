package store

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"notes/pkg/kg"
)

// TestLinking asks who links to a note that thousands link to, and to some that one
// does, before and after links go: the list of links lies in several runs then.
func TestLinking(t *testing.T) {
	const notes = 2000
	path := filepath.Join(t.TempDir(), "index.db")
	w, err := Create(path, 0, nil)
	must(t, err)
	defer w.Close()
	for i := range notes {
		must(t, w.Add(linkingParcel(t, i, "hub", fmt.Sprintf("folder/own-%d.md", i))))
	}
	_, err = w.Commit(context.Background(), "v", time.Unix(1, 0))
	must(t, err)

	r := open(t, path)
	c := NewChange(path, r.State(), 0, time.Second)
	r.Close()
	for i := range notes / 2 {
		must(t, c.Add(linkingParcel(t, 2*i, fmt.Sprintf("own-%d", i))))
	}
	_, err = c.Commit(context.Background(), "v", time.Unix(2, 0))
	must(t, err)

	r = open(t, path)
	for _, test := range []struct {
		target string
		want   int
	}{{"hub", notes / 2}, {"Hub.md", notes / 2}, {"own-5", 2}, {"own-10", 1}, {"own-999", 2}, {"own-1999", 1}, {"own-1998", 0}, {"nowhere", 0}} {
		got := 0
		for range r.Linking(kg.LinkKey(test.target)) {
			got++
		}
		if got != test.want {
			t.Errorf("%d notes link to %q, want %d", got, test.target, test.want)
		}
	}
	checkFile(t, path)
}

func linkingParcel(t *testing.T, i int, targets ...string) *Parcel {
	t.Helper()
	f := &kg.Findings{Note: kg.Note{Path: fmt.Sprintf("%d.md", i)}, Sections: []kg.Section{{}}}
	for _, target := range targets {
		f.Links = append(f.Links, kg.Link{Target: target, Sentence: -1, Term: -1})
	}
	p, err := Prepare(f, kg.Stamp{Size: 1, Hash: 1})
	must(t, err)
	return p
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
