package config

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"notes/pkg/kg"
)

// Sources is where settings come from.
type Sources struct {
	Dir     string         // current folder; config.yaml is looked for here and upwards
	Environ []string       // as from [os.Environ]
	Flags   *pflag.FlagSet // parsed; only flags that were given count
}

// Load gathers the settings. Its errors name the file with line and column,
// the variable or the flag that is wrong.
func Load(from Sources) (Config, error) {
	flags := flagValues(from.Flags)
	env, err := envValues(from.Environ)
	if err != nil {
		return Config{}, err
	}
	file, values, err := readFile(from.Dir, named(flags, env))
	if err != nil {
		return Config{}, err
	}
	cfg, err := merge(values, env, flags)
	cfg.File = file
	return cfg.dotted().atHome().atIndex(from.Dir), err
}

// dotted writes extensions as the names of files have them, however they were given: md,
// .md, *.md and .MD are one.
func (c Config) dotted() Config {
	list := make([]string, len(c.Extensions))
	for i, e := range c.Extensions {
		list[i] = "." + strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(e, "*"), "."))
	}
	c.Extensions = list
	return c
}

// atIndex lets a folder that has an index of its own stand for the folders
// below it, where nothing else says which is meant.
func (c Config) atIndex(dir string) Config {
	if c.File != "" || c.Given("folder") || c.Given("db") {
		return c
	}
	outer := IndexedFolder(dir)
	if here, _ := filepath.Abs(dir); outer != "" && outer != here {
		c.Folder = outer
	}
	return c
}

// IndexedFolder returns the nearest folder with an index in its usual place, from a
// folder upwards; empty if there is none.
func IndexedFolder(folder string) string {
	at, err := filepath.Abs(folder)
	for err == nil {
		if _, missing := os.Stat(filepath.Join(at, filepath.FromSlash(kg.UsualIndex))); missing == nil {
			return at
		}
		if filepath.Dir(at) == at {
			return ""
		}
		at = filepath.Dir(at)
	}
	return ""
}

// atHome lets a config.yaml that names no folder stand for the folder that it
// lies in, so that commands answer the same from every folder below.
func (c Config) atHome() Config {
	if c.File != "" && !c.Given("config") && !c.Given("folder") {
		c.Folder = filepath.Dir(c.File)
	}
	return c
}

// named returns the file that --config or NOTES_CONFIG asks for.
func named(flags, env map[string]any) string {
	for _, values := range []map[string]any{flags, env} {
		if file, ok := values["config"].(string); ok && file != "" {
			return file
		}
	}
	return ""
}

// merge lays the layers over the defaults, later ones over earlier ones.
func merge(layers ...map[string]any) (Config, error) {
	v := viper.New()
	for _, s := range Settings() {
		v.SetDefault(s.field(), s.Default)
	}
	cfg := Config{given: map[string]int{}}
	for i, layer := range layers {
		if err := v.MergeConfigMap(layer); err != nil {
			return Config{}, err
		}
		for key := range maps.Keys(layer) {
			cfg.given[key] = i + 1
		}
	}
	err := v.Unmarshal(&cfg)
	return cfg, err
}

func flagValues(flags *pflag.FlagSet) map[string]any {
	values := map[string]any{}
	if flags == nil {
		return values
	}
	flags.Visit(func(f *pflag.Flag) {
		if v, ok := f.Value.(*flagValue); ok {
			values[v.setting.field()] = v.value
		}
	})
	return values
}

func envValues(environ []string) (map[string]any, error) {
	values := map[string]any{}
	for _, s := range Settings() {
		text := lookup(environ, s.Env())
		if text == "" {
			continue
		}
		value, err := s.parse(text)
		if err != nil {
			return nil, &Error{Place: s.Env(), Problem: err.Error(), Hint: s.usage()}
		}
		values[s.field()] = value
	}
	return values, nil
}

// lookup returns the value of a variable; the last one wins, as in a shell.
func lookup(environ []string, name string) string {
	for _, entry := range slices.Backward(environ) {
		if value, ok := strings.CutPrefix(entry, name+"="); ok {
			return value
		}
	}
	return ""
}

// readFile finds and reads config.yaml. It is no error that there is none,
// unless it was asked for by name.
func readFile(dir, name string) (string, map[string]any, error) {
	if name == "" {
		return nearest(dir)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return "", nil, unreadable(name, err, "without --config the nearest config.yaml is read")
	}
	values, ours, err := decode(name, data)
	if err == nil && !ours {
		err = &Error{Place: name, Problem: "no settings for notes here", Hint: "they stand under one top-level key, notes:"}
	}
	return name, values, err
}
