package cli

import (
	"context"
	"strings"

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
NAME stands nearby, which is said; the given name of a person counts anywhere.`,
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
	return o.edit(o.cfg, func(v *notes.Vocabulary) (kg.VocabularyEntry, error) {
		entry, err := v.Alias(ctx, o.name, o.aliases...)
		if err == nil {
			o.sayGuards(o.cfg, v, o.aliases)
		}
		return entry, err
	})
}

// sayGuards says which names count only beside others.
func (t *terminal) sayGuards(cfg config.Config, v *notes.Vocabulary, names []string) {
	for _, name := range names {
		if cues := v.Cues(name); len(cues) > 0 {
			t.remark(cfg, "%q means other things too: it counts where one of these stands nearby: %s", name, strings.Join(cues, ", "))
		}
	}
}
