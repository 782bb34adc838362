package notes

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"notes/internal/index"
	"notes/internal/source"
	"notes/internal/store"
	"notes/pkg/kg"
)

// plan is what is to be done: how each file stands to the index.
type plan struct {
	asked   []string        // paths of the files named, sorted
	changes []source.Change // sorted by path, also those that are the same
	state   store.State     // of the index; zero if there is none
	sample  []byte          // of the notes, as the index holds it
	rebuild string          // why all is to be read again; empty if it isn't
	along   bool            // it is for what has changed, and the rest is read along
	astray  bool            // the index has to be told its folder
	foreign bool            // what lies in the index's place is something else
	damaged bool            // what lies there is no whole index
	kin     bool            // the index, if there is one, is of these notes
	heir    bool            // a new index may take over what it says of them
	blind   bool            // it can't even say which they are
}

// look compares the folder with the index. It lets go of the index before it
// looks at the folder, which takes longer. Verify says whether the index is whole.
func look(ctx context.Context, o Options, fingerprint string, verify func(db string, wait time.Duration) error) (p plan, err error) {
	if p.asked, err = relative(o); err != nil {
		return p, err
	}
	former, _ := o.former() // an index that is locked says so when it is recalled
	past, err := recall(o)
	p.blind = errors.Is(err, store.ErrDamaged) || errors.Is(err, store.ErrOtherVersion)
	if err == nil && !o.Rebuild {
		err = verify(o.db(), o.wait())
	}
	p.kin = o.elsewhere(former) == ""
	switch {
	case o.Rebuild:
		p.rebuild = "asked for"
	case err == nil && past.state.Vocabulary != fingerprint:
		p.rebuild = OtherVocabulary
		p.heir = p.kin && index.SameRules(past.state.Vocabulary, fingerprint)
	case err == nil:
		p.rebuild = o.elsewhere(former)
	case errors.Is(err, store.ErrMissing):
		p.rebuild = "there was no index"
	case errors.Is(err, store.ErrForeign), errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrOtherVersion):
		p.rebuild = err.Error()
	default:
		return p, o.advise(err)
	}
	p.astray = !SameFolder(former, o.folder())
	p.state, p.sample = past.state, past.sample
	p.foreign, p.damaged = errors.Is(err, store.ErrForeign), errors.Is(err, store.ErrDamaged)
	known := err == nil || errors.Is(err, store.ErrMissing)
	if len(o.Files) > 0 && known && (p.rebuild == "" || !slices.ContainsFunc(past.files, unnamed)) {
		p.changes = compareNamed(o, p.asked, past.files, p.rebuild != "")
		return p, nil
	}
	p.changes, err = compare(ctx, o, p.asked, past.files)
	if err == nil && p.rebuild == "" && o.isMostlyNew(p.changes) {
		p.rebuild, p.along, p.heir = MostlyNew, true, true
	}
	return p, err
}

// remembered is a file that the index knows.
type remembered struct {
	path  string
	stamp kg.Stamp
}

// memory is what the index knows of the folder.
type memory struct {
	state  store.State
	sample []byte       // of the notes
	files  []remembered // sorted by path
}

// recall reads what the index knows.
func recall(o Options) (m memory, err error) {
	r, err := store.Open(o.db(), o.wait())
	if err != nil {
		return m, err
	}
	defer r.Close()
	m.state, m.sample = r.State(), r.Sample()
	err = r.Guard(func() error {
		for path, stamp := range r.Files() {
			m.files = append(m.files, remembered{path, stamp})
		}
		return nil
	})
	return m, err
}

func unnamed(f remembered) bool { return !f.stamp.Named }

// stamps gives files as the index does.
func stamps(files []remembered) iter.Seq2[string, kg.Stamp] {
	return func(yield func(string, kg.Stamp) bool) {
		for _, f := range files {
			if !yield(f.path, f.stamp) {
				return
			}
		}
	}
}

// compareNamed lays the files named beside what the index knows of them, or,
// where nothing of it is to be kept, all that were ever named.
func compareNamed(o Options, paths []string, old []remembered, all bool) []source.Change {
	if all {
		paths = withPaths(paths, old)
	}
	old = slices.DeleteFunc(old, func(f remembered) bool { _, ok := slices.BinarySearch(paths, f.path); return !ok })
	found := statAll(source.Folder(o.folder()), paths, o)
	if o.asKnown {
		for i, f := range found {
			at, known := slices.BinarySearchFunc(old, f.Path, func(r remembered, path string) int { return strings.Compare(r.path, path) })
			found[i].Named = known && old[at].stamp.Named
		}
	}
	return slices.Collect(source.Diff(slices.Values(found), stamps(old)))
}

// withPaths adds the paths of files to others, and sorts them.
func withPaths(paths []string, files []remembered) []string {
	paths = slices.Clone(paths)
	for _, f := range files {
		paths = append(paths, f.path)
	}
	slices.Sort(paths)
	return slices.Compact(paths)
}

// compare lays the files of the folder, and those outside of its rules that
// were named now or earlier, beside those that the index knows.
func compare(ctx context.Context, o Options, asked []string, old []remembered) ([]source.Change, error) {
	if err := o.checkFolder(); err != nil {
		return nil, err
	}
	named := withPaths(asked, slices.DeleteFunc(slices.Clone(old), unnamed))
	folder := source.Folder(o.folder())
	found := slices.Collect(together(statAll(folder, named, o), source.Walk(ctx, folder, o.source())))
	slices.SortFunc(found, func(a, b source.File) int { return strings.Compare(a.Path, b.Path) }) // folders that can't be listed are out of order
	// A walk that was broken off must not look like files that were deleted.
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if i := slices.IndexFunc(found, func(f source.File) bool { return f.Path == "." }); i >= 0 {
		return nil, fmt.Errorf("reading the folder %q: %s", o.folder(), found[i].Skipped)
	}
	return slices.Collect(source.Diff(slices.Values(found), stamps(old))), nil
}

func checkFolder(folder string) error {
	info, err := os.Stat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return noFolder(fs.ErrNotExist, "there is no folder %q; name the folder of your notes", folder)
	case err != nil:
		return noFolder(err, "looking at the folder: %v", err)
	case !info.IsDir():
		return noFolder(syscall.ENOTDIR, "%q is not a folder", folder)
	}
	if _, err := os.ReadDir(folder); errors.Is(err, fs.ErrNotExist) {
		// As the current one may be: it stays as long as somebody is in it.
		return noFolder(fs.ErrNotExist, "the folder %q was deleted; go to another one, or name the folder of your notes in full", folder)
	} else if err != nil {
		return noFolder(err, "the folder %q can't be listed: %v", folder, err)
	}
	return nil
}

// folderError says in a sentence what is the matter with the folder of notes. It is
// [ErrNoFolder] and what the system says.
type folderError struct {
	problem string
	cause   error
}

func noFolder(cause error, format string, args ...any) error {
	return &folderError{fmt.Sprintf(format, args...), cause}
}

func (e *folderError) Error() string { return e.problem }

func (e *folderError) Unwrap() []error { return []error{ErrNoFolder, e.cause} }

// relative gives the paths of the files named as the index has them, sorted.
func relative(o Options) ([]string, error) {
	base, err := filepath.Abs(o.folder())
	if err != nil {
		return nil, err
	}
	var paths []string
	for _, f := range o.Files {
		at, err := filepath.Abs(f)
		if err != nil {
			return nil, err
		}
		rel, err := filepath.Rel(base, at)
		if err != nil || !filepath.IsLocal(rel) {
			return nil, fmt.Errorf("%q is not in the folder %q; name the folder it is in, or leave the folder out", f, o.folder())
		}
		paths = append(paths, path.Clean(filepath.ToSlash(rel)))
	}
	slices.Sort(paths)
	return slices.Compact(paths), nil
}

// statAll describes the files at some paths, those that are there.
func statAll(folder fs.FS, paths []string, o Options) []source.File {
	var list []source.File
	for _, p := range paths {
		f, ok := source.Stat(func() (fs.FileInfo, error) { return fs.Stat(folder, p) }, p, o.source())
		if f.Named = true; ok {
			list = append(list, f)
		}
	}
	return list
}
