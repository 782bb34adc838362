package calendar

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// Names are those of one month or day of the week each, in whatever language.
func TestNames(t *testing.T) {
	for word, want := range map[string]time.Month{"march": time.March, "märz": time.March, "août": time.August, "dez": time.December, "outubro": time.October, "montag": 0, "": 0} {
		if got := Month(word); got != want {
			t.Errorf("%q is month %d, want %d", word, got, want)
		}
	}
	for word, want := range map[string]time.Weekday{"sunday": time.Sunday, "mittwoch": time.Wednesday, "vrijdag": time.Friday, "sábado": time.Saturday} {
		if got, ok := Weekday(word); got != want || !ok {
			t.Errorf("%q is day %d (%v), want %d", word, got, ok, want)
		}
	}
	if _, ok := Weekday("märz"); ok {
		t.Error("a month is no day of the week")
	}
	for word, want := range map[string]bool{"freitag": true, "may": true, "mars": false, "domingo": false, "quux": false} {
		if Plain(word) != want {
			t.Errorf("%q is plain: %v", word, !want)
		}
	}
	all := strings.Fields(strings.Join(slices.Concat(months[:], weekdays[:]), " "))
	slices.Sort(all)
	if n := len(all); n != len(slices.Compact(all)) {
		t.Error("a word stands for two months or days, or twice")
	}
	for word := range strings.FieldsSeq(ambiguous) {
		if !slices.Contains(all, word) {
			t.Errorf("%q is ambiguous and in no list", word)
		}
	}
}

// Patterns find the longest name.
func TestPatterns(t *testing.T) {
	for text, want := range map[string]string{"im januari": "januari", "le 3 mars": "mars", "sept": "sept", "quux": ""} {
		if got := regexp.MustCompile(MonthPattern()).FindString(text); got != want {
			t.Errorf("%q has %q, want %q", text, got, want)
		}
	}
	if got := regexp.MustCompile(WeekdayPattern()).FindString("thursday"); got != "thursday" {
		t.Errorf("found %q", got)
	}
}
