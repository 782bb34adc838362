package config

import (
	"fmt"
	"slices"
	"time"
)

// The sources of settings, from weak to strong.
const (
	byFile = 1 + iota
	byVariable
	byFlag
)

// Config is the settings of one run. The zero value is of no use: [Load]
// makes one, with a default in every place that nothing else has set.
type Config struct {
	File string // config.yaml that was read; empty if there is none

	Folder      string        `mapstructure:"folder"`        // notes folder
	DB          string        `mapstructure:"db"`            // index file; empty for .notes/index.db in the notes folder
	Extensions  []string      `mapstructure:"extensions"`    // of files read from the folder, each with its dot
	MaxFileSize int64         `mapstructure:"max_file_size"` // in bytes; larger files are skipped
	Vocabulary  []string      `mapstructure:"vocabulary"`    // files that add to the built-in vocabulary, later ones win
	Jobs        int           `mapstructure:"jobs"`          // notes read at the same time; 0 for one per core
	Wait        time.Duration `mapstructure:"wait"`          // how long to wait for an index that another process holds
	Rebuild     bool          `mapstructure:"rebuild"`       // forget the index and read every note again
	Debounce    time.Duration `mapstructure:"debounce"`      // how long it must be quiet before watch updates the index

	Kinds  []string `mapstructure:"kind"`  // of the entities shown; empty for all
	Topics []string `mapstructure:"topic"` // that the entities shown are filed under; empty for all
	Notes  []string `mapstructure:"note"`  // globs of the notes that count; empty for all
	Tags   []string `mapstructure:"tag"`   // of the notes that count; empty for all
	Events []string `mapstructure:"event"` // of the notes that count, by words; empty for all
	Since  string   `mapstructure:"since"` // first day of the notes that count
	Until  string   `mapstructure:"until"` // last day of the notes that count

	Limit     int     `mapstructure:"limit"`      // answers shown at most; 0 for what suits the command
	All       bool    `mapstructure:"all"`        // everything that passes the filters, without limit
	Why       int     `mapstructure:"why"`        // sentences that prove an answer, which is then explained in words; 0 for what suits the command
	By        string  `mapstructure:"by"`         // what trends and ranks go by; empty for the command's first
	Top       int     `mapstructure:"top"`        // nodes shown at most; 0 for what suits a picture
	MinWeight float64 `mapstructure:"min_weight"` // edges lighter than this are left out; 0 for what suits a picture

	Around string   `mapstructure:"around"` // name of the entity that the graph is to show
	Depth  int      `mapstructure:"depth"`  // edges from there; 0 for one
	Path   []string `mapstructure:"path"`   // names of the two entities whose connection the graph is to show
	Hide   []string `mapstructure:"hide"`   // names of entities that are left out of the graph
	Only   string   `mapstructure:"only"`   // class of the edges of the graph; empty for all

	WithNotes   bool `mapstructure:"with_notes"`  // notes are nodes of the graph too
	Communities bool `mapstructure:"communities"` // the graph is grouped by what hangs together, not by topic

	Format  string `mapstructure:"format"`  // of the graph
	Output  string `mapstructure:"output"`  // file that the graph is written to; empty for the standard output
	Theme   string `mapstructure:"theme"`   // of a picture: auto, light or dark
	RankDir string `mapstructure:"rankdir"` // the way that arrows go: TB, BT, LR, RL or empty
	Engine  string `mapstructure:"engine"`  // program of Graphviz that places the nodes; empty for the format's own

	JSON    bool   `mapstructure:"json"`    // answers as JSON
	Color   string `mapstructure:"color"`   // auto, always or never
	Quiet   bool   `mapstructure:"quiet"`   // errors only
	Verbose bool   `mapstructure:"verbose"` // every detail

	given map[string]int // which source set what, such as byFile: later ones override earlier ones; 0 for none
}

// Given reports whether the setting with this key was set by config.yaml, a
// variable or a flag, rather than by default.
func (c Config) Given(key string) bool { return c.given[key] > 0 }

// Outranks reports whether the setting with this key comes from a stronger source than
// another one: a flag counts more than a variable, and that more than config.yaml.
func (c Config) Outranks(key, other string) bool { return c.given[key] > c.given[other] }

// Typed reports whether the setting with this key was given as a flag.
func (c Config) Typed(key string) bool { return c.given[key] == byFlag }

// Place names where the setting with this key comes from: its flag, its variable or
// config.yaml; its flag too where nothing has set it.
func (c Config) Place(key string) string {
	at := slices.IndexFunc(Settings(), func(s Setting) bool { return s.field() == key })
	switch c.given[key] {
	case byFile:
		return fmt.Sprintf("%s: setting %q", c.File, key)
	case byVariable:
		return Settings()[at].Env()
	}
	return "--" + Settings()[at].Flag
}

// LeavesFolder reports whether an index is named and its folder isn't, so that
// the index has to say which folder it was made from. A folder that a weaker
// source names is not meant: that of a config.yaml which happens to lie above
// the current folder says nothing of an index that a flag names.
func (c Config) LeavesFolder() bool {
	return c.DB != "" && c.given["folder"] < c.given["db"]
}
