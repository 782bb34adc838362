package index

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"notes/internal/source"
	"notes/pkg/kg"
)

// log is a writer that remembers what it is told.
type log struct {
	lines []string
	after int // fail after so many lines; never if 0
}

var errFull = errors.New("disk full")

func (l *log) Add(p string) error       { return l.line("+" + p) }
func (l *log) Remove(path string) error { return l.line("-" + path) }
func (l *log) line(s string) error {
	if l.lines = append(l.lines, s); l.after > 0 && len(l.lines) > l.after {
		return errFull
	}
	return nil
}

// wordReader finds as many mentions as a note has words, and fails on some.
func wordReader() (Reader, error) {
	return func(path string, content []byte) (kg.Findings, []Problem) {
		if strings.Contains(string(content), "panic") {
			panic("index out of range")
		}
		return kg.Findings{Note: kg.Note{Path: path}, Mentions: make([]kg.Mention, len(strings.Fields(string(content))))}, nil
	}, nil
}

func packString(o *Outcome) string {
	switch {
	case o.Findings != nil:
		return fmt.Sprintf("%s %d", o.Path, len(o.Findings.Mentions))
	case o.Stamp.Skipped != "":
		return fmt.Sprintf("%s skipped", o.Path)
	}
	return o.Path + " touched"
}

func nothing(source.Change, Outcome) {}

// job makes a folder of some hundred notes, all new but for some.
func job() Job {
	files := fstest.MapFS{}
	var changes []source.Change
	for i := range 500 {
		path := fmt.Sprintf("%03d.md", i)
		content := []byte(strings.Repeat("word ", i%7))
		switch {
		case i%100 == 3:
			content = []byte("panic")
		case i%100 == 4:
			content = []byte("a\x00b")
		}
		c := source.Change{State: source.Added, File: source.File{Path: path, Size: int64(len(content))}}
		switch {
		case i%100 == 5:
			c.State = source.Removed
		case i%100 == 7:
			c.State, c.Old.Hash = source.Changed, source.Hash(content)
		}
		if i%100 != 6 { // vanished
			files[path] = &fstest.MapFile{Data: content}
		}
		changes = append(changes, c)
	}
	return Job{Folder: files, Changes: changes, NewReader: wordReader}
}

// TestRunIsTheSameOnAnyNumberOfWorkers compares what is written by one worker
// with what many write, and looks at each kind of file once.
func TestRunIsTheSameOnAnyNumberOfWorkers(t *testing.T) {
	var one log
	j := job()
	j.Jobs = 1
	if err := Run(context.Background(), j, &one, packString, nothing); err != nil {
		t.Fatal(err)
	}
	for at, want := range map[int]string{2: "+002.md 2", 3: "+003.md skipped", 4: "+004.md skipped", 5: "-005.md", 6: "-006.md", 7: "+007.md touched"} {
		if one.lines[at] != want {
			t.Errorf("file %d: %q, want %q", at, one.lines[at], want)
		}
	}
	for _, jobs := range []int{0, 2, 7} {
		var many log
		j.Jobs = jobs
		if err := Run(context.Background(), j, &many, packString, nothing); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(one.lines, many.lines); diff != "" {
			t.Errorf("%d workers: %s", jobs, diff)
		}
	}
}

// TestReaderThatPanickedReadsNoMore reads notes with a reader that counts them, and fails on one
// when it has counted it.
func TestReaderThatPanickedReadsNoMore(t *testing.T) {
	files := fstest.MapFS{}
	j := Job{Folder: files, Jobs: 1}
	for i, content := range []string{"word", "panic", "word", "word"} {
		path := fmt.Sprintf("%d.md", i)
		files[path] = &fstest.MapFile{Data: []byte(content)}
		j.Changes = append(j.Changes, source.Change{State: source.Added, File: source.File{Path: path, Size: int64(len(content))}})
	}
	j.NewReader = func() (Reader, error) {
		count := 0
		return func(path string, content []byte) (kg.Findings, []Problem) {
			count++
			if string(content) == "panic" {
				panic("index out of range")
			}
			return kg.Findings{Note: kg.Note{Path: path}, Mentions: make([]kg.Mention, count)}, nil
		}, nil
	}
	var l log
	if err := Run(context.Background(), j, &l, packString, nothing); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"+0.md 1", "+1.md skipped", "+2.md 1", "+3.md 2"}, l.lines); diff != "" {
		t.Error(diff)
	}
}

// TestRunReports checks that progress ends at the end, and that each file is
// seen once, in order.
func TestRunReports(t *testing.T) {
	j := job()
	var last kg.Progress
	j.Progress = func(p kg.Progress) {
		if p.Files < last.Files || p.AllFiles != 500 {
			t.Errorf("%+v after %+v", p, last)
		}
		last = p
	}
	var seen []string
	if err := Run(context.Background(), j, &log{}, packString, func(c source.Change, _ Outcome) { seen = append(seen, c.File.Path) }); err != nil {
		t.Fatal(err)
	}
	if last.Files != 500 || last.Bytes != last.AllBytes || len(seen) != 500 || !slices.IsSorted(seen) {
		t.Errorf("ended at %+v with %d files seen", last, len(seen))
	}
}

// TestRunStops ends a run in each of the ways in which it can end early, and
// checks that it does end, with the error that caused it.
func TestRunStops(t *testing.T) {
	t.Run("writer", func(t *testing.T) {
		if err := Run(context.Background(), job(), &log{after: 40}, packString, nothing); !errors.Is(err, errFull) {
			t.Error(err)
		}
	})
	t.Run("reader", func(t *testing.T) {
		j := job()
		j.NewReader = func() (Reader, error) { return nil, errors.New("bad vocabulary") }
		if err := Run(context.Background(), j, &log{}, packString, nothing); err == nil || err.Error() != "bad vocabulary" {
			t.Error(err)
		}
	})
	t.Run("interrupt", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		var read atomic.Int32
		j := job()
		j.NewReader = func() (Reader, error) {
			r, _ := wordReader()
			return func(path string, content []byte) (kg.Findings, []Problem) {
				if read.Add(1) == 30 {
					cancel()
				}
				return r(path, content)
			}, nil
		}
		if err := Run(ctx, j, &log{}, packString, nothing); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		if n := read.Load(); n > 100 {
			t.Errorf("%d notes were read after the interrupt", n-30)
		}
	})
}

// TestVocabularyIsLoadedOnlyForReading makes a job of removals alone.
func TestVocabularyIsLoadedOnlyForReading(t *testing.T) {
	j := Job{Folder: fstest.MapFS{}, Changes: []source.Change{{State: source.Removed, File: source.File{Path: "a.md"}}}}
	j.NewReader = func() (Reader, error) { t.Error("the vocabulary was loaded"); return wordReader() }
	if err := Run(context.Background(), j, &log{}, packString, nothing); err != nil {
		t.Fatal(err)
	}
}
