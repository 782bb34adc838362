package markdown

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"

	"notes/internal/markdown/yardstick"
)

// BenchmarkParse and BenchmarkGoldmark read the same bytes: what this package
// adds to goldmark is promised to cost at most six tenths of goldmark itself.
func BenchmarkParse(b *testing.B) {
	note := conferenceNote(40)
	parser := New()
	b.SetBytes(int64(len(note)))
	b.ReportAllocs()
	for b.Loop() {
		parser.Parse(note)
	}
}

func BenchmarkGoldmark(b *testing.B) {
	note := conferenceNote(40)
	parse := yardstick.New()
	b.SetBytes(int64(len(note)))
	b.ReportAllocs()
	for b.Loop() {
		parse(note)
	}
}

// conferenceNote returns a note of the form that conference notes have, with
// a number of sections, always the same.
func conferenceNote(sections int) []byte {
	random := rand.New(rand.NewPCG(1, 2))
	var b bytes.Buffer
	b.WriteString("---\ntitle: Three days in the hall\ndate: 2023-04-18\ntags: [wasm, service mesh]\n---\n\n# Three days\n")
	for i := range sections {
		fmt.Fprintf(&b, "\n## Talk %d – a title\n\n", i)
		for range 3 {
			b.WriteString(paragraph(random, 60) + "\n\n")
		}
		for range 6 {
			b.WriteString("* " + sentence(random, 9) + "\n")
			if random.IntN(2) == 0 {
				b.WriteString("  * " + sentence(random, 7) + "\n")
			}
		}
	}
	return b.Bytes()
}

// paragraph returns sentences of about so many words, wrapped at 80 columns.
func paragraph(random *rand.Rand, words int) string {
	var b bytes.Buffer
	column := 0
	for range words / 15 {
		for word := range bytes.FieldsSeq([]byte(sentence(random, 15))) {
			if column += len(word) + 1; column > 80 {
				b.WriteByte('\n')
				column = len(word)
			} else if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.Write(word)
		}
	}
	return b.String()
}

// sentence returns so many words with the markup that notes have.
func sentence(random *rand.Rand, words int) string {
	choices := []string{
		"the", "of", "with", "a", "service", "mesh", "and", "cluster", "team", "showed", "how", "it", "works", "don’t",
		"Cilium", "Istio", "WebAssembly", "running", "workloads", "in", "production", "(again)", "performance", "is",
		"[wasm-tools](https://github.com/example/wasm-tools)", "`kubectl apply`", "**bold words**", "*so*", "“quoted”",
		"[[notes/istio|Istio]]", "#ebpf", "https://example.com/path", "sidecar,", "which", "we", "saw", "from", "Google",
	}
	var b bytes.Buffer
	b.WriteString("This")
	for range words {
		b.WriteByte(' ')
		if i := random.IntN(len(choices) * 2); i < len(choices) {
			b.WriteString(choices[i])
		} else {
			b.WriteString(choices[i%24])
		}
	}
	return b.String() + "."
}
