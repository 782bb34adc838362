package cli

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type linkOptions struct {
	*terminal
	cfg   config.Config
	apply bool
}

func newLink(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "link",
		Short: "Print a patch that links the notes that are named and not linked",
		Long: `Print a patch, for git apply, that turns the first unlinked mention of each note by
its title or an alias into a [[wikilink]]. Nothing is written without --apply. A first
heading is a title here if it has the words of the file's name, or if a number is all of
that name; that of the note of a day is none.

Only prose is changed: no code, heading, front matter, HTML, address, existing link
or link definition. A note that has changed since it was indexed is refused by
name, and the rest goes on. The filters say which notes are changed.`,
		Example: `  notes link
  notes link --note 2023 | git apply
  notes link --apply`,
		Args: atMost(0),
	}, &linkOptions{terminal: t})
}

func (o *linkOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, noteFlags...)
	flags.BoolVar(&o.apply, "apply", false, "write the links into the notes")
}

func (o *linkOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = cfg
	return nil
}

func (o *linkOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		patches, err := book.Patches(ctx)
		if err != nil {
			return err
		}
		links := 0
		for _, p := range patches {
			if links += len(p.Links); p.Refused != "" {
				o.say("%s: left as it is: %s", p.Note, p.Refused)
			}
		}
		o.sayNothing(book, o.cfg, links, "every note that is named is linked already")
		if !o.apply {
			return o.answer(o.cfg, patches, func(s render.Screen) error { return render.Patches(o.out, s, patches, fromHere(o.cfg)) })
		}
		return o.write(book, patches)
	})
}

// write applies the patches, each for itself.
func (o *linkOptions) write(book *notes.Notebook, patches []kg.Patch) error {
	var failed error
	links, changed := 0, 0
	for _, p := range patches {
		if p.Refused != "" {
			continue
		}
		if err := book.ApplyPatch(p); err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		links += len(p.Links)
		changed++
	}
	if _, err := fmt.Fprintf(o.out, "%d links into %d notes\n", links, changed); err != nil {
		return err
	}
	return failed
}
