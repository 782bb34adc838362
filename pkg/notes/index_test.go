package notes

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"notes/internal/store"
)

// put writes files into a folder, as if an hour ago.
func put(t *testing.T, folder string, files map[string]string) {
	t.Helper()
	for name, content := range files {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		then := time.Now().Add(-time.Hour)
		if err := os.Chtimes(path, then, then); err != nil {
			t.Fatal(err)
		}
	}
}

// counts are what a report says was done.
func counts(r Report) [6]int {
	return [6]int{r.Added, r.Changed, r.Removed, r.Moved, r.Unchanged, len(r.Skipped)}
}

// TestReport follows a folder through its changes.
func TestReport(t *testing.T) {
	folder := t.TempDir()
	o := Options{Folder: folder}
	put(t, folder, map[string]string{"a.md": "Istio and Cilium.", "b.md": "Argo CD and Flux.", "c.md": "Helm for Kubernetes.", "bad.md": "a\x00b"})
	for _, step := range []struct {
		name   string
		change func()
		want   [6]int // added, changed, removed, moved, unchanged, skipped
	}{
		{"all new", func() {}, [6]int{3, 0, 0, 0, 0, 1}},
		{"nothing", func() {}, [6]int{0, 0, 0, 0, 3, 1}},
		{"one changed, one gone, one new", func() {
			put(t, folder, map[string]string{"a.md": "Istio and Linkerd.", "d.md": "KubeVela."})
			_ = os.Remove(filepath.Join(folder, "b.md"))
		}, [6]int{1, 1, 1, 0, 1, 1}},
		{"one moved", func() { _ = os.Rename(filepath.Join(folder, "d.md"), filepath.Join(folder, "e.md")) }, [6]int{0, 0, 0, 1, 2, 1}},
		{"touched, with the content it had", func() { put(t, folder, map[string]string{"a.md": "Istio and Linkerd."}) }, [6]int{0, 0, 0, 0, 3, 1}},
		{"mended", func() { put(t, folder, map[string]string{"bad.md": "ab"}) }, [6]int{0, 1, 0, 0, 3, 0}},
		{"spoilt", func() { put(t, folder, map[string]string{"bad.md": "\xff\xfe"}) }, [6]int{0, 0, 0, 0, 3, 1}},
	} {
		step.change()
		if got := counts(refresh(t, o)); got != step.want {
			t.Errorf("%s: %v, want %v", step.name, got, step.want)
		}
	}
	if n, err := ready(t, o).Entities(context.Background(), "cilium"); err != nil || len(n) > 0 {
		t.Errorf("what was changed is still found: %v %v", n, err)
	}
}

// TestNothingChangedWritesNothing looks at the time and content of the index.
func TestNothingChangedWritesNothing(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio."})
	o := Options{Folder: folder}
	refresh(t, o)
	before, _ := os.ReadFile(o.db())
	refresh(t, o)
	if after, _ := os.ReadFile(o.db()); !cmp.Equal(before, after) {
		t.Error("the index was written")
	}
}

// TestSameSizeAndTime changes a file so that neither its size nor its time of
// modification gives it away.
func TestSameSizeAndTime(t *testing.T) {
	if runtime.GOOS != "linux" && runtime.GOOS != "darwin" {
		t.Skip("the system doesn't tell")
	}
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio!"})
	path := filepath.Join(folder, "a.md")
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Folder: folder}
	refresh(t, o)
	time.Sleep(10 * time.Millisecond)
	if err := errors.Join(os.WriteFile(path, []byte("Cilium"), 0o644), os.Chtimes(path, info.ModTime(), info.ModTime())); err != nil {
		t.Fatal(err)
	}
	if f, err := os.Stat(path); err != nil || f.ModTime() != info.ModTime() || f.Size() != info.Size() {
		t.Fatal("the test does not test what it says")
	}
	if r := refresh(t, o); r.Changed != 1 {
		t.Errorf("%+v", r)
	}
}

// TestBadIndex puts something else in the place of the index. Readers say what
// it is and what to do; a writer builds anew and loses nothing.
func TestBadIndex(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio."})
	o := Options{Folder: folder}
	refresh(t, o)
	whole, err := os.ReadFile(o.db())
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name    string
		content []byte
		want    error
		keeps   bool
	}{
		{"cut off", whole[:len(whole)/2], ErrDamaged, false},
		{"foreign", []byte("my diary"), ErrForeign, true},
		{"empty", nil, ErrForeign, false},
	} {
		if err := os.WriteFile(o.db(), test.content, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Open(context.Background(), o); !errors.Is(err, test.want) || !strings.Contains(err.Error(), "run `notes index") {
			t.Errorf("%s: %v", test.name, err)
		}
		r := refresh(t, o)
		if r.Rebuilt == "" || r.Notes != 1 {
			t.Errorf("%s: %+v", test.name, r)
		}
		if e, err := ready(t, o).Entities(context.Background(), ""); err != nil || len(e) != 1 {
			t.Errorf("%s: %v %v", test.name, e, err)
		}
		kept, err := os.ReadFile(r.Kept)
		if test.keeps != (err == nil) || test.keeps && string(kept) != string(test.content) {
			t.Errorf("%s: kept %q as %q, %v", test.name, kept, r.Kept, err)
		}
	}
}

// TestNoIndex asks before there is anything to ask, and indexes what isn't
// there.
func TestNoIndex(t *testing.T) {
	if _, err := Open(context.Background(), Options{Folder: t.TempDir()}); !errors.Is(err, ErrNoIndex) {
		t.Errorf("open: %v", err)
	}
	folder := filepath.Join(t.TempDir(), "missing")
	if _, err := Index(context.Background(), Options{Folder: folder}); err == nil || !strings.Contains(err.Error(), "there is no folder") {
		t.Errorf("index: %v", err)
	}
	if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the folder was made")
	}
	empty := Options{Folder: t.TempDir()}
	if r := refresh(t, empty); r.Notes != 0 {
		t.Errorf("%+v", r)
	}
	if g, err := ready(t, empty).Graph(context.Background(), GraphOptions{}); err != nil || g.Nodes == nil || g.Edges == nil {
		t.Errorf("graph of nothing: %+v %v", g, err)
	}
}

// TestInterrupted ends a run in the middle. The index stays as it was.
func TestInterrupted(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio."})
	o := Options{Folder: folder}
	refresh(t, o)
	for i := range 200 {
		put(t, folder, map[string]string{filepath.Join("more", string(rune('a'+i%26)), string(rune('a'+i/26))+".md"): strings.Repeat("Cilium. ", 50)})
	}
	for _, rebuild := range []bool{false, true} {
		ctx, cancel := context.WithCancel(context.Background())
		o.Rebuild, o.Jobs, o.Progress = rebuild, 1, func(p Progress) {
			if p.Files > 0 {
				cancel()
			}
		}
		if _, err := Index(ctx, o); !errors.Is(err, context.Canceled) {
			t.Errorf("rebuild %v: %v", rebuild, err)
		}
		if s, err := ready(t, o).Status(context.Background()); err != nil || s.Notes != 1 || len(s.Added) != 200 {
			t.Errorf("rebuild %v: %d notes, %d to add, %v", rebuild, s.Notes, len(s.Added), err)
		}
		if left, _ := filepath.Glob(o.db() + ".new*"); len(left) > 0 {
			t.Errorf("left behind: %q", left)
		}
	}
}

// TestProgress hears how much there is to read before any of it is read, and in the end
// that all was.
func TestProgress(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio.", "b.md": "Cilium."})
	var told []Progress
	refresh(t, Options{Folder: folder, Progress: func(p Progress) { told = append(told, p) }})
	for i, want := range []Progress{{AllFiles: 2, AllBytes: 13}, {Files: 2, AllFiles: 2, Bytes: 13, AllBytes: 13}} {
		if len(told) != 2 || told[i] != want {
			t.Errorf("told %+v, wanted %+v as number %d", told, want, i)
		}
	}
}

// TestLock runs two writers and a reader at once. The second writer waits as
// long as it may and says who is in its way; the reader isn't kept waiting.
func TestLock(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio."})
	o := Options{Folder: folder}
	refresh(t, o)
	unlock, err := lock(context.Background(), o)
	if err != nil {
		t.Fatal(err)
	}
	o.Wait = 50 * time.Millisecond
	if _, err := Index(context.Background(), o); !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), "process") {
		t.Errorf("second writer: %v", err)
	}
	if _, err := Open(context.Background(), o); err != nil {
		t.Errorf("reader: %v", err)
	}
	o.Wait = time.Nanosecond
	if _, err := Index(context.Background(), o); !errors.Is(err, ErrLocked) {
		t.Errorf("a writer that tries once: %v", err)
	}
	unlock()
	refresh(t, o)
}

// TestReaderInTheWay lets a reader hold the index while a writer wants to
// change it, who doesn't wait for the reader.
func TestReaderInTheWay(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a file that is open can't be replaced there")
	}
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio."})
	o := Options{Folder: folder, Wait: 50 * time.Millisecond}
	refresh(t, o)
	r, err := store.Open(o.db(), o.wait())
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	put(t, folder, map[string]string{"b.md": "Cilium."})
	if got := refresh(t, o); got.Added != 1 || got.Rebuilt != "" {
		t.Errorf("%+v", got)
	}
}

// TestNamedFiles reads files whatever their names, keeps them when the folder
// is read again, and forgets them when they are gone.
func TestNamedFiles(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio.", "talk.txt": "Cilium.", ".hidden/x.md": "Helm."})
	o := Options{Folder: folder}
	refresh(t, o)
	o.Files = []string{filepath.Join(folder, "talk.txt"), filepath.Join(folder, ".hidden", "x.md")}
	if r := refresh(t, o); r.Added != 2 || r.Notes != 3 {
		t.Errorf("named: %+v", r)
	}
	o.Files = nil
	if r := refresh(t, o); r.Unchanged != 3 {
		t.Errorf("kept: %+v", r)
	}
	_ = os.Remove(filepath.Join(folder, "talk.txt"))
	if r := refresh(t, o); r.Removed != 1 || r.Notes != 2 {
		t.Errorf("gone: %+v", r)
	}
	o.Files = []string{filepath.Join(t.TempDir(), "elsewhere.md")}
	if _, err := Index(context.Background(), o); err == nil || !strings.Contains(err.Error(), "is not in the folder") {
		t.Errorf("elsewhere: %v", err)
	}
}

// TestGitignore checks that an index never gets into a repository by accident,
// and that one elsewhere leaves the notes folder alone.
func TestGitignore(t *testing.T) {
	folder := t.TempDir()
	put(t, folder, map[string]string{"a.md": "Istio."})
	refresh(t, Options{Folder: folder, DB: filepath.Join(t.TempDir(), "x", "kb.db")})
	if list, _ := os.ReadDir(folder); len(list) != 1 {
		t.Errorf("the folder holds %v", list)
	}
	refresh(t, Options{Folder: folder})
	ignore := filepath.Join(folder, ".notes", ".gitignore")
	if content, err := os.ReadFile(ignore); err != nil || !strings.HasPrefix(string(content), "*\n") {
		t.Errorf("%q, %v", content, err)
	}
	for _, test := range []struct{ left, want string }{{"*\n!vocabulary.yaml\n", "*\n"}, {"", "*\n"}, {"mine\n", "mine\n"}} {
		put(t, folder, map[string]string{".notes/.gitignore": test.left})
		refresh(t, Options{Folder: folder})
		if content, err := os.ReadFile(ignore); err != nil || !strings.HasPrefix(string(content), test.want) {
			t.Errorf("of %q came %q, %v", test.left, content, err)
		}
	}
}

// TestEmptyLists holds that the answers of an empty notebook have lists without elements, as
// programs that write them as JSON rely on.
func TestEmptyLists(t *testing.T) {
	ctx, o := context.Background(), Options{Folder: t.TempDir()}
	if _, err := Index(ctx, o); err != nil {
		t.Fatal(err)
	}
	book, err := Open(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	suggestions, err1 := book.Suggest(ctx, 0)
	check, err2 := book.Check(ctx, CheckOptions{})
	list, err3 := book.Notes(ctx)
	trends, err4 := book.Trends(ctx, TrendOptions{})
	text, err5 := json.Marshal([]any{suggestions, check, list, trends})
	if err := errors.Join(err1, err2, err3, err4, err5, book.Close()); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), "null") {
		t.Errorf("%s", text)
	}
}
