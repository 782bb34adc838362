package render

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"notes/pkg/kg"
)

// Topics writes topics, each with at most inner sections and entities (0 for
// all). more says how many topics there are besides.
func Topics(w io.Writer, screen Screen, topics []kg.Topic, inner, more int) error {
	out := bufio.NewWriter(w)
	for i, topic := range topics {
		if i > 0 {
			fmt.Fprintln(out)
		}
		writeTopic(out, screen, topic, inner, inner)
	}
	if more > 0 {
		fmt.Fprintln(out)
	}
	writeMore(out, screen, more)
	return out.Flush()
}

// Topic writes one topic with at most so many sections (0 for all), and all
// entities.
func Topic(w io.Writer, screen Screen, topic kg.Topic, sections int) error {
	out := bufio.NewWriter(w)
	writeTopic(out, screen, topic, sections, 0)
	return out.Flush()
}

func writeTopic(out io.Writer, screen Screen, topic kg.Topic, sections, entities int) {
	fmt.Fprintln(out, screen.titled(topic.Name, "", writtenFirst(topic.Written, topic.Aliases)))
	writeSections(out, screen, topic.Sections, sections)
	if len(topic.Entities) > 0 {
		writeNames(out, screen, topic.Entities, entities)
	}
}

func writeSections(out io.Writer, screen Screen, sections []kg.TopicSection, inner int) {
	shown := firsts(sections, inner)
	rows := make([][]string, len(shown))
	for i, s := range shown {
		rows[i] = []string{"", fmt.Sprintf("%3.0f%%", 100*s.Says), Line(fmt.Sprintf("%s:%d", s.Note, s.Line)), heading(s)}
	}
	t := newTable(screen, []column{{}, {right: true}, {style: accent, place: true, least: 24}, {least: 16}}, rows)
	for _, row := range rows {
		fmt.Fprintln(out, t.line(row))
	}
	if more := len(sections) - len(shown); more > 0 {
		fmt.Fprintln(out, gap+screen.paint(faint, fmt.Sprintf("… %d more", more)))
	}
}

func heading(s kg.TopicSection) string {
	if s.Heading == "" && s.Title != "" {
		return Line(s.Title)
	}
	if s.Heading == "" {
		return "(before the first heading)"
	}
	return Line(s.Heading)
}

func writeNames(out io.Writer, screen Screen, entities []kg.TopicEntity, inner int) {
	shown := firsts(entities, inner)
	names := make([]string, len(shown))
	for i, e := range shown {
		names[i] = e.Name
	}
	text := list(names)
	if more := len(entities) - len(shown); more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	for _, line := range wrap(text, screen.Width-len(gap)) {
		fmt.Fprintln(out, gap+strings.TrimSpace(text[line.start:line.end]))
	}
}

// firsts returns at most n elements, all for 0.
func firsts[T any](all []T, n int) []T {
	if n == 0 || n > len(all) {
		return all
	}
	return all[:n]
}
