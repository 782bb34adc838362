package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type rankOptions struct {
	*terminal
	cfg config.Config
}

func newRank(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "rank",
		Short: "List the entities that are most central",
		Long: `List the entities that are most central to the graph: by pagerank (what much
hangs on), betweenness (what joins one part to another) or degree (how many
neighbours it has). Ties to what stands beside everything count little.`,
		Example: `  notes rank
  notes rank --by betweenness --kind project
  notes rank --topic security --why 1`,
		Args: atMost(0),
	}, &rankOptions{terminal: t})
}

func (o *rankOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "by", "limit", "all", "why")
}

func (o *rankOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = cfg
	return oneOf("by", cfg.By, notes.Measures())
}

func (o *rankOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Rank(ctx, o.cfg.By, limitOf(o.cfg))
		if err != nil {
			return err
		}
		o.sayEmpty(o.cfg, len(answer.Rows), "the notes name nothing yet; `notes status` says what was read")
		return o.answer(o.cfg, answer, func(s render.Screen) error { return render.Ranking(o.out, s, answer, o.cfg.Why > 0) })
	})
}
