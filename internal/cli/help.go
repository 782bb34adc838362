package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"notes/internal/config"
)

func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Explain a command, \"settings\" or \"vocabulary\"",
		Long: `Explain a command as its flag --help does. "notes help settings" lists every
setting, "notes help vocabulary" what stands in a vocabulary file.`,
		Args: atMost(2),
		ValidArgsFunction: func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			return commandNames(cmd.Root()), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			at := cmd.Root()
			for _, word := range args {
				next := commandNamed(at, word)
				if next == nil {
					return unknownCommand(at, word)
				}
				at = next
			}
			return at.Help()
		},
	}
}

func commandNamed(cmd *cobra.Command, name string) *cobra.Command {
	for _, c := range cmd.Commands() {
		if c.Name() == name {
			return c
		}
	}
	return nil
}

// newSettings is a page of help, not a command.
func newSettings() *cobra.Command {
	return &cobra.Command{
		Use:   "settings",
		Short: "Every setting: its key in config.yaml, its variable, its flag",
		Long:  settingsHelp(),
	}
}

// settingsHelp is written out of the table of settings itself.
func settingsHelp() string {
	var b strings.Builder
	b.WriteString(`A setting is what its flag says, else its variable, else the nearest config.yaml
in this folder or above, else the default. In config.yaml all settings stand
under one key:

  notes:
    folder: kb
    extensions: [.md, .txt]

A config.yaml without that key belongs to another program and is passed over.
Relative paths in it are relative to the file.

An index knows the folder that it was made from. Where an index is named and no
folder, or only a folder by what counts less, that one is meant.

`)
	fmt.Fprintf(&b, "  %-14s %-20s %-16s %s\n", "KEY", "VARIABLE", "FLAG", "DEFAULT")
	for _, s := range config.Settings() {
		row := fmt.Sprintf("  %-14s %-20s %-16s %s", s.Key, s.Env(), "--"+s.Flag, s.Text())
		b.WriteString(strings.TrimRight(row, " ") + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}

// showHelp writes the page of one command.
func (t *terminal) showHelp(cmd *cobra.Command, _ []string) {
	cmd.InitDefaultHelpFlag()
	_, t.unheard = io.WriteString(t.out, helpOf(cmd))
}

func helpOf(cmd *cobra.Command) string {
	var out strings.Builder
	fmt.Fprintln(&out, cmd.Long)
	if cmd.Runnable() {
		part(&out, "Usage", usageLine(cmd))
	}
	part(&out, "Examples", cmd.Example)
	part(&out, "Commands", commandTable(cmd))
	if cmd.Runnable() {
		part(&out, "Flags", cmd.LocalFlags().FlagUsagesWrapped(helpWidth))
		part(&out, "Global flags", cmd.InheritedFlags().FlagUsagesWrapped(helpWidth))
		part(&out, "Exit codes", exitTable)
	}
	return out.String()
}

// helpWidth is that of the prose.
const helpWidth = 80

func usageLine(cmd *cobra.Command) string {
	usage := "  " + cmd.UseLine()
	switch {
	case !cmd.HasParent():
		return "  " + cmd.CommandPath() + " COMMAND [flags]"
	case cmd.HasAvailableSubCommands():
		return usage + "\n  " + cmd.CommandPath() + " COMMAND [flags]"
	}
	return usage
}

func part(out *strings.Builder, title, text string) {
	if text = strings.TrimRight(text, "\n"); text != "" {
		fmt.Fprintf(out, "\n%s:\n%s\n", title, text)
	}
}

func commandTable(cmd *cobra.Command) string {
	var b strings.Builder
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() || c.IsAdditionalHelpTopicCommand() {
			fmt.Fprintf(&b, "  %-12s %s\n", c.Name(), c.Short)
		}
	}
	return b.String()
}
