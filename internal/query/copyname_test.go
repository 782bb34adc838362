package query

import (
	"slices"
	"testing"
)

func TestCopiedFrom(t *testing.T) {
	for copied, want := range map[string]string{
		"a/day.sync-conflict-20230418-101112-ABCDEF7.md":          "a/day.md",
		"day.sync-conflict-20230418-101112.md":                    "day.md",
		"day (conflicted copy 2023-04-18 101112).md":              "day.md",
		"day (Ada Blorf's conflicted copy 2023-04-18).md":         "day.md",
		"day (Ada Blorf's conflicted copy 2023-04-18) (1).md":     "day.md",
		"day (Conflicted copy phone 202304181011).md":             "day.md",
		"day (Case Conflict 1).md":                                "day.md",
		"day_conflict-20230418-101112.md":                         "day.md",
		"day-DESKTOP-1AB2CD3.md":                                  "day.md",
		"day one-LAPTOP-1AB2CD34-2.md":                            "day one.md",
		"day.md":                                                  "",
		"How to resolve a conflicted copy.md":                     "",
		"The DESKTOP-ENVIRONMENTS.md":                             "",
		"Kubernetes (a conflict of interest).md":                  "",
		"a (conflicted copy 2023-04-18)/day.md":                   "",
		"2023-04-18 (conflicted copy 2023-04-18 101112).markdown": "2023-04-18.markdown",
	} {
		if got, _ := copiedFrom(copied); got != want {
			t.Errorf("%q: %q, want %q", copied, got, want)
		}
	}
}

func TestMayCopy(t *testing.T) {
	for p, want := range map[string][]string{
		"a/day 2.md":          {"a/day.md"},
		"day (1).md":          {"day.md"},
		"day-ada-macbook.md":  {"day.md", "day-ada.md"},
		"Day 2 of KubeCon.md": nil,
		"day2.md":             nil,
		"-x.md":               nil,
	} {
		if got := mayCopy(p); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", p, got, want)
		}
	}
}
