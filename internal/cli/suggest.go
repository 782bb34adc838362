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

// suggestLimit is how many suggestions of either sort fit a screen.
const suggestLimit = 8

type suggestOptions struct {
	*terminal
	listing
	cfg config.Config
}

func newSuggest(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "suggest",
		Short: "Suggest names to add to the vocabulary, and names that may be one",
		Long: `List what stands in the notes but is no entity: words that our word list lacks
and phrases whose words hardly stand apart, if they come three times, and names
of which nothing says surely that they are; and pairs of entities that may be
one. Each comes with a sentence and the command that would act on it; nothing is
added by itself. A name is dismissed by "notes vocab hide". Words and phrases
are counted in 512 notes at most, and in no note that is mostly in another
language than English.

--format writes the names, then the pairs; of a name .Other is empty.`,
		Example: `  notes suggest
  notes suggest --limit 50
  notes suggest --format '{{.Mentions}} {{.Name}}'`,
		Args: atMost(0),
	}, &suggestOptions{terminal: t})
}

func (o *suggestOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, "limit", "all")
	o.listing.addPathFlags(flags)
}

func (o *suggestOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = o.whole(cfg)
	return o.listing.validate()
}

func (o *suggestOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Suggest(ctx, o.limit())
		if err != nil {
			return err
		}
		o.sayNothing(book, o.cfg, len(answer.Names)+len(answer.Pairs), "there is nothing to suggest")
		return answerList(o.terminal, o.cfg, &o.listing, answer, suggestedOf(answer), func(s render.Screen) error { return render.Suggestions(o.out, s, answer) })
	})
}

// limit is how many suggestions are looked for: all for a program, unless it
// says otherwise.
func (o *suggestOptions) limit() int {
	switch {
	case o.cfg.All:
		return 0
	case o.cfg.Limit > 0 || o.cfg.JSON:
		return o.cfg.Limit
	}
	return suggestLimit
}

// suggested is a suggestion of either sort, as an element of one list.
type suggested struct {
	kg.SuggestedPair         // of a name only Name, Mentions, Evidence and Command
	Kind             kg.Kind // of a name, a guess
	Notes            int     // with the name
	Note             string  // with the evidence
}

func suggestedOf(answer kg.Suggestions) []suggested {
	var list []suggested
	for _, n := range answer.Names {
		pair := kg.SuggestedPair{Name: n.Name, Mentions: n.Mentions, Evidence: n.Evidence, Command: n.Command}
		list = append(list, suggested{pair, n.Kind, n.Notes, n.Evidence.Note})
	}
	for _, p := range answer.Pairs {
		list = append(list, suggested{SuggestedPair: p, Note: p.Evidence.Note})
	}
	return list
}
