package cli

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

// bashScript and fishScript are not cobra's, which complete nothing in quotes and take the
// spaces of names for ends of words; the one for bash needs a package, too.
var (
	//go:embed completion.bash
	bashScript string
	//go:embed completion.fish
	fishScript string
)

type completionOptions struct {
	*terminal
	cmd   *cobra.Command
	shell string
}

func shells() []string { return []string{"bash", "zsh", "fish", "powershell"} }

func newCompletion(t *terminal) *cobra.Command {
	o := &completionOptions{terminal: t}
	o.cmd = buildPlain(&cobra.Command{
		Use:   "completion bash|zsh|fish|powershell",
		Short: "Write the script that completes commands and names in a shell",
		Long: `Write a script that lets a shell complete commands, flags, and the names of
topics, entities, notes and events. Load it where the shell starts.`,
		Example: `  source <(notes completion bash)                              in ~/.bashrc
  notes completion zsh > "${fpath[1]}/_notes"                  once
  notes completion fish > ~/.config/fish/completions/notes.fish
  notes completion powershell | Out-String | Invoke-Expression`,
		Args:      atMost(1),
		ValidArgs: shells(),
	}, o)
	return o.cmd
}

func (o *completionOptions) addFlags(*pflag.FlagSet) {}

func (o *completionOptions) validate(_ config.Config, args []string) error {
	o.shell = first(args)
	if slices.Contains(shells(), o.shell) {
		return nil
	}
	return &usageError{problem: fmt.Sprintf("no completion for the shell %q", o.shell), hint: "there is one for " + strings.Join(shells(), ", ")}
}

func (o *completionOptions) run(context.Context) error {
	root := o.cmd.Root()
	switch o.shell {
	case "bash":
		_, err := io.WriteString(o.out, bashScript)
		return err
	case "zsh":
		return writeZsh(o.out, root)
	case "fish":
		_, err := io.WriteString(o.out, fishScript)
		return err
	}
	return root.GenPowerShellCompletionWithDesc(o.out)
}

// writeZsh writes the script for zsh. A quote that is open yet ends where it is read: what
// cobra makes reads nothing then.
func writeZsh(w io.Writer, root *cobra.Command) error {
	var script strings.Builder
	if err := root.GenZshCompletion(&script); err != nil {
		return err
	}
	const words = "__complete ${words[2,-1]}"
	_, err := io.WriteString(w, strings.Replace(script.String(), words, words+"${compstate[quote]}", 1))
	return err
}

// completeNames offers the names that begin with what was typed. A shell that
// waits for a completion is no place for errors: then there are none to offer.
func (t *terminal) completeNames(topicsOnly bool) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, prefix string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		names, _ := t.namesWith(cmd, prefix, topicsOnly)
		return spelledAs(prefix, names), cobra.ShellCompDirectiveNoFileComp
	}
}

// completeBy lets a shell complete the words of --by, and its help list them.
func completeBy(cmd *cobra.Command, words []string) {
	last := len(words) - 1
	cmd.Flags().Lookup("by").Usage = "what to go by, a `WORD`: " + strings.Join(words[:last], ", ") + " or " + words[last]
	_ = cmd.RegisterFlagCompletionFunc("by", cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)) // it is there, and has none
}

// completeFilters lets a shell complete topics, notes and events after the flags that
// take them, in a command and those below it.
func (t *terminal) completeFilters(cmd *cobra.Command) {
	for flag, complete := range map[string]cobra.CompletionFunc{
		"topic": t.completeNames(true),
		"note":  t.completeNote,
		"event": t.completeEvent,
	} {
		if cmd.Flags().Lookup(flag) != nil {
			_ = cmd.RegisterFlagCompletionFunc(flag, func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
				return inList(complete, cmd, typed)
			}) // it is there, and has none
		}
	}
	for _, below := range cmd.Commands() {
		t.completeFilters(below)
	}
}

// inList completes the last of several values with commas between them.
func inList(complete cobra.CompletionFunc, cmd *cobra.Command, typed string) ([]string, cobra.ShellCompDirective) {
	before, last := "", typed
	if comma := strings.LastIndexByte(typed, ','); comma >= 0 {
		before, last = typed[:comma+1], typed[comma+1:]
	}
	list, directive := complete(cmd, nil, last)
	for i, value := range list {
		list[i] = before + value
	}
	return list, directive
}

// listOf completes each of several values with commas between them by some words.
func listOf(words []string) cobra.CompletionFunc {
	return func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return inList(cobra.FixedCompletions(slices.Clone(words), cobra.ShellCompDirectiveNoFileComp), cmd, typed)
	}
}

// completeNameThenKind offers names, and kinds behind one.
func (t *terminal) completeNameThenKind(cmd *cobra.Command, args []string, prefix string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 1 {
		return kindWords(), cobra.ShellCompDirectiveNoFileComp
	}
	return t.completeNames(false)(cmd, args, prefix)
}

// completeBoth is completeNames for two names.
func (t *terminal) completeBoth(cmd *cobra.Command, args []string, prefix string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 1 {
		args = nil
	}
	return t.completeNames(false)(cmd, args, prefix)
}

func (t *terminal) namesWith(cmd *cobra.Command, prefix string, topicsOnly bool) ([]string, error) {
	cfg, err := load(cmd)
	if err != nil {
		return nil, err
	}
	cfg.Quiet = true
	var names []string
	err = t.ask(cmd.Context(), cfg, func(book *notes.Notebook) error {
		names, err = book.Names(cmd.Context(), prefix, topicsOnly) // a shell completes what all have in common
		return err
	})
	return names, err
}

// unsafe reports whether a name holds what a shell or terminal might obey.
func unsafe(name string) bool { return render.Line(name) != name }
