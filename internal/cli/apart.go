package cli

import (
	"context"
	"slices"
	"strings"

	"notes/internal/config"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

// apart takes the lists of names in the settings apart at their commas, but for what in a
// notebook has a comma in its name.
func apart(ctx context.Context, book *notes.Notebook, cfg config.Config) config.Config {
	passes := func(f kg.NoteFilter) bool { return book.Where(kg.Filter{NoteFilter: f}).Unmatched() == nil }
	entity := func(name string) bool {
		e, err := book.Where(kg.Filter{}).Entity(ctx, name)
		return err == nil && slices.ContainsFunc(append(e.Aliases, e.Name), spelled(name))
	}
	cfg.Notes = config.Apart(cfg.Notes, func(path string) bool { return passes(kg.NoteFilter{Paths: []string{partHere(cfg, path)}}) })
	cfg.Tags = config.Apart(cfg.Tags, func(tag string) bool { return passes(kg.NoteFilter{Tags: []string{tag}}) })
	cfg.Events = config.Apart(cfg.Events, func(event string) bool { return entity(event) || isEvent(ctx, book, event) })
	cfg.Topics, cfg.Hide = config.Apart(cfg.Topics, entity), config.Apart(cfg.Hide, entity)
	return cfg
}

// isEvent reports whether a note is of an event that is called so in full: words alone may
// be those of one event or of several.
func isEvent(ctx context.Context, book *notes.Notebook, name string) bool {
	list, err := book.Where(kg.Filter{}).Notes(ctx)
	return err == nil && slices.ContainsFunc(list, func(n kg.Note) bool { return spelled(name)(n.Event) || spelled(name)(n.Edition()) })
}

// spelled tells the names that are another one in any spelling but have commas as it has:
// "argo,cd" is none of Argo CD's.
func spelled(name string) func(string) bool {
	return func(other string) bool {
		return kg.Fold(other) == kg.Fold(name) && strings.Count(other, ",") == strings.Count(name, ",")
	}
}
