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
	last := len(t.Periods) - max(1, t.Last)
	all := 0 // notes of the last periods
	for _, p := range t.Periods[last:] {
		all += p.Notes
	}
	gaps := gapsIn(t)
	for i, r := range t.Rows {
		rows[i] = []string{
			Line(r.Name), string(r.Kind), sparkline(r.Shares, gaps), string(r.Move), fmt.Sprintf("%+.0f%%", 100*r.Change),
			fmt.Sprintf("%d of %d", total(r.Counts[last:]), all), strconv.Itoa(r.Notes), textual(r.Text),
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
		{style: faint, spare: true},
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
	if t.Last > 1 {
		text += fmt.Sprintf("; the last %d count as one, since %s has %s", t.Last, last.Name, count(last.Notes, "note"))
	}
	if empty := total(gapsIn(t)); empty > 0 {
		text += fmt.Sprintf("; a blank for %s without notes", count(empty, t.By))
	}
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

// sparkline draws shares relative to the largest of them, with a blank where there is a gap
// before one.
func sparkline(shares []float64, gaps []int) string {
	most := 0.0
	for _, s := range shares {
		most = max(most, s)
	}
	var line []rune
	for i, s := range shares {
		if gaps[i] > 0 {
			line = append(line, ' ')
		}
		bar := bars[0]
		if s > 0 {
			bar = bars[1+int(s/most*float64(len(bars)-2))]
		}
		line = append(line, bar)
	}
	return string(line)
}

// gapsIn counts the years or months without notes before each period.
func gapsIn(t kg.Trends) []int {
	gaps := make([]int, len(t.Periods))
	for i := 1; i < len(gaps); i++ {
		gaps[i] = max(0, numberOf(t.By, t.Periods[i])-numberOf(t.By, t.Periods[i-1])-1)
	}
	return gaps
}

// numberOf numbers the years and months; events have no place among others that aren't there.
func numberOf(by string, p kg.Period) int {
	year, month, _ := strings.Cut(p.Name, "-")
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	switch by {
	case "year":
		return y
	case "month":
		return 12*y + m
	}
	return 0
}

func total(counts []int) int {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	return sum
}
