package render

import (
	"bytes"
	"regexp"
	"testing"

	"notes/pkg/kg"
)

// TestGEXFWeight: an edge says its weight once, as it is; what has none weighs a little, so that it
// is drawn.
func TestGEXFWeight(t *testing.T) {
	for weight, want := range map[float64]string{6.1883: "6.1883", 0: "0.01"} {
		g := smallGraph()
		g.Edges = []kg.Edge{{Source: "cilium", Target: "ebpf", Type: kg.ComparedWith, Weight: weight}}
		var b bytes.Buffer
		if err := writeGEXF(&b, g, Look{}); err != nil {
			t.Fatal(err)
		}
		got := regexp.MustCompile(`weight="[^"]*"|title="weight"|value="6\.[^"]*"`).FindAllString(b.String(), -1)
		if len(got) != 1 || got[0] != `weight="`+want+`"` {
			t.Errorf("%v: %q", weight, got)
		}
	}
}

// TestLasting: what is dated lasts from the first to the last day that its dates can mean.
func TestLasting(t *testing.T) {
	for _, c := range []struct{ first, last, start, end string }{
		{"2023", "2023", "2023-01-01", "2023-12-31"},
		{"2023-11", "2024-02", "2023-11-01", "2024-02-29"},
		{"2023-04-18", "2023-04-18", "2023-04-18", "2023-04-18"},
	} {
		got := lasting(c.first, c.last)
		if len(got) != 4 || got[1] != c.start || got[3] != c.end {
			t.Errorf("%s to %s: %q", c.first, c.last, got)
		}
	}
	if got := lasting("", "2023"); got != nil {
		t.Errorf("undated: %q", got)
	}
}
