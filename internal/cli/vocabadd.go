package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabAddOptions struct {
	*terminal
	cfg   config.Config
	entry notes.NewEntry
	kind  string
}

func newVocabAdd(t *terminal) *cobra.Command {
	cmd := build(&cobra.Command{
		Use:   "add NAME --kind KIND",
		Short: "Add an entry",
		Long: `Add an entry to your own vocabulary. A name that is an ordinary word or very
short gets a guard with it: it counts only as written, or with a capital, and
where a broader topic is named nearby.`,
		Example: `  notes vocab add Foobar --kind project --home https://foobar.example
  notes vocab add "Blue Green" --kind concept --alias blue/green --broader "Progressive Delivery"`,
		Args: exactly(1, "a name"),
	}, &vocabAddOptions{terminal: t})
	_ = cmd.RegisterFlagCompletionFunc("kind", cobra.FixedCompletions(kindWords(), cobra.ShellCompDirectiveNoFileComp)) // it is there, and has none
	return cmd
}

func (o *vocabAddOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, "vocabulary")
	flags.StringVar(&o.kind, "kind", "", "what sort of thing it is, `KIND`: project, product, concept …")
	flags.StringArrayVar(&o.entry.Aliases, "alias", nil, "another `NAME` of it; may be given again")
	flags.StringArrayVar(&o.entry.Broader, "broader", nil, "`TOPIC` that it is filed under; may be given again")
	flags.StringVar(&o.entry.Home, "home", "", "its home page, a `URL`")
}

func (o *vocabAddOptions) validate(cfg config.Config, args []string) (err error) {
	o.cfg, o.entry.Name = cfg, first(args)
	if o.kind == "" {
		return &usageError{problem: "--kind is missing", hint: "usage: notes vocab add NAME --kind KIND"}
	}
	o.entry.Kind, err = kindNamed(o.kind)
	return err
}

func (o *vocabAddOptions) run(ctx context.Context) error {
	return o.edit(o.cfg, func(v *notes.Vocabulary) (kg.VocabularyEntry, error) {
		entry, err := v.Add(ctx, o.entry)
		if err == nil {
			o.sayGuards(o.cfg, v, append([]string{o.entry.Name}, o.entry.Aliases...))
		}
		return entry, err
	})
}
