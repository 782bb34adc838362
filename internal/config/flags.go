package config

import (
	"slices"

	"github.com/spf13/pflag"
)

// flagValue is a setting as a flag. Its text is checked where it is parsed,
// so that a wrong value is told before anything runs.
type flagValue struct {
	setting Setting
	value   any
	given   bool // whether the value is one that was given
}

// AddFlags defines the flags with these names on flags.
func AddFlags(flags *pflag.FlagSet, names ...string) {
	for _, s := range Settings() {
		if slices.Contains(names, s.Flag) {
			addFlag(flags, s)
		}
	}
}

// Choices returns the only values that a flag takes; none if it takes any.
func Choices(flag *pflag.Flag) []string {
	if v, ok := flag.Value.(*flagValue); ok {
		return v.setting.Choices
	}
	return nil
}

// IsList reports whether a flag of a setting takes several values with commas between them.
func IsList(flag *pflag.Flag) bool {
	v, ok := flag.Value.(*flagValue)
	if !ok {
		return false
	}
	_, ok = v.setting.Default.([]string)
	return ok
}

func addFlag(flags *pflag.FlagSet, s Setting) {
	f := flags.VarPF(&flagValue{setting: s, value: s.Default}, s.Flag, "", s.Help)
	if _, ok := s.Default.(bool); ok {
		f.NoOptDefVal = "true"
	}
}

// Set parses the flag's argument. A list given twice is the sum of both.
func (v *flagValue) Set(text string) error {
	value, err := v.setting.parse(text)
	if err != nil {
		return err
	}
	v.value, v.given = v.joined(value), true
	return nil
}

func (v *flagValue) joined(value any) any {
	list, ok := value.([]string)
	before, _ := v.value.([]string)
	if !ok || !v.given {
		return value
	}
	return slices.Concat(before, list)
}

// String returns the value as [flagValue.Set] reads it; pflag shows it as the
// default unless it is a zero value.
func (v *flagValue) String() string {
	if v.value == nil {
		return ""
	}
	return format(v.value)
}

// Type names the argument in help texts where the help line doesn't.
func (v *flagValue) Type() string {
	if _, ok := v.setting.Default.(bool); ok {
		return "bool"
	}
	return "VALUE"
}
