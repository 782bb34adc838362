package source

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"
	"syscall"
	"unicode/utf8"

	"notes/internal/plainfile"
)

// DefaultMaxSize is the size in bytes above which a file is no note.
const DefaultMaxSize = 10_000_000

// Options say which files are notes. The zero value means the defaults.
type Options struct {
	Extensions []string // with their dot, in lower case; .md and .markdown if empty
	MaxSize    int64    // bytes; [DefaultMaxSize] if zero
	Unruled    bool     // also what .gitignore and .notesignore name
}

func (o Options) extensions() []string {
	if len(o.Extensions) == 0 {
		return []string{".md", ".markdown"}
	}
	return o.Extensions
}

func (o Options) maxSize() int64 {
	if o.MaxSize <= 0 {
		return DefaultMaxSize
	}
	return o.MaxSize
}

// File is a file that is a note by its name, or something that had to be
// skipped on the way.
type File struct {
	Path     string // relative to the folder, slashes
	Size     int64  // bytes
	Modified int64  // nanoseconds since 1970
	Changed  int64  // nanoseconds since 1970, of the metadata; 0 where the system has none
	Skipped  string // why it can't be read; empty if nothing is known against it
	Named    bool   // the user named it, so its extension doesn't matter
	Link     bool   // a symbolic link that is not followed
	Barred   bool   // the system doesn't let it, or the folder that it is, be read
}

// Walk yields the notes of a folder, sorted by path in byte order. Hidden files
// and folders are passed over, and so is what .gitignore and .notesignore name.
// Symbolic links are not followed: what they lead to is read where it lies if
// that is in the folder; if it isn't read there, those to folders and those that
// are called like a note are yielded as skipped. Folders that can't
// be listed are yielded as skipped. The walk ends early when ctx does.
func Walk(ctx context.Context, folder fs.FS, o Options) iter.Seq[File] {
	return func(yield func(File) bool) {
		w := walker{ctx, folder, o, yield, map[string]rules{}}
		w.folderAt(".", nil)
	}
}

type walker struct {
	ctx    context.Context
	folder fs.FS
	o      Options
	yield  func(File) bool
	rules  map[string]rules // of the folders that a link led through
}

// folderAt walks one folder. It reports whether to go on.
func (w *walker) folderAt(dir string, outer rules) bool {
	if !utf8.ValidString(dir) {
		return w.yield(File{Path: dir, Skipped: "the name of the folder is not UTF-8; rename it"})
	}
	entries, err := fs.ReadDir(w.folder, dir)
	if gone(err) && dir != "." {
		return true // gone since its folder was listed
	}
	if err != nil {
		return w.yield(File{Path: dir, Skipped: fmt.Sprintf("the folder can't be listed (%s); %s", reason(err), remedy(err)), Barred: true})
	}
	if w.ctx.Err() != nil {
		return false
	}
	var rules rules
	if !w.o.Unruled {
		rules = outer.with(w.folder, dir, entries)
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(sortKey(a), sortKey(b)) })
	for _, e := range entries {
		if !w.entry(path.Join(dir, e.Name()), e, rules) {
			return false
		}
	}
	return true
}

// sortKey makes the order of a folder's entries that of the paths below it.
func sortKey(e fs.DirEntry) string {
	if e.IsDir() {
		return e.Name() + "/"
	}
	return e.Name()
}

func (w *walker) entry(path string, e fs.DirEntry, rules rules) bool {
	isLink := e.Type()&fs.ModeSymlink != 0
	switch {
	case hidden(e.Name()), !e.IsDir() && !isLink && !w.o.ends(e.Name()) || rules.ignore(path, e.IsDir()):
		return true
	case e.IsDir():
		return w.folderAt(path, rules)
	case isLink:
		return w.link(path)
	}
	f, ok := Stat(e.Info, path, w.o)
	return !ok || w.yield(f)
}

// Stat describes the file at path by what info says. It is false for a file
// that isn't there any more.
func Stat(info func() (fs.FileInfo, error), path string, o Options) (File, bool) {
	if !utf8.ValidString(path) { // which package fs refuses
		return File{Path: path, Skipped: "the name of the file is not UTF-8; rename it"}, true
	}
	i, err := info()
	switch {
	case gone(err):
		return File{}, false
	case err != nil:
		return File{Path: path, Skipped: unreadable(err), Barred: true}, true
	}
	f := File{Path: path, Size: i.Size(), Modified: i.ModTime().UnixNano(), Changed: changed(i)}
	switch {
	case !i.Mode().IsRegular():
		f.Skipped = plainfile.ErrIrregular.Error()
	case f.Size > o.maxSize():
		f.Skipped = tooLarge(f.Size, o.maxSize())
	}
	return f, true
}

// gone reports whether nothing is at a path, as where a folder on the way is a file now.
func gone(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}

func tooLarge(size, limit int64) string {
	has, may := bytesText(size), bytesText(limit)
	if has == may {
		has, may = exactly(size), exactly(limit)
	}
	return fmt.Sprintf("the file has %s, the limit is %s; raise max_file_size if it is a note", has, may)
}

func bytesText(n int64) string {
	if n < 1_000_000 {
		return exactly(n)
	}
	return fmt.Sprintf("%.1f MB", float64(n)/1e6)
}

func exactly(n int64) string { return fmt.Sprintf("%d bytes", n) }

func unreadable(err error) string {
	return fmt.Sprintf("the file can't be read (%s); %s", reason(err), remedy(err))
}

// remedy is what to do about what can't be read.
func remedy(err error) string {
	switch {
	case errors.Is(err, syscall.ENAMETOOLONG):
		return "shorten its name, or those of the folders around it"
	case errors.Is(err, syscall.ELOOP):
		return "a symbolic link leads back to itself, remove it"
	}
	return "check its permissions"
}

// reason is an error without the path, which stands beside it anyway.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}
