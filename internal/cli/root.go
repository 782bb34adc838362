package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
)

// command is what every command is once its options stand: it checks what was
// typed and gathers the settings, then it runs.
type command interface {
	addFlags(flags *pflag.FlagSet)
	validate(cfg config.Config, args []string) error
	run(ctx context.Context) error
}

// build ties a command about notes to cobra.
func build(cmd *cobra.Command, c command) *cobra.Command {
	return tie(cmd, c, func(cmd *cobra.Command) (config.Config, error) {
		cfg, err := load(cmd)
		if err != nil {
			return cfg, err
		}
		return atFolder(cfg)
	})
}

// buildPlain is build for a command that has nothing to do with notes.
func buildPlain(cmd *cobra.Command, c command) *cobra.Command { return tie(cmd, c, load) }

func tie(cmd *cobra.Command, c command, load func(*cobra.Command) (config.Config, error)) *cobra.Command {
	c.addFlags(cmd.Flags())
	completeFlags(cmd, cmd.Flags())
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		cfg, err := load(cmd)
		if err != nil {
			return err
		}
		if err := c.validate(cfg, args); err != nil {
			return err
		}
		return c.run(cmd.Context())
	}
	return cmd
}

func newRoot(t *terminal) *cobra.Command {
	root := &cobra.Command{
		Use:   "notes",
		Short: "A knowledge graph out of a folder of Markdown notes",
		Long: `notes reads a folder of Markdown notes, finds what they name (projects, people,
concepts, events …) and how it hangs together, and keeps that as a graph in one
file. Then it answers questions, each answer with the sentence that proves it.

Start with "notes index" in the folder of your notes, then ask:
"notes topics", "notes related NAME", "notes graph".`,
		Example: `  notes index ~/kb            read what is new in a folder
  notes related cilium        what hangs together with Cilium, and why
  notes graph | dot -Tsvg     draw it, with Graphviz`,
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		Version:           buildOf().Version,
		Args:              cobra.ArbitraryArgs,
		RunE:              runRoot,
	}
	root.Flags().Bool("version", false, "say which version this is")
	root.SetIn(t.in)
	root.SetOut(t.out)
	root.SetErr(t.err)
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(t.showHelp)
	root.SetVersionTemplate("notes {{.Version}}\n")
	config.AddFlags(root.PersistentFlags(), "config", "db", "notes", "json", "quiet", "verbose", "color")
	completeFlags(root, root.PersistentFlags())
	root.AddCommand(newIndex(t), newWatch(t), newStatus(t))
	root.AddCommand(newTopics(t), newEntities(t), newRelated(t), newShow(t), newSearch(t), newMentions(t), newPath(t), newGraph(t))
	root.AddCommand(newTrends(t), newCompare(t), newCommunities(t), newRank(t))
	root.AddCommand(newLinks(t), newLink(t), newCheck(t))
	root.AddCommand(newWhy(t), newVocab(t), newSuggest(t))
	root.AddCommand(newVersion(t), newCompletion(t), newSettings(), newVocabularyHelp())
	t.completeFilters(root)
	root.SetHelpCommand(newHelp())
	return root
}

// completeFlags lets a shell complete the flags that take one of a few words.
// It can't fail: the flags are there, and each is registered once.
func completeFlags(cmd *cobra.Command, flags *pflag.FlagSet) {
	flags.VisitAll(func(f *pflag.Flag) {
		if words := config.Choices(f); len(words) > 0 {
			complete := cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
			if config.IsList(f) {
				complete = listOf(words)
			}
			_ = cmd.RegisterFlagCompletionFunc(f.Name, complete)
		}
	})
}

// runRoot gets what is no command: nothing at all, or a word that isn't known.
func runRoot(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return cmd.Help()
	}
	return unknownCommand(cmd, args[0])
}

// unknownCommand says which command of a group was meant.
func unknownCommand(root *cobra.Command, word string) error {
	hint := fmt.Sprintf("`%s` lists the commands", strings.Replace(root.CommandPath(), "notes", "notes help", 1))
	if near := suggestedFor(root, word); near != "" {
		hint = fmt.Sprintf("did you mean `%s %s`?", root.CommandPath(), near)
	} else if near := config.Nearest(word, commandNames(root)); near != "" {
		hint = fmt.Sprintf("did you mean `%s %s`?", root.CommandPath(), near)
	}
	return &usageError{problem: fmt.Sprintf("unknown command %q", word), hint: hint}
}

// suggestedFor returns the command that does what another word says, empty if none does.
func suggestedFor(root *cobra.Command, word string) string {
	for _, c := range root.Commands() {
		if slices.Contains(c.SuggestFor, word) {
			return c.Name()
		}
	}
	return ""
}

func commandNames(root *cobra.Command) []string {
	var names []string
	for _, c := range root.Commands() {
		names = append(names, c.Name())
	}
	return names
}

// flagError says which flag is wrong and, where one is near, which was meant.
func flagError(cmd *cobra.Command, err error) error {
	var (
		unknown *pflag.NotExistError
		invalid *pflag.InvalidValueError
		lacking *pflag.ValueRequiredError
	)
	hint := fmt.Sprintf("`%s --help` lists its flags", cmd.CommandPath())
	if cmd.Name() == "search" {
		hint = "a word that must not be there goes into one argument with the others: 'mesh -istio'"
	}
	switch {
	case errors.As(err, &unknown):
		name := unknown.GetSpecifiedName()
		if near := config.Nearest(name, flagNames(cmd)); near != "" {
			hint = fmt.Sprintf("did you mean --%s?", near)
		}
		return &usageError{problem: fmt.Sprintf("unknown flag %q", dashed(unknown)), hint: hint}
	case errors.As(err, &invalid):
		return &usageError{problem: fmt.Sprintf("--%s: %s", invalid.GetFlag().Name, invalid.Unwrap()), hint: hint}
	case errors.As(err, &lacking):
		return &usageError{problem: fmt.Sprintf("--%s needs a value", lacking.GetFlag().Name), hint: hint}
	}
	return &usageError{problem: err.Error(), hint: hint}
}

func dashed(e *pflag.NotExistError) string {
	if e.GetSpecifiedShortnames() != "" {
		return "-" + e.GetSpecifiedShortnames()
	}
	return "--" + e.GetSpecifiedName()
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// load gathers the settings of a run, with the flags typed at cmd.
func load(cmd *cobra.Command) (config.Config, error) {
	cfg, err := config.Load(config.Sources{Dir: ".", Environ: os.Environ(), Flags: cmd.Flags()})
	if err == nil && cfg.Quiet && cfg.Verbose {
		err = &usageError{problem: "quiet and verbose exclude each other", hint: "drop one of the two"}
	}
	return cfg, err
}
