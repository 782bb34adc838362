package words

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func stems(text string) []string {
	var s Splitter
	var list []string
	for _, w := range s.Split(nil, text) {
		list = append(list, w.Stem)
	}
	return list
}

// TestSplit shows what is a word, and what two spellings have in common.
func TestSplit(t *testing.T) {
	for text, want := range map[string]string{
		"Service meshes, meshed":      "servic mesh mesh",
		"service-mesh":                "servic mesh",
		"Kubernetes's and Kubernetes": "kubernet and kubernet",
		"don’t":                       "don't",
		"Café cafe":                   "cafe cafe",
		"C++, C# and C":               "c++ c# and c",
		"v1.24 2023":                  "v1.24 2023",
		"日本語":                         "日本 本語",
		"日 本語":                        "日 本語",
		"eBPF日本":                      "ebpf 日本",
		"":                            "",
		"— … !":                       "",
	} {
		if diff := cmp.Diff(strings.Fields(want), stems(text)); diff != "" && want != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

// FuzzSplit: words lie in the text in their order, and splitting a stem's word
// alone gives the same stem, or a question would not find what was indexed.
func FuzzSplit(f *testing.F) {
	for _, text := range []string{"Cilium uses eBPF", "日本語 text", "a’s b's", "C++", "ǅ ﬃ İ", strings.Repeat("x", 100)} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		var s Splitter
		last := 0
		for _, w := range s.Split(nil, text) {
			if w.Start < last-utf8.UTFMax || w.End <= w.Start || w.End > len(text) {
				t.Fatalf("%q: word %+v lies badly", text, w)
			}
			last = w.End
			if len(w.Stem) > 2*longest {
				t.Errorf("the stem %q is too long", w.Stem)
			}
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("Istio announced in February that ztunnel was rewritten in Rust; the ambient code was merged. ", 100)
	var s Splitter
	var list []Word
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		list = s.Split(list[:0], text)
	}
}
