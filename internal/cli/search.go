package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type searchOptions struct {
	*terminal
	listing
	cfg  config.Config
	text string
}

func newSearch(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "search WORDS",
		Short: "Search the full text, section by section",
		Long: `Search the sections of all notes, best first. Words are found in any form: mesh
finds meshes, and names by their other names: kubernetes finds k8s. A section
has to have all of them, but of a question (who, what, how …) not the little
words; if none has all, those that have some are shown, those with rare ones
first. Where the words stand side by side comes before where they are apart.
Code blocks, formulas and the addresses of links are not searched; inline code
is, and of the front matter what it says of the note: title, people, event …

  "service mesh"     words that follow each other, by no other name
  kube*              words that begin so
  -istio             not where this stands
  kind:person        only sections that name such an entity
  topic:wasm         only sections filed under the topic
  note: tag: event: since: until:    only such notes, as with the flags

Fields alone list the notes that have such a section, the latest first.`,
		Example: `  notes search sidecar memory
  notes search '"service mesh" -istio since:2023'
  notes search 'kube* topic:security' --limit 5`,
		Args: atLeast(1, "words"),
	}, &searchOptions{terminal: t})
}

func (o *searchOptions) addFlags(flags *pflag.FlagSet) {
	addFilterFlags(flags, "limit", "all")
	o.listing.addPathFlags(flags)
}

func (o *searchOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.text = o.whole(cfg), joined(args)
	return o.listing.validate()
}

// joined makes one search of several arguments. One of them with a space in it
// was quoted in the shell, and so is a phrase.
func joined(args []string) string {
	if len(args) == 1 {
		return args[0]
	}
	parts := make([]string, len(args))
	for i, a := range args {
		if parts[i] = a; strings.Contains(a, " ") && !strings.ContainsAny(a, `":`) {
			parts[i] = `"` + a + `"`
		}
	}
	return strings.Join(parts, " ")
}

func (o *searchOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		answer, err := book.Search(ctx, o.text, limitOf(o.cfg))
		if err != nil {
			return err
		}
		bounded, err := book.WhereSearch(o.text)
		if err != nil {
			return err
		}
		o.sayNothing(bounded, o.cfg, len(answer.Hits), "no section has any of that (code blocks, addresses and most keys of front matter are not searched); `notes entities` lists what the notes name")
		if answer.Any {
			o.remark(o.cfg, "no section has all of that; these have some")
		}
		return answerList(o.terminal, o.cfg, &o.listing, answer, answer.Hits, func(s render.Screen) error { return render.Found(o.out, s, answer) })
	})
}
