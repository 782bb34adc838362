package index

import (
	"runtime"
	"strings"
	"testing"
)

// TestLargeNoteLeavesNoMemory reads a large note. A reader keeps the memory that it reads
// in for the next note, but not that of this one.
func TestLargeNoteLeavesNoMemory(t *testing.T) {
	v, err := OpenVocabulary(nil, "")
	if err != nil {
		t.Fatal(err)
	}
	read, err := v.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	const sentence = "Cilium uses eBPF and Envoy.\n\n"
	read("small.md", []byte(sentence))
	before := inUse()
	large := []byte(strings.Repeat(sentence, mostReused/len(sentence)+1))
	if findings, _ := read("large.md", large); len(findings.Mentions) < len(large)/len(sentence) {
		t.Fatalf("%d mentions found", len(findings.Mentions))
	}
	if more := inUse() - before; more > 4*int64(len(large)) {
		t.Errorf("%d bytes are kept of a note of %d", more, len(large))
	}
	if findings, _ := read("small.md", []byte(sentence)); len(findings.Mentions) == 0 {
		t.Error("nothing is found any more")
	}
}

// inUse is how many bytes of memory are in use.
func inUse() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
