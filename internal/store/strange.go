package store

import (
	"errors"
	"io"
	"io/fs"
	"os"
)

// Strange names what lies where files are written or removed beside the index at path,
// and is nothing that this package has left there. It is empty where all is well.
func Strange(path string) string {
	if info, err := os.Stat(SealPath(path)); !isGone(err) && (err != nil || !info.Mode().IsRegular() || info.Size() != 0 && info.Size() != sealLength) {
		return SealPath(path)
	}
	if built := builtPath(Target(path)); !isLeftover(built) {
		return built
	}
	return ""
}

// IsSealed reports whether a seal lies beside the place of an index, which shows that
// one was made there.
func IsSealed(path string) bool {
	_, ok := readSeal(path)
	return ok
}

// isLeftover reports whether a build that was broken off may have left a file, or there
// is none. The head of one whose machine has failed is that of an index or empty.
func isLeftover(built string) bool {
	info, err := os.Lstat(built)
	if err != nil || !info.Mode().IsRegular() {
		return isGone(err)
	}
	f, err := os.Open(built)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // it was only read
	head := make([]byte, metaHeader+metaLength)
	n, err := f.ReadAt(head, 0)
	return (err == nil || errors.Is(err, io.EOF)) && (readMeta(head[:n], 0).magic || allZero(head[:n]))
}

func allZero(bytes []byte) bool {
	for _, b := range bytes {
		if b != 0 {
			return false
		}
	}
	return true
}

func isGone(err error) bool { return errors.Is(err, fs.ErrNotExist) }
