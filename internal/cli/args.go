package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

// exactly, atMost and atLeast check the number of arguments, in the words of the
// command's own usage line.
func exactly(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < n {
			return &usageError{problem: fmt.Sprintf("%q needs a name", cmd.CommandPath()), hint: "usage: " + cmd.UseLine()}
		}
		return tooMany(cmd, args, n)
	}
}

func atMost(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error { return tooMany(cmd, args, n) }
}

func atLeast(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < n {
			return &usageError{problem: fmt.Sprintf("%q needs %d names", cmd.CommandPath(), n), hint: "usage: " + cmd.UseLine()}
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

// oneOf checks that a flag has one of the words that its command takes.
func oneOf(flag, word string, words []string) error {
	if word == "" || slices.Contains(words, word) {
		return nil
	}
	return &usageError{problem: fmt.Sprintf("--%s: %q is none of %s", flag, word, strings.Join(words, ", ")), hint: "drop it for " + words[0]}
}

// first returns the first argument, or nothing.
func first(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}
