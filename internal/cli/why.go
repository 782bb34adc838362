package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type whyOptions struct {
	*terminal
	cfg  config.Config
	name string
}

func newWhy(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "why NAME",
		Short: "Say why a name is an entity, or why it is not",
		Long: `List each place in the notes where NAME is written, which rule takes it for an
entity there ("yes"), or what speaks against it ("no").

It reads the notes again, as they are now, until it has as many places as are
shown, so --all costs what reading all of them costs.`,
		Example: `  notes why cilium            by which rules each mention was found
  notes why flux              why the ordinary word is no project
  notes why cilium --json     all of it, for a program`,
		Args:              exactly(1, "a name"),
		ValidArgsFunction: t.completeNames(false),
	}, &whyOptions{terminal: t})
}

func (o *whyOptions) addFlags(flags *pflag.FlagSet) { config.AddFlags(flags, "limit", "all") }

func (o *whyOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = cfg, first(args)
	return nil
}

func (o *whyOptions) run(ctx context.Context) error {
	answer, err := notes.Why(ctx, o.optionsOf(o.cfg), o.name, o.limit())
	if err != nil {
		return err
	}
	o.sayEmpty(o.cfg, len(answer.Verdicts), "the notes write %q nowhere", o.name)
	return o.answer(o.cfg, answer, func(s render.Screen) error { return render.Why(o.out, s, answer) })
}

// limit is how many places are explained. A program gets all, unless it says otherwise.
func (o *whyOptions) limit() int {
	if o.cfg.JSON && o.cfg.Limit == 0 {
		return -1
	}
	return limitOf(o.cfg)
}
