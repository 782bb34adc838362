package render

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"notes/pkg/kg"
)

// TestNarrowScreen has answers about long names and long paths fit a narrow screen. Only
// a place on a line of its own may be longer: it leads nowhere if it is cut.
func TestNarrowScreen(t *testing.T) {
	const path = "talks/2023/a-rather-long-folder-name/and-a-rather-long-name-of-a-note.md"
	const long = "Blorf engines of the Zorblax foundation and what they are good for"
	other := []string{long, long}
	entity := kg.Entity{Name: long, Kind: kg.Project, Aliases: other}
	hop := kg.Hop{Source: kg.Stop{Name: long}, Target: kg.Stop{Name: long}, Type: kg.Mentioned}
	screen := Screen{Width: 60}
	for name, write := range map[string]func(io.Writer) error{
		"topics": func(w io.Writer) error {
			return Topics(w, screen, []kg.Topic{{Name: long, Aliases: other, Sections: []kg.TopicSection{{Note: path, Heading: long, Line: 12, Says: 1}}}}, 0, 0)
		},
		"search": func(w io.Writer) error {
			return Found(w, screen, kg.Found{Hits: []kg.Hit{{Note: path, Heading: long, Text: long}, {Note: "a.md", Heading: long, Text: long}}})
		},
		"related": func(w io.Writer) error {
			return Related(w, screen, kg.Related{Entity: entity, Related: []kg.Neighbour{{Name: long, Kind: kg.Project}}}, false)
		},
		"page": func(w io.Writer) error {
			return Page(w, screen, kg.Page{Entity: entity, Events: []kg.EventNote{{Event: long}, {Event: long}}})
		},
		"note": func(w io.Writer) error {
			return NotePage(w, screen, kg.NotePage{Note: kg.Note{Title: "x"}, Sections: []kg.NoteSection{{Heading: long, Topic: long}}})
		},
		"suggest": func(w io.Writer) error {
			return Suggestions(w, screen, kg.Suggestions{Pairs: []kg.SuggestedPair{{Name: long, Other: long, Reason: long, Command: []string{"x"}}}})
		},
		"communities": func(w io.Writer) error {
			return Communities(w, screen, kg.Communities{Communities: []kg.Community{{Name: "x", Bridge: &kg.Bridge{To: long, Hop: hop}}}})
		},
		"trends": func(w io.Writer) error {
			row := kg.Trend{Name: long, Kind: kg.Organization, Shares: make([]float64, 9), Counts: make([]int, 9), Move: kg.Falling}
			return Trends(w, screen, kg.Trends{By: "year", Periods: slices.Repeat([]kg.Period{{Name: "2023", Notes: 12}}, 9), Last: 1, Rows: []kg.Trend{row}}, false)
		},
		"compare": func(w io.Writer) error {
			a, b := kg.Side{Name: "2023", Notes: 1200}, kg.Side{Name: "2024", Notes: 1200}
			return Comparison(w, screen, kg.Comparison{A: a, B: b, Both: []kg.Compared{{Name: long, Kind: kg.Organization, A: 1000, B: 1000, Change: 1}}}, false)
		},
		"links": func(w io.Writer) error {
			return NoteLinks(w, screen, kg.NoteLinks{Note: kg.Note{Path: "x.md"}, Out: []kg.OutLink{{Target: long, Notes: []string{path}}}})
		},
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := write(&b); err != nil {
				t.Fatal(err)
			}
			for line := range strings.Lines(b.String()) {
				line = strings.TrimRight(line, "\n")
				alone := strings.HasPrefix(strings.TrimSpace(line), path) && !strings.Contains(line, long[:4])
				if displaywidth.String(line) > screen.Width && !alone {
					t.Errorf("%d columns: %q", displaywidth.String(line), line)
				}
			}
		})
	}
}

// A place is cut in front, so that the heading beside it is read in full.
func TestPlaceIsCutInFront(t *testing.T) {
	sections := []kg.TopicSection{{Note: "talks/2023/amsterdam/first-day-of-the-conference.md", Heading: "Networks without sidecars", Line: 12, Says: 1}}
	got := text(t, func(b *bytes.Buffer) error {
		return Topic(b, Screen{Width: 60}, kg.Topic{Name: "Zorblax", Sections: sections}, 0)
	})
	if !strings.HasPrefix(got, "Zorblax\n  100%  …") || !strings.HasSuffix(got, "-of-the-conference.md:12  Networks without sidecars\n") {
		t.Errorf("%q", got)
	}
}
