package vocab

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/cespare/xxhash/v2"
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
		file, err := ReadFile(path)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	return files, nil
}

// ReadFile reads a file of at most 16 MB. What is no regular file (a folder, a
// device) is an error, since it may have no end.
func ReadFile(path string) (File, error) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return File{}, unreadable(path, err)
	case !info.Mode().IsRegular():
		return File{}, fmt.Errorf("%q is no file; name a file", path)
	case info.Size() > maxFileSize:
		return File{}, fmt.Errorf("%q has %d bytes, more than %d; split it by theme", path, info.Size(), maxFileSize)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return File{}, unreadable(path, err)
	}
	return File{Name: path, Data: content}, nil
}

// unreadable names the path once, and keeps the error for those who ask which.
func unreadable(path string, err error) error {
	var in *fs.PathError
	if errors.As(err, &in) {
		err = in.Err
	}
	return fmt.Errorf("the file %q can't be read: %w", path, err)
}

// Fingerprint identifies the content of the built-in vocabulary and the user's
// files laid over it: an index made with another one has to be made anew. It
// is asked for at every question, so of what is compiled it takes the hash that
// stands there.
func Fingerprint(user []File) string {
	hash := xxhash.New()
	_, _ = hash.WriteString(compiled[:headerSize])
	_, _ = hash.WriteString(compiledWords[:wordSieveAt])
	for _, file := range user {
		fmt.Fprintf(hash, "\x00%d\x00", len(file.Data))
		_, _ = hash.Write(file.Data)
	}
	return fmt.Sprintf("%016x", hash.Sum64())
}

// Load compiles the built-in vocabulary with the user's files laid over it: a
// later entry with the name of an earlier one corrects it, field by field, and
// hides it with "hide: true"; a form goes to the entry that claims it last.
func Load(user []File) (*Vocabulary, error) {
	if len(user) == 0 {
		return open(compiled)
	}
	s, err := stacked(user)
	if err != nil {
		return nil, err
	}
	return s.compile()
}

// CheckImport looks whether a file that was made of entries makes a whole with the user's.
// Faults are told of where those stand.
func CheckImport(user []File, made File, entries []Entry) error {
	s, err := stacked(user)
	if err != nil {
		return err
	}
	layer, err := parse(made.Name, made.Data)
	if err != nil {
		return err
	}
	sources := map[string]Source{}
	for i := range entries {
		sources[entries[i].Key()] = entries[i].Source
	}
	for i := range layer {
		layer[i].Source = sources[layer[i].Key()]
	}
	s.lay(layer)
	_, err = s.compile()
	return err
}

// stacked lays the user's files over the built-in vocabulary.
func stacked(user []File) (*stack, error) {
	v, err := open(compiled)
	if err != nil {
		return nil, err
	}
	layers := &stack{entries: make([]Entry, len(v.entries))}
	for n, e := range v.Entries() {
		layers.entries[n] = *e
	}
	for _, file := range user {
		layer, err := parse(file.Name, file.Data)
		if err != nil {
			return nil, err
		}
		layers.lay(layer)
	}
	return layers, nil
}

// compile makes a vocabulary of what the files come to.
func (s *stack) compile() (*Vocabulary, error) {
	v, err := Compile(s.entries)
	if err == nil {
		v.hide(s.hidden)
	}
	return v, err
}

// parseAll returns the entries of the files of the built-in vocabulary, with the forms that
// follow from others.
func parseAll(files []File) ([]Entry, error) {
	var entries []Entry
	var faults []error
	for _, file := range files {
		parsed, err := Parse(file.Name, file.Data)
		entries = append(entries, parsed...)
		faults = append(faults, err)
	}
	return withMakers(entries), errors.Join(faults...)
}
