package cli

import (
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
)

// TestHelpFits: the prose of no page of help is wider than its flags are.
func TestHelpFits(t *testing.T) {
	pages := 0
	var look func(cmd *cobra.Command)
	look = func(cmd *cobra.Command) {
		pages++
		for line := range strings.SplitSeq(cmd.Long, "\n") {
			if utf8.RuneCountInString(line) > helpWidth {
				t.Errorf("%s: %d characters: %s", cmd.CommandPath(), utf8.RuneCountInString(line), line)
			}
		}
		for _, c := range cmd.Commands() {
			look(c)
		}
	}
	look(newRoot(&terminal{out: io.Discard, err: io.Discard}))
	if pages < 20 {
		t.Errorf("only %d pages", pages)
	}
}
