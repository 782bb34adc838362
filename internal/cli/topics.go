package cli

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

// innerLimit is how many sections and entities a topic shows among others.
const innerLimit = 5

type topicsOptions struct {
	*terminal
	listing
	cfg  config.Config
	name string
}

func newTopics(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "topics [NAME]",
		Short: "Show the topics of the notes, with their sections and entities",
		Long: `Show what the notes are about: each topic with the sections that are filed
under it, how much each says of it, and the entities that are at home there.
Sections that only list links come last. A section is filed under the topics of
what it names, and under what its heading says it is about: a concept, or the
first project or organization there.

NAME shows one topic in full, or with --limit as many of its sections. It may be
written in any case and spelling, or be one of the topic's other names.`,
		Example: `  notes topics                   all topics, in short
  notes topics "service mesh"    one topic, in full
  notes topics wasm              one by another name
  notes topics cilium            the sections that are about Cilium`,
		Args:              atMost(1),
		ValidArgsFunction: t.completeNames(true),
	}, &topicsOptions{terminal: t})
}

func (o *topicsOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, append(noteFlags, "limit", "all")...)
	o.listing.addPathFlags(flags)
}

func (o *topicsOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.name = o.whole(cfg), first(args)
	return o.listing.validate()
}

func (o *topicsOptions) run(ctx context.Context) error {
	return o.ask(ctx, o.cfg, func(book *notes.Notebook) error {
		all, err := book.Topics(ctx, o.name)
		if err != nil {
			return err
		}
		o.sayNothing(book, o.cfg, len(all), "no section is filed under a topic yet; `notes entities` lists what the notes name")
		if o.name != "" {
			return o.one(all)
		}
		shown, more := limited(o.cfg, all)
		return answerList(o.terminal, o.cfg, &o.listing, shown, shown, func(s render.Screen) error {
			return render.Topics(o.out, s, shown, o.inner(), more)
		})
	})
}

// inner shortens topics that stand among others.
func (o *topicsOptions) inner() int {
	if o.cfg.All {
		return 0
	}
	return innerLimit
}

// one writes the topic that was asked for. The limit is that of its sections.
func (o *topicsOptions) one(topics []kg.Topic) error {
	whole := topics[0]
	shown := whole
	if most := o.cfg.Limit; most > 0 && !o.cfg.All {
		shown.Sections = whole.Sections[:min(most, len(whole.Sections))]
	}
	list := []kg.Topic{shown}
	return answerList(o.terminal, o.cfg, &o.listing, list, list, func(s render.Screen) error {
		return render.Topic(o.out, s, whole, len(shown.Sections))
	})
}
