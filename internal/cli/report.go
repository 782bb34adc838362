package cli

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"notes/pkg/notes"
)

// skipLimit is how many files of a kind are named, unless all are asked for.
const skipLimit = 10

// counted is a number of things, for a sentence.
type counted struct {
	n    int
	what string
}

// sentence joins what there is any of: "3 added, 1 changed".
func sentence(parts ...counted) string {
	var said []string
	for _, p := range parts {
		if p.n > 0 {
			said = append(said, fmt.Sprintf("%d %s", p.n, p.what))
		}
	}
	return strings.Join(said, ", ")
}

// plural gives a noun the ending that its number asks for.
func plural(n int, one, many string) counted {
	if n == 1 {
		return counted{n, one}
	}
	return counted{n, many}
}

// tellSkipped names the files that were not read, or not wholly, and why, in
// the form that editors jump to.
func (t *terminal) tellSkipped(skipped []notes.Skip, all bool) {
	shown := skipped
	if !all {
		shown = skipped[:min(len(skipped), skipLimit)]
	}
	for _, s := range shown {
		t.say("%s: %s", place(s), s.Reason)
	}
	if more := len(skipped) - len(shown); more > 0 {
		t.say("… %d more, --verbose shows all", more)
	}
}

// tellKept says where a file is kept that lay where the index is now.
func (t *terminal) tellKept(kept string) {
	if kept != "" {
		t.say("what lay in the place of the index was none; it is kept as %q", kept)
	}
}

// tellRebuilt says why every note was read anew, where that is no matter of course:
// the index that was there could not be used, or was of something else.
func (t *terminal) tellRebuilt(reason string, all bool) {
	surprises := []string{notes.OtherVocabulary, notes.OtherFolder, notes.ErrDamaged.Error(), notes.ErrOtherVersion.Error()}
	if reason != "" && (all || slices.ContainsFunc(surprises, func(s string) bool { return strings.HasPrefix(reason, s) })) {
		t.say("every note was read anew: %s", reason)
	}
}

// lost is the failure of a run that built the index anew and found notes unreadable that
// the former one knew, nil if there are none.
func lost(r notes.Report) error {
	const what = "can't be read, and what the index knew of it is lost; make it readable and run `notes index` again"
	switch n := len(r.Lost); n {
	case 0:
		return nil
	case 1:
		return fmt.Errorf("%q "+what, r.Lost[0])
	default:
		return fmt.Errorf("%q and %d more "+strings.ReplaceAll(what, " it ", " them "), r.Lost[0], n-1)
	}
}

// refused is the failure of a run that can't read files that it was asked to read.
func refused(r notes.Report) error {
	list := make([]error, len(r.Refused))
	for i, s := range r.Refused {
		list[i] = fmt.Errorf("%q was not read: %s", s.Path, s.Reason)
	}
	return errors.Join(list...)
}

func place(s notes.Skip) string {
	if s.Line > 0 {
		return fmt.Sprintf("%s:%d", s.Path, s.Line)
	}
	return s.Path
}
