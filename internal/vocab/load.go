package vocab

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"

	"notes/pkg/kg"
)

// File is a vocabulary file that was read.
type File struct {
	Name string
	Data []byte
}

// ReadFiles reads a user's vocabulary files.
func ReadFiles(paths []string) ([]File, error) {
	files := make([]File, 0, len(paths))
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("read vocabulary file: %w", err)
		}
		files = append(files, File{Name: path, Data: content})
	}
	return files, nil
}

// Fingerprint identifies the content of the built-in vocabulary and the user's
// files laid over it: an index made with another one has to be made anew.
func Fingerprint(user []File) string {
	hash := sha256.New()
	hash.Write([]byte(compiled))
	for _, list := range wordLists() {
		hash.Write([]byte(list))
	}
	for _, file := range user {
		fmt.Fprintf(hash, "%d\x00", len(file.Data))
		hash.Write(file.Data)
	}
	return hex.EncodeToString(hash.Sum(nil)[:16])
}

// Load compiles the built-in vocabulary with the user's files laid over it: a
// later entry with the name of an earlier one corrects it, field by field, and
// hides it with "hide: true"; a form goes to the entry that claims it last.
func Load(user []File) (*Vocabulary, error) {
	entries, err := decode(compiled)
	if err != nil {
		return nil, err
	}
	if len(user) == 0 {
		return assemble(entries), nil
	}
	for _, file := range user {
		layer, err := Parse(file.Name, file.Data)
		if err != nil {
			return nil, err
		}
		entries = overlay(entries, layer)
	}
	return Compile(entries)
}

func parseAll(files []File) ([]Entry, error) {
	var entries []Entry
	var faults []error
	for _, file := range files {
		parsed, err := Parse(file.Name, file.Data)
		entries = append(entries, parsed...)
		faults = append(faults, err)
	}
	return entries, errors.Join(faults...)
}

// overlay returns entries with a layer of corrections and additions.
func overlay(entries, layer []Entry) []Entry {
	place := make(map[string]int, len(entries))
	for i := range entries {
		place[entries[i].Key()] = i
	}
	claimed := claims(layer)
	out := make([]Entry, 0, len(entries)+len(layer))
	corrected := map[int]*Entry{}
	for i := range layer {
		if at, known := place[layer[i].Key()]; known {
			corrected[at] = &layer[i]
		}
	}
	for i, entry := range entries {
		fix := corrected[i]
		switch {
		case fix == nil:
			out = append(out, without(entry, claimed))
		case !fix.Hidden:
			out = append(out, correct(entry, *fix))
		}
	}
	for i := range layer {
		if _, known := place[layer[i].Key()]; !known && !layer[i].Hidden {
			out = append(out, layer[i])
		}
	}
	return out
}

// claims returns the folded forms of a layer.
func claims(layer []Entry) map[string]bool {
	claimed := map[string]bool{}
	for _, entry := range layer {
		for _, form := range entry.Forms {
			claimed[kg.Fold(form.Text)] = true
		}
	}
	return claimed
}

// without returns the entry without the aliases that another one claims.
func without(entry Entry, claimed map[string]bool) Entry {
	kept := entry.Forms[:1:1]
	for _, form := range entry.Forms[1:] {
		if !claimed[kg.Fold(form.Text)] {
			kept = append(kept, form)
		}
	}
	entry.Forms = kept
	return entry
}

// correct returns the entry with the fields that fix states.
func correct(entry, fix Entry) Entry {
	fix.Forms = append(append([]Form{}, fix.Forms...), entry.Forms[1:]...)
	if fix.Kind == "" {
		fix.Kind = entry.Kind
	}
	if fix.Broader == nil {
		fix.Broader = entry.Broader
	}
	if fix.Home == "" {
		fix.Home = entry.Home
	}
	if fix.Repos == nil {
		fix.Repos = entry.Repos
	}
	fix.Topic = fix.Topic || entry.Topic
	return fix
}
