package cli

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabImportOptions struct {
	*terminal
	cfg  config.Config
	file string
	to   string
	also []string
}

func newVocabImport(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "import FILE",
		Short: "Make a vocabulary file of a CNCF landscape or of SKOS",
		Long: `Make a vocabulary file of FILE: a landscape.yml as the CNCF keeps it, or a
thesaurus in SKOS, as Turtle (.ttl) or JSON-LD (.jsonld). What the vocabulary
has already is left out, unless it gets another name or address; so is what is
only called as something else in it, what is several known names in one, and a
company called by an ordinary word. Other names that are short or ordinary words
get a guard. What was left out is counted; --verbose names it. Descriptions and
definitions are not taken over, and nothing is fetched from the network.

The file is written to the standard output, with --json as "vocabulary" in the
answer, or to a new file with --out. It applies once the setting "vocabulary"
names it.`,
		Example: `  notes vocab import landscape.yml --out cncf.yaml
  notes vocab import terms.ttl --language de >> team.yaml`,
		Args: exactly(1, "a file"),
	}, &vocabImportOptions{terminal: t})
}

func (o *vocabImportOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, "vocabulary")
	flags.StringVar(&o.to, "out", "", "write to a new `FILE`")
	flags.StringArrayVar(&o.also, "language", nil, "of SKOS, take names in `LANG` (de, fr …) besides English; may be given again")
}

func (o *vocabImportOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.file = cfg, first(args)
	return nil
}

func (o *vocabImportOptions) run(context.Context) error {
	v, err := o.readVocabulary(o.cfg)
	if err != nil {
		return err
	}
	content, report, err := v.Import(o.file, o.also...)
	if err != nil {
		return err
	}
	if o.to != "" {
		if err := notes.WriteVocabulary(o.to, content); err != nil {
			return err
		}
		report.File = o.to
	}
	o.tell(report)
	switch {
	case o.cfg.JSON && o.to == "":
		report.Vocabulary = string(content)
		return render.JSON(o.out, report)
	case o.cfg.JSON:
		return render.JSON(o.out, report)
	case o.to != "":
		return nil
	}
	_, err = o.out.Write(content)
	return err
}

// tell says how many entries came, and what was left out and why.
func (o *vocabImportOptions) tell(r kg.VocabularyImport) {
	if o.cfg.Quiet || o.cfg.JSON {
		return
	}
	entries := plural(r.Entries, "entry", "entries")
	o.say("%d %s: %s", entries.n, entries.what, said(sentence(counted{r.New, "new"}, counted{r.Extended, "known with something to add"})))
	counts := map[string]int{}
	for _, omission := range r.Omitted {
		counts[omission.Reason]++
		if o.cfg.Verbose {
			o.say("%s:%d: left out %q: %s", o.file, omission.Line, omission.Name, omission.Reason)
		}
	}
	reasons := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	for _, reason := range reasons {
		o.say("left out %d: %s", counts[reason], reason)
	}
	if o.to != "" {
		o.say("%s", fmt.Sprintf("wrote %s; name it under \"vocabulary\" in config.yaml", o.to))
	}
}
