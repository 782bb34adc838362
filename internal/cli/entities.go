package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type entitiesOptions struct {
	*terminal
	listing
	cfg     config.Config
	pattern string
}

func newEntities(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "entities [PATTERN]",
		Short: "List what the notes name, most mentioned first",
		Long: `List the entities of the notes: projects, products, standards, languages,
hardware, concepts, organizations, events, people, places and talks, the most
mentioned first, each with its kind, how often and in how many notes it stands,
and its other names.

PATTERN keeps those with a name or alias that contains it, in any case and
spelling; * and ? stand for any letters.`,
		Example: `  notes entities             the twenty most mentioned
  notes entities mesh        all with "mesh" in a name
  notes entities 'argo*'     all with a name that begins with "argo"
  notes entities --json      all, for a program`,
		Args:              atMost(1),
		ValidArgsFunction: t.completeNames(false),
	}, &entitiesOptions{terminal: t})
}

func (o *entitiesOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "limit", "all")
	o.listing.addFlags(flags)
}

func (o *entitiesOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.pattern = o.whole(cfg), first(args)
	return o.listing.validate()
}

func (o *entitiesOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		all, err := book.Entities(ctx, o.pattern)
		if err != nil {
			return err
		}
		o.sayNothing(book, o.cfg, len(all), "%s", o.nothing(apart(ctx, book, o.cfg)))
		shown, more := limited(o.cfg, all)
		return answerList(o.terminal, o.cfg, &o.listing, shown, shown, func(s render.Screen) error {
			return render.Entities(o.out, s, shown, more)
		})
	})
}

func (o *entitiesOptions) nothing(cfg config.Config) string {
	if o.pattern != "" {
		return "no entity has such a name; `notes entities` lists them all"
	}
	return noEntity(cfg)
}
