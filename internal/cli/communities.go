package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type communitiesOptions struct {
	*terminal
	listing
	cfg config.Config
}

func newCommunities(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "communities",
		Short: "Show the clusters that the notes fall into",
		Long: `Show groups of entities that hang together more than with others, the largest
first: each with its core, the tie that holds it together most, and the bridge
to another. The groups are found by the method of Louvain, and are the same each
time. Talks are looked at only where --kind talk asks for them.`,
		Example: `  notes communities
  notes communities --since 2023 --kind project
  notes communities --format '{{.Size}} {{.Name}}'`,
		Args: atMost(0),
	}, &communitiesOptions{terminal: t})
}

func (o *communitiesOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "limit", "all")
	o.listing.addFlags(flags)
}

func (o *communitiesOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = o.whole(cfg)
	return o.listing.validate()
}

func (o *communitiesOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Communities(ctx, limitOf(o.cfg))
		if err != nil {
			return err
		}
		o.sayNothing(book, o.cfg, len(answer.Communities), "no three entities hang together closely enough")
		return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Communities, func(s render.Screen) error { return render.Communities(o.out, s, answer) })
	})
}
