package render

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"notes/pkg/kg"
)

// Page writes what the notes know of an entity.
func Page(w io.Writer, screen Screen, p kg.Page) error {
	out := bufio.NewWriter(w)
	writeSubject(out, screen, p.Entity)
	names := append([]string{p.Entity.Name}, p.Entity.Aliases...)
	if p.Definition != nil {
		writeEvidence(out, screen, []kg.Evidence{*p.Definition}, names)
		fmt.Fprintln(out)
	}
	writeFacts(out, screen, pageFacts(p))
	if len(p.Related) > 0 {
		title(out, screen, "Beside it")
		writeNeighbours(out, screen, p.Entity, p.Related, false)
	}
	title(out, screen, "Mentions")
	writeEvidence(out, screen, p.Mentions, names)
	if more := p.Entity.Mentions - len(p.Mentions); more > 0 {
		fmt.Fprintln(out, indent+screen.paint(faint, fmt.Sprintf("… %d more, `notes mentions` lists them", more)))
	}
	return out.Flush()
}

func title(out io.Writer, screen Screen, text string) {
	fmt.Fprintf(out, "\n%s\n", screen.paint(strong, text))
}

func pageFacts(p kg.Page) []Fact {
	facts := []Fact{{"mentioned", fmt.Sprintf("%d× in %s", p.Entity.Mentions, count(p.Entity.Notes, "note"))}}
	add := func(label, value string) {
		if value != "" {
			facts = append(facts, Fact{label, value})
		}
	}
	add("topics", strings.Join(p.Entity.Topics, ", "))
	add("seen", seen(p.First, p.Last))
	add("at", events(p.Events))
	add("links", strings.Join(p.Entity.URLs, "  "))
	return facts
}

// seen tells from when to when.
func seen(first, last string) string {
	if first == last {
		return first
	}
	return first + " to " + last
}

// eventsShown is how many events are named on a page.
const eventsShown = 6

// events names the last events, the newest first.
func events(all []kg.EventNote) string {
	var names []string
	for i := len(all) - 1; i >= 0 && len(names) < eventsShown; i-- {
		name := all[i].Event
		if all[i].Notes > 1 {
			name += fmt.Sprintf(" (%d)", all[i].Notes)
		}
		names = append(names, name)
	}
	if more := len(all) - len(names); more > 0 {
		names = append(names, fmt.Sprintf("%d more", more))
	}
	return strings.Join(names, ", ")
}

// NotePage writes what is known of a note.
func NotePage(w io.Writer, screen Screen, p kg.NotePage) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "%s %s\n\n", screen.paint(strong, Line(p.Note.Title)), screen.paint(faint, Line(p.Note.Path)))
	writeFacts(out, screen, noteFacts(p))
	title(out, screen, "Sections")
	rows := make([][]string, 0, len(p.Sections))
	for _, s := range p.Sections {
		if s.Heading != "" || s.Topic != "" {
			rows = append(rows, []string{strconv.Itoa(s.Line), strings.Repeat("  ", max(0, s.Level-1)) + heading(kg.TopicSection{Heading: s.Heading}), Line(s.Topic)})
		}
	}
	t := newTable(screen.inside(indent), []column{{right: true, style: faint}, {least: 16}, {style: accent, least: 8}}, rows)
	for _, row := range rows {
		fmt.Fprintln(out, indent+t.line(row))
	}
	if len(p.Akin) > 0 {
		title(out, screen, "Akin")
		writeAkin(out, screen, p.Akin)
	}
	return out.Flush()
}

func noteFacts(p kg.NotePage) []Fact {
	var facts []Fact
	add := func(label, value, source string) {
		if value == "" {
			return
		}
		if source != "" {
			value += " (from the " + source + ")"
		}
		facts = append(facts, Fact{label, value})
	}
	add("date", p.Note.Date, p.Note.DateSource)
	add("event", p.Note.Event, p.Note.EventSource)
	add("tags", strings.Join(p.Note.Tags, ", "), "")
	add("aliases", strings.Join(p.Note.Aliases, ", "), "")
	add("topics", strings.Join(entityNames(p.Topics), ", "), "")
	add("names", namesOf(p), "")
	return facts
}

// namesOf lists what a note names. How the rest is listed is said, for a page has no room for it.
func namesOf(p kg.NotePage) string {
	names := strings.Join(entityNames(p.Entities), ", ")
	if p.More > 0 {
		names += fmt.Sprintf(" and %d more: %s", p.More, Command([]string{"entities", "--note", p.Note.Path, "--all"}))
	}
	return names
}
