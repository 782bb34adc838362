package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type relatedOptions struct {
	*terminal
	cfg  config.Config
	name string
}

func newRelated(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "related NAME",
		Short: "Show what hangs together with a name, and the sentences that prove it",
		Long: `Show the entities nearest to NAME, best first: what the notes state of both,
what they mention together, what hangs together with the same things. Names
that stand beside everything count little. Under each neighbour stand the
sentences that prove it, with file, line and column.

NAME is found in any case and spelling, by alias and in the plural: argocd,
"Argo CD" and argo-cd are one.`,
		Example: `  notes related cilium
  notes related "service mesh" --limit 5
  notes related istio --json`,
		Args:              exactly(1),
		ValidArgsFunction: t.completeNames(false),
	}, &relatedOptions{terminal: t})
}

func (o *relatedOptions) addFlags(flags *pflag.FlagSet) { addFilterFlags(flags, "limit", "all") }

func (o *relatedOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = cfg, first(args)
	return nil
}

func (o *relatedOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Related(ctx, o.name, notes.RelatedOptions{Limit: o.limit()})
		if err != nil {
			return err
		}
		o.sayEmpty(o.cfg, len(answer.Related), "the notes name nothing beside %q", answer.Entity.Name)
		return o.answer(o.cfg, answer, func(s render.Screen) error {
			return render.Related(o.out, s, answer, 0)
		})
	})
}

// limit is the same for text and JSON: a hub has more neighbours than anybody
// reads, and each costs its sentences.
func (o *relatedOptions) limit() int {
	switch {
	case o.cfg.All:
		return -1
	case o.cfg.Limit > 0:
		return o.cfg.Limit
	}
	return defaultLimit
}
