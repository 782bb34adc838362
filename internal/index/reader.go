package index

import (
	"fmt"
	"strings"
	"sync"

	"notes/internal/extract"
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Rules is the version of the rules by which notes are read. An index made
// under another one is made anew.
const Rules = 41

// Vocabulary is the vocabulary by which notes are read. It is loaded when it
// is first needed, and then shared.
type Vocabulary struct {
	files       []vocab.File
	kept        string // see [vocab.LoadKept]; empty if nothing is kept
	fingerprint string
	load        func() (*words, error)
}

type words struct {
	vocabulary *vocab.Vocabulary
	lists      *vocab.Words
}

// OpenVocabulary reads the user's vocabulary files, by path, without making
// sense of them yet. What is made of them is kept in a file with the path kept,
// nowhere if that is empty.
func OpenVocabulary(paths []string, kept string) (*Vocabulary, error) {
	files, err := vocab.ReadFiles(paths)
	if err != nil {
		return nil, err
	}
	v := &Vocabulary{files: files, kept: kept, fingerprint: fmt.Sprintf("%d-%s", Rules, vocab.Fingerprint(files))}
	v.load = sync.OnceValues(v.compile)
	return v, nil
}

// SameRules reports whether two fingerprints are of the same rules, whatever the vocabulary.
func SameRules(a, b string) bool {
	one, _, _ := strings.Cut(a, "-")
	other, _, _ := strings.Cut(b, "-")
	return one == other
}

// Fingerprint is the same for two vocabularies, and the rules that go with
// them, if they find the same in every note.
func (v *Vocabulary) Fingerprint() string { return v.fingerprint }

func (v *Vocabulary) compile() (*words, error) {
	load := vocab.Load
	if v.kept != "" {
		load = func(files []vocab.File) (*vocab.Vocabulary, error) { return vocab.LoadKept(files, v.kept) }
	}
	vocabulary, err := load(v.files)
	if err != nil {
		return nil, err // which begins with file and line
	}
	return &words{vocabulary, vocab.ReadWords()}, nil
}

// mostReused is the size in bytes of a note above which the memory that it was read in,
// some fifty times as much, is let go of and not kept for the next one.
const mostReused = 1 << 20

// NewReader returns a reader of notes for one goroutine.
func (v *Vocabulary) NewReader() (Reader, error) {
	w, err := v.load()
	if err != nil {
		return nil, err
	}
	parser, extractor := markdown.New(), extract.New(w.vocabulary, w.lists)
	return func(path string, content []byte) (kg.Findings, []Problem) {
		doc := parser.Parse(content)
		findings, problems := extractor.Extract(path, doc), problems(doc)
		if len(content) > mostReused {
			parser, extractor = markdown.New(), extract.New(w.vocabulary, w.lists)
		}
		return findings, problems
	}, nil
}

func problems(doc *markdown.Document) []Problem {
	var list []Problem
	for _, p := range doc.Problems {
		list = append(list, Problem{p.Line, p.Reason})
	}
	return list
}
