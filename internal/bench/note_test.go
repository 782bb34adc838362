package main

import (
	"bytes"
	"os"
	"testing"
)

// TestSameSeedSameBytes fails if a note depends on anything but the seed, so
// that two runs would measure different things.
func TestSameSeedSameBytes(t *testing.T) {
	first, second := t.TempDir(), t.TempDir()
	one, err := Write(first, 300, 7)
	if err != nil {
		t.Fatal(err)
	}
	two, err := Write(second, 300, 7)
	if err != nil {
		t.Fatal(err)
	}
	if one.Bytes != two.Bytes {
		t.Fatalf("%d bytes and %d", one.Bytes, two.Bytes)
	}
	for i := range 300 {
		a, errA := os.ReadFile(one.path(i))
		b, errB := os.ReadFile(two.path(i))
		if errA != nil || errB != nil || !bytes.Equal(a, b) {
			t.Fatalf("%s differs (%v, %v)", path(i), errA, errB)
		}
	}
}

// TestNotesAreOfTheSizePromised fails if a change of the generator makes its
// figures incomparable with those of other programs: about 850 bytes and nine
// links a note.
func TestNotesAreOfTheSizePromised(t *testing.T) {
	const notes = 2000
	names, err := newNames(1, notes)
	if err != nil {
		t.Fatal(err)
	}
	a := &author{names: names, notes: notes, seed: 1}
	size, links := 0, 0
	for i := range notes {
		content := a.note(i)
		size += len(content)
		links += bytes.Count(content, []byte("[[")) + bytes.Count(content, []byte("]("))
	}
	if mean := float64(size) / notes; mean < 750 || mean > 950 {
		t.Errorf("%.0f bytes a note", mean)
	}
	if mean := float64(links) / notes; mean < 7.5 || mean > 10.5 {
		t.Errorf("%.1f links a note", mean)
	}
}
