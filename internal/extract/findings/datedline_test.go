package findings

import (
	"testing"

	"notes/internal/markdown"
)

// A line is there for its day if that begins it, stands behind a label or ends it behind a sign; what
// a sentence says of a day is none of the note.
func TestDayOfLine(t *testing.T) {
	for _, c := range []struct {
		line string
		kind markdown.BlockKind
		want string
	}{
		{"2026-04-23 13:45 - 14:25 @ Taipei", markdown.Quote, "2026-04-23"},
		{"2019/04/16 Tue", markdown.Paragraph, "2019-04-16"},
		{"Date: May 1st 2024 Panel: Ada Quux", markdown.Paragraph, "2024-05-01"},
		{"Date: 31st May 2019", markdown.Item, "2019-05-31"},
		{"October 23, 2018", markdown.Item, "2018-10-23"},
		{"Wednesday, Oct 7, 2015 4:15PM", markdown.Heading, "2015-10-07"},
		{"Day zero (Monday 20th May 2019)", markdown.Heading, "2019-05-20"},
		{"13th - 16th May 2018.", markdown.Paragraph, "2018-05-13"},
		{"October 6, 2018, Kyiv", markdown.Paragraph, "2018-10-06"},
		{"Kyiv, September 28, 2018", markdown.Paragraph, "2018-09-28"},
		{"Ada Quux - @quux - 6 May 2015", markdown.Heading, "2015-05-06"},
		{"Datum: Mittwoch, 20. März 2024", markdown.Paragraph, "2024-03-20"},
		{"Montag, 20. März 2024", markdown.Paragraph, ""}, // a Wednesday
		{"2024-03-20, miércoles", markdown.Paragraph, "2024-03-20"},
		{"Kyjiw, 6. Oktober 2018", markdown.Paragraph, "2018-10-06"},
		{"June 29, 2007 the first phone came out", markdown.Paragraph, ""},
		{"June 29, 2007, doors", markdown.Item, ""},
		{"Kyiv, September 28, 2018", markdown.Item, ""},
		{"Released Dec. 1, 2016", markdown.Paragraph, ""},
		{"Thursday 10.8.2015", markdown.Heading, ""}, // a Monday in Europe
		{"https://quux.example/2018/12/11/doors", markdown.Paragraph, ""},
		{"The next Quux Camp will be held by us and all of our good friends in Kyiv, 6 October 2018", markdown.Paragraph, ""},
		{"2018-12-11", markdown.Row, ""},
		{"May 2018", markdown.Paragraph, ""},
		{"Doors", markdown.Paragraph, ""},
	} {
		if got := dayOfLine(c.line, c.kind); got != c.want {
			t.Errorf("%q: %q, want %q", c.line, got, c.want)
		}
	}
}
