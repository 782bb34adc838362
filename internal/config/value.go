package config

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/docker/go-units"

	"notes/pkg/kg"
)

// parse reads a value of the setting's type, as a flag or a variable has it.
// Its errors begin with the offending value.
func (s Setting) parse(text string) (any, error) {
	switch s.Default.(type) {
	case bool:
		return parsed(text, "neither true nor false", strconv.ParseBool)
	case int:
		return parsed(text, "not a whole number, 0 or more", parseCount)
	case float64:
		return parsed(text, "not a number, 0 or more", parseWeight)
	case size:
		return parsed(text, "not a size, such as 500kB or 10MB", parseSize)
	case time.Duration:
		return parsed(text, "not a length of time, such as 500ms or 10s", parseDuration)
	case []string:
		list := splitList(text)
		if s.Names && len(list) > 0 {
			list = []string{strings.TrimSpace(text)}
		}
		return list, s.check(list)
	}
	return text, s.check([]string{text})
}

// choose checks that texts are among the choices.
func (s Setting) choose(texts ...string) error {
	for _, text := range texts {
		if len(s.Choices) > 0 && text != s.Default && !slices.Contains(s.Choices, text) {
			return fmt.Errorf("%q is none of %s", text, strings.Join(s.Choices, ", "))
		}
	}
	return nil
}

// check checks a text, or the elements of a list.
func (s Setting) check(list []string) error {
	if s.Check != nil {
		for _, text := range list {
			if err := s.Check(text); err != nil {
				return err
			}
		}
	}
	return s.choose(list...)
}

func parsed[T any](text, complaint string, parse func(string) (T, error)) (any, error) {
	v, err := parse(strings.TrimSpace(text))
	if err != nil {
		return nil, fmt.Errorf("%q is %s", text, complaint)
	}
	return v, nil
}

var errNegative = errors.New("negative")

func parseCount(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err == nil && n < 0 {
		return 0, errNegative
	}
	return n, err
}

// checkExtension refuses what no file can end in as its extension: a pattern, a whole name,
// several in one.
func checkExtension(text string) error {
	e := strings.TrimPrefix(strings.TrimPrefix(text, "*"), ".")
	if e == "" || strings.ContainsAny(e, `.*?/\`) || strings.ContainsFunc(e, unicode.IsSpace) {
		return fmt.Errorf("%q is no extension, such as .md", text)
	}
	return nil
}

// checkDate refuses what is no date; an empty text is none.
func checkDate(text string) error {
	if text != "" && !kg.ValidDate(text) {
		return fmt.Errorf("%q is no date: write 2023, 2023-04 or 2023-04-18", text)
	}
	return nil
}

func parseWeight(text string) (float64, error) {
	f, err := strconv.ParseFloat(text, 64)
	if err == nil && !(f >= 0 && f <= 1e300) {
		return 0, errNegative
	}
	return f, err
}

func parseSize(text string) (size, error) {
	n, err := units.FromHumanSize(text)
	if err == nil && n < 0 {
		return 0, errNegative
	}
	return size(n), err
}

func parseDuration(text string) (time.Duration, error) {
	d, err := time.ParseDuration(text)
	if err == nil && d < 0 {
		return 0, errNegative
	}
	return d, err
}

// splitList splits at commas; spaces around the parts and empty parts go.
func splitList(text string) []string {
	list := []string{}
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

// format writes a value as [Setting.parse] reads it.
func format(value any) string {
	switch v := value.(type) {
	case []string:
		return strings.Join(v, ",")
	case size:
		return units.CustomSize("%.4g%s", float64(v), 1000, []string{"B", "kB", "MB", "GB", "TB", "PB"})
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	return fmt.Sprint(value)
}

// Text returns the default as a person writes it.
func (s Setting) Text() string { return format(s.Default) }
