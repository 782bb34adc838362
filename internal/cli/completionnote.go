package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"notes/pkg/kg"
	"notes/pkg/notes"
)

// completeNote offers paths of notes, a folder at a time, for the only argument. Where
// there are none that begin so, the shell offers files.
func (t *terminal) completeNote(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return offer(nextSteps(typed, t.notesOf(cmd)))
}

// completeNameOrNote offers names, and paths of notes.
func (t *terminal) completeNameOrNote(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	names, _ := t.completeNames(false)(cmd, args, typed)
	paths, directive := t.completeNote(cmd, args, typed)
	if len(names) == 0 {
		return paths, directive
	}
	return slices.Concat(names, paths), cobra.ShellCompDirectiveNoFileComp
}

// completeNoteByName offers paths of notes, and their titles and aliases.
func (t *terminal) completeNoteByName(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	list := t.notesOf(cmd)
	var names []string
	for _, n := range list {
		names = append(append(names, n.Title), n.Aliases...)
	}
	if typed == "" { // titles beside all paths would be each note twice
		names = nil
	}
	return offer(slices.Concat(nextSteps(typed, list), spelledAs(typed, names)))
}

// completeParts offers years, events and paths for each of two parts of the notebook.
func (t *terminal) completeParts(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 1 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	list := t.notesOf(cmd)
	return offer(slices.Concat(spelledAs(typed, yearsOf(list)), spelledAs(typed, eventsOf(list)), nextSteps(typed, list)))
}

// completeEvent offers the events of the notes.
func (t *terminal) completeEvent(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	return spelledAs(typed, eventsOf(t.notesOf(cmd))), cobra.ShellCompDirectiveNoFileComp
}

// offer leaves the end of the word open where all that there is to offer are folders.
func offer(list []string) ([]string, cobra.ShellCompDirective) {
	switch {
	case len(list) == 0:
		return nil, cobra.ShellCompDirectiveDefault
	case slices.ContainsFunc(list, func(s string) bool { return !strings.HasSuffix(s, "/") }):
		return list, cobra.ShellCompDirectiveNoFileComp
	}
	return list, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

// nextSteps returns the notes whose paths begin so, and for those further down the
// folder that leads to them.
func nextSteps(typed string, list []kg.Note) []string {
	var steps []string
	for _, n := range list {
		rest, ok := strings.CutPrefix(n.Path, typed)
		if !ok || unsafe(n.Path) {
			continue
		}
		if folder, _, below := strings.Cut(rest, "/"); below {
			rest = folder + "/"
		}
		steps = append(steps, typed+rest)
	}
	slices.Sort(steps)
	return slices.Compact(steps)
}

func yearsOf(list []kg.Note) []string {
	var years []string
	for _, n := range list {
		if n.Date != "" {
			years = append(years, n.Date[:len("2006")])
		}
	}
	return years
}

func eventsOf(list []kg.Note) []string {
	var events []string
	for _, n := range list {
		if n.Event != "" {
			events = append(events, n.Edition())
		}
	}
	return events
}

// notesOf returns the notes; none where they can't be had, as for names.
func (t *terminal) notesOf(cmd *cobra.Command) (list []kg.Note) {
	cfg, err := load(cmd)
	if err != nil {
		return nil
	}
	cfg.Quiet = true
	_ = t.ask(cmd.Context(), cfg, func(book *notes.Notebook) error {
		list, err = book.Notes(cmd.Context())
		return err
	})
	return list
}
