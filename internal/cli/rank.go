package cli

import (
	"cmp"
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type rankOptions struct {
	*terminal
	listing
	cfg config.Config
}

func newRank(t *terminal) *cobra.Command {
	cmd := build(&cobra.Command{
		Use:   "rank",
		Short: "List the entities that are most central",
		Long: `List the entities that are most central to the graph: by pagerank (what much
hangs on), betweenness (what joins one part to another) or degree (how many
neighbours it has). Ties to what stands beside everything count little. The
graph is that of the thousand most common entities: --kind and --topic say which
of them are told, ranked as they are among all. Talks are looked at only where
--kind talk asks for them.`,
		Example: `  notes rank
  notes rank --by betweenness --kind project
  notes rank --topic security --why 1`,
		Args: atMost(0),
	}, &rankOptions{terminal: t})
	completeBy(cmd, notes.Measures())
	return cmd
}

func (o *rankOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "by", "limit", "all", "why")
	o.listing.addFlags(flags)
}

func (o *rankOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = o.whole(cfg)
	return cmp.Or(checkBy(&o.cfg, notes.Measures(), notes.Periods()), o.listing.validate())
}

func (o *rankOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Rank(ctx, o.cfg.By, limitOf(o.cfg))
		if err != nil {
			return err
		}
		o.sayNothing(book, o.cfg, len(answer.Rows), "%s", noEntity(apart(ctx, book, o.cfg)))
		return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Rows, func(s render.Screen) error { return render.Ranking(o.out, s, answer, o.cfg.Why > 0) })
	})
}
