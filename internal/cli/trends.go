package cli

import (
	"cmp"
	"context"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type trendsOptions struct {
	*terminal
	listing
	cfg config.Config
}

func newTrends(t *terminal) *cobra.Command {
	cmd := build(&cobra.Command{
		Use:   "trends",
		Short: "Show what rises and falls, is new or gone",
		Long: `Show in how many notes of each year, month or event an entity is named, and
where that goes: new in the last one, rising, falling, gone. Those that moved
most come first. The change is that of the share of the notes, from all before
to the last. A last one of one note, or of less than a quarter of a usual one's,
counts with the one before. What rests on one note is unsure, and so is what the
last one may lack by chance, since few notes name it or few are there. Its word
may still be in the text of notes where it isn't taken for a name: behind what
is gone stands in how many since (3 in the text), behind what is new in how many
before.

Notes without a date have no place among them: a date is read from the front
matter, the title, the file name, or the event.`,
		Example: `  notes trends
  notes trends --by event --kind project
  notes trends --topic "service mesh" --why 2`,
		Args: atMost(0),
	}, &trendsOptions{terminal: t})
	completeBy(cmd, notes.Periods())
	return cmd
}

func (o *trendsOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "by", "limit", "all", "why")
	o.listing.addFlags(flags)
}

func (o *trendsOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = o.whole(cfg)
	return cmp.Or(checkBy(&o.cfg, notes.Periods(), notes.Measures()), o.listing.validate())
}

func (o *trendsOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Trends(ctx, notes.TrendOptions{By: o.cfg.By, Limit: limitOf(o.cfg), Evidence: o.cfg.Why})
		if err != nil {
			return err
		}
		o.sayNothing(book, o.cfg, len(answer.Rows), "no entity is named by two dated notes; `notes status` says what was read")
		if len(answer.Periods) == 1 && len(answer.Rows) > 0 {
			o.remark(o.cfg, "all dated notes are of one %s, %s, so nothing rises or falls; --by takes %s", answer.By, answer.Periods[0].Name, strings.Join(notes.Periods(), ", "))
		}
		return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Rows, func(s render.Screen) error { return render.Trends(o.out, s, answer, o.cfg.Why > 0) })
	})
}
