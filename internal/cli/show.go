package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type showOptions struct {
	*terminal
	cfg  config.Config
	name string
}

func newShow(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "show NAME|NOTE",
		Short: "Show one page on an entity or a note",
		Long: `Show what the notes know of an entity: what they say it is, its topics and
links, when and where it was spoken of, what stands beside it, and the first
mentions.

Of a note, named by its path, file name or title, it shows date and event with
their source, what its sections are about, what it names, and the notes akin.`,
		Example: `  notes show cilium
  notes show 2023/kubecon-eu-2023-amsterdam.md
  notes show cilium --since 2024`,
		Args:              exactly(1, "a name"),
		ValidArgsFunction: t.completeNameOrNote,
	}, &showOptions{terminal: t})
}

func (o *showOptions) addFlags(flags *pflag.FlagSet) { addFilterFlags(flags) }

func (o *showOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = cfg, noteHere(cfg, first(args))
	return nil
}

func (o *showOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		return entityOrNote(o.name, func() error { return o.entity(ctx, book) }, func() error { return o.note(ctx, book) })
	})
}

func (o *showOptions) entity(ctx context.Context, book *notes.Notebook) error {
	page, err := book.Page(ctx, o.name)
	if err != nil {
		return err
	}
	o.sayEditions(o.cfg, o.name, page.Entity)
	o.sayAlso(o.cfg, o.name, page.Also)
	o.sayUnclaimed(o.cfg, page)
	return o.answer(o.cfg, page, func(s render.Screen) error { return render.Page(o.out, s, page) })
}

func (o *showOptions) note(ctx context.Context, book *notes.Notebook) error {
	page, err := book.NotePage(ctx, o.name)
	if err != nil {
		return err
	}
	return o.answer(o.cfg, page, func(s render.Screen) error { return render.NotePage(o.out, s, page) })
}
