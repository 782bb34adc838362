package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/docker/go-units"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type statusOptions struct {
	*terminal
	cfg config.Config
}

func newStatus(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "status",
		Short: "Say what the index holds, and what has changed since",
		Long: `Say what the index holds, which version wrote it, and which notes have been
added, changed or removed since. Nothing is written. If the index is damaged,
the exit code is 1.`,
		Example: `  notes status
  notes status --json`,
		Args: atMost(0),
	}, &statusOptions{terminal: t})
}

func (o *statusOptions) addFlags(*pflag.FlagSet) {}

func (o *statusOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = cfg
	return nil
}

func (o *statusOptions) run(ctx context.Context) error {
	silent := o.cfg
	silent.Quiet = true // the answer itself says how the index stands
	return o.ask(ctx, silent, func(book *notes.Notebook) error {
		status, err := book.Status(ctx)
		if err != nil {
			return err
		}
		err = o.answer(o.cfg, status, func(s render.Screen) error {
			return render.Facts(o.out, s, o.facts(status))
		})
		if err == nil && status.Damaged {
			err = fmt.Errorf("%s; run `%s` to build it anew", status.Outdated, o.optionsOf(o.cfg).IndexCommand())
		}
		return err
	})
}

func (o *statusOptions) facts(s notes.Status) []render.Fact {
	facts := []render.Fact{
		{Label: "folder", Value: s.Folder},
		{Label: "index", Value: fmt.Sprintf("%s (%s, format %d)", s.DB, inUnits(s.Size), s.Format)},
		{Label: "updated", Value: s.Updated.Local().Format(time.DateTime)},
		{Label: "notes", Value: fmt.Sprintf("%d (%s), %s", s.Notes, inUnits(s.Bytes), said(inside(s)))},
		{Label: "found", Value: said(found(s))},
		{Label: "since", Value: since(s, o.optionsOf(o.cfg).IndexCommand())},
	}
	facts = append(facts, o.paths("added", s.Added)...)
	facts = append(facts, o.paths("changed", s.Changed)...)
	facts = append(facts, o.paths("removed", s.Removed)...)
	skipped := make([]string, len(s.Skipped))
	for i, skip := range s.Skipped {
		skipped[i] = place(skip) + ": " + skip.Reason
	}
	return append(facts, o.paths("skipped", skipped)...)
}

func inUnits(bytes int64) string { return units.HumanSizeWithPrecision(float64(bytes), 3) }

func inside(s notes.Status) string {
	return sentence(plural(s.Sections, "section", "sections"), plural(s.Sentences, "sentence", "sentences"), plural(s.Links, "link", "links"))
}

func found(s notes.Status) string {
	return sentence(
		plural(s.Topics, "topic", "topics"), plural(s.Entities, "entity", "entities"),
		plural(s.Mentions, "mention", "mentions"), plural(s.Relations, "relation", "relations"),
	)
}

// said fills in for an empty sentence.
func said(text string) string {
	if text == "" {
		return "nothing"
	}
	return text
}

// since says what the next run of index has to do, which is the command.
func since(s notes.Status, command string) string {
	changes := sentence(counted{len(s.Added), "added"}, counted{len(s.Changed), "changed"}, counted{len(s.Removed), "removed"})
	switch {
	case s.Outdated != "":
		return fmt.Sprintf("everything has to be read anew, run `%s`: %s", command, s.Outdated)
	case changes != "":
		return fmt.Sprintf("%s; run `%s`", changes, command)
	}
	return "nothing has changed"
}

// paths lists paths under one label, the first few unless all are asked for.
func (o *statusOptions) paths(label string, paths []string) []render.Fact {
	shown := paths
	if !o.cfg.Verbose {
		shown = paths[:min(len(paths), skipLimit)]
	}
	var facts []render.Fact
	for _, path := range shown {
		facts = append(facts, render.Fact{Label: label, Value: path})
		label = ""
	}
	if more := len(paths) - len(shown); more > 0 {
		facts = append(facts, render.Fact{Value: fmt.Sprintf("… %d more, --verbose shows all", more)})
	}
	return facts
}
