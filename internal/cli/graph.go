package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type graphOptions struct {
	*terminal
	flags  *pflag.FlagSet
	cfg    config.Config
	format render.Format
}

func newGraph(t *terminal) *cobra.Command {
	cmd := build(&cobra.Command{
		Use:   "graph",
		Short: "Write the graph, as DOT for Graphviz or in another format",
		Long: `Write the graph of the notes: entities, and what joins them. By default it shows
what one can look at, the strongest edges between the entities that matter most;
--all writes everything that the index holds, with --top N what joins the N
entities that are mentioned most. --around NAME shows a name and what is near
it, --path A B what lies between two; the other flags leave out more.

In DOT, the shape of a node is its kind, colour and frame are its topic, its
size is how often it is mentioned. An arrow with a word is a relation that a
sentence states, a dashed line a link, a plain one two names that stand
together; width is weight. Pointing at an edge of an SVG shows the sentence.
Links to notes lead from where --output lies, else from the current folder.

In the tables a sentence is as the note has it. A spreadsheet takes one that
begins with = for a formula, unless the cells are imported as text.

Formats:
` + formatTable(),
		Example: `  notes graph | dot -Tsvg > graph.svg
  notes graph --top 30 --min-weight 2 | dot -Tpng > graph.png
  notes graph --around cilium --depth 2 | dot -Tsvg > cilium.svg
  notes graph --path "gateway api" istio --format mermaid
  notes graph --communities --with-notes --output graph.canvas
  notes graph --all --output graph.json`,
		Args:              atMost(1), // the second end of --path
		ValidArgsFunction: t.completeEnd,
	}, &graphOptions{terminal: t})
	for _, flag := range []string{"around", "path"} {
		_ = cmd.RegisterFlagCompletionFunc(flag, t.completeNames(false)) // it is there, and has none
	}
	_ = cmd.RegisterFlagCompletionFunc("hide", func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return inList(t.completeNames(false), cmd, typed)
	})
	return cmd
}

// completeEnd offers names for the second end of a path.
func (t *terminal) completeEnd(cmd *cobra.Command, args []string, prefix string) ([]string, cobra.ShellCompDirective) {
	if !cmd.Flags().Changed("path") {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return t.completeNames(false)(cmd, args, prefix)
}

func formatTable() string {
	var table strings.Builder
	for _, f := range render.Formats() {
		fmt.Fprintf(&table, "  %-12s %-10s %s\n", f.Name, f.Extension, f.About)
	}
	return table.String()
}

func (o *graphOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "around", "depth", "path", "hide", "only", "with-notes", "communities", "all", "top", "min-weight", "format", "output", "theme", "rankdir", "engine")
	o.flags = flags
}

func (o *graphOptions) validate(cfg config.Config, args []string) error {
	if err := cmp.Or(atMostOne(o.flags, "json", "format"), checkDepth(o.flags, cfg), checkPath(&cfg, args)); err != nil {
		return err
	}
	if cfg.Output == "-" {
		cfg.Output = ""
	}
	format, err := o.formatOf(cfg)
	if err != nil {
		return err
	}
	o.cfg, o.format = cfg, format
	o.cfg.JSON = o.format.Name == "json"
	if err := o.checkOutput(cfg); err != nil {
		return err
	}
	return o.checkBinary(cfg)
}

// checkBinary keeps what is no text out of where text belongs.
func (o *graphOptions) checkBinary(cfg config.Config) error {
	where := ""
	switch {
	case !o.format.Binary:
	case cfg.Output == "" && o.onTerminal():
		where = "terminal"
	case cfg.Output != "" && o.optionsOf(cfg).NamesNote(cfg.Output):
		where = "note"
	}
	if where == "" {
		return nil
	}
	return &usageError{problem: fmt.Sprintf("%s is nothing for a %s", o.format.Name, where), hint: "write it to a file: --output graph" + o.format.Extension}
}

// checkDepth checks that a depth is one around something.
func checkDepth(flags *pflag.FlagSet, cfg config.Config) error {
	if cfg.Around == "" && flags.Changed("depth") {
		return &usageError{problem: "--depth needs --around", hint: "say around what: --around cilium --depth 2"}
	}
	return nil
}

// checkOutput keeps what somebody has written, and what the notebook is kept in.
func (o *graphOptions) checkOutput(cfg config.Config) error {
	options := o.optionsOf(cfg)
	switch {
	case cfg.Output == "":
	case options.IsNote(cfg.Output):
		return fmt.Errorf("%q is a note, and notes are never written to; name another file", cfg.Output)
	case options.IsOwn(cfg.Output), notes.SameFolder(cfg.File, cfg.Output):
		return fmt.Errorf("%q belongs to the notebook; name another file", cfg.Output)
	}
	return nil
}

// checkPath completes a path by an argument: --path A B.
func checkPath(cfg *config.Config, args []string) error {
	if len(cfg.Path) == 0 && len(args) > 0 {
		return &usageError{problem: fmt.Sprintf("%q is one argument too many", args[0]), hint: fmt.Sprintf("what is near it shows --around %q", args[0])}
	}
	cfg.Path = append(cfg.Path, args...)
	if len(cfg.Path) != 2 { // else they are names, whatever commas these have
		cfg.Path = config.Apart(cfg.Path, func(string) bool { return false })
	}
	if n := len(cfg.Path); n != 0 && n != 2 {
		return &usageError{problem: fmt.Sprintf("a path has two ends, not %d", n), hint: `write --path "gateway api" istio`}
	}
	return nil
}

// formatOf is what the flags say, else what the file's extension says, else
// what was set elsewhere.
func (o *graphOptions) formatOf(cfg config.Config) (render.Format, error) {
	extension := filepath.Ext(cfg.Output)
	name := cfg.Format
	switch {
	case cfg.JSON && !o.saysFormat(cfg):
		name = "json"
	case extension != "" && !o.flags.Changed("format"):
		f, ok := render.FormatOf(extension)
		if !ok {
			if o.optionsOf(cfg).NamesNote(cfg.Output) {
				name = "mermaid"
			}
			return f, unknownExtension(extension, name)
		}
		return f, nil
	}
	f, _ := render.FormatNamed(name)
	return f, nil
}

// saysFormat reports whether a format, or a file whose extension says one, counts more than
// that answers be JSON.
func (o *graphOptions) saysFormat(cfg config.Config) bool {
	return cfg.Outranks("format", "json") || filepath.Ext(cfg.Output) != "" && cfg.Outranks("output", "json")
}

func unknownExtension(extension, usual string) error {
	hint := "say which it is to be: --format " + usual
	if parts := render.PartsOf(extension); len(parts) > 0 {
		hint = fmt.Sprintf("a file holds one table: --format %s; graph.zip holds both", strings.Join(parts, " or "))
	}
	return &usageError{problem: fmt.Sprintf("no format has files that end in %q", extension), hint: hint}
}

func (o *graphOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		part := o.part()
		part.Hide = apart(ctx, book, o.cfg).Hide
		g, err := book.Graph(ctx, part)
		if err != nil {
			return o.tooLarge(err)
		}
		o.sayNothing(book, o.cfg, len(g.Edges), "nothing to draw: no two entities are joined%s", o.remedy())
		o.sayLacking(g)
		o.sayExcess(g)
		return o.toFile(o.cfg.Output, o.writing(ctx, g))
	})
}

// writing returns what writes a graph. In a note it is a block of code: Markdown shows
// it as what it is, and its words are no names.
func (o *graphOptions) writing(ctx context.Context, g kg.Graph) func(io.Writer) error {
	write := func(w io.Writer) error { return o.format.Draw(ctx, w, g, o.look()) }
	if !o.optionsOf(o.cfg).NamesNote(o.cfg.Output) {
		return write
	}
	return func(w io.Writer) error { return render.CodeBlock(w, o.format.Name, write) }
}

// tooLarge says of a graph that is too large for a format what leaves less of it.
func (o *graphOptions) tooLarge(err error) error {
	var many *notes.TooManyEdgesError
	if !errors.As(err, &many) {
		return err
	}
	return fmt.Errorf("%w, which is what %s can show; %s leaves fewer, and --format json holds all", err, o.format.Name, strings.Join(o.fewer("1000"), ", or "))
}

// fewer names the flags that make a graph smaller than it was asked for, with a
// number of nodes that are few enough.
func (o *graphOptions) fewer(top string) []string {
	ways := []string{"--min-weight 3"}
	if o.cfg.MinWeight > 0 {
		ways[0] = "a greater --min-weight"
	}
	switch {
	case o.cfg.All:
		ways = append(ways, "--top "+top+" in place of --all")
	case o.cfg.Top > 0:
		ways = append(ways, "a smaller --top")
	}
	if o.cfg.WithNotes {
		ways = append(ways, "leaving out --with-notes")
	}
	return ways
}

// remedy is what else there may be to draw.
func (o *graphOptions) remedy() string {
	if o.cfg.All {
		return ""
	}
	return " strongly enough; --all shows everything"
}

// sayLacking says which names a picture shows as boxes.
func (o *graphOptions) sayLacking(g kg.Graph) {
	if o.format.Lacks == nil || o.cfg.Quiet {
		return
	}
	names := o.format.Lacks(g, o.look())
	switch len(names) {
	case 0:
	case 1:
		o.say("%s lacks letters of %q; svg and html show them", o.format.Name, names[0])
	default:
		o.say("%s lacks letters of %q and %d more; svg and html show them", o.format.Name, names[0], len(names)-1)
	}
}

// sayExcess says what is more than what a format is for draws as a rule. It is
// written all the same: who has set it to draw more has use for it.
func (o *graphOptions) sayExcess(g kg.Graph) {
	if o.format.Excess == nil || o.cfg.Quiet {
		return
	}
	if excess := o.format.Excess(g, o.look()); excess != "" {
		o.say("%s; %s leaves fewer", excess, strings.Join(o.fewer("100"), ", or "))
	}
}

// part is what of the graph is wanted.
func (o *graphOptions) part() notes.GraphOptions {
	part := notes.GraphOptions{
		All: o.cfg.All, Top: o.cfg.Top, MinWeight: o.cfg.MinWeight, Only: kg.Class(o.cfg.Only),
		Around: o.cfg.Around, Depth: o.cfg.Depth,
		WithNotes: o.cfg.WithNotes, Communities: o.cfg.Communities, MostEdges: o.format.Most,
	}
	if len(o.cfg.Path) > 0 {
		part.From, part.To = o.cfg.Path[0], o.cfg.Path[1]
	}
	return part
}

func (o *graphOptions) look() render.Look {
	look := render.Look{Theme: o.cfg.Theme, RankDir: o.cfg.RankDir, Engine: o.cfg.Engine, NotePath: fromFile(o.cfg.Output, o.cfg)}
	if look.Theme == "auto" {
		look.Theme = ""
	}
	return look
}
