package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabAliasOptions struct {
	*terminal
	cfg     config.Config
	name    string
	aliases []string
}

func newVocabAlias(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "alias NAME ALIAS...",
		Short: "Give something known other names",
		Long: `Give what is called NAME, in the vocabulary or in your notes, other names. An
alias of something built in is taken over, one that a file of yours gives has to
leave it first; two entries are joined by "merge". An ordinary word counts where
NAME stands nearby.`,
		Example:           `  notes vocab alias Kubernetes koobernetes`,
		Args:              atLeast(2, "a name and another one for it"),
		ValidArgsFunction: t.completeNames(false),
	}, &vocabAliasOptions{terminal: t})
}

func (o *vocabAliasOptions) addFlags(flags *pflag.FlagSet) { config.AddFlags(flags, "vocabulary") }

func (o *vocabAliasOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name, o.aliases = cfg, args[0], args[1:]
	return nil
}

func (o *vocabAliasOptions) run(ctx context.Context) error {
	return o.edit(o.cfg, func(v *notes.Vocabulary) (kg.VocabularyEntry, error) { return v.Alias(ctx, o.name, o.aliases...) })
}
