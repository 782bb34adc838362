package render

import (
	"bytes"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestTrendsShowGaps: months without notes leave a blank among the bars, and how many there are is
// told, as is that the last month alone is too little to go by.
func TestTrendsShowGaps(t *testing.T) {
	periods := []kg.Period{{Name: "2025-11", Notes: 2}, {Name: "2025-12", Notes: 3}, {Name: "2026-03", Notes: 2}, {Name: "2026-04", Notes: 1}}
	row := kg.Trend{Name: "Hub", Kind: kg.Project, Move: kg.Rising, Notes: 4, Counts: []int{1, 0, 2, 1}, Shares: []float64{0.5, 0, 1, 1}, Change: 0.8}
	var out bytes.Buffer
	if err := Trends(&out, Screen{}, kg.Trends{By: "month", Periods: periods, Last: 2, Rows: []kg.Trend{row}}, false); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"notes by month, 2025-11 to 2026-04 (4 periods; the last 2 count as one, since 2026-04 has 1 note; a blank for 2 months without notes)",
		" ▄· ██ ", " 3 of 3 ",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
