package query

import (
	"slices"
	"testing"
)

// TestDayNames: a link may write the day of a note as people do, with the right ending behind
// its number.
func TestDayNames(t *testing.T) {
	for day, want := range map[string]string{
		"01": "Mar 1st, 2025", "02": "Mar 2nd, 2025", "03": "Mar 3rd, 2025", "04": "Mar 4th, 2025", "10": "Mar 10th, 2025",
		"11": "Mar 11th, 2025", "12": "Mar 12th, 2025", "13": "Mar 13th, 2025", "21": "21st March 2025", "22": "22nd March 2025",
		"23": "23rd Mar 2025", "30": "30th Mar 2025", "31": "2025-03-31 Mon", "08": "Saturday, 2025-03-08",
	} {
		if names := dayNames("2025-03-" + day); !slices.Contains(names, want) {
			t.Errorf("the day %s has no name %q: %q", day, want, names)
		}
	}
	if names := dayNames("2025-02-30"); names != nil {
		t.Errorf("a day that there isn't has names: %q", names)
	}
}
