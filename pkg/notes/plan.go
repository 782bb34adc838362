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

	"notes/internal/source"
	"notes/internal/store"
	"notes/pkg/kg"
)

// plan is what is to be done: how each file stands to the index.
type plan struct {
	changes []source.Change // sorted by path, also those that are the same
	state   store.State     // of the index; zero if there is none
	rebuild string          // why all is to be read again; empty if it isn't
}

// look compares the folder with the index, and lets go of the index again.
func look(ctx context.Context, o Options, fingerprint string) (p plan, err error) {
	r, err := store.Open(o.db(), o.wait())
	switch {
	case o.Rebuild:
		p.rebuild = "asked for"
	case err == nil && r.State().Vocabulary != fingerprint:
		p.rebuild = "the vocabulary has changed"
	case errors.Is(err, store.ErrMissing):
		p.rebuild = "there was no index"
	case errors.Is(err, store.ErrForeign), errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrOtherVersion):
		p.rebuild = err.Error()
	case err != nil:
		return p, err
	}
	if err != nil {
		p.changes, err = compare(ctx, o, none)
		return p, err
	}
	defer r.Close()
	p.state = r.State()
	err = r.Guard(func() (err error) {
		p.changes, err = compare(ctx, o, r.Files())
		return err
	})
	return p, err
}

// none is the list of files of no index.
func none(func(string, kg.Stamp) bool) {}

// compare lays the files of the folder, or those named, beside those indexed.
func compare(ctx context.Context, o Options, indexed iter.Seq2[string, kg.Stamp]) ([]source.Change, error) {
	folder := os.DirFS(o.folder())
	var named []string
	if len(o.Files) > 0 {
		paths, err := relative(o)
		if err != nil {
			return nil, err
		}
		found := statAll(folder, paths, o)
		return slices.Collect(source.Diff(slices.Values(found), only(indexed, paths))), ctx.Err()
	}
	if err := checkFolder(o.folder()); err != nil {
		return nil, err
	}
	for path, stamp := range indexed {
		if stamp.Named {
			named = append(named, path)
		}
	}
	found := append(slices.Collect(source.Walk(ctx, folder, o.source())), statAll(folder, named, o)...)
	slices.SortStableFunc(found, func(a, b source.File) int { return strings.Compare(a.Path, b.Path) })
	found = slices.CompactFunc(found, func(a, b source.File) bool { return a.Path == b.Path })
	// A walk that was broken off must not look like files that were deleted.
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return slices.Collect(source.Diff(slices.Values(found), indexed)), nil
}

func checkFolder(folder string) error {
	info, err := os.Stat(folder)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("there is no folder %q; name the folder of your notes", folder)
	case err != nil:
		return fmt.Errorf("looking at the folder: %w", err)
	case !info.IsDir():
		return fmt.Errorf("%q is not a folder", folder)
	}
	if _, err := os.ReadDir(folder); err != nil {
		return fmt.Errorf("the folder %q can't be listed: %w", folder, err)
	}
	return nil
}

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

// only leaves of an index the files at some paths.
func only(indexed iter.Seq2[string, kg.Stamp], paths []string) iter.Seq2[string, kg.Stamp] {
	return func(yield func(string, kg.Stamp) bool) {
		for path, stamp := range indexed {
			if _, ok := slices.BinarySearch(paths, path); ok && !yield(path, stamp) {
				return
			}
		}
	}
}
