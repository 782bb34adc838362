package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type graphOptions struct {
	*terminal
	cfg config.Config
}

func newGraph(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "graph",
		Short: "Write the graph, as DOT for Graphviz or as JSON",
		Long: `Write the graph of the notes: entities, and what joins them. By default it shows
what one can look at, the strongest edges between the entities that matter most;
--all writes everything that the index holds.

In DOT, the shape of a node is its kind, colour and frame are its topic, its size
is how often it is mentioned. An arrow with a word is a relation that a sentence
states, a dashed line a link, a plain one two names that stand together; width is
weight. Pointing at an edge of an SVG shows the sentence.`,
		Example: `  notes graph | dot -Tsvg > graph.svg
  notes graph --top 30 --min-weight 2 | dot -Tpng > graph.png
  notes graph --format json --all > graph.json`,
		Args: atMost(0),
	}, &graphOptions{terminal: t})
}

func (o *graphOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "format", "all", "top", "min-weight")
}

func (o *graphOptions) validate(cfg config.Config, _ []string) error {
	o.cfg = cfg
	o.cfg.JSON = cfg.JSON || cfg.Format == "json"
	return nil
}

func (o *graphOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		g, err := book.Graph(ctx, notes.GraphOptions{All: o.cfg.All, Top: o.cfg.Top, MinWeight: o.cfg.MinWeight})
		if err != nil {
			return err
		}
		o.sayEmpty(o.cfg, len(g.Edges), "nothing to draw: no two entities are joined strongly enough; --all shows everything")
		return o.answer(o.cfg, g, func(render.Screen) error { return render.DOT(o.out, g) })
	})
}
