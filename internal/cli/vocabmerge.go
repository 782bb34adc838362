package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabMergeOptions struct {
	*terminal
	cfg    config.Config
	name   string
	others []string
}

func newVocabMerge(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "merge NAME OTHER...",
		Short: "Make one of several names that mean the same",
		Long: `Make OTHER, with all its names and addresses and with what is filed under it,
into other names of NAME. Both may be in the vocabulary or in your notes.`,
		Example:           `  notes vocab merge "Argo CD" "Argo CD Project"`,
		Args:              atLeast(2, "two names or more"),
		ValidArgsFunction: t.completeNames(false),
	}, &vocabMergeOptions{terminal: t})
}

func (o *vocabMergeOptions) addFlags(flags *pflag.FlagSet) { config.AddFlags(flags, "vocabulary") }

func (o *vocabMergeOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name, o.others = cfg, args[0], args[1:]
	return nil
}

func (o *vocabMergeOptions) run(ctx context.Context) error {
	return o.edit(o.cfg, func(v *notes.Vocabulary) (kg.VocabularyEntry, error) { return v.Merge(ctx, o.name, o.others...) })
}
