package notes

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"notes/internal/plainfile"
	"notes/internal/store"
	"notes/pkg/kg"
)

// Whoever names an index may name anything by mistake: the folder of the notes, a
// picture, the file of another program, or a name beside which other files lie by the
// names of the lock and the seal. No folder is touched, no other file is written over or
// removed: one that lies in the place of the index is refused. The usual place is the
// index's own, and so is one beside which what an index has left says so: what lies there
// is kept by another name.

// checkPlace makes sure before anything is written that the index may be.
func (o Options) checkPlace() error {
	if name := filepath.Base(o.db()); o.source().Concerns(name) {
		return fmt.Errorf("the index can't be %q, for files of such names are notes; name another file", o.db())
	}
	if to := store.Target(o.db()); o.source().Concerns(filepath.Base(to)) {
		return fmt.Errorf("the index can't be %q, for it is a link to %q, and files of such names are notes; remove the link, or name another file", o.db(), to)
	}
	r, err := store.Open(o.db(), o.wait())
	switch {
	case err == nil:
		r.Close()
	case errors.Is(err, ErrFolder), errors.Is(err, ErrLocked):
		return o.advise(err)
	case o.isTaken(err):
		return o.advise(err)
	}
	if o.isOwnPlace() {
		return o.checkBeside()
	}
	strange := store.Strange(o.db())
	if strange == "" && !o.mayLock() && !o.isLockOurs() {
		strange = o.lockPath()
	}
	if strange != "" {
		return fmt.Errorf("%q is something else than what an index %q has beside it; name another file for the index", strange, o.db())
	}
	return nil
}

// isTaken reports whether an index can't be opened because somebody else's file lies in a
// place that was named for it.
func (o Options) isTaken(err error) bool {
	return errors.Is(err, ErrForeign) && !o.isOwnPlace() && !isEmpty(o.db())
}

// checkBeside makes sure that what lies beside an index in its own place are files: to open
// a pipe for writing may wait for ever.
func (o Options) checkBeside() error {
	for _, path := range []string{o.lockPath(), store.SealPath(o.db())} {
		if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
			return fmt.Errorf("%q is in the place of a file of the index and is none; remove it", path)
		}
	}
	return nil
}

// isOwnPlace reports whether an index has its place there, whatever lies in it. Where a link
// leads says the seal alone, which lies there; the lock lies beside the link.
func (o Options) isOwnPlace() bool {
	return isUsual(store.Target(o.db())) || !isLink(o.db()) && o.isLockOurs() || store.IsSealed(o.db())
}

func isLink(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// isUsual reports whether an index lies where it does in the folder of its notes.
func isUsual(db string) bool {
	at, err := filepath.Abs(db)
	return err == nil && strings.HasSuffix(at, string(filepath.Separator)+filepath.FromSlash(kg.UsualIndex))
}

// lockPath is where the lock of the index lies.
func (o Options) lockPath() string { return o.db() + ".lock" }

// keptPath is where what was made of the user's vocabulary is kept, see [vocab.LoadKept].
func (o Options) keptPath() string { return o.db() + ".vocab" }

// isLockOurs reports whether the lock says who has made an index here.
func (o Options) isLockOurs() bool {
	text, err := plainfile.Read(o.lockPath())
	return err == nil && strings.HasPrefix(string(text), lockedBy)
}

// mayLock reports whether there is no file by the name of the lock, or an empty one.
func (o Options) mayLock() bool {
	_, err := os.Lstat(o.lockPath())
	return errors.Is(err, fs.ErrNotExist) || isEmpty(o.lockPath())
}

func isEmpty(file string) bool {
	info, err := os.Stat(file)
	return err == nil && info.Mode().IsRegular() && info.Size() == 0
}

// indexIn returns the path of the index that lies in a folder, empty if there is none.
func indexIn(folder string) string {
	for _, name := range []string{kg.UsualIndex, filepath.Base(kg.UsualIndex)} {
		at := filepath.Join(folder, filepath.FromSlash(name))
		if info, err := os.Stat(at); err == nil && info.Mode().IsRegular() {
			return at
		}
	}
	return ""
}
