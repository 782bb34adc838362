package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type linksOptions struct {
	*terminal
	listing
	cfg  config.Config
	name string
}

func newLinks(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "links NOTE",
		Short: "Show the links from and to a note, and where it is named without one",
		Long: `Show what leads from a note to others and whether it arrives, what leads to it,
and the sentences that name its title or an alias without a link. A first
heading is a title there if it has the words of the file's name, or if a number
is all of that name. A name of ordinary words counts as "notes link" takes it:
as it is written, by its capital.

NOTE is the path of a note, from the notes folder or from where you are, or its
file name, title or alias.

--format writes them in one list, with .Sort (link, backlink, unlinked), its
place (.Note, .Line, .Column, .Text) and .Notes, the notes at the other end; of
a link there are .Target and .State. --print0 writes these notes.`,
		Example: `  notes links kubecon-eu-2023-amsterdam.md
  notes links "Wasm Day 2023" --json`,
		Args:              exactly(1, "a note"),
		ValidArgsFunction: t.completeNoteByName,
	}, &linksOptions{terminal: t})
}

func (o *linksOptions) addFlags(flags *pflag.FlagSet) { o.listing.addPathFlags(flags) }

func (o *linksOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = cfg, noteHere(cfg, first(args))
	return o.listing.validate()
}

func (o *linksOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Links(ctx, o.name)
		if err != nil {
			return err
		}
		o.sayEmpty(o.cfg, len(answer.Out)+len(answer.Back)+len(answer.Unlinked), "nothing leads to %q or from it", answer.Note.Path)
		return answerList(o.terminal, o.cfg, &o.listing, answer, placesOf(answer), func(s render.Screen) error { return render.NoteLinks(o.out, s, answer) })
	})
}

// linkPlace is where a note and another are linked or named, as an element of one list.
type linkPlace struct {
	Sort         string // link, backlink or unlinked
	Note         string
	Line, Column int
	Text         string
	Target       string       // of a link, as written
	State        kg.LinkState // of a link
	Notes        []string     // at the other end, seen from the note asked about
}

func placesOf(answer kg.NoteLinks) []linkPlace {
	var list []linkPlace
	for _, l := range answer.Out {
		list = append(list, linkPlace{"link", answer.Note.Path, l.Line, l.Column, l.Text, l.Target, l.State, l.Notes})
	}
	from := func(sort string, evidence []kg.Evidence) {
		for _, e := range evidence {
			list = append(list, linkPlace{Sort: sort, Note: e.Note, Line: e.Line, Column: e.Column, Text: e.Text, Notes: []string{e.Note}})
		}
	}
	from("backlink", answer.Back)
	from("unlinked", answer.Unlinked)
	return list
}
