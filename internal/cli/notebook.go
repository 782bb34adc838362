package cli

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

// defaultLimit is how many answers fit a screen.
const defaultLimit = 20

// optionsOf hands the settings on to the public API.
func (t *terminal) optionsOf(cfg config.Config) notes.Options {
	return notes.Options{
		Folder:      cfg.Folder,
		DB:          cfg.DB,
		Extensions:  cfg.Extensions,
		MaxFileSize: cfg.MaxFileSize,
		Jobs:        cfg.Jobs,
		Vocabulary:  cfg.Vocabulary,
		Wait:        waitOf(cfg),
		Rebuild:     cfg.Rebuild,
		Logger:      t.logger(cfg),
	}
}

// waitOf is how long to wait for others. Who says 0 wants to try once, not what is usual.
func waitOf(cfg config.Config) time.Duration { return max(cfg.Wait, time.Nanosecond) }

// logger writes what the parts of the program note down, on --verbose only.
func (t *terminal) logger(cfg config.Config) *slog.Logger {
	if !cfg.Verbose {
		return nil
	}
	return slog.New(slog.NewTextHandler(t.err, nil))
}

// ask opens the index for the time of one question. An index that is not what
// it would be now answers too, with a word on that.
func (t *terminal) ask(ctx context.Context, cfg config.Config, question func(*notes.Notebook) error) error {
	// An answer ends before collecting its garbage would pay off.
	collect(patientGC)
	book, err := notes.Open(ctx, t.optionsOf(cfg))
	if err != nil {
		return err
	}
	if !cfg.Quiet {
		if reason := book.Outdated(); reason != "" {
			t.say("%s", reason)
		}
	}
	filter, err := filterOf(apart(ctx, book, cfg))
	if err != nil {
		return err
	}
	return errors.Join(question(book.Where(filter)), book.Close())
}

// answer writes v as JSON, or as text where that wasn't asked for.
func (t *terminal) answer(cfg config.Config, v any, text func(render.Screen) error) error {
	if cfg.JSON {
		return render.JSON(t.out, v)
	}
	return text(t.screen(cfg))
}

// limited cuts a list to the limit asked for, else to what fits a screen, and
// says how many elements are left. JSON is for programs: there a list is cut
// only on demand.
func limited[T any](cfg config.Config, all []T) (shown []T, more int) {
	limit := cfg.Limit
	if limit == 0 && !cfg.JSON {
		limit = defaultLimit
	}
	if cfg.All || limit == 0 || limit >= len(all) {
		return all, 0
	}
	return all[:limit], len(all) - limit
}

// limitOf is the limit asked for, as the questions take it: 0 for what suits
// them, negative for all.
func limitOf(cfg config.Config) int {
	if cfg.All {
		return -1
	}
	return cfg.Limit
}

// remark tells a person something about an answer; a program has no use for it.
func (t *terminal) remark(cfg config.Config, format string, args ...any) {
	if !cfg.JSON && !cfg.Quiet {
		t.say(format, args...)
	}
}

// sayEmpty tells a person that there is nothing to show, and what to try.
func (t *terminal) sayEmpty(cfg config.Config, n int, format string, args ...any) {
	if n == 0 {
		t.remark(cfg, format, args...)
	}
}

// sayNothing is sayEmpty for an answer of a notebook that a filter bounds: if no
// note passes the filter, that is said instead, and to programs too, for whoever
// set them up has mistyped it.
func (t *terminal) sayNothing(book *notes.Notebook, cfg config.Config, n int, format string, args ...any) {
	var unmatched *notes.NoMatchError
	if n == 0 && !cfg.Quiet && errors.As(book.Unmatched(), &unmatched) {
		t.say("%s; %s", unmatched.Problem, unmatched.Hint)
		return
	}
	t.sayEmpty(cfg, n, format, args...)
}
