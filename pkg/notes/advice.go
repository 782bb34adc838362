package notes

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"syscall"

	"notes/internal/shell"
)

// advise adds to an error of the index what to do about it, and who is in the
// way.
func (o Options) advise(err error) error {
	switch {
	case errors.Is(err, ErrNoFolder): // of which there can be no index either
		return err
	case errors.Is(err, ErrLocked):
		return fmt.Errorf("%w: %q is held by %s; try again when it is done", ErrLocked, o.db(), holderOf(o.db(), o.lockPath()))
	case errors.Is(err, ErrFolder):
		return o.adviseFolder(err)
	case errors.Is(err, ErrDamaged):
		// Damage that its seal doesn't show is met again by the next question.
		return fmt.Errorf("%w; run `%s` to build it anew", err, o.IndexCommand("--rebuild"))
	case errors.Is(err, ErrNoIndex):
		if err := checkFolder(o.folder()); err != nil {
			return err
		}
		if isHeld(o.lockPath()) {
			return fmt.Errorf("%w: %s is building it; ask again when it is done", err, holderOf(o.lockPath(), o.lockPath()))
		}
		return fmt.Errorf("%w; run `%s` to build it", err, o.IndexCommand())
	case o.isTaken(err):
		return fmt.Errorf("%w; name another file for the index, or move this one elsewhere", err)
	case errors.Is(err, ErrForeign), errors.Is(err, ErrOtherVersion):
		return fmt.Errorf("%w; run `%s` to build it", err, o.IndexCommand())
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.ENOTDIR):
		if err := checkFolder(o.folder()); err != nil {
			return err
		}
		return fmt.Errorf("%w; --db names another place for the index", err)
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf("%w; make room, or name another place for the index with --db", err)
	}
	return err
}

// adviseFolder says of a folder in the place of the index what was meant by it.
func (o Options) adviseFolder(err error) error {
	if o.DB == "" {
		return fmt.Errorf("%w; it stays as it is: move it elsewhere", err)
	}
	if in := indexIn(o.DB); in != "" {
		return fmt.Errorf("%w; the one in it is --db %s", err, shell.Word(in))
	}
	return fmt.Errorf("%w; --db names a file, --notes the folder of your notes", err)
}

// IndexCommand is the command that brings this index up to date, as one types it in
// the current folder. Where an index is named that doesn't know its folder, FOLDER
// stands for it.
func (o Options) IndexCommand(flags ...string) string {
	words := append([]string{"notes", "index"}, flags...)
	if o.DB != "" {
		words = append(words, "--db", shell.Word(o.DB))
	}
	switch {
	case filepath.Clean(o.folder()) != ".":
		words = append(words, shell.Word(o.folder()))
	case o.DB != "" && o.isElsewhere():
		words = append(words, "FOLDER")
	}
	return strings.Join(words, " ")
}

// isElsewhere reports whether nothing says that the index is of the current folder.
func (o Options) isElsewhere() bool {
	former, err := o.former()
	return err != nil || !SameFolder(former, ".")
}
