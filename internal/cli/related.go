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

type relatedOptions struct {
	*terminal
	listing
	cfg  config.Config
	name string
}

func newRelated(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "related NAME|NOTE",
		Short: "Show what hangs together with a name, and the sentences that prove it",
		Long: `Show the entities nearest to NAME, best first: what the notes state of both,
what they mention together, what hangs together with the same things. Names
that stand beside everything count little. Under each neighbour stand the
sentences that prove it, with file, line and column.

NAME is found in any case and spelling, by alias and in the plural: argocd,
"Argo CD" and argo-cd are one. With the path, file name or title of a note it
shows the notes that speak of the same things. Of words that are no name but
stand in the notes, "delta updates", it shows what is near them.

--why N says in words what each score rests on, and gives N sentences.`,
		Example: `  notes related cilium
  notes related cilium --kind person --since 2023
  notes related cilium --why 3
  notes related 2023/kubecon-eu-2023-amsterdam.md
  notes related "service mesh" --limit 5
  notes related istio --json`,
		Args:              exactly(1, "a name"),
		ValidArgsFunction: t.completeNameOrNote,
	}, &relatedOptions{terminal: t})
}

func (o *relatedOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "limit", "all", "why")
	o.listing.addPathFlags(flags)
}

func (o *relatedOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = o.whole(cfg), noteHere(cfg, first(args))
	return o.listing.validate()
}

func (o *relatedOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		err := entityOrNote(o.name, func() error { return o.entity(ctx, book) }, func() error { return o.note(ctx, book) })
		var unknown *notes.NotFoundError
		if errors.As(err, &unknown) {
			return o.words(ctx, book, unknown)
		}
		return err
	})
}

func (o *relatedOptions) entity(ctx context.Context, book *notes.Notebook) error {
	answer, err := book.Related(ctx, o.name, notes.RelatedOptions{Limit: o.limit(), Evidence: o.cfg.Why})
	if err != nil {
		return err
	}
	o.sayEditions(o.cfg, o.name, answer.Entity)
	o.sayAlso(o.cfg, o.name, answer.Also)
	o.sayNothing(book, o.cfg, len(answer.Related), "the notes name nothing beside %q", answer.Entity.Name)
	return o.write(answer)
}

// words answers for what is no name but stands in the notes.
func (o *relatedOptions) words(ctx context.Context, book *notes.Notebook, unknown *notes.NotFoundError) error {
	answer, err := book.RelatedWords(ctx, o.name, notes.RelatedOptions{Limit: o.limit(), Evidence: o.cfg.Why})
	var missing *notes.NotFoundError
	if errors.As(err, &missing) {
		return unknown
	}
	if err != nil {
		return err
	}
	o.remark(o.cfg, "nothing is called %q; this is what stands near the words", o.name)
	if len(unknown.Nearest) > 0 {
		o.remark(o.cfg, "hint: %s", nearest(unknown.Nearest, false))
	}
	o.sayNothing(book, o.cfg, len(answer.Related), "the notes name nothing beside %q", o.name)
	return o.write(answer)
}

func (o *relatedOptions) write(answer kg.Related) error {
	if o.null {
		return &usageError{problem: "--print0 is for a note: beside a name stand names", hint: fmt.Sprintf("`notes mentions %q --print0` lists the notes that name it", o.name)}
	}
	return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Related, func(s render.Screen) error {
		return render.Related(o.out, s, answer, o.cfg.Why > 0)
	})
}

func (o *relatedOptions) note(ctx context.Context, book *notes.Notebook) error {
	answer, err := book.RelatedNotes(ctx, o.name, notes.RelatedOptions{Limit: o.limit(), Evidence: max(1, o.cfg.Why)})
	if err != nil {
		return err
	}
	o.sayNothing(book, o.cfg, len(answer.Related), "no other note speaks of the same things as %q", answer.Note.Path)
	return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Related, func(s render.Screen) error { return render.RelatedNotes(o.out, s, answer) })
}

// limit is the same for text and JSON: a hub has more neighbours than anybody
// reads, and each costs its sentences.
func (o *relatedOptions) limit() int {
	switch {
	case o.cfg.All:
		return -1
	case o.cfg.Limit > 0:
		return o.cfg.Limit
	}
	return defaultLimit
}
