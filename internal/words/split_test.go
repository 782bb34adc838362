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
		"쿠버네티스에서 발표":                  "쿠버 버네 네티 티스 스에 에서 발표",
		"Istio는 Envoy를":               "istio 는 envoy 를",
		"サービスメッシュ":                    "サー ービ ビス スメ メッ ッシ シュ",
		"漢字カナ":                        "漢字 字カ カナ",
		"ｶﾞｽ ガス":                      "ガス ガス",
		"\u1109\u1165\u1107\u1175":    "서비",
		"":                            "",
		"— … !":                       "",
	} {
		if diff := cmp.Diff(strings.Fields(want), stems(text)); diff != "" && want != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

// TestBeginning: what a word begins with is a beginning of its stem.
func TestBeginning(t *testing.T) {
	for beginning, word := range map[string]string{"Caf": "cafés", "CAFÉ": "cafe", "서": "서비스", "\u1109\u1165": "서비스", "ｶﾞ": "ガス", "日": "日本"} {
		if stem := stems(word)[0]; !strings.HasPrefix(stem, Beginning(beginning)) {
			t.Errorf("%q doesn't begin %q, the stem of %q", Beginning(beginning), stem, word)
		}
	}
}

// FuzzSplit: words lie in the text in their order, and splitting a stem's word
// alone gives the same stem, or a question would not find what was indexed.
func FuzzSplit(f *testing.F) {
	for _, text := range []string{"Cilium uses eBPF", "日本語 text", "쿠버네티스에서 k8s는", "サービス", "a’s b's", "C++", "ǅ ﬃ İ", strings.Repeat("x", 100)} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		var s Splitter
		last := 0
		for _, w := range s.Split(nil, text) {
			if w.Start < last || w.End <= w.Start || w.End > len(text) {
				t.Fatalf("%q: word %+v lies badly", text, w)
			}
			last = w.Start // pairs of characters overlap
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
