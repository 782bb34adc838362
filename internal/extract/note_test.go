package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Date and event are told by the front matter, else the title, else the path;
// an edition that the vocabulary has tells the day.
func TestDateAndEvent(t *testing.T) {
	v := vocabulary(t)
	x := New(v, vocab.ReadWords())
	for _, c := range []struct {
		name, path, text string
		want             kg.Note
	}{
		{
			"front matter first", "2019/kubecon.md", "---\ndate: 2021-10-12\nevent: Zorblax Days\n---\n# KubeCon 2018\n",
			kg.Note{Date: "2021-10-12", DateSource: "front matter", Event: "Zorblax Days", EventSource: "front matter"},
		},
		{
			"a day in the title", "x.md", "# Notes of 2020-02-01\n",
			kg.Note{Date: "2020-02-01", DateSource: "title"},
		},
		{
			"a day in the path", "2020/02/03.md", "# Notes\n",
			kg.Note{Date: "2020-02-03", DateSource: "path"},
		},
		{
			"a day in the name of an outliner's file", "journals/2020_02_03.md", "- fed the cat\n",
			kg.Note{Date: "2020-02-03", DateSource: "title"},
		},
		{
			"so with other words, and a heading", "log/walk_2020_02_03_long.md", "# Walk\n",
			kg.Note{Date: "2020-02-03", DateSource: "path"},
		},
		{
			"a day with stops", "2020.02.03.md", "# Walk\n",
			kg.Note{Date: "2020-02-03", DateSource: "path"},
		},
		{
			"a day and a minute by which files are sorted", "202002031415 Walk.md", "# Walk\n",
			kg.Note{Date: "2020-02-03", DateSource: "path"},
		},
		{
			"a month with an underscore", "2020_02.md", "# Walks\n",
			kg.Note{Date: "2020-02", DateSource: "path"},
		},
		{
			"a version is no month", "x.md", "# Zorblax 2020.10 is out\n",
			kg.Note{Date: "2020", DateSource: "title"},
		},
		{
			"nor are the measures of a picture", "1920_1080.md", "# Wallpaper\n",
			kg.Note{Date: "1920", DateSource: "path"},
		},
		{
			"nor is any long number a day, or begins with a year", "20209999.md", "# Order 19045\n",
			kg.Note{},
		},
		{
			"nor with a month", "2020-0299.md", "# Order\n",
			kg.Note{Date: "2020", DateSource: "path"},
		},
		{"a number behind an underscore is no year", "rfc_1918/port_2049_nfs.md", "# Ports\n", kg.Note{}},
		{"nor with measures behind it", "wall_1920_1080.md", "# Wallpaper\n", kg.Note{}},
		{
			"with a month it is one", "walks_2020_02.md", "# Walks\n",
			kg.Note{Date: "2020-02", DateSource: "path"},
		},
		{
			"and a day behind such a number is one", "rfc_1918 2020-02-03.md", "# Walks\n",
			kg.Note{Date: "2020-02-03", DateSource: "path"},
		},
		{
			"an edition tells the day", "x.md", "# KubeCon Europe 2023\n",
			kg.Note{Date: "2023-04-18", DateSource: "event", Event: "KubeCon + CloudNativeCon Europe 2023", EventSource: "title"},
		},
		{
			"the path tells the edition", "kubecon-eu-2023/day1.md", "# First day\n",
			kg.Note{Date: "2023-04-18", DateSource: "event", Event: "KubeCon + CloudNativeCon Europe 2023", EventSource: "path"},
		},
		{
			"a month that can't be is none", "x.md", "# Plan 2020-13-01\n",
			kg.Note{Date: "2020", DateSource: "title"},
		},
		{
			"a day that can't be leaves the month", "x.md", "---\ndate: 2023-02-30\n---\n# Plan\n",
			kg.Note{Date: "2023-02", DateSource: "front matter"},
		},
		{
			"a day written out", "x.md", "---\ndate: 18 April 2023\n---\n# Walk\n",
			kg.Note{Date: "2023-04-18", DateSource: "front matter"},
		},
		{
			"with the month first", "x.md", "---\ndate: 04/18/2023\n---\n# Walk\n",
			kg.Note{Date: "2023-04-18", DateSource: "front matter"},
		},
		{
			"where either may be the month, the year is known", "x.md", "---\ndate: 04/05/2023\n---\n# Walk\n",
			kg.Note{Date: "2023", DateSource: "front matter"},
		},
		{"with stops", "18.04.2023.md", "# Walk\n", kg.Note{Date: "2023-04-18", DateSource: "path"}},
		{"a month in a file's name", "dec-2021-walk.md", "# Walk\n", kg.Note{Date: "2021-12", DateSource: "path"}},
		{"the first of several days", "x.md", "# Walk, May 3rd–5th, 2023\n", kg.Note{Date: "2023-05-03", DateSource: "title"}},
		{"the day before the year", "x.md", "# Walk of 2023, 3 May 2023\n", kg.Note{Date: "2023-05-03", DateSource: "title"}},
		{"a problem's year", "x.md", "# The year 2038 problem\n", kg.Note{}},
		{"what it's like", "x.md", "# Let's party like it's 1999\n", kg.Note{}},
		{"a product's year", "x.md", "# Office 2000 and Python in 2023\n", kg.Note{Date: "2023", DateSource: "title"}},
		{"nothing is told", "x.md", "# Cake\n", kg.Note{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := x.Extract(c.path, markdown.New().Parse([]byte(c.text))).Note
			got := kg.Note{Date: n.Date, DateSource: n.DateSource, Event: n.Event, EventSource: n.EventSource}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// An extractor keeps scratch memory from note to note; what it returned may
// not change when the next note is read, and the same note says the same.
func TestNotesDoNotShareMemory(t *testing.T) {
	v := vocabulary(t)
	files := notebook(t)
	x := New(v, vocab.ReadWords())
	var first []kg.Findings
	for _, file := range files {
		first = append(first, x.Extract("note.md", markdown.New().Parse(file)))
	}
	for i, file := range files {
		again := New(v, vocab.ReadWords()).Extract("note.md", markdown.New().Parse(file))
		if diff := cmp.Diff(again, first[i]); diff != "" {
			t.Fatalf("note %d read among others (-alone +among):\n%.2000s", i, diff)
		}
	}
}
