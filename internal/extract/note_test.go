package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Date and event are told by the front matter, else the title, else the path, and the day by one of
// the first lines as well; an edition that the vocabulary has tells the day, and a day the edition.
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
		{"a week is in the month of its middle", "2024-W18.md", "Fed the cat.\n", kg.Note{Date: "2024-05", DateSource: "title"}},
		{"in a year that begins late", "log/2021-W01.md", "# Walks\n", kg.Note{Date: "2021-01", DateSource: "path"}},
		{"a day of a week", "x.md", "# 2024-W19-2\n", kg.Note{Date: "2024-05-07", DateSource: "title"}},
		{"a week that not every year has", "x.md", "# 2020-W53\n", kg.Note{Date: "2020-12", DateSource: "title"}},
		{"and this one hasn't", "x.md", "# 2023-W53\n", kg.Note{Date: "2023", DateSource: "title"}},
		{"a week that can't be", "x.md", "# 2024-W60\n", kg.Note{Date: "2024", DateSource: "title"}},
		{
			"the day on which a note was made, if nothing else tells one", "x.md", "---\ncreated: 2024-01-02T10:11\n---\n# Walk\n",
			kg.Note{Date: "2024-01-02", DateSource: "front matter, created"},
		},
		{
			"and not where a year is told", "x.md", "---\ndate created: 2024-01-02\n---\n# Walks of 2023\n",
			kg.Note{Date: "2023", DateSource: "title"},
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
		{"nor is a measure glued to letters", "wall2020_1080.md", "# Wallpaper\n", kg.Note{}},
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
		{"in German", "x.md", "# Mittwoch, 20. März 2024\n", kg.Note{Date: "2024-03-20", DateSource: "title"}},
		{"and its front matter", "x.md", "---\ndate: 20. März 2024\n---\n# Walk\n", kg.Note{Date: "2024-03-20", DateSource: "front matter"}},
		{"in French", "x.md", "# Lundi 1er août 2024\n", kg.Note{Date: "2024-08-01", DateSource: "title"}},
		{"in Spanish", "x.md", "# Lunes, 18 de marzo de 2024\n", kg.Note{Date: "2024-03-18", DateSource: "title"}},
		{"in Italian", "x.md", "# Lunedì 18 Marzo 2024\n", kg.Note{Date: "2024-03-18", DateSource: "title"}},
		{"in Portuguese", "x.md", "# Segunda-feira, 18 de março de 2024\n", kg.Note{Date: "2024-03-18", DateSource: "title"}},
		{"in Dutch", "18-maart-2024.md", "# Walk\n", kg.Note{Date: "2024-03-18", DateSource: "path"}},
		{"the first of several, with a word between", "x.md", "# Walk vom 5. bis 7. Dezember 2023\n", kg.Note{Date: "2023-12-05", DateSource: "title"}},
		{"an umlaut of two characters", "5. Ma\u0308rz 2022.md", "Walk.\n", kg.Note{Date: "2022-03-05", DateSource: "title"}},
		{"a month by its small letter", "x.md", "# Marche en mars 2024\n", kg.Note{Date: "2024-03", DateSource: "title"}},
		{"a planet with a capital", "x.md", "# Walk on Mars 2020\n", kg.Note{Date: "2020", DateSource: "title"}},
		{"a problem's year", "x.md", "# The year 2038 problem\n", kg.Note{}},
		{"what it's like", "x.md", "# Let's party like it's 1999\n", kg.Note{}},
		{"a product's year", "x.md", "# Office 2000 and Python in 2023\n", kg.Note{Date: "2023", DateSource: "title"}},
		{
			"the year of an event behind an underscore", "kubecon_2022_day1.md", "# Ingress\n",
			kg.Note{Date: "2022", DateSource: "path", Event: "KubeCon 2022", EventSource: "path"},
		},
		{
			"and before one", "my_2018_OSCON.md", "# Ingress\n",
			kg.Note{Date: "2018", DateSource: "path", Event: "OSCON 2018", EventSource: "path"},
		},
		{
			"glued to its name", "KubeCon2018/Day2-Helm.md", "# Helm\n",
			kg.Note{Date: "2018", DateSource: "path", Event: "KubeCon 2018", EventSource: "path"},
		},
		{
			"and by two digits", "kubecon23/day1.md", "# Helm\n",
			kg.Note{Date: "2023", DateSource: "event", Event: "KubeCon 2023", EventSource: "path"},
		},
		{
			"where the title names it without", "oscon13/day1.md", "# Day 1 of OSCON\n",
			kg.Note{Date: "2013", DateSource: "event", Event: "OSCON 2013", EventSource: "title"},
		},
		{
			"behind a hyphen, where that is all", "reinvent-24.md", "# Queues\n",
			kg.Note{Date: "2024-12-02", DateSource: "event", Event: "AWS re:Invent 2024", EventSource: "path"},
		},
		{"or a number of notes", "rubyconf-11-metaprogramming.md", "# Blocks\n", kg.Note{Event: "RubyConf", EventSource: "path"}},
		{
			"behind an apostrophe", "x.md", "# OSCON '15\n",
			kg.Note{Date: "2015", DateSource: "event", Event: "OSCON 2015", EventSource: "title"},
		},
		{"an event that counts its editions", "defcon24/locks.md", "# Locks\n", kg.Note{Event: "DEF CON", EventSource: "path"}},
		{
			"a name with its number", "x.md", "# SC18 in two days\n",
			kg.Note{Date: "2018-11-11", DateSource: "event", Event: "SC18", EventSource: "title"},
		},
		{"the year of a conference that nobody knows", "quuxcamp2016-notes/doors.md", "# Doors\n", kg.Note{Date: "2016", DateSource: "path"}},
		{"a product's year is none of the note", "office2016/macros_windows_2019.md", "# Macros\n", kg.Note{}},
		{"nor the number of a file a month", "quuxcamp-2016/05_doors.md", "# Doors\n", kg.Note{Date: "2016", DateSource: "path"}},
		{"a day tells more than the year before it", "2019_Quux-2019-04-04.md", "# Doors\n", kg.Note{Date: "2019-04-04", DateSource: "path"}},
		{
			"the year told with the event, not of what the title speaks", "rubyconf2018/x.md", "# The best of 2015's Rails\n",
			kg.Note{Date: "2018", DateSource: "event", Event: "RubyConf 2018", EventSource: "path"},
		},
		{
			"the day says which edition", "x.md", "---\ndate: 2019-05-21\n---\n# Three days of KubeCon\n",
			kg.Note{Date: "2019-05-21", DateSource: "front matter", Event: "KubeCon + CloudNativeCon Europe 2019", EventSource: "title"},
		},
		{
			"another day the year", "x.md", "---\ndate: 2019-08-01\n---\n# OSCON and me\n",
			kg.Note{Date: "2019-08-01", DateSource: "front matter", Event: "OSCON 2019", EventSource: "title"},
		},
		{
			"a recap in January is of the year before", "x.md", "---\ndate: 2020-01-03\n---\n# What stays of KubeCon\n",
			kg.Note{Date: "2020-01-03", DateSource: "front matter", Event: "KubeCon + CloudNativeCon North America 2019", EventSource: "title"},
		},
		{
			"the first lines say which edition of the year", "x.md", "# KubeCon 2024 and me\n\nIn March I was at KubeCon Europe, the largest so far.\n",
			kg.Note{Date: "2024-03-19", DateSource: "event", Event: "KubeCon + CloudNativeCon Europe 2024", EventSource: "title"},
		},
		{
			"or the city", "x.md", "# KubeCon 2024 and me\n\nKubeCon 2024 filled the halls of Paris for four days.\n",
			kg.Note{Date: "2024-03-19", DateSource: "event", Event: "KubeCon + CloudNativeCon Europe 2024", EventSource: "title"},
		},
		{
			"or the description", "x.md", "---\ntitle: KubeCon 2024 and me\ndescription: Four days of KubeCon NA\n---\nDoors.\n",
			kg.Note{Date: "2024-11-12", DateSource: "event", Event: "KubeCon + CloudNativeCon North America 2024", EventSource: "title"},
		},
		{
			"or the place", "x.md", "---\nlocation: Salt Lake City, Utah\n---\n# KubeCon 2024 and me\n",
			kg.Note{Date: "2024-11-12", DateSource: "event", Event: "KubeCon + CloudNativeCon North America 2024", EventSource: "title"},
		},
		{
			"or the day, if it was the last before it", "x.md", "---\ndate: 2024-04-05\n---\n# KubeCon 2024 and me\n",
			kg.Note{Date: "2024-04-05", DateSource: "front matter", Event: "KubeCon + CloudNativeCon Europe 2024", EventSource: "title"},
		},
		{
			"two that fit tell nothing", "x.md", "# KubeCon 2024 and me\n\nKubeCon in Paris was warm, KubeCon in Salt Lake City cold.\n",
			kg.Note{Date: "2024", DateSource: "title", Event: "KubeCon 2024", EventSource: "title"},
		},
		{
			"nor does a city without the event", "x.md", "# KubeCon 2024 and me\n\nWe fed the cat, and she lives in Paris.\n",
			kg.Note{Date: "2024", DateSource: "title", Event: "KubeCon 2024", EventSource: "title"},
		},
		{
			"nor an edition of another year", "x.md", "# KubeCon 2024 and me\n\nMy first was KubeCon EU in Valencia, my second KubeCon EU 2023.\n",
			kg.Note{Date: "2024", DateSource: "title", Event: "KubeCon 2024", EventSource: "title"},
		},
		{
			"the first of several chapters isn't the whole", "kubecon_2023_notes/notes.md", "# ArgoCon\n\nDoors.\n\n# KubeCon, first day\n\nDoors.\n",
			kg.Note{Date: "2023", DateSource: "path", Event: "KubeCon 2023", EventSource: "path"},
		},
		{
			"unless the file is called so", "kubecon_2023_notes/argocon.md", "# ArgoCon\n\nDoors.\n\n# Lunch\n\nDoors.\n",
			kg.Note{Date: "2023", DateSource: "path", Event: "ArgoCon 2023", EventSource: "title"},
		},
		{
			"a title above all others is the whole", "kubecon_2023_notes/notes.md", "# ArgoCon\n\nDoors.\n\n## Lunch\n\nDoors.\n",
			kg.Note{Date: "2023", DateSource: "path", Event: "ArgoCon 2023", EventSource: "title"},
		},
		{
			"the region in the name of the series", "x.md", "---\ndate: 2025-07-17\n---\n# Off to KubeCon India\n",
			kg.Note{Date: "2025-07-17", DateSource: "front matter", Event: "KubeCon + CloudNativeCon India 2025", EventSource: "title"},
		},
		{
			"a city's edition has years, too", "x.md", "# AWS Summit Berlin 2019\n",
			kg.Note{Date: "2019", DateSource: "title", Event: "AWS Summit Berlin 2019", EventSource: "title"},
		},
		{
			"nothing says in which region", "observability_day_2026/alerts.md", "# Alerts\n",
			kg.Note{Date: "2026", DateSource: "path", Event: "Observability Day 2026", EventSource: "path"},
		},
		{
			"the first lines tell the day", "observability_day_2026/alerts.md", "# Alerts\n\n> Ada Quux, Acme\n\n> 2026-04-23 13:45 - 14:25 @ Taipei\n",
			kg.Note{Date: "2026-04-23", DateSource: "first lines", Event: "Observability Day 2026", EventSource: "path"},
		},
		{
			"of the year that is known", "quux-2018/x.md", "# Doors\n\n12 May 2011\n",
			kg.Note{Date: "2018", DateSource: "path"},
		},
		{"a word is no event", "x.md", "# Doors at Scale\n", kg.Note{}},
		{"nor part of one", "x.md", "# Micro-Services for our Users\n", kg.Note{}},
		{"nor in a path", "what-does-devops-cost/build-at-scale.md", "# Doors\n", kg.Note{}},
		{"nor words that go on", "x.md", "# On Doors: All Things Open and New\n", kg.Note{}},
		{"nor the end of another name", "2016-02-04-modern-web-summit.md", "# Doors\n", kg.Note{Date: "2016-02-04", DateSource: "path"}},
		{
			"its own spelling makes it one", "x.md", "# What I learned at SCaLE\n",
			kg.Note{Event: "SCaLE", EventSource: "title"},
		},
		{
			"or its year", "x.md", "# Release Notes 2015\n",
			kg.Note{Date: "2015", DateSource: "title", Event: "Release Notes conference 2015", EventSource: "title"},
		},
		{
			"or that a folder is called so", "Web-Directions-Conference-Notes/2016-doors.md", "# Doors\n",
			kg.Note{Date: "2016", DateSource: "path", Event: "Web Directions 2016", EventSource: "path"},
		},
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
