package vocab

import (
	"encoding/binary"
	"os"
	"strings"
	"testing"

	"github.com/cespare/xxhash/v2"
)

// TestCompiledWordsAreCurrent fails if somebody changed data/*.txt and forgot
// to make words.bin anew.
func TestCompiledWordsAreCurrent(t *testing.T) {
	want := compileWords(t)
	if *update {
		if err := os.WriteFile("words.bin", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if compiledWords != want {
		t.Error("data/*.txt and words.bin differ; run go test ./internal/vocab -run Compiled -update")
	}
}

// compileWords makes the table of the lists.
func compileWords(tb testing.TB) string {
	tb.Helper()
	list := func(name string) string {
		content, err := os.ReadFile("data/" + name)
		if err != nil {
			tb.Fatal(err)
		}
		return string(content)
	}
	w := newTableWriter(0)
	set := func(words []string, p property) {
		for _, word := range words {
			*w.at(Hash(word)) |= uint32(p)
		}
	}
	set(lines(list("common.txt")), common)
	set(lines(list("negative.txt")), negative)
	only, also, _ := strings.Cut(list("given-names.txt"), "# also words")
	set(lines(only), given)
	set(lines(also), given|alsoWord)
	set(roleWords(list("roles.txt")), role)
	set(lines(list("surnames.txt")), surname)
	small, nouns, _ := strings.Cut(list("foreign.txt"), "# nouns")
	set(lines(small), foreign)
	set(lines(nouns), foreign|noun)
	laid := w.appendTo([]byte(sieveOf(w.hashes())))
	return string(append(binary.LittleEndian.AppendUint64(nil, xxhash.Sum64(laid)), laid...))
}

// roleWords returns the words that job titles are made of.
func roleWords(list string) []string {
	var words []string
	for _, title := range lines(list) {
		for _, word := range strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune(" -/&,", r) }) {
			if len(word) > 1 && !roleFiller[word] {
				words = append(words, word)
			}
		}
	}
	return words
}

// roleFiller are words in job titles that say nothing of a job by themselves.
var roleFiller = map[string]bool{
	"of": true, "and": true, "the": true, "for": true, "in": true, "at": true, "on": true, "to": true, "cloud": true, "data": true, "open": true,
	"source": true, "software": true, "security": true, "platform": true, "product": true, "technical": true, "technology": true, "site": true,
	"reliability": true, "community": true, "solutions": true, "solution": true, "network": true, "machine": true, "learning": true,
	"research": true, "field": true, "customer": true, "success": true, "infrastructure": true, "systems": true, "system": true,
	"application": true, "enterprise": true, "kubernetes": true, "native": true, "devops": true, "quality": true, "business": true,
	"developer": false, "information": true, "relations": true, "experience": true, "world": true, "ai": true, "ml": true, "web": true,
	"engineering": true, "development": true, "operations": true, "marketing": true, "sales": true, "project": true, "program": true,
	"team": true, "design": true, "user": true, "test": true, "back": true, "front": true, "end": true, "full": true, "stack": true,
	"support": true, "general": true, "vice": false, "governing": true, "board": true, "working": true, "group": true, "special": true,
	"interest": true, "de": true, "la": true, "it": true, "delivery": true, "release": true, "computing": true, "science": true,
}
