package config

import (
	"slices"
	"strings"
	"sync"
	"time"

	"notes/pkg/kg"
)

// Setting describes one setting in all its appearances.
type Setting struct {
	Key     string                  // name under notes in config.yaml; empty for what a file can't say
	Flag    string                  // name of the flag, without dashes
	Help    string                  // one line; the flag's argument stands in back quotes
	Default any                     // its type is the setting's type
	Choices []string                // the only values allowed beside the default; empty for any
	Path    bool                    // a file or folder, relative to config.yaml when set there
	Names   bool                    // a list of what may have commas in its name: an element may be several, see [Apart]
	Check   func(text string) error // says what is the matter with a text or an element of a list; may be nil
}

// Env returns the environment variable that sets s.
func (s Setting) Env() string { return "NOTES_" + strings.ToUpper(s.field()) }

// field names s in [Config], by the tag of its field.
func (s Setting) field() string {
	if s.Key == "" {
		return s.Flag
	}
	return s.Key
}

// size is a number of bytes, written with or without a unit (10MB).
type size int64

// Settings returns every setting, in the order in which they are documented.
// The list is made once and shared; don't change it.
func Settings() []Setting { return settings() }

var settings = sync.OnceValue(func() []Setting {
	return slices.Concat(placeSettings(), readSettings(), filterSettings(), answerSettings(), graphSettings(), outputSettings())
})

func placeSettings() []Setting {
	return []Setting{
		{Flag: "config", Default: "", Path: true, Help: "read settings from `FILE` instead of the nearest config.yaml"},
		{Key: "folder", Flag: "notes", Default: ".", Path: true, Help: "notes `FOLDER`"},
		{Key: "db", Flag: "db", Default: "", Path: true, Help: "index `FILE` (default .notes/index.db in the notes folder)"},
	}
}

func readSettings() []Setting {
	return []Setting{
		{Key: "extensions", Flag: "extensions", Default: []string{".md", ".markdown"}, Check: checkExtension, Help: "extensions of the files to read, a comma-separated `LIST`"},
		{Key: "max_file_size", Flag: "max-file-size", Default: size(10_000_000), Help: "skip files larger than `SIZE`"},
		{Key: "vocabulary", Flag: "vocabulary", Default: []string{}, Path: true, Help: "vocabulary `FILES` of your own, comma-separated, later ones win"},
		{Key: "jobs", Flag: "jobs", Default: 0, Help: "read `N` notes at the same time (0: one per core)"},
		{Key: "wait", Flag: "wait", Default: 5 * time.Second, Help: "wait for `TIME` if another process holds the index (0: not at all)"},
		{Key: "rebuild", Flag: "rebuild", Default: false, Help: "read every note again, whatever the index holds"},
		{Key: "debounce", Flag: "debounce", Default: 300 * time.Millisecond, Help: "update once nothing has changed for `TIME`"},
	}
}

func filterSettings() []Setting {
	return []Setting{
		{Key: "kind", Flag: "kind", Default: []string{}, Choices: kg.Words(kg.Kinds()), Help: "only entities of these `KINDS`, comma-separated"},
		{Key: "topic", Flag: "topic", Default: []string{}, Names: true, Help: "only entities filed under these `TOPICS`, comma-separated"},
		{Key: "note", Flag: "note", Default: []string{}, Names: true, Help: "only notes with a path that fits one of these `GLOBS`: 2023, 'talks/**', day-1.md"},
		{Key: "tag", Flag: "tag", Default: []string{}, Names: true, Help: "only notes with one of these `TAGS`"},
		{Key: "event", Flag: "event", Default: []string{}, Names: true, Help: "only notes of one of these `EVENTS`: \"kubecon 2023\""},
		{Key: "since", Flag: "since", Default: "", Check: checkDate, Help: "only notes of this `DATE` or later: 2023, 2023-04 or 2023-04-18"},
		{Key: "until", Flag: "until", Default: "", Check: checkDate, Help: "only notes of this `DATE` or earlier"},
	}
}

func answerSettings() []Setting {
	return []Setting{
		{Key: "limit", Flag: "limit", Default: 0, Help: "show `N` answers at most (0: what fits a screen); JSON counts what is left as \"more\""},
		{Key: "all", Flag: "all", Default: false, Help: "show everything that the index holds"},
		{Key: "why", Flag: "why", Default: 0, Help: "say in words what each answer rests on, with `N` sentences"},
		{Key: "by", Flag: "by", Default: "", Help: "what to go by: a `WORD` that the command's help lists"},
		{Key: "top", Flag: "top", Default: 0, Help: "draw `N` entities at most (0: what fits a picture)"},
		{Key: "min_weight", Flag: "min-weight", Default: 0.0, Help: "leave out edges lighter than `WEIGHT` (0: what suits a picture)"},
	}
}

// formats are the forms in which a graph can be written.
func formats() []string {
	return []string{"dot", "json", "graphml", "gexf", "cytoscape", "mermaid", "csv", "csv-nodes", "csv-edges", "cypher", "turtle", "jsonld", "canvas", "svg", "png", "html"}
}

func graphSettings() []Setting {
	return []Setting{
		{Flag: "around", Default: "", Help: "only what is near `NAME`"},
		{Key: "depth", Flag: "depth", Default: 0, Help: "with --around: up to `N` edges away (0: one)"},
		{Flag: "path", Default: []string{}, Names: true, Help: "only what lies on the ways between two `NAMES`: --path A B"},
		{Key: "hide", Flag: "hide", Default: []string{}, Names: true, Help: "leave out the entities with these `NAMES`, comma-separated"},
		{Key: "only", Flag: "only", Default: "", Choices: kg.Words(kg.Classes()), Help: "only edges of this `CLASS`: stated, linked or mentioned"},
		{Key: "with_notes", Flag: "with-notes", Default: false, Help: "show notes too, joined with what they name"},
		{Key: "communities", Flag: "communities", Default: false, Help: "group by what hangs together, instead of by topic"},
		{Key: "format", Flag: "format", Default: "dot", Choices: formats(), Help: "write the graph as `FORMAT`; those that there are stand above"},
		{Flag: "output", Default: "", Help: "write to `FILE`, whose extension says the format if --format doesn't; - is the standard output"},
		{Key: "theme", Flag: "theme", Default: "auto", Choices: []string{"auto", "light", "dark"}, Help: "draw for a `THEME`: auto, light or dark"},
		{Key: "rankdir", Flag: "rankdir", Default: "", Choices: []string{"TB", "BT", "LR", "RL"}, Help: "in DOT, Mermaid and with --engine dot: let arrows go one `WAY`, TB, BT, LR or RL (top, bottom, left, right)"},
		{Key: "engine", Flag: "engine", Default: "", Choices: []string{"dot", "neato", "fdp", "sfdp", "circo", "twopi"}, Help: "place the nodes with this `PROGRAM` of Graphviz: dot, neato, fdp, sfdp, circo or twopi"},
	}
}

func outputSettings() []Setting {
	return []Setting{
		{Key: "json", Flag: "json", Default: false, Help: "print the answer as JSON"},
		{Key: "color", Flag: "color", Default: "auto", Choices: []string{"auto", "always", "never"}, Help: "colour the answer: `WHEN` is auto, always or never"},
		{Key: "quiet", Flag: "quiet", Default: false, Help: "say nothing but errors"},
		{Key: "verbose", Flag: "verbose", Default: false, Help: "say everything, nothing shortened"},
	}
}
