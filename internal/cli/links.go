package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type linksOptions struct {
	*terminal
	cfg  config.Config
	name string
}

func newLinks(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "links NOTE",
		Short: "Show the links from and to a note, and where it is named without one",
		Long: `Show what leads from a note to others and whether it arrives, what leads to it,
and the sentences that name its title or an alias without a link. A first heading is a
title there if it has the words of the file's name, or if a number is all of that name.
A name of ordinary words counts as ` + "`notes link`" + ` takes it: as it is written, by its capital.

NOTE is the path of a note, from the notes folder or from where you are, or its file
name, title or alias.`,
		Example: `  notes links kubecon-eu-2023-amsterdam.md
  notes links "Wasm Day 2023" --json`,
		Args: exactly(1, "a note"),
	}, &linksOptions{terminal: t})
}

func (o *linksOptions) addFlags(*pflag.FlagSet) {}

func (o *linksOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = cfg, noteHere(cfg, first(args))
	return nil
}

func (o *linksOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Links(ctx, o.name)
		if err != nil {
			return err
		}
		o.sayEmpty(o.cfg, len(answer.Out)+len(answer.Back)+len(answer.Unlinked), "nothing leads to %q or from it", answer.Note.Path)
		return o.answer(o.cfg, answer, func(s render.Screen) error { return render.NoteLinks(o.out, s, answer) })
	})
}
