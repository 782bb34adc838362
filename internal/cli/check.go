package cli

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
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
  missing-file     there is no such file, though others linked are there
  broken-heading   the note has no such heading
  ambiguous-link   several notes have the name
  orphan           no link leads to the note or from it
  copy             a copy of another note, as programs that sync folders make
  ambiguous-alias  a name that the notes use for two entities
  duplicate        two entities that may be one
  no-date          a note of which no date is known
  no-event         a note of which no event is known

What is broken comes first. Where most notes have no date, or no event, that is
no fault of theirs: it is told once, and --only lists them. The exit code is 1
if there is anything, of the kinds that --only and --skip leave, and 4 if no
note passes the filter, for then nothing was looked at.

A pipe gets all, a screen as many as fit it. --annotate writes what GitHub and
those who read its workflow commands show beside the line; paths lead from
$GITHUB_WORKSPACE then, if that is set and the notes are in it.`,
		Example: `  notes check
  notes check --only broken-link,broken-heading
  notes check --json
  notes check --annotate`,
		Args: atMost(0),
	}, &checkOptions{terminal: t})
	for _, flag := range []string{"only", "skip"} {
		_ = cmd.RegisterFlagCompletionFunc(flag, listOf(kg.Words(kg.ProblemKinds()))) // it is there, and has none
	}
	return cmd
}

func (o *checkOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, append(noteFlags, "limit", "all")...)
	flags.Var(&o.only, "only", "only these `KINDS` of problems, comma-separated")
	flags.Var(&o.skip, "skip", "all but these `KINDS` of problems")
	flags.BoolVar(&o.annotations, "annotate", false, "write workflow commands, which CI systems show beside the line")
	o.listing.addPathFlags(flags)
}

func (o *checkOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = o.whole(cfg)
	o.cfg.JSON = cfg.JSON && !o.annotations // as a flag, it counts more than a setting from elsewhere
	return o.listing.validate()
}

func (o *checkOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Check(ctx, notes.CheckOptions{Only: o.only, Skip: o.skip})
		if err != nil {
			return err
		}
		o.sayLackingIn(answer)
		shown := answer
		if most := o.limit(); most > 0 {
			shown.Problems = answer.Problems[:min(most, len(answer.Problems))]
		}
		shown.More = len(answer.Problems) - len(shown.Problems)
		write := func(s render.Screen) error { return render.Check(o.out, s, shown, o.places(), o.annotations) }
		if err := answerList(o.terminal, o.cfg, &o.listing, shown, shown.Problems, write); err != nil {
			return err
		}
		if shown.More > 0 {
			o.remark(o.cfg, "… %d more, --all shows them", shown.More)
		}
		return o.verdict(book, answer)
	})
}

// places makes paths of notes good for who reads them. GitHub looks for those of annotations in
// its workspace, wherever a step of it runs.
func (o *checkOptions) places() func(string) string {
	workspace := os.Getenv("GITHUB_WORKSPACE")
	if !o.annotations || workspace == "" {
		return fromHere(o.cfg)
	}
	if folder, ok := below(workspace, o.cfg.Folder); ok {
		return under(folder)
	}
	if notes.SameFolder(workspace, o.cfg.Folder) {
		return under("")
	}
	return fromHere(o.cfg)
}

// limit is how many problems are shown; 0 for all, as pipes and annotations have them.
func (o *checkOptions) limit() int {
	switch {
	case o.cfg.All:
		return 0
	case o.cfg.Limit == 0 && o.screen(o.cfg).Width > 0 && !o.cfg.JSON && !o.annotations:
		return defaultLimit
	}
	return o.cfg.Limit
}

// sayLackingIn tells once what most notes lack.
func (o *checkOptions) sayLackingIn(answer kg.Check) {
	if o.cfg.JSON || o.cfg.Quiet {
		return
	}
	for _, l := range answer.Lacking {
		o.say("%s: %s; most have none, so it is no fault of theirs; --only %s lists them", l.Kind, sentence(plural(l.Notes, "note", "notes")), l.Kind)
	}
}

// verdict says how many problems there are of which kind; any is a failure, and so is a
// filter that no note passes: what finds nothing amiss there finds nothing for ever.
func (o *checkOptions) verdict(book *notes.Notebook, answer kg.Check) error {
	where := plural(answer.Notes, "note", "notes")
	if n := len(answer.Problems); n > 0 {
		return fmt.Errorf("%d %s in %d %s: %s", n, plural(n, "problem", "problems").what, where.n, where.what, countKinds(answer.Problems))
	}
	what := "nothing"
	if len(o.only)+len(o.skip) > 0 {
		what = "nothing of these kinds"
	}
	err := book.Unmatched()
	if err == nil {
		o.remark(o.cfg, "%s is amiss in %d %s", what, where.n, where.what)
	}
	return err
}

// countKinds says how many problems there are of each kind.
func countKinds(problems []kg.Problem) string {
	var parts []string
	for _, kind := range kg.ProblemKinds() {
		n := 0
		for _, p := range problems {
			if p.Kind == kind {
				n++
			}
		}
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kind))
		}
	}
	return strings.Join(parts, ", ")
}
