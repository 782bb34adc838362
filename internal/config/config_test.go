package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

// A setting that one source can't reach, or that a weaker source overrides,
// breaks the promise that every flag has a key and a variable.
func TestEverySettingFromEverySource(t *testing.T) {
	sample := map[string]string{
		"folder": "x", "db": "x", "extensions": ".x", "max_file_size": "7kB", "vocabulary": "x", "jobs": "7",
		"wait": "7s", "rebuild": "true", "debounce": "7s", "kind": "project", "topic": "x", "note": "x", "tag": "x", "event": "x",
		"since": "2007", "until": "2007", "limit": "7", "why": "7", "by": "month", "all": "true", "top": "7", "min_weight": "0.7",
		"depth": "7", "hide": "x", "only": "stated", "with_notes": "true", "communities": "true", "format": "json", "theme": "dark", "rankdir": "LR", "engine": "neato",
		"json": "true", "color": "never", "quiet": "true", "verbose": "true",
	}
	for _, s := range Settings() {
		if s.Key == "" {
			continue
		}
		t.Run(s.Key, func(t *testing.T) {
			base := t.TempDir()
			want := render(t, load(t, Sources{Dir: base, Flags: flagged(t, s.Flag, sample[s.Key])}), s.Key)
			if got := render(t, load(t, Sources{Dir: base, Environ: []string{s.Env() + "=" + sample[s.Key]}}), s.Key); got != want {
				t.Errorf("%s gives %s, the flag %s", s.Env(), got, want)
			}
			home := folderWith(t, "notes:\n  "+s.Key+": "+sample[s.Key]+"\n")
			if s.Path {
				want = filepath.Base(want)
			}
			if got := render(t, load(t, Sources{Dir: home}), s.Key); got != want {
				t.Errorf("config.yaml gives %s, the flag %s", got, want)
			}
			if want == render(t, load(t, Sources{Dir: base}), s.Key) {
				t.Errorf("the sample %s is the default", want)
			}
		})
	}
}

func TestOrder(t *testing.T) {
	home := folderWith(t, "notes: {jobs: 2, limit: 2, top: 2}\n")
	cfg := load(t, Sources{Dir: home, Environ: []string{"NOTES_LIMIT=3", "NOTES_TOP=3"}, Flags: flagged(t, "top", "4")})
	if got := []int{cfg.Jobs, cfg.Limit, cfg.Top}; !cmp.Equal(got, []int{2, 3, 4}) {
		t.Errorf("got %v, want the file's 2, the variable's 3 and the flag's 4", got)
	}
}

// A file of settings that is there and can't be read is not passed over; what is no such file is.
func TestUnreadableFileIsNoneMissing(t *testing.T) {
	outer := folderWith(t, "notes: {jobs: 2}\n")
	dir := filepath.Join(outer, "sub")
	if err := os.MkdirAll(filepath.Join(dir, fileName), 0o755); err != nil {
		t.Fatal(err)
	}
	if cfg := load(t, Sources{Dir: dir}); cfg.Jobs != 2 {
		t.Errorf("a folder called %s hides the settings above: %d jobs", fileName, cfg.Jobs)
	}
	if err := os.Remove(filepath.Join(dir, fileName)); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("nowhere.yaml", filepath.Join(dir, fileName)); err != nil {
		t.Skip(err)
	}
	_, err := Load(Sources{Dir: dir})
	var fault *Error
	if !errors.As(err, &fault) || fault.Place != fileName || fault.Hint == "" {
		t.Errorf("settings that lead nowhere: %v", err)
	}
}

// Extensions are given in the ways of many programs.
func TestExtensions(t *testing.T) {
	want := []string{".md", ".markdown", ".txt", ".mdx"}
	home := folderWith(t, "notes: {extensions: [md, .MARKDOWN, '*.txt', .mdx]}\n")
	for from, cfg := range map[string]Config{
		"file":     load(t, Sources{Dir: home}),
		"variable": load(t, Sources{Dir: t.TempDir(), Environ: []string{"NOTES_EXTENSIONS=md,.MARKDOWN,*.txt,.mdx"}}),
		"flag":     load(t, Sources{Dir: t.TempDir(), Flags: flagged(t, "extensions", "md,.MARKDOWN,*.txt,.mdx")}),
	} {
		if !cmp.Equal(cfg.Extensions, want) {
			t.Errorf("%s: %q, want %q", from, cfg.Extensions, want)
		}
	}
}

// The folder is left to an index that is named by something stronger than what
// names the folder.
func TestLeavesFolder(t *testing.T) {
	for _, c := range []struct {
		file    string
		environ []string
		flag    string
		want    bool
	}{
		{"{}", nil, "", false},
		{"{db: x}", nil, "", true},
		{"{db: x, folder: .}", nil, "", false},
		{`{db: "", folder: kb}`, nil, "", false},
		{"{folder: kb}", []string{"NOTES_DB=x"}, "", true},
		{"{db: x}", []string{"NOTES_FOLDER=kb"}, "", false},
		{"{}", []string{"NOTES_FOLDER=kb", "NOTES_DB=x"}, "", false},
		{"{}", []string{"NOTES_FOLDER=kb"}, "db", true},
		{"{}", []string{"NOTES_DB=x"}, "notes", false},
	} {
		from := Sources{Dir: folderWith(t, "notes: "+c.file+"\n"), Environ: c.environ}
		if c.flag != "" {
			from.Flags = flagged(t, c.flag, "x")
		}
		if got := load(t, from).LeavesFolder(); got != c.want {
			t.Errorf("%s, %q, --%s: %v, want %v", c.file, c.environ, c.flag, got, c.want)
		}
	}
}

func TestDefaults(t *testing.T) {
	cfg := load(t, Sources{Dir: t.TempDir()})
	want := Config{Folder: ".", Extensions: []string{".md", ".markdown"}, MaxFileSize: 10_000_000, Vocabulary: []string{}, Kinds: []string{}, Topics: []string{}, Notes: []string{}, Tags: []string{}, Events: []string{}, Wait: 5 * time.Second, Debounce: 300 * time.Millisecond, Path: []string{}, Hide: []string{}, Format: "dot", Theme: "auto", Color: "auto"}
	if diff := cmp.Diff(want, cfg, cmp.FilterPath(unexported, cmp.Ignore())); diff != "" {
		t.Error(diff)
	}
}

func unexported(p cmp.Path) bool { return p.Last().String() == ".given" }

// Relative paths mean the file's folder, wherever the command runs.
func TestFoundUpwards(t *testing.T) {
	home := folderWith(t, "notes: {folder: kb, vocabulary: [a.yaml, /b.yaml]}\n")
	below := filepath.Join(home, "deep", "down")
	write(t, filepath.Join(below, "config.yaml"), "server: {port: 80}\n")
	cfg := load(t, Sources{Dir: below})
	if cfg.Folder != filepath.Join(home, "kb") || cfg.Vocabulary[0] != filepath.Join(home, "a.yaml") || cfg.Vocabulary[1] != "/b.yaml" {
		t.Errorf("paths are not relative to config.yaml: %q, %q", cfg.Folder, cfg.Vocabulary)
	}
}

func TestFolderOfFileIsDefault(t *testing.T) {
	home := folderWith(t, "notes: {color: never}\n")
	below := filepath.Join(home, "2023")
	if err := os.Mkdir(below, 0o755); err != nil {
		t.Fatal(err)
	}
	if cfg := load(t, Sources{Dir: below}); cfg.Folder != home {
		t.Errorf("folder is %q, want that of config.yaml, %q", cfg.Folder, home)
	}
}

func TestFaults(t *testing.T) {
	for _, c := range []struct{ file, want, hint string }{
		{"notes:\n  fodler: x\n", `config.yaml:2:3: unknown setting "fodler"`, `did you mean "folder"?`},
		{"notes:\n  zzzzzz: x\n", `config.yaml:2:3: unknown setting "zzzzzz"`, "the settings are folder, db"},
		{"notes:\n\n  jobs: many\n", `config.yaml:3:9: setting "jobs": "many" is not a whole number`, "jobs: "},
		{"notes:\n  jobs: -1\n", `setting "jobs": "-1" is not`, "jobs: "},
		{"notes:\n  jobs: [1]\n", `config.yaml:2:9: setting "jobs": want one value, got a list`, "jobs: "},
		{"notes:\n  quiet: yes please\n", `"yes please" is neither true nor false`, "quiet: "},
		{"notes:\n  color: red\n", `"red" is none of auto, always, never`, "color: "},
		{"notes:\n  max_file_size: big\n", `"big" is not a size`, "max_file_size: "},
		{"notes:\n  min_weight: NaN\n", `"NaN" is not a number`, "min_weight: "},
		{"notes:\n  extensions: [.md, {a: b}]\n", "got a mapping in it", "extensions: "},
		{"notes:\n  extensions: [.md, '*']\n", `config.yaml:2:15: setting "extensions": "*" is no extension`, "extensions: "},
		{"notes:\n  extensions: .md .txt\n", `".md .txt" is no extension`, "extensions: "},
		{"notes:\n  extensions: README.md\n", `"README.md" is no extension`, "extensions: "},
		{"notes:\n  extensions: ['.']\n", `"." is no extension`, "extensions: "},
		{"notes:\n  kind: [project, talks]\n", `"talks" is none of `, "kind: "},
		{"notes:\n  jobs: 1\n  jobs: 2\n", `config.yaml:3:3: setting "jobs" stands here a second time`, "keep one"},
		{"notes:\n  jobs: 1\nother: 1\nnotes:\n  bogus: 1\n", `config.yaml:4:1: the key "notes" stands here a second time`, "under one"},
		{"notes:\n  since: foo\n", `config.yaml:2:10: setting "since": "foo" is no date`, "since: "},
		{"notes:\n  until: 2023-13\n", `config.yaml:2:10: setting "until": "2023-13" is no date`, "until: "},
		{"notes: text\n", `config.yaml:1:8: the key "notes" holds "text" instead of settings`, "each setting"},
		{"notes:\n  folder: a: b\n", "config.yaml:2: not YAML: ", "quotes"},
		{"notes:\n\tfolder: .\n", "config.yaml:2: not YAML: ", "indent with spaces"},
		{"notes:\n  folder: .\n \tjobs: 1\n", "config.yaml:2: not YAML: ", "indent with spaces"},
		{"notes:\n  <<: *x\n", "config.yaml: not YAML: unknown anchor", ""},
	} {
		_, err := Load(Sources{Dir: folderWith(t, c.file)})
		checkError(t, c.file, err, c.want, c.hint)
	}
	_, err := Load(Sources{Dir: t.TempDir(), Environ: []string{"NOTES_JOBS=many"}})
	checkError(t, "variable", err, `NOTES_JOBS: "many" is not`, "jobs: ")
	_, err = Load(Sources{Dir: t.TempDir(), Environ: []string{"NOTES_SINCE=2023", "NOTES_SINCE=foo"}})
	checkError(t, "the last of two variables", err, `NOTES_SINCE: "foo" is no date`, "since: ")
	_, err = Load(Sources{Dir: t.TempDir(), Environ: []string{"NOTES_CONFIG=none.yaml"}})
	checkError(t, "missing", err, "none.yaml: the settings can't be read", "--config")
}

func checkError(t *testing.T, what string, err error, want, hint string) {
	t.Helper()
	var fault *Error
	if !errors.As(err, &fault) {
		t.Fatalf("%q: got %v, want an *Error with %q", what, err, want)
	}
	if !strings.Contains(fault.Error(), want) || !strings.Contains(fault.Hint, hint) {
		t.Errorf("%q: got %q with hint %q, want %q with %q", what, fault, fault.Hint, want, hint)
	}
}

// Any bytes in a config.yaml give settings or an error with a hint.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{"notes:\n", "notes: {jobs: 1}", "a: &a [*a]\nnotes: *a", "notes: &n {folder: *n}", "\x00", "notes:\n  vocabulary: a,b"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		values, ours, err := decode("config.yaml", data)
		if err != nil {
			return
		}
		if !ours && len(values) > 0 {
			t.Error("settings from a file that isn't ours")
		}
		if _, err := merge(values); err != nil {
			t.Errorf("settings that were checked don't merge: %v", err)
		}
	})
}

// The project's config.yaml is the documentation of the defaults: complete,
// true, and with a word on each.
func TestProjectFile(t *testing.T) {
	const file = "../../config.yaml"
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	values, _, err := decode(file, data)
	if err != nil {
		t.Fatal(err)
	}
	section := commented(t, data)
	for _, s := range Settings() {
		if s.Key == "" {
			continue
		}
		value, there := values[s.Key]
		if !there || section[s.Key] == "" {
			t.Errorf("config.yaml lacks the setting %q or a comment on it", s.Key)
		}
		if s.Key != "folder" && !cmp.Equal(value, s.Default) {
			t.Errorf("config.yaml says %s: %v, the default is %v", s.Key, value, s.Default)
		}
	}
	if folder := values["folder"]; folder != filepath.Join("..", "..", "notes") {
		t.Errorf("config.yaml says folder: %v, want the project's notes", folder)
	}
}

// commented returns the comment that stands above or behind each key.
func commented(t *testing.T, data []byte) map[string]string {
	t.Helper()
	var top yaml.Node
	if err := yaml.Unmarshal(data, &top); err != nil {
		t.Fatal(err)
	}
	section, _ := rootNode(&top)
	comments := map[string]string{}
	for i := 0; i+1 < len(section.Content); i += 2 {
		key, value := section.Content[i], section.Content[i+1]
		comments[key.Value] = key.HeadComment + key.LineComment + value.LineComment
	}
	return comments
}

func load(t *testing.T, from Sources) Config {
	t.Helper()
	cfg, err := Load(from)
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

// render returns the setting of cfg as text, paths without the test's folder.
func render(t *testing.T, cfg Config, key string) string {
	t.Helper()
	texts := map[string]any{
		"folder": filepath.Base(cfg.Folder), "db": cfg.DB, "extensions": cfg.Extensions, "max_file_size": size(cfg.MaxFileSize),
		"vocabulary": cfg.Vocabulary, "jobs": cfg.Jobs, "wait": cfg.Wait, "rebuild": cfg.Rebuild, "debounce": cfg.Debounce,
		"kind": cfg.Kinds, "topic": cfg.Topics, "note": cfg.Notes, "tag": cfg.Tags, "event": cfg.Events, "since": cfg.Since, "until": cfg.Until, "why": cfg.Why, "by": cfg.By, "limit": cfg.Limit, "all": cfg.All,
		"top": cfg.Top, "min_weight": cfg.MinWeight, "json": cfg.JSON, "color": cfg.Color, "quiet": cfg.Quiet, "verbose": cfg.Verbose,
		"depth": cfg.Depth, "hide": cfg.Hide, "only": cfg.Only, "with_notes": cfg.WithNotes, "communities": cfg.Communities, "format": cfg.Format, "theme": cfg.Theme, "rankdir": cfg.RankDir, "engine": cfg.Engine,
	}
	value, ok := texts[key]
	if !ok {
		t.Fatalf("the test doesn't know the setting %q", key)
	}
	return filepath.Base(format(value))
}

// A list given twice is the sum of both, one that begins as the default does too.
func TestListGivenTwice(t *testing.T) {
	for _, c := range []struct{ first, second, want string }{
		{".md,.markdown", ".mdx", ".md,.markdown,.mdx"},
		{".md", ".mdx", ".md,.mdx"},
		{".mdx", ".md,.markdown", ".mdx,.md,.markdown"},
	} {
		cfg := load(t, Sources{Dir: t.TempDir(), Flags: flagged(t, "extensions", c.first, c.second)})
		if got := strings.Join(cfg.Extensions, ","); got != c.want {
			t.Errorf("%s and %s are %s, want %s", c.first, c.second, got, c.want)
		}
	}
}

func flagged(t *testing.T, name string, values ...string) *pflag.FlagSet {
	t.Helper()
	flags := pflag.NewFlagSet("test", pflag.ContinueOnError)
	AddFlags(flags, name)
	args := make([]string, len(values))
	for i, value := range values {
		args[i] = "--" + name + "=" + value
	}
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	return flags
}

func folderWith(t *testing.T, config string) string {
	t.Helper()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "config.yaml"), config)
	return dir
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
