package kg

import (
	"cmp"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/bmatcuk/doublestar/v4"
)

// Filter says what an answer may draw on, and speak of. The zero value sets no
// bounds.
type Filter struct {
	NoteFilter
	EntityFilter
}

// Validate returns an [*InvalidError] if nothing can pass the filter, whatever the
// notes say: a date that is none, a kind that there isn't, an end before the beginning.
func (f Filter) Validate() error {
	for _, k := range f.Kinds {
		if err := k.Validate("Kinds"); err != nil {
			return err
		}
	}
	for _, date := range []struct{ field, text string }{{"Since", f.Since}, {"Until", f.Until}} {
		if date.text != "" && !ValidDate(date.text) {
			return &InvalidError{Field: date.field, Value: date.text, Hint: "write 2023, 2023-04 or 2023-04-18"}
		}
	}
	if f.Inverted() {
		return &InvalidError{Field: "Since", Value: f.Since, Hint: "Until is before it, " + f.Until}
	}
	return nil
}

// And adds what another filter sets. Of dates the stricter one counts; lists are
// joined, so what both set lets pass what either does.
func (f Filter) And(o Filter) Filter {
	f.Paths, f.Tags, f.Events = slices.Concat(f.Paths, o.Paths), slices.Concat(f.Tags, o.Tags), slices.Concat(f.Events, o.Events)
	f.Kinds, f.Topics = slices.Concat(f.Kinds, o.Kinds), slices.Concat(f.Topics, o.Topics)
	f.Since = max(f.Since, o.Since)
	f.Until = sooner(f.Until, o.Until)
	return f
}

// sooner returns the last day that is the stricter one; a year ends after its months, so of
// dates that are equal as far as both are known it is the longer one.
func sooner(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	case cmp.Or(compareDates(a, b), len(b)-len(a)) <= 0:
		return a
	}
	return b
}

// EntityFilter says which entities an answer speaks of. Each field that is set
// has to hold; of a list one element is enough. The zero value lets all pass.
type EntityFilter struct {
	Kinds  []Kind
	Topics []string // names of topics that the entity is filed under, or is; of what is no topic but has sections, what these are about
}

// NoteFilter says which notes count. Each field that is set has to hold; of a
// list one element is enough. The zero value lets all notes count.
type NoteFilter struct {
	Paths  []string // globs of paths (** for any folders), file names, or folders
	Tags   []string // a tag also stands for those below it: k8s for k8s/network
	Events []string // words of the event's name, with the note's year: "kubecon 2023"
	Since  string   // first day: YYYY, YYYY-MM or YYYY-MM-DD
	Until  string   // last day, alike; a year ends with its last day
}

// IsZero reports whether all notes pass.
func (f NoteFilter) IsZero() bool {
	return len(f.Paths) == 0 && len(f.Tags) == 0 && len(f.Events) == 0 && f.Since == "" && f.Until == ""
}

// Inverted reports whether the first day is after the last.
func (f NoteFilter) Inverted() bool {
	return f.Since != "" && f.Until != "" && compareDates(f.Since, f.Until) > 0
}

// Match reports whether a note passes. A note without a date passes no bound
// of dates.
func (f NoteFilter) Match(n *Note) bool {
	return some(f.Paths, func(p string) bool { return matchPath(p, n.Path) }) &&
		some(f.Tags, func(tag string) bool {
			return slices.ContainsFunc(n.Tags, func(t string) bool { return below(tag, t) })
		}) &&
		some(f.Events, func(e string) bool { return matchWords(e, n.Edition()) }) &&
		within(n.Date, f.Since, f.Until)
}

// some reports whether an element holds, or there is none that has to.
func some[E any](list []E, holds func(E) bool) bool {
	return len(list) == 0 || slices.ContainsFunc(list, holds)
}

// matchPath reports whether a pattern means a path: as a glob of all of it or
// of the file's name, as the name with or without extension, or as a folder, of which
// "." is that of all notes.
func matchPath(pattern, p string) bool {
	if pattern == "" {
		return false
	}
	pattern = strings.TrimSuffix(path.Clean(strings.ReplaceAll(pattern, `\`, "/")), "/")
	base := path.Base(p)
	if pattern == "." || p == pattern || base == pattern || strings.TrimSuffix(base, path.Ext(base)) == pattern || strings.HasPrefix(p, pattern+"/") {
		return true
	}
	whole, _ := doublestar.Match(pattern, p)
	last, _ := doublestar.Match(pattern, base)
	return whole || last
}

// below reports whether a tag is another one or, in a hierarchy, below it.
func below(above, tag string) bool {
	above, tag = strings.ToLower(strings.TrimPrefix(above, "#")), strings.ToLower(tag)
	return tag == above || strings.HasPrefix(tag, above+"/")
}

// matchWords reports whether a text has all words, in any order and spelling.
// A beginning stands for the word and initials for the words: EU for Europe, NA
// for North America. What has no word means no text.
func matchWords(words, text string) bool {
	have, asked := folded(text), folded(words)
	for _, word := range asked {
		begins := func(w string) bool { return strings.HasPrefix(w, word) }
		if !slices.ContainsFunc(have, begins) && !slices.Contains(initials(have), word) {
			return false
		}
	}
	return len(have) > 0 && len(asked) > 0
}

// folded splits a text into the keys of its words; signs alone are none.
func folded(text string) []string {
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" -_+/,:()", r) })
	for i, w := range words {
		words[i] = Fold(w)
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// initials returns the first letters of each two words that follow each other.
func initials(words []string) []string {
	var list []string
	for i := 1; i < len(words); i++ {
		list = append(list, words[i-1][:1]+words[i][:1])
	}
	return list
}

// within reports whether a date, as far as it is known, can lie between two
// days, both included.
func within(date, since, until string) bool {
	if since == "" && until == "" {
		return true
	}
	if date == "" {
		return false
	}
	return compareDates(date, since) >= 0 && (until == "" || compareDates(date, until) <= 0)
}

// compareDates compares two dates as far as both are known: 2023 and 2023-04
// are equal.
func compareDates(a, b string) int {
	n := min(len(a), len(b))
	return strings.Compare(a[:n], b[:n])
}

// ValidDate reports whether a text is a date as filters take it.
func ValidDate(text string) bool {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if _, err := time.Parse(layout, text); err == nil {
			return true
		}
	}
	return false
}
