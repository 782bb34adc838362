package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabRemoveOptions struct {
	*terminal
	cfg  config.Config
	name string
}

func newVocabRemove(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "remove NAME",
		Short: "Take back what you said of a name",
		Long: `Take the entry NAME out of your own vocabulary: what "add", "alias", "kind" and
"hide" wrote into it is gone, and what is built in applies again. Of what
"merge" wrote, the names are in the entry of the one and the other has one that
hides it; remove both. Comments above an entry stay.`,
		Example:           `  notes vocab remove Keynote`,
		Args:              exactly(1, "a name"),
		SuggestFor:        []string{"unhide", "delete", "undo", "unmerge", "rm"},
		ValidArgsFunction: t.completeOwnEntries,
	}, &vocabRemoveOptions{terminal: t})
}

func (o *vocabRemoveOptions) addFlags(flags *pflag.FlagSet) { config.AddFlags(flags, "vocabulary") }

func (o *vocabRemoveOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = cfg, first(args)
	return nil
}

func (o *vocabRemoveOptions) run(context.Context) error {
	return o.edit(o.cfg, func(v *notes.Vocabulary) (kg.VocabularyEntry, error) { return v.Remove(o.name) })
}

// completeOwnEntries offers the names of the user's own entries.
func (t *terminal) completeOwnEntries(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	cfg, err := load(cmd)
	if err != nil || len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	v, err := notes.OpenVocabulary(t.optionsOf(cfg))
	if err != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	var names []string
	for _, e := range v.Entries("", false).Entries {
		names = append(names, e.Name)
	}
	return spelledAs(typed, names), cobra.ShellCompDirectiveNoFileComp
}
