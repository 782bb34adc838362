package extract

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/internal/extract/naming"
	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// The cases in testdata/marks are Markdown with the expected mentions marked
// in the text itself: «Cilium», with the term's name and kind where they
// matter: «ArgoCD=Argo CD:project». Whatever isn't marked must not be found,
// unless so weakly that another note has to agree.
// A case begins with a line "=== title"; after "--- relations" or "--- topics"
// stand lines "source | type | target" or "heading | topic, topic", a lone - for none;
// before the first heading is (before).

type markCase struct {
	title     string
	text      string
	marks     []mark
	relations []string
	topics    []string
}

type mark struct {
	form, name, kind string
	offset           int
}

func TestMarks(t *testing.T) {
	v := vocabulary(t)
	x := New(v, vocab.ReadWords())
	paths, err := filepath.Glob("testdata/marks/*.md")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, path := range paths {
		for _, c := range readMarkCases(t, path) {
			t.Run(strings.TrimSuffix(filepath.Base(path), ".md")+"/"+c.title, func(t *testing.T) { c.check(t, x) })
		}
	}
}

func readMarkCases(t *testing.T, path string) []markCase {
	t.Helper()
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var cases []markCase
	for _, part := range strings.Split("\n"+string(content), "\n=== ")[1:] {
		title, body, _ := strings.Cut(part, "\n")
		c := markCase{title: title}
		body, c.topics = cutLines(body, "\n--- topics\n")
		body, c.relations = cutLines(body, "\n--- relations\n")
		c.text, c.marks = readMarks(t, body)
		cases = append(cases, c)
	}
	return cases
}

// cutLines cuts off a part of a case, and returns its lines that are not empty: nil only
// where the case has no such part.
func cutLines(body, heading string) (string, []string) {
	body, part, found := strings.Cut(body+"\n", heading)
	if !found {
		return body, nil
	}
	lines := []string{}
	for line := range strings.Lines(part) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return body, lines
}

func readMarks(t *testing.T, body string) (string, []mark) {
	t.Helper()
	var text strings.Builder
	var marks []mark
	for {
		before, rest, found := strings.Cut(body, "«")
		text.WriteString(before)
		if !found {
			return text.String(), marks
		}
		inside, after, closed := strings.Cut(rest, "»")
		if !closed {
			t.Fatalf("no » behind «%.20s", rest)
		}
		m := mark{offset: text.Len()}
		m.form, m.kind, _ = cutLast(inside, ":")
		m.form, m.name, _ = strings.Cut(m.form, "=")
		marks = append(marks, m)
		text.WriteString(m.form)
		body = after
	}
}

func cutLast(text, sep string) (string, string, bool) {
	if i := strings.LastIndex(text, sep); i >= 0 && kg.Kind(text[i+1:]).Valid() {
		return text[:i], text[i+1:], true
	}
	return text, "", false
}

func (c *markCase) check(t *testing.T, x *Extractor) {
	t.Helper()
	doc := markdown.New().Parse([]byte(c.text))
	f := x.Extract("note.md", doc)
	var got, want []string
	for i, m := range f.Mentions {
		term := f.Terms[m.Term]
		if term.Weight < int(naming.Fair) {
			continue
		}
		form := f.Sentences[m.Sentence].Text[m.Start:m.End]
		line := fmt.Sprintf("%d:%d %s", m.Line, m.Column, form)
		if w := c.markAt(i, f.Mentions); w != nil && w.name != "" {
			line += " = " + term.Name
		}
		if w := c.markAt(i, f.Mentions); w != nil && w.kind != "" {
			line += " : " + string(term.Kind)
		}
		got = append(got, line)
	}
	for _, m := range c.marks {
		line, column := c.place(m.offset)
		text := fmt.Sprintf("%d:%d %s", line, column, strings.ReplaceAll(m.form, "\n", " "))
		if m.name != "" {
			text += " = " + m.name
		}
		if m.kind != "" {
			text += " : " + m.kind
		}
		want = append(want, text)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mentions in %q (-want +got):\n%s", c.text, diff)
	}
	c.checkRelations(t, f)
	c.checkTopics(t, f)
}

// markAt returns the mark at the place of the i-th mention.
func (c *markCase) markAt(i int, mentions []kg.Mention) *mark {
	for n := range c.marks {
		line, column := c.place(c.marks[n].offset)
		if line == mentions[i].Line && column == mentions[i].Column {
			return &c.marks[n]
		}
	}
	return nil
}

func (c *markCase) place(offset int) (line, column int) {
	before := c.text[:offset]
	line = strings.Count(before, "\n") + 1
	return line, len([]rune(before[strings.LastIndex(before, "\n")+1:])) + 1
}

func (c *markCase) checkRelations(t *testing.T, f kg.Findings) {
	t.Helper()
	if c.relations == nil {
		return
	}
	var got []string
	for _, r := range f.Relations {
		line := fmt.Sprintf("%s | %s | %s", f.Terms[r.Source].Name, r.Type, f.Terms[r.Target].Name)
		if r.Negated {
			line = "not: " + line
		}
		got = append(got, line)
	}
	slices.Sort(got)
	want := slices.Sorted(slices.Values(c.relations))
	if len(want) == 1 && want[0] == "-" {
		want = nil
	}
	if diff := cmp.Diff(want, slices.Compact(got)); diff != "" {
		t.Errorf("relations in %q (-want +got):\n%s", c.text, diff)
	}
}

func (c *markCase) checkTopics(t *testing.T, f kg.Findings) {
	t.Helper()
	if c.topics == nil {
		return
	}
	var got []string
	for _, s := range f.Sections {
		if s.Heading == "" && len(s.Topics) == 0 {
			continue
		}
		topics := "-"
		for i, filed := range s.Topics {
			name := f.Terms[slices.IndexFunc(f.Terms, func(t kg.Term) bool { return t.Key == filed.Topic })].Name
			if i == 0 {
				topics = name
			} else {
				topics += ", " + name
			}
		}
		heading := s.Heading
		if heading == "" {
			heading = "(before)"
		}
		got = append(got, heading+" | "+topics)
	}
	if diff := cmp.Diff(c.topics, got); diff != "" {
		t.Errorf("topics in %q (-want +got):\n%s", c.text, diff)
	}
}
