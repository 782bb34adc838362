package notes

import (
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"strings"
	"time"

	"notes/internal/source"
	"notes/pkg/kg"
)

// Options say which notes and which index. The zero value means the current
// folder and the index in it; with DB alone, the folder that this index is of. A
// negative number, or what can be no extension, is an [*InvalidError].
type Options struct {
	Folder      string           // of the notes; if empty, the one that DB was made from, else the current folder
	DB          string           // the index; .notes/index.db in the folder if empty
	Extensions  []string         // of notes, with their dot, in lower case; .md and .markdown if empty
	MaxFileSize int64            // bytes; 10 MB if 0
	Jobs        int              // workers; as many as processors if 0
	Vocabulary  []string         // files that add to, correct or hide what the built-in vocabulary has
	Files       []string         // only these, whatever their extension, instead of the whole folder
	Wait        time.Duration    // for another process that holds the index; five seconds if 0, a nanosecond to try once
	Rebuild     bool             // read all notes again
	Debounce    time.Duration    // for which [Watch] wants quiet before it looks; 300 ms if 0
	Progress    func(Progress)   // told how far indexing is, before it begins and now and then; may be nil
	Logger      *slog.Logger     // silent if nil
	Clock       func() time.Time // by which the index is dated; [time.Now] if nil

	asKnown bool // Files stay in the index for the reason for which they are in it
}

// Progress says how far indexing is, in files and bytes, see [kg.Progress].
type Progress = kg.Progress

const defaultWait = 5 * time.Second

func (o Options) folder() string {
	if o.Folder == "" {
		return "."
	}
	return o.Folder
}

func (o Options) db() string {
	if o.DB != "" {
		return o.DB
	}
	return filepath.Join(o.folder(), filepath.FromSlash(kg.UsualIndex))
}

func (o Options) wait() time.Duration {
	if o.Wait <= 0 {
		return defaultWait
	}
	return o.Wait
}

func (o Options) now() time.Time {
	if o.Clock == nil {
		return time.Now()
	}
	return o.Clock()
}

func (o Options) logger() *slog.Logger {
	if o.Logger == nil {
		return slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	return o.Logger
}

func (o Options) source() source.Options {
	return source.Options{Extensions: o.Extensions, MaxSize: o.MaxFileSize}
}

// validate returns an [*InvalidError] for a number that is negative, and for an
// extension that no file has as it is compared.
func (o Options) validate() error {
	for _, n := range []struct {
		field    string
		negative bool
		value    any
	}{
		{"Jobs", o.Jobs < 0, o.Jobs},
		{"MaxFileSize", o.MaxFileSize < 0, o.MaxFileSize},
		{"Wait", o.Wait < 0, o.Wait},
		{"Debounce", o.Debounce < 0, o.Debounce},
	} {
		if n.negative {
			return &InvalidError{Field: n.field, Value: fmt.Sprint(n.value), Hint: "it is positive, or 0 for what is usual"}
		}
	}
	for _, e := range o.Extensions {
		if e != filepath.Ext(e) || len(e) < 2 || e != strings.ToLower(e) || strings.ContainsAny(e, "*? \t\n") {
			return &InvalidError{Field: "Extensions", Value: e, Hint: "write one with its dot in lower case, .md"}
		}
	}
	return nil
}
