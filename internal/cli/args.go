package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
)

// exactly, atMost and atLeast check the number of arguments; what says in words
// what they are.
func exactly(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := atLeast(n, what)(cmd, args); err != nil {
			return err
		}
		return tooMany(cmd, args, n)
	}
}

func atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error { return tooMany(cmd, args, n) }
}

func atLeast(n int, what string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < n {
			return &usageError{problem: fmt.Sprintf("%q needs %s", cmd.CommandPath(), what), hint: "usage: " + cmd.UseLine()}
		}
		return nil
	}
}

// tooMany guesses that words of one name were typed without quotes.
func tooMany(cmd *cobra.Command, args []string, n int) error {
	if len(args) <= n {
		return nil
	}
	hint := "usage: " + cmd.UseLine()
	if n > 0 {
		hint = fmt.Sprintf("a name of several words needs quotes: %s %q", cmd.CommandPath(), strings.Join(args, " "))
	}
	return &usageError{problem: fmt.Sprintf("%q is one argument too many for %q", args[n], cmd.CommandPath()), hint: hint}
}

// checkBy checks that what to go by is one of a command's words. Two commands share the
// setting: what only the other one takes is passed over, but as a flag.
func checkBy(cfg *config.Config, words, others []string) error {
	if slices.Contains(others, cfg.By) && !cfg.Typed("by") {
		cfg.By = ""
	}
	if cfg.By == "" || slices.Contains(words, cfg.By) {
		return nil
	}
	return &usageError{problem: fmt.Sprintf("%s: %q is none of %s", cfg.Place("by"), cfg.By, strings.Join(words, ", ")), hint: "drop it for " + words[0]}
}

// atMostOne checks that of some flags one was given, if any.
func atMostOne(flags *pflag.FlagSet, names ...string) error {
	var given []string
	for _, name := range names {
		if flags.Changed(name) {
			given = append(given, "--"+name)
		}
	}
	if len(given) < 2 {
		return nil
	}
	return &usageError{problem: fmt.Sprintf("%s and %s exclude each other", given[0], given[1]), hint: "drop one of the two"}
}

// first returns the first argument, or nothing.
func first(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}
