package cli

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type checkOptions struct {
	*terminal
	listing
	cfg         config.Config
	annotations bool
	only, skip  problemKinds
}

func newCheck(t *terminal) *cobra.Command {
	cmd := build(&cobra.Command{
		Use:   "check",
		Short: "Look for broken links, orphans, duplicates and undated notes",
		Long: `List what is amiss in the notebook, one a line, as path:line:column: kind: what.

  broken-link      there is no such note
  broken-heading   the note has no such heading
  ambiguous-link   several notes have the name
  orphan           no link leads to the note or from it
  ambiguous-alias  a name that two entities claim
  duplicate        two entities that may be one
  no-date          a note of which no date is known
  no-event         a note of which no event is known

The exit code is 1 if there is anything, of the kinds that --only and --skip
leave. --annotate writes what GitHub and those
who read its workflow commands show beside the line.`,
		Example: `  notes check
  notes check --only broken-link,broken-heading
  notes check --json
  notes check --annotate`,
		Args: atMost(0),
	}, &checkOptions{terminal: t})
	for _, flag := range []string{"only", "skip"} {
		_ = cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(problemWords(), cobra.ShellCompDirectiveNoFileComp)) // it is there, and has none
	}
	return cmd
}

func (o *checkOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, noteFlags...)
	flags.Var(&o.only, "only", "only these `KINDS` of problems, comma-separated")
	flags.Var(&o.skip, "skip", "all but these `KINDS` of problems")
	flags.BoolVar(&o.annotations, "annotate", false, "write workflow commands, which CI systems show beside the line")
	o.listing.addPathFlags(flags)
}

func (o *checkOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = cfg
	return o.listing.validate()
}

func (o *checkOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Check(ctx, notes.CheckOptions{Only: o.only, Skip: o.skip})
		if err != nil {
			return err
		}
		write := func(s render.Screen) error { return render.Check(o.out, s, answer, fromHere(o.cfg), o.annotations) }
		if err := answerList(o.terminal, o.cfg, &o.listing, answer, answer.Problems, write); err != nil {
			return err
		}
		return o.verdict(book, len(answer.Problems), answer.Notes)
	})
}

// verdict says how many problems there are; any is a failure.
func (o *checkOptions) verdict(book *notes.Notebook, problems, notes int) error {
	if problems > 0 {
		return fmt.Errorf("%d %s in %d notes", problems, plural(problems, "problem", "problems").what, notes)
	}
	what := "nothing"
	if len(o.only)+len(o.skip) > 0 {
		what = "nothing of these kinds"
	}
	o.sayNothing(book, o.cfg, 0, "%s is amiss in %d notes", what, notes)
	return nil
}
