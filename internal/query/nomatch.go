package query

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// Unmatched returns a [*kg.NoMatchError] if there are notes and none passes the
// filter, else nil.
func (v *View) Unmatched(f kg.NoteFilter) error {
	var heads []kg.Note
	for _, n := range v.src.Heads() {
		if heads = append(heads, n); f.Match(&n) {
			return nil
		}
	}
	if len(heads) == 0 {
		return nil
	}
	for _, b := range boundsOf(f) {
		if !slices.ContainsFunc(heads, func(n kg.Note) bool { return b.filter.Match(&n) }) {
			return &kg.NoMatchError{Problem: b.problem, Hint: b.hint(heads)}
		}
	}
	return &kg.NoMatchError{Problem: "each filter lets notes pass, but no note passes all of them", Hint: "leave one out"}
}

// bound is one field of a filter, with what is to say if no note passes it.
type bound struct {
	filter  kg.NoteFilter
	problem string
	hint    func([]kg.Note) string
}

// boundsOf takes a filter apart into its fields; both dates are one.
func boundsOf(f kg.NoteFilter) (list []bound) {
	if len(f.Paths) > 0 {
		list = append(list, bound{kg.NoteFilter{Paths: f.Paths}, "no note has a path that fits " + either(f.Paths), pathHint})
	}
	if len(f.Tags) > 0 {
		list = append(list, bound{kg.NoteFilter{Tags: f.Tags}, "no note has the tag " + either(f.Tags), tagHint})
	}
	if len(f.Events) > 0 {
		list = append(list, bound{kg.NoteFilter{Events: f.Events}, "no note has the event " + either(f.Events), eventHint(f.Events)})
	}
	if f.Since != "" || f.Until != "" {
		list = append(list, bound{kg.NoteFilter{Since: f.Since, Until: f.Until}, "no note has a date " + between(f.Since, f.Until), dateHint})
	}
	return list
}

// either names the elements of which one was asked for.
func either(texts []string) string { return inQuotes(texts, " or ") }

// between says in words which dates are asked for.
func between(since, until string) string {
	switch {
	case until == "":
		return "since " + since
	case since == "":
		return "until " + until
	}
	return fmt.Sprintf("from %s to %s", since, until)
}

func pathHint([]kg.Note) string {
	return "name a folder, a file or a glob, as paths are in the notes folder"
}

func tagHint(heads []kg.Note) string {
	return thereAre("tags", heads, func(n *kg.Note) []string { return n.Tags }, func(string) int { return 0 })
}

// eventHint names events, those first that are called by a word of what was asked for.
func eventHint(asked []string) func([]kg.Note) string {
	return func(heads []kg.Note) string {
		return thereAre("events", heads, func(n *kg.Note) []string { return []string{n.Edition()} }, func(event string) int { return shared(asked, event) })
	}
}

// shared counts the words of texts by which an event is called, years half.
func shared(texts []string, event string) (points int) {
	note := &kg.Note{Event: event}
	for _, text := range texts {
		for word := range strings.FieldsSeq(text) {
			switch {
			case !(kg.NoteFilter{Events: []string{word}}).Match(note):
			case isYear(word):
				points++
			default:
				points += 2
			}
		}
	}
	return points
}

// hinted is how many of the tags or events that there are a hint names.
const hinted = 5

// thereAre names what notes have of a sort: the nearest, of equals what most have, ties by name.
func thereAre(sort string, heads []kg.Note, of func(*kg.Note) []string, near func(string) int) string {
	counts, nearness := map[string]int{}, map[string]int{}
	for _, n := range heads {
		for _, text := range of(&n) {
			counts[text]++
		}
	}
	delete(counts, "")
	if len(counts) == 0 {
		return "the notes have no " + sort
	}
	for text := range maps.Keys(counts) {
		nearness[text] = near(text)
	}
	all := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(nearness[b], nearness[a]), cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	if len(all) <= hinted {
		return fmt.Sprintf("the %s are %s", sort, inQuotes(all, ", "))
	}
	return fmt.Sprintf("there are %d %s, such as %s", len(all), sort, inQuotes(all[:hinted], ", "))
}

func inQuotes(texts []string, between string) string {
	list := make([]string, len(texts))
	for i, text := range texts {
		list[i] = fmt.Sprintf("%q", text)
	}
	return strings.Join(list, between)
}

// dateHint says from when to when the notes are.
func dateHint(heads []kg.Note) string {
	first, last := "", ""
	for _, n := range heads {
		if n.Date != "" {
			first, last = earlier(first, n.Date), max(last, n.Date)
		}
	}
	if first == "" {
		return "no note has a date at all: write one into the front matter (date: 2023-04-18), the title or the file name"
	}
	return fmt.Sprintf("the dates are from %s to %s", first, last)
}
