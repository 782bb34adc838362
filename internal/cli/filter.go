package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/pkg/kg"
)

// noteFlags say which notes count, entityFlags of which entities to tell.
var (
	noteFlags   = []string{"note", "tag", "event", "since", "until"}
	entityFlags = []string{"kind", "topic"}
)

// addFilterFlags adds all filters, and further flags of the command.
func addFilterFlags(flags *pflag.FlagSet, names ...string) {
	config.AddFlags(flags, slices.Concat(entityFlags, noteFlags, names)...)
}

// filterOf reads the filters from the settings.
func filterOf(cfg config.Config) (kg.Filter, error) {
	f := kg.Filter{
		NoteFilter:   kg.NoteFilter{Paths: partsHere(cfg, cfg.Notes), Tags: cfg.Tags, Events: cfg.Events, Since: cfg.Since, Until: cfg.Until},
		EntityFilter: kg.EntityFilter{Topics: cfg.Topics},
	}
	for _, k := range cfg.Kinds {
		f.Kinds = append(f.Kinds, kg.Kind(k))
	}
	if f.Inverted() {
		return f, &usageError{problem: fmt.Sprintf("since %s is after until %s", f.Since, f.Until), hint: "exchange the two"}
	}
	return f, nil
}

// noEntity says that the notes name nothing, or those that count nothing that passes the filters of
// entities.
func noEntity(cfg config.Config) string {
	where, hint := passing(cfg), "`notes entities` lists what they name"
	if where != allNotes {
		hint = "leave one out"
	}
	switch kinds, topics := len(cfg.Kinds), len(cfg.Topics); {
	case kinds > 0 && topics > 0:
		return fmt.Sprintf("nothing in %s passes --kind and --topic; leave one out", where)
	case kinds > 0:
		return fmt.Sprintf("nothing in %s is of the kind %s; %s", where, either(cfg.Kinds), hint)
	case topics > 0:
		return fmt.Sprintf("nothing in %s is filed under %s; %s", where, either(cfg.Topics), hint)
	}
	return "the notes name nothing yet; `notes status` says what was read"
}

const allNotes = "the notes"

// passing names the notes that count, by the flags that others don't pass.
func passing(cfg config.Config) string {
	var flags []string
	for i, set := range []bool{len(cfg.Notes) > 0, len(cfg.Tags) > 0, len(cfg.Events) > 0, cfg.Since != "", cfg.Until != ""} {
		if set {
			flags = append(flags, "--"+noteFlags[i])
		}
	}
	if len(flags) == 0 {
		return allNotes
	}
	return allNotes + " that pass " + strings.Join(flags, " and ")
}

// either names the words of which one was asked for.
func either(words []string) string { return quoted(words, " or ") }
