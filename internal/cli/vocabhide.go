package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabHideOptions struct {
	*terminal
	cfg  config.Config
	name string
}

func newVocabHide(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "hide NAME",
		Short: "Never find a name",
		Long: `Never find what is called NAME, in the vocabulary or in your notes, by any of
its names. What was filed under it stays, without it. A name that
"notes suggest" lists and that is none isn't suggested any more.`,
		Example:           `  notes vocab hide Keynote`,
		Args:              exactly(1, "a name"),
		ValidArgsFunction: t.completeNames(false),
	}, &vocabHideOptions{terminal: t})
}

func (o *vocabHideOptions) addFlags(flags *pflag.FlagSet) { config.AddFlags(flags, "vocabulary") }

func (o *vocabHideOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = cfg, first(args)
	return nil
}

func (o *vocabHideOptions) run(ctx context.Context) error {
	return o.edit(o.cfg, func(v *notes.Vocabulary) (kg.VocabularyEntry, error) { return v.Hide(ctx, o.name) })
}
