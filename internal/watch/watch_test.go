package watch

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

// watched is a folder under watch.
type watched struct {
	t      *testing.T
	folder string
	looks  chan struct{}
}

// watchFolder watches a folder with one note in it until the test ends, and
// waits for the first look.
func watchFolder(t *testing.T, o Options) *watched {
	t.Helper()
	w := &watched{t, filepath.Join(t.TempDir(), "kb"), make(chan struct{}, 1000)}
	w.write("a.md", "Istio.")
	w.run(o, func() error { w.looks <- struct{}{}; return nil })
	w.look("at the beginning")
	return w
}

func (w *watched) run(o Options, look func() error) {
	o.Folder, o.Quiet = w.folder, 20*time.Millisecond
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() { done <- Run(ctx, o, look) }()
	w.t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			w.t.Error(err)
		}
	})
}

func (w *watched) at(path string) string { return filepath.Join(w.folder, filepath.FromSlash(path)) }

func (w *watched) write(path, text string) {
	w.t.Helper()
	w.must(os.MkdirAll(filepath.Dir(w.at(path)), 0o755))
	w.must(os.WriteFile(w.at(path), []byte(text), 0o644))
}

func (w *watched) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

// look waits for a look, and until there are no more.
func (w *watched) look(when string) {
	w.t.Helper()
	select {
	case <-w.looks:
	case <-time.After(10 * time.Second):
		w.t.Fatalf("no look %s", when)
	}
	w.settle()
}

// settle waits until no look is due any more.
func (w *watched) settle() {
	for {
		select {
		case <-w.looks:
		case <-time.After(150 * time.Millisecond):
			return
		}
	}
}

func (w *watched) noLook(when string) {
	w.t.Helper()
	select {
	case <-w.looks:
		w.t.Errorf("a look %s", when)
	case <-time.After(150 * time.Millisecond):
	}
}

func TestEachKindOfChangeIsSeen(t *testing.T) {
	t.Parallel()
	w := watchFolder(t, Options{})
	w.write("a.md", "Cilium.")
	w.look("after a write")

	w.write("b.md", "Envoy.")
	w.look("after a new note")

	w.must(os.Rename(w.at("b.md"), w.at("c.md")))
	w.look("after a move")

	w.must(os.Remove(w.at("c.md")))
	w.look("after a removal")

	w.write(".gitignore", "drafts/")
	w.look("after new rules")
}

// vim writes a new file and renames it over the old one; VS Code and others
// likewise, by other names.
func TestEditorsThatRename(t *testing.T) {
	t.Parallel()
	w := watchFolder(t, Options{})
	for _, temporary := range []string{"a.md~", ".a.md.swp", "4913", "a.md.tmp", "sub.tmp"} {
		w.write(temporary, "Cilium.")
		w.must(os.Rename(w.at(temporary), w.at("a.md")))
		w.look("after a rename from " + temporary)
	}
	w.must(os.Rename(w.at("a.md"), w.at("a.md~")))
	w.write("a.md", "Linkerd.")
	w.look("after the note was moved out of the way and written anew")
}

func TestNewFoldersAreWatched(t *testing.T) {
	t.Parallel()
	w := watchFolder(t, Options{})
	w.must(os.MkdirAll(w.at("x/y/z"), 0o755))
	w.look("after new folders")
	w.write("x/y/z/d.md", "Istio.")
	w.look("after a note in a new folder")

	w.must(os.Rename(w.at("x"), w.at("moved")))
	w.look("after a folder was moved")
	w.write("moved/y/z/d.md", "Cilium.")
	w.look("after a write in a folder that was moved")
}

func TestAFolderThatGoesAndComesBack(t *testing.T) {
	t.Parallel()
	w := watchFolder(t, Options{})
	for range 3 {
		w.write("sub/d.md", "Istio.")
		w.look("after a new folder")
		w.write("sub/d.md", "Cilium.")
		w.look("after a write in it")
		w.must(os.RemoveAll(w.at("sub")))
		w.look("after it has gone")
	}
}

// The whole folder may go, by a checkout or an unmounted disk, and come back.
func TestTheFolderItselfGoesAndComesBack(t *testing.T) {
	t.Parallel()
	w := watchFolder(t, Options{})
	w.must(os.RemoveAll(w.folder))
	w.look("after all has gone")
	w.write("a.md", "Istio.")
	w.look("after it has come back")
	w.write("a.md", "Cilium.")
	w.look("after a write in what came back")
}

// What is no note makes no work: above all not what a look itself writes.
func TestWhatIsNoNoteIsNotSeen(t *testing.T) {
	t.Parallel()
	w := watchFolder(t, Options{})
	for _, path := range []string{"index.db", "index.db.lock", "picture.png", ".a.md.swp", "a.md~"} {
		w.write(path, "x")
		w.noLook("after a write to " + path)
	}
	w.must(os.Mkdir(w.at(".git"), 0o755))
	w.noLook("after a hidden folder")
	w.write(".git/x.md", "x")
	w.noLook("after a write in a hidden folder")
}

func TestOtherFilesMatter(t *testing.T) {
	t.Parallel()
	other := filepath.Join(t.TempDir(), "later", "vocabulary.yaml")
	w := watchFolder(t, Options{Others: func() []string { return []string{other, filepath.Join(filepath.Dir(filepath.Dir(other)), "words")} }})
	w.must(os.Mkdir(filepath.Dir(other), 0o755))
	w.look("after the folder of another file")
	w.must(os.WriteFile(other, []byte("x"), 0o644))
	w.look("after another file")
	w.must(os.WriteFile(other+".bak", []byte("x"), 0o644))
	w.noLook("after a file beside it")
}

// A look makes the index, so only that it goes is an occasion for another.
func TestAnIndexThatGoesIsSeen(t *testing.T) {
	t.Parallel()
	home := filepath.Join(t.TempDir(), "home")
	index := filepath.Join(home, "index.db")
	w := &watched{t, filepath.Join(t.TempDir(), "kb"), make(chan struct{}, 1000)}
	w.write("a.md", "Istio.")
	w.must(os.Mkdir(home, 0o755))
	w.must(os.WriteFile(index, []byte("x"), 0o644))
	w.run(Options{Index: index}, func() error { w.looks <- struct{}{}; return nil })
	w.look("at the beginning")
	w.must(os.WriteFile(index+".new", []byte("y"), 0o644))
	w.must(os.Rename(index+".new", index))
	w.must(os.WriteFile(index, []byte("z"), 0o644))
	w.noLook("after the index was written")
	w.must(os.Remove(index))
	w.look("after the index has gone")
	w.must(os.Rename(home, home+".old"))
	w.look("after its folder has gone")
}

// The system's queue of events is bounded. What doesn't fit is lost, but not
// the look.
func TestThousandsOfChanges(t *testing.T) {
	t.Parallel()
	w := watchFolder(t, Options{})
	for i := range 3000 {
		w.write(fmt.Sprintf("d%02d/%d.md", i%40, i), "Istio.")
	}
	w.look("after thousands of changes")
	w.write("d07/late.md", "Cilium.")
	w.look("after a change in one of the new folders")
}

func TestAFailedLookIsRepeated(t *testing.T) {
	t.Parallel()
	w := &watched{t, filepath.Join(t.TempDir(), "kb"), make(chan struct{}, 1000)}
	w.write("a.md", "Istio.")
	n := 0
	w.run(Options{}, func() error {
		if n++; n == 1 {
			return errors.New("in use")
		}
		w.looks <- struct{}{}
		return nil
	})
	w.look("after one that failed")
	w.noLook("after one that went well")
}

// While a look runs the system remembers what changes.
func TestAChangeDuringALookIsSeen(t *testing.T) {
	t.Parallel()
	w := &watched{t, filepath.Join(t.TempDir(), "kb"), make(chan struct{}, 1000)}
	w.write("a.md", "Istio.")
	n := 0
	w.run(Options{}, func() error {
		if n++; n == 1 {
			w.write("sub/b.md", "Cilium.")
		}
		w.looks <- struct{}{}
		return nil
	})
	<-w.looks
	w.look("after a change during the first look")
}

// What can't be watched is told once, and looked at now and then.
func TestWarnings(t *testing.T) {
	t.Parallel()
	var told []error
	w := &watcher{o: Options{Folder: t.TempDir(), Warn: func(err error) { told = append(told, err) }}}
	notifier, err := fsnotify.NewWatcher()
	if err != nil {
		t.Fatal(err)
	}
	_ = notifier.Close() // can watch nothing any more
	w.notifier = notifier
	for range 2 {
		if again := w.follow(context.Background()); again != patrol {
			t.Errorf("the next look is due after %v, want %v", again, patrol)
		}
	}
	if len(told) != 1 {
		t.Errorf("told %d times: %v", len(told), told)
	}
}
