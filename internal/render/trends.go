package render

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"notes/pkg/kg"
)

// Trends writes a table of how entities rise and fall. With proof it quotes the
// newest notes under each row. Without notes there is no time to tell of.
func Trends(w io.Writer, screen Screen, t kg.Trends, proof bool) error {
	if len(t.Periods) == 0 {
		return nil
	}
	out := bufio.NewWriter(w)
	writeLines(out, screen, "", spanned(t))
	fmt.Fprintln(out)
	rows := make([][]string, len(t.Rows))
	for i, r := range t.Rows {
		last := len(r.Counts) - 1
		rows[i] = []string{
			Line(r.Name), string(r.Kind), sparkline(r.Shares), string(r.Move), fmt.Sprintf("%+.0f%%", 100*r.Change),
			fmt.Sprintf("%d of %d", r.Counts[last], t.Periods[last].Notes), strconv.Itoa(r.Notes),
		}
	}
	table := newTable(screen, []column{
		{title: "NAME", style: strong, least: 16},
		{title: "KIND", style: accent, spare: true},
		{title: "SHARE"},
		{title: "MOVE"},
		{title: "CHANGE", right: true},
		{title: "LAST", right: true},
		{title: "NOTES", right: true},
	}, rows)
	fmt.Fprintln(out, table.head())
	for i, row := range rows {
		fmt.Fprintln(out, table.line(row))
		if proof {
			writeWrapped(out, screen, countsText(t.Periods, t.Rows[i].Counts))
			writeEvidence(out, screen, t.Rows[i].Evidence, []string{t.Rows[i].Name})
		}
	}
	writeMore(out, screen, t.More)
	return out.Flush()
}

// spanned says what the columns of the sparkline stand for.
func spanned(t kg.Trends) string {
	first, last := t.Periods[0], t.Periods[len(t.Periods)-1]
	text := fmt.Sprintf("notes by %s, %s to %s (%s", t.By, first.Name, last.Name, count(len(t.Periods), "period"))
	if t.Undated > 0 {
		text += fmt.Sprintf("; %s without a place among them", count(t.Undated, "note"))
	}
	return Line(text + ")")
}

// countsText tells the counts of each period with any.
func countsText(periods []kg.Period, counts []int) string {
	var parts []string
	for i, n := range counts {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%s: %d of %d", periods[i].Name, n, periods[i].Notes))
		}
	}
	return Line(strings.Join(parts, " · "))
}

// bars are the characters of a sparkline, from nothing to the most.
var bars = []rune("·▁▂▃▄▅▆▇█")

// sparkline draws shares relative to the largest of them.
func sparkline(shares []float64) string {
	most := 0.0
	for _, s := range shares {
		most = max(most, s)
	}
	line := make([]rune, len(shares))
	for i, s := range shares {
		line[i] = bars[0]
		if s > 0 {
			line[i] = bars[1+int(s/most*float64(len(bars)-2))]
		}
	}
	return string(line)
}
