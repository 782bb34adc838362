package notes

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"notes/internal/shell"
	"notes/internal/store"
	"notes/pkg/kg"
)

// FolderOf returns the absolute path of the folder that the index o.DB was made
// from, empty if no index is named or it can't say. The folder may be gone. The
// error wraps [ErrLocked]; whatever else is the matter with an index is told by
// who opens it.
func FolderOf(o Options) (string, error) {
	if o.DB == "" {
		return "", nil
	}
	if folder, err := o.former(); folder != "" || err != nil {
		return folder, err
	}
	if _, err := os.Stat(o.DB); err != nil {
		return "", nil //nolint:nilerr // it isn't there yet
	}
	// What can't be read, or doesn't say, lies where it lies.
	return folderOf(o.DB, store.Origin{Within: kg.UsualIndex}), nil
}

// folderOf is the folder of an index that lies at db now: the one around it, as
// long as it lies there as it did, so that a notebook may be moved or copied
// with its index, and else the one that was.
func folderOf(db string, origin store.Origin) string {
	at, err := filepath.Abs(db)
	if err != nil || origin.Within == "" {
		return origin.Folder
	}
	separator := string(filepath.Separator)
	if folder, ok := strings.CutSuffix(at, separator+filepath.FromSlash(origin.Within)); ok {
		return filepath.Clean(folder + separator)
	}
	return origin.Folder
}

// origin is what an index says of the folder that it is made from. It is empty
// where the system can't say what the current folder is.
func (o Options) origin() store.Origin {
	folder, err := filepath.Abs(o.folder())
	if err != nil {
		return store.Origin{}
	}
	db, err := filepath.Abs(o.db())
	if err != nil {
		return store.Origin{}
	}
	origin := store.Origin{Folder: folder}
	if within, err := filepath.Rel(folder, db); err == nil && filepath.IsLocal(within) {
		origin.Within = filepath.ToSlash(within)
	}
	return origin
}

// located takes the folder that the index knows where an index is named and no
// folder. Options that can't be are refused, for whatever is done with them begins here.
func (o Options) located() (Options, error) {
	if err := o.validate(); err != nil {
		return o, err
	}
	if o.Folder != "" {
		return o, nil
	}
	folder, err := FolderOf(o)
	o.Folder = folder
	return o, err
}

// former is the folder that the index says it was made from, empty if it can't
// say. The error wraps [ErrLocked].
func (o Options) former() (string, error) {
	origin, err := store.ReadOrigin(o.db(), o.wait())
	if errors.Is(err, ErrLocked) {
		return "", o.advise(err)
	}
	return folderOf(o.db(), origin), nil
}

// elsewhere says why all is to be read anew where the folder is not the former one of
// an index, and that is still there: files of the same path, size and time need not be
// the same. It is empty otherwise.
func (o Options) elsewhere(former string) string {
	if former == "" || isGone(former) || SameFolder(former, o.folder()) {
		return ""
	}
	return fmt.Sprintf("%s%q", OtherFolder, former)
}

// checkOrigin makes sure that the index is of the folder that is asked about: what
// it says of another one is true of no file here, though its paths look as if it were.
func (o Options) checkOrigin(r *store.Reader) error {
	origin, err := r.Origin()
	if err != nil {
		return err
	}
	former := folderOf(o.db(), origin)
	if at, err := filepath.Abs(o.folder()); err == nil && at != former {
		if err := checkFolder(o.folder()); err != nil {
			return err // no index is of it
		}
	}
	if o.elsewhere(former) == "" {
		return nil
	}
	return fmt.Errorf("%w: %q was made from %q; `notes status --db %s` asks that one, %s", ErrOtherFolder, o.db(), former, shell.Word(o.db()), o.ownIndex())
}

// ownIndex says how the folder gets an index that is of it. One that lies in the folder of
// another notebook is left to that.
func (o Options) ownIndex() string {
	db, what := o.db(), "makes the index anew"
	if isUsual(db) {
		db, what = filepath.Join(o.folder(), filepath.FromSlash(kg.UsualIndex)), "makes one of this folder"
	}
	return fmt.Sprintf("`notes index --db %s %s` %s", shell.Word(db), shell.Word(o.folder()), what)
}

// checkFolder makes sure that the folder can be read.
func (o Options) checkFolder() error {
	at, err := filepath.Abs(o.folder())
	if err != nil || !isGone(at) {
		return checkFolder(o.folder())
	}
	// An index that is locked can't be asked; then it is a folder like any other.
	if former, _ := o.former(); former == at {
		return noFolder(fs.ErrNotExist, "the index %q is of the folder %q, which is not there; say with --notes where it is now", o.db(), at)
	}
	return checkFolder(o.folder())
}

func isGone(folder string) bool {
	_, err := os.Stat(folder)
	return errors.Is(err, fs.ErrNotExist)
}

// SameFolder reports whether two paths lead to the same folder, or file, and it is
// there.
func SameFolder(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}
