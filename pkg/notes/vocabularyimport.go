package notes

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Import reads names from a CNCF landscape.yml, or from SKOS in Turtle or
// JSON-LD, and returns a vocabulary file with what the vocabulary doesn't have:
// new entries, and of known ones the names and addresses they lack. Of SKOS that has
// names in English, those in the languages (de) become other names. Nothing is
// written.
func (v *Vocabulary) Import(path string, languages ...string) ([]byte, kg.VocabularyImport, error) {
	report := kg.VocabularyImport{}
	file, err := vocab.ReadFile(path)
	if err != nil {
		return nil, report, err
	}
	found, err := vocab.ReadForeign(v.known, vocab.ReadWords(), file, languages...)
	if err != nil {
		return nil, report, err
	}
	report.Entries, report.New, report.Extended = len(found.Entries), found.New, found.Extended
	for _, o := range found.Omitted {
		report.Omitted = append(report.Omitted, kg.Omission{Name: o.Name, Line: o.Source.Line, Reason: o.Reason})
	}
	body, err := vocab.Format(found.Entries)
	if err != nil {
		return nil, report, err
	}
	content := append(fmt.Appendf(nil, "# From %s, by notes vocab import. Edit it as you like.\n\n", filepath.Base(path)), body...)
	made := vocab.File{Name: filepath.Base(path) + " (as imported)", Data: content}
	return content, report, vocab.CheckImport(v.files, made, found.Entries)
}

// WriteVocabulary writes a new vocabulary file. One that is there stays as it
// is, and that is an error.
func WriteVocabulary(path string, content []byte) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%q is there already; name a new file", path)
	}
	return vocab.Replace(path, nil, bytes.Clone(content))
}
