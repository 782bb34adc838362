package vocab

import (
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/cespare/xxhash/v2"

	"notes/internal/plainfile"
	"notes/internal/wholefile"
)

// LoadKept is [Load] with what it made of the user's files kept in a file at path, which
// is read the next time: filing everything anew takes hundreds of milliseconds. A file
// that is damaged, or was made of others, is made anew; that it can't be written is no
// error. Without files of the user's none is kept. What isn't ours stays.
func LoadKept(user []File, path string) (*Vocabulary, error) {
	fingerprint := Fingerprint(user)
	text, err := readKept(path)
	isOurs := strings.HasPrefix(text, keptMark)
	if len(user) == 0 {
		if isOurs {
			_ = os.Remove(path)
		}
		return Load(nil)
	}
	if v, err := openKept(text, fingerprint); err == nil {
		return v, nil
	}
	s, failed := stacked(user)
	if failed != nil {
		return nil, failed
	}
	kept, failed := s.keep(fingerprint)
	if failed != nil {
		return nil, failed
	}
	if isOurs || errors.Is(err, fs.ErrNotExist) {
		_ = wholefile.Write(path, func(w io.Writer) error { _, err := io.WriteString(w, kept); return err })
	}
	return openKept(kept, fingerprint)
}

// What is kept begins with a mark, the fingerprint, and the length of the first of two
// compiled forms: that of the entries, and that of the hidden ones.
const (
	keptMark      = "a vocabulary as notes reads it\n"
	fingerprintAt = len(keptMark)
	keptLengthAt  = fingerprintAt + 16
	keptAt        = keptLengthAt + 4
)

// maxKept is the number of bytes of the largest file that is read: the user's files may come to
// some times the built-in vocabulary.
const maxKept = 1 << 28

// readKept returns what is in a file, up to where it is too long to be ours.
func readKept(path string) (string, error) {
	f, err := plainfile.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }() // it was only read
	info, err := f.Stat()
	if err != nil {
		return "", err
	}
	var text strings.Builder
	text.Grow(int(min(info.Size(), maxKept)))
	_, err = io.Copy(&text, io.LimitReader(f, maxKept))
	return text.String(), err
}

// keep compiles what the files come to into the form that [openKept] reads.
func (s *stack) keep(fingerprint string) (string, error) {
	c := newCompiler(s.entries)
	if err := c.check(); err != nil {
		return "", err
	}
	w := newWriter(len(s.hidden))
	for i := range s.hidden {
		w.record(&record{Entry: s.hidden[i], key: s.hidden[i].Key()})
	}
	var hidden layout
	w.file(&hidden)
	shown := c.compile()
	length := binary.LittleEndian.AppendUint32(nil, uint32(len(shown)))
	return keptMark + fingerprint + string(length) + shown + hidden.join(), nil
}

// openKept returns the vocabulary that was kept, if it is whole and of this fingerprint.
func openKept(text, fingerprint string) (*Vocabulary, error) {
	if len(text) < keptAt || text[:keptLengthAt] != keptMark+fingerprint {
		return nil, errCompiled
	}
	length := int(u32(text, keptLengthAt))
	if length < 0 || length > len(text)-keptAt {
		return nil, errCompiled
	}
	shown, err := openWhole(text[keptAt : keptAt+length])
	if err != nil {
		return nil, err
	}
	hidden, err := openWhole(text[keptAt+length:])
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, 0, hidden.size())
	for _, e := range hidden.Entries() {
		entries = append(entries, *e)
		entries[len(entries)-1].Hidden = true
	}
	shown.hide(entries)
	return shown, nil
}

// openWhole opens a compiled form if what stands behind its header is what was written.
func openWhole(compiled string) (*Vocabulary, error) {
	v, err := open(compiled)
	if err != nil || u64(compiled, hashAt) != xxhash.Sum64String(compiled[headerSize:]) {
		return nil, errCompiled
	}
	return v, nil
}
