package cli

import (
	"context"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type compareOptions struct {
	*terminal
	listing
	cfg  config.Config
	a, b string
}

func newCompare(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "compare A B",
		Short: "Compare two years, events, folders or notes",
		Long: `Show what two parts of the notebook both speak of, what only one does, and what
moved from one to the other. A and B are each a date (2023, 2023-04), a folder
or glob, an event by words of its name or by the place that titles of its notes
say (kubecon amsterdam), or a note. What counts is the notes that name a thing:
a plain word (security, storage) may stand in others without being taken for a
name. Where no note of one side names it, how many there have its word is told
(11 in the text), for the first hundred rows of a table.
--format writes what both name, then what only A does, then what only B does.`,
		Example: `  notes compare 2022 2023
  notes compare "kubecon eu 2023" "kubecon na 2023"
  notes compare 2019 2024 --kind project --why 1`,
		Args:              exactly(2, "two parts of the notebook"),
		ValidArgsFunction: t.completeParts,
	}, &compareOptions{terminal: t})
}

func (o *compareOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "limit", "all", "why")
	o.listing.addFlags(flags)
}

func (o *compareOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.a, o.b = o.whole(cfg), partHere(cfg, args[0]), partHere(cfg, args[1])
	return o.listing.validate()
}

func (o *compareOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Compare(ctx, o.a, o.b, notes.CompareOptions{Limit: limitOf(o.cfg), Evidence: o.cfg.Why})
		if err != nil {
			return err
		}
		o.sayNothing(book, o.cfg, len(answer.Both)+len(answer.OnlyA)+len(answer.OnlyB), "neither names anything")
		return answerList(o.terminal, o.cfg, &o.listing, answer, slices.Concat(answer.Both, answer.OnlyA, answer.OnlyB), func(s render.Screen) error {
			return render.Comparison(o.out, s, answer, o.cfg.Why > 0)
		})
	})
}
