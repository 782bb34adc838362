package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type mentionsOptions struct {
	*terminal
	listing
	cfg  config.Config
	name string
}

func newMentions(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "mentions NAME",
		Short: "List where a name stands, as path:line:column: sentence",
		Long: `List each place where NAME is written, under whatever name, one a line:

  path:line:column: sentence

in the order of the notes. That is how editors and readers of grep's output
expect it; paths lead from the current folder.`,
		Example: `  notes mentions cilium
  vim -q <(notes mentions cilium --all)
  notes mentions argocd --event "kubecon 2023"`,
		Args:              exactly(1, "a name"),
		ValidArgsFunction: t.completeNames(false),
	}, &mentionsOptions{terminal: t})
}

func (o *mentionsOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, append(noteFlags, "limit", "all")...)
	o.listing.addPathFlags(flags)
}

func (o *mentionsOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = o.whole(cfg), first(args)
	return o.listing.validate()
}

func (o *mentionsOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Mentions(ctx, o.name, o.limit())
		if err != nil {
			return err
		}
		o.sayAlso(o.cfg, o.name, answer.Also)
		if answer.More > 0 {
			defer o.remark(o.cfg, "… %d more, --all shows them", answer.More)
		}
		return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Mentions, func(s render.Screen) error { return render.Mentions(o.out, s, answer, fromHere(o.cfg)) })
	})
}

// limit lets a pipe have all: what reads it can stop by itself.
func (o *mentionsOptions) limit() int {
	switch {
	case o.cfg.Limit > 0 && !o.cfg.All:
		return o.cfg.Limit
	case o.cfg.All, o.cfg.JSON, o.screen(o.cfg).Width == 0:
		return -1
	}
	return defaultLimit
}
