package config

import (
	"fmt"
	"regexp"
	"strings"
)

// Error is a setting that can't be used.
type Error struct {
	Place   string // file:line:column, or the name of a file or variable
	Problem string // what is wrong, with the offending value
	Hint    string // what to write instead
}

// Error returns the place and the problem.
func (e *Error) Error() string { return e.Place + ": " + e.Problem }

// notYAML moves the line that the parser names to where editors look for it.
func notYAML(file string, data []byte, err error) error {
	place, problem := file, strings.TrimPrefix(err.Error(), "yaml: ")
	if m := regexp.MustCompile(`^line (\d+): (.*)$`).FindStringSubmatch(problem); m != nil {
		place, problem = file+":"+m[1], m[2]
	}
	hint := "a value with a colon, a quote or a # in it needs quotes around it"
	if regexp.MustCompile(`(?m)^ *\t[ \t]*\S`).Match(data) { // a line that is indented with a tab
		hint = "indent with spaces, for YAML knows no tabs there"
	}
	return &Error{Place: place, Problem: "not YAML: " + problem, Hint: hint}
}

// meant says what a person who wrote key most likely meant, or else all that
// there is.
func meant(key string) string {
	var keys []string
	for _, s := range Settings() {
		if s.Key != "" {
			keys = append(keys, s.Key)
		}
	}
	if near := Nearest(key, keys); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return "the settings are " + strings.Join(keys, ", ")
}

// usage says what s is for, as the help of its flag does.
func (s Setting) usage() string {
	return s.field() + ": " + strings.ReplaceAll(s.Help, "`", "")
}
