package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type pathOptions struct {
	*terminal
	listing
	cfg      config.Config
	from, to string
}

func newPath(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "path NAME NAME",
		Short: "Show how two names hang together, step by step",
		Long: `Show the best short chains from one entity to another, each step with the
sentence that proves it. What is stated counts more than what stands near, and a
name that stands beside everything is no short cut.`,
		Example: `  notes path mig cern
  notes path "argo cd" flux --limit 1
  notes path cilium istio --why 3`,
		Args:              exactly(2, "two names"),
		ValidArgsFunction: t.completeBoth,
	}, &pathOptions{terminal: t})
}

func (o *pathOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, append(noteFlags, "limit", "why")...)
	o.listing.addFlags(flags)
}

func (o *pathOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.from, o.to = cfg, args[0], args[1]
	return o.listing.validate()
}

func (o *pathOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Paths(ctx, o.from, o.to, notes.PathOptions{Limit: o.cfg.Limit, Evidence: o.cfg.Why})
		if err != nil {
			return err
		}
		switch {
		case answer.Source.ID == answer.Target.ID:
			o.sayEmpty(o.cfg, 0, "both are %q", answer.Source.Name)
		default:
			o.sayNothing(book, o.cfg, len(answer.Chains), "no short chain leads from %q to %q; `notes related` shows what is beside each", answer.Source.Name, answer.Target.Name)
		}
		return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Chains, func(s render.Screen) error { return render.Paths(o.out, s, answer) })
	})
}
