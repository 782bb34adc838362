package notes

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Vocabulary is what is known of names before a note is read: the built-in
// entries with the user's files laid over them. Its methods that change
// something write to one of those files, all at once, and only what still makes
// a whole with the rest. It may be used by one goroutine at a time.
type Vocabulary struct {
	o     Options
	files []vocab.File // in the order in which they are laid over each other
	at    int          // the file that is written to, by its place in files
	was   []byte       // what that file held; nil if it isn't there
	known *vocab.Vocabulary
}

// VocabularyField is a field of an entry in a vocabulary file, see [kg.VocabularyField].
type VocabularyField = kg.VocabularyField

// VocabularyFields returns them in the order in which they are written.
func VocabularyFields() []VocabularyField { return vocab.Fields() }

// ownVocabulary is a vocabulary file that applies without being named.
func (o Options) ownVocabulary() string {
	return filepath.Join(o.folder(), ".notes", "vocabulary.yaml")
}

// vocabulary lists the user's files, those that are laid over others last. The
// notebook's own comes first, so that what the settings name has the last word.
func (o Options) vocabulary() []string {
	own := o.ownVocabulary()
	if _, err := os.Stat(own); err != nil || slices.ContainsFunc(o.Vocabulary, samePath(own)) {
		return o.Vocabulary
	}
	return append([]string{own}, o.Vocabulary...)
}

func samePath(a string) func(string) bool {
	abs, err := filepath.Abs(a)
	return func(b string) bool {
		other, otherErr := filepath.Abs(b)
		return err == nil && otherErr == nil && abs == other
	}
}

// OpenVocabulary reads the vocabulary that applies to a folder of notes. An
// entry that can't be right is an error with its file and line. That neither the
// folder nor the file that changes are written to is there yet is none, see
// [Vocabulary.Missing]; of further files named it is [fs.ErrNotExist].
func OpenVocabulary(o Options) (*Vocabulary, error) {
	o, err := o.located()
	if err != nil {
		return nil, err
	}
	v := &Vocabulary{o: o}
	target := o.ownVocabulary()
	if len(o.Vocabulary) > 0 {
		target = o.Vocabulary[0]
	}
	paths := o.vocabulary()
	if !slices.Contains(paths, target) {
		paths = append([]string{target}, paths...)
	}
	for i, path := range paths {
		file, err := vocab.ReadFile(path)
		switch {
		case path == target && errors.Is(err, fs.ErrNotExist):
			file, err = vocab.File{Name: path}, nil
			v.at = i
		case path == target:
			v.at, v.was = i, file.Data
		}
		if err != nil {
			return nil, fmt.Errorf("reading the vocabulary: %w", err)
		}
		v.files = append(v.files, file)
	}
	v.known, err = vocab.Load(v.files)
	return v, err
}

// Missing returns an error if the file that changes are written to is named by
// the options and isn't there yet: who only reads expects one.
func (v *Vocabulary) Missing() error {
	if v.was != nil || !slices.Contains(v.o.Vocabulary, v.File()) {
		return nil
	}
	if _, err := vocab.ReadFile(v.File()); err != nil {
		return fmt.Errorf("reading the vocabulary: %w", err)
	}
	return nil
}

// File is the file that changes are written to: the first that the options
// name, else .notes/vocabulary.yaml in the notes folder.
func (v *Vocabulary) File() string { return v.files[v.at].Name }

// Entries lists the user's entries; with a pattern or all of them, the built-in
// ones too. What a pattern fits says [kg.MatchName]. The files are listed in any case.
func (v *Vocabulary) Entries(pattern string, all bool) kg.Vocabulary {
	out := kg.Vocabulary{Entries: []kg.VocabularyEntry{}}
	counts := map[kg.VocabularyFile]int{}
	for _, list := range [][]*vocab.Entry{v.known.Entries(), v.known.Hidden()} {
		for _, entry := range list {
			e := answerOf(entry)
			counts[kg.VocabularyFile{File: e.File, BuiltIn: e.BuiltIn}]++
			if (all || pattern != "" || !e.BuiltIn) && kg.MatchName(pattern, append([]string{e.Name}, e.Aliases...)...) {
				out.Entries = append(out.Entries, e)
			}
		}
	}
	slices.SortFunc(out.Entries, func(a, b kg.VocabularyEntry) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	for file, n := range counts {
		file.Entries = n
		out.Files = append(out.Files, file)
	}
	slices.SortFunc(out.Files, func(a, b kg.VocabularyFile) int {
		return cmp.Or(compareBools(a.BuiltIn, b.BuiltIn), cmp.Compare(a.File, b.File))
	})
	return out
}

// compareBools puts false before true.
func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func answerOf(e *vocab.Entry) kg.VocabularyEntry {
	out := kg.VocabularyEntry{
		Name: e.Name, Kind: e.Kind, Topic: e.Topic, Broader: e.Broader, URLs: e.URLs(),
		Hidden: e.Hidden, BuiltIn: !e.User, File: e.Source.File, Line: e.Source.Line,
	}
	for _, form := range e.Forms[1:] {
		out.Aliases = append(out.Aliases, form.Text)
	}
	return out
}
