package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

// The exit codes. [exitTable] says in words what each means.
const (
	exitDone        = 0
	exitFailed      = 1
	exitUsage       = 2
	exitNoIndex     = 3
	exitNoName      = 4
	exitInterrupted = 130
)

const exitTable = `  0    done, also if the answer is empty
  1    failed
  2    wrong usage: a command, flag or setting that can't be
  3    there is no index yet, or it is of another folder
  4    no such name, or more than one, or none in the notes that pass the filter
  130  interrupted
`

// usageError is something typed that can't be.
type usageError struct{ problem, hint string }

func (e *usageError) Error() string { return e.problem }

func exitCode(err error) int {
	var (
		usage     *usageError
		setting   *config.Error
		notFound  *notes.NotFoundError
		unknown   *notes.UnknownNameError
		ambiguous *notes.AmbiguousError
		noNote    *notes.NoNoteError
		manyNotes *notes.ManyNotesError
		noPart    *notes.NoPartError
		noMatch   *notes.NoMatchError
		search    *notes.SearchError
		hidden    *notes.HiddenError
		invalid   *notes.InvalidError
	)
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, context.Canceled):
		return exitInterrupted
	case errors.As(err, &usage), errors.As(err, &setting), errors.As(err, &search), errors.As(err, &hidden), errors.As(err, &invalid),
		errors.Is(err, notes.ErrFolder):
		return exitUsage
	case errors.Is(err, notes.ErrNoIndex), errors.Is(err, notes.ErrOtherFolder):
		return exitNoIndex
	case errors.As(err, &notFound), errors.As(err, &unknown), errors.As(err, &ambiguous),
		errors.As(err, &noNote), errors.As(err, &manyNotes), errors.As(err, &noPart), errors.As(err, &noMatch):
		return exitNoName
	}
	return exitFailed
}

// report tells of an error, and of the way out where one is known.
func (t *terminal) report(err error) {
	switch {
	case err == nil:
		return
	case errors.Is(err, context.Canceled):
		t.say("notes: interrupted; the index is as it was")
		return
	}
	for _, line := range reported(advice(err)) {
		t.say("%s", line)
	}
}

// reported returns the lines that tell of what failed. Several errors, one a line, have
// each its own advice under it.
func reported(problem, hint string) []string {
	var lines []string
	for line := range strings.SplitSeq("notes: "+problem, "\n") {
		own := ""
		if hint == "" {
			line, own = splitHint(line)
		}
		lines = append(lines, line)
		if own != "" {
			lines = append(lines, "hint: "+own)
		}
	}
	if hint != "" {
		lines = append(lines, "hint: "+hint)
	}
	return lines
}

// advice takes an error apart into what failed and what to do about it.
func advice(err error) (problem, hint string) {
	var (
		usage    *usageError
		setting  *config.Error
		notFound *notes.NotFoundError
		unknown  *notes.UnknownNameError
		noNote   *notes.NoNoteError
		noMatch  *notes.NoMatchError
		search   *notes.SearchError
		hidden   *notes.HiddenError
	)
	switch {
	case errors.As(err, &hidden):
		return err.Error(), "drop it from --hide"
	case errors.As(err, &search):
		return search.Error(), search.Hint
	case errors.As(err, &usage):
		return usage.problem, usage.hint
	case errors.As(err, &setting):
		return setting.Error(), setting.Hint
	case errors.As(err, &notFound):
		return err.Error(), inText(notFound) + nearest(notFound.Nearest, notFound.Topic)
	case errors.As(err, &unknown) && unknown.Part:
		return err.Error(), "write it in full: " + quoted(unknown.Nearest, ", ")
	case errors.As(err, &unknown):
		return err.Error(), nearest(unknown.Nearest, false)
	case errors.As(err, &noMatch):
		return noMatch.Problem, noMatch.Hint
	case errors.As(err, &noNote):
		return err.Error(), nearestNotes(noNote.Nearest)
	}
	return splitHint(err.Error())
}

// splitHint cuts a message where its advice begins: at the last semicolon that
// stands outside of quotes and commands. That is how every message of this program is made. One of
// several lines has an advice in each.
func splitHint(message string) (problem, hint string) {
	at := lastOutside(message, "; ")
	if at < 0 || strings.Contains(message, "\n") {
		return message, ""
	}
	return message[:at], message[at+2:]
}

// lastOutside returns where a sign stands last outside of quotes, as %q writes them, and of
// commands between backticks; -1 if it stands nowhere.
func lastOutside(message, sign string) int {
	const outside = 0
	at, within := -1, byte(outside)
	for i := 0; i < len(message); i++ {
		switch c := message[i]; {
		case within == '"' && c == '\\':
			i++ // what follows is part of the name
		case within == outside && (c == '"' || c == '`'):
			within = c
		case within == c:
			within = outside
		case within == outside && strings.HasPrefix(message[i:], sign):
			at = i
		}
	}
	return at
}

// inText says of a name that nothing has that notes write it all the same.
func inText(e *notes.NotFoundError) string {
	if e.Notes == 0 || e.Topic {
		return ""
	}
	many := "1 note has"
	if e.Notes > 1 {
		many = fmt.Sprintf("%d notes have", e.Notes)
	}
	return fmt.Sprintf("%s it in the text, `%s` shows where; ", many, render.Command([]string{"search", e.Name}))
}

func nearest(names []string, topics bool) string {
	switch {
	case len(names) == 0 && topics:
		return "`notes topics` lists the topics, `notes show NAME` tells of anything else"
	case len(names) == 0:
		return "`notes entities` lists the names that there are"
	}
	return "the nearest names are " + quoted(names, ", ")
}

func nearestNotes(paths []string) string {
	if len(paths) == 0 {
		return "name a note by its path in the notes folder, its file name or its title"
	}
	return "the nearest notes are " + quoted(paths, ", ")
}

func quoted(names []string, between string) string {
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = fmt.Sprintf("%q", name)
	}
	return strings.Join(list, between)
}
