package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabKindOptions struct {
	*terminal
	cfg  config.Config
	name string
	kind kg.Kind
}

func newVocabKind(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "kind NAME KIND",
		Short: "Say what sort of thing something is",
		Long: `Say what sort of thing NAME is, in the vocabulary or in your notes: project,
product, standard, language, hardware, event, organization, person, place, talk
or concept.`,
		Example:           `  notes vocab kind Backstage product`,
		Args:              exactly(2, "a name and a kind"),
		ValidArgsFunction: t.completeNameThenKind,
	}, &vocabKindOptions{terminal: t})
}

func (o *vocabKindOptions) addFlags(flags *pflag.FlagSet) { config.AddFlags(flags, "vocabulary") }

func (o *vocabKindOptions) validate(cfg config.Config, args []string) (err error) {
	o.cfg, o.name = cfg, args[0]
	o.kind, err = kindNamed(args[1])
	return err
}

func (o *vocabKindOptions) run(ctx context.Context) error {
	return o.edit(o.cfg, func(v *notes.Vocabulary) (kg.VocabularyEntry, error) { return v.SetKind(ctx, o.name, o.kind) })
}
