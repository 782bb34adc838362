package watch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/fsnotify/fsnotify"

	"notes/internal/source"
)

// watcher knows what the system watches.
type watcher struct {
	o        Options
	notifier *fsnotify.Watcher
	burst    burst
	folders  map[string]bool // of notes
	files    map[string]bool // that matter whatever their name
	homes    map[string]bool // folders of those files
	warned   string
}

// follow makes the system watch the folders that there are now. It returns
// when to look again even if nothing is told, 0 for never.
func (w *watcher) follow(ctx context.Context) (again time.Duration) {
	again = w.addAll(ctx)
	if w.dropOld() {
		// A folder below one that was moved was still known by its old name,
		// and no longer is.
		again = w.addAll(ctx)
	}
	return again
}

// addAll adds every folder, also those that are watched: one of the same name
// may have taken the place of another.
func (w *watcher) addAll(ctx context.Context) (again time.Duration) {
	w.folders, w.files, w.homes = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for dir := range source.Folders(ctx, source.Folder(w.o.Folder)) {
		dir = filepath.Join(w.o.Folder, filepath.FromSlash(dir))
		w.folders[dir] = true
		again = max(again, w.add(dir))
	}
	for _, file := range w.others() {
		w.files[file] = true
		again = max(again, w.addHome(file))
	}
	if w.o.Index != "" {
		again = max(again, w.addHome(w.o.Index))
	}
	return again
}

// addHome watches the folder of a file, which may not be there yet.
func (w *watcher) addHome(file string) (again time.Duration) {
	home := filepath.Dir(file)
	w.homes[home] = true
	return w.add(home)
}

// dropOld stops watching what isn't to be watched any more. It reports whether
// there was any.
func (w *watcher) dropOld() (dropped bool) {
	for _, dir := range w.notifier.WatchList() {
		if !w.folders[dir] && !w.homes[dir] {
			// It fails if the folder has gone in this moment, which is as well.
			_ = w.notifier.Remove(dir)
			dropped = true
		}
	}
	return dropped
}

// others lists the further files that matter, by absolute path.
func (w *watcher) others() []string {
	if w.o.Others == nil {
		return nil
	}
	var paths []string
	for _, path := range w.o.Others() {
		if path, err := filepath.Abs(path); err == nil {
			paths = append(paths, path)
		}
	}
	return paths
}

func (w *watcher) add(dir string) (again time.Duration) {
	err := w.notifier.Add(dir)
	switch {
	case err == nil, errors.Is(err, fs.ErrPermission):
		// What may not be read holds no notes until its folder tells otherwise.
		return 0
	case errors.Is(err, fs.ErrNotExist) && dir != w.o.Folder:
		return 0
	case errors.Is(err, fs.ErrNotExist):
		return retry
	}
	w.warn(fmt.Errorf("not every folder can be watched (%w)%s; looking at all of them every %v", bare(err), advice(err), patrol))
	return patrol
}

// bare takes the operation and path off an error: of a thousand folders that
// fail alike, one is told of.
func bare(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}

func advice(err error) string {
	if errors.Is(err, syscall.ENOSPC) {
		return ": the limit fs.inotify.max_user_watches is reached"
	}
	return ""
}

func (w *watcher) warn(err error) {
	if w.o.Warn != nil && err.Error() != w.warned {
		w.warned = err.Error()
		w.o.Warn(err)
	}
}

// matters reports whether an event can mean that a note has changed: it is
// about a note by its name, a file of rules, or a folder, old or new; or that the
// index has gone.
func (w *watcher) matters(e fsnotify.Event) bool {
	path := filepath.Clean(e.Name)
	name := filepath.Base(path)
	gone := e.Has(fsnotify.Remove) || e.Has(fsnotify.Rename)
	switch {
	case path == w.o.Index:
		return gone
	case gone && w.homes[path]:
		return true
	case w.files[path], w.folders[path], w.o.Notes.Concerns(name):
		return true
	case !e.Has(fsnotify.Create):
		return false
	case strings.HasPrefix(name, "."):
		return w.homes[path]
	}
	info, err := os.Lstat(path)
	return err == nil && info.IsDir()
}
