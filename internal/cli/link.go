package cli

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

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
		Long: `Print a patch, for git apply, that turns the first unlinked mention of each note
by its title or an alias into a [[wikilink]]. Nothing is written without
--apply. A first heading is a title here if it has the words of the file's name,
or if a number is all of that name; the heading of a daily note, whose file is
named by its day, is no title.

Only prose is changed: no code, heading, front matter, HTML, address, existing
link or link definition. A name of ordinary words ("To be") is linked only where
it is written as the note writes it, with a capital that is not the sentence's;
the name of an event only where the year agrees. No part of a longer name is
linked (GitHub Actions, Amazon.com, May 2024), nor what is the name of something
else there (the language Ruby, where a note is on Ruby Tanaka). No link leads to
a template, nor to a note with one of the signs # ^ | [ ] in the name of its
file, which no wikilink can say. A note that has changed since it was indexed is
refused by name, and the rest goes on; with --apply that ends in exit code 1.
What --apply has written is read into the index. The filters say which notes are
changed.`,
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
		links, refused := 0, 0
		for _, p := range patches {
			if links += len(p.Links); p.Refused != "" {
				refused++
				o.say("%s: left as it is: %s", p.Note, p.Refused)
			}
		}
		o.sayNothing(book, o.cfg, links+refused, "there is nothing to link")
		if !o.apply {
			o.sayAbove(links)
			return o.answer(o.cfg, patches, func(s render.Screen) error { return render.Patches(o.out, s, patches, fromHere(o.cfg)) })
		}
		return errors.Join(o.write(ctx, book, patches), o.leftOut(refused))
	})
}

// sayAbove says where a patch has to be made that git is to take, if the notes lie above the
// current folder: git follows no path that leads up.
func (o *linkOptions) sayAbove(links int) {
	if folder := relative(o.cfg.Folder); links > 0 && !o.cfg.JSON && !filepath.IsAbs(folder) && !filepath.IsLocal(folder) {
		o.remark(o.cfg, "git applies no patch from here; make it in %q, or let `notes link --apply` write the links", folder)
	}
}

// write applies the patches, each for itself, and says what came of it.
func (o *linkOptions) write(ctx context.Context, book *notes.Notebook, patches []kg.Patch) error {
	var failed error
	links, changed := 0, []string{}
	for i := range patches {
		p := &patches[i]
		if p.Refused != "" {
			continue
		}
		if err := book.ApplyPatch(*p); err != nil {
			failed = errors.Join(failed, err)
			p.Refused, p.Links = err.Error(), []string{}
			continue
		}
		links += len(p.Links)
		changed = append(changed, p.Note)
	}
	into, in := plural(links, "link", "links"), plural(len(changed), "note", "notes")
	// Else the next run would take them for changed by somebody else. Who holds the index
	// reads them by itself.
	if err := book.Reread(ctx, changed...); !errors.Is(err, notes.ErrLocked) {
		failed = errors.Join(failed, err)
	}
	return errors.Join(o.answer(o.cfg, patches, func(render.Screen) error {
		_, err := fmt.Fprintf(o.out, "%d %s into %d %s\n", into.n, into.what, in.n, in.what)
		return err
	}), failed)
}

// leftOut is the error of having been told to change notes that are left as they are.
func (o *linkOptions) leftOut(n int) error {
	if n == 0 {
		return nil
	}
	what := "notes are left as they are"
	if n == 1 {
		what = "note is left as it is"
	}
	return fmt.Errorf("%d %s; `%s` reads what has changed", n, what, o.optionsOf(o.cfg).IndexCommand())
}
