package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/notes"
)

type watchOptions struct {
	*terminal
	cfg   config.Config
	meter *meter
	told  []notes.Skip // files that can't be read, of which was told
}

func newWatch(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "watch [FOLDER]",
		Short: "Keep the index up to date while notes are written",
		Long: `Update the index now and whenever notes have changed and it is quiet again, as
"notes index" does, with one line for each time that something was done. Ctrl-C
ends it.

Between updates nothing is held: other commands answer and index meanwhile. If
one of them holds the index for longer than --wait, that is said, and the update
is tried again.`,
		Example: `  notes watch                      the folder of config.yaml, else this one
  notes watch ~/kb --debounce 2s   once it has been quiet for two seconds
  notes watch --json               one JSON object a line, for a program`,
		Args:              atMost(1),
		ValidArgsFunction: cobra.FixedCompletions(nil, cobra.ShellCompDirectiveFilterDirs),
	}, &watchOptions{terminal: t})
}

func (o *watchOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, "extensions", "max-file-size", "vocabulary", "jobs", "wait", "rebuild", "debounce")
}

func (o *watchOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.meter = cfg, o.terminal.meter(cfg)
	if len(args) == 0 {
		return nil
	}
	info, err := os.Stat(args[0])
	switch {
	case err != nil:
		return fmt.Errorf("%q can't be read: %w; name the folder of your notes", args[0], bare(err))
	case !info.IsDir():
		return &usageError{problem: fmt.Sprintf("%q is not a folder", args[0]), hint: "`notes index` reads single files"}
	}
	o.cfg.Folder = args[0]
	return nil
}

func (o *watchOptions) run(ctx context.Context) error {
	options := o.optionsOf(o.cfg)
	options.Progress, options.Debounce = o.meter.show, o.cfg.Debounce
	defer o.meter.end()
	o.remark(o.cfg, "watching %q; Ctrl-C ends it", o.cfg.Folder)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var unheard error
	err := notes.Watch(ctx, options, func(r notes.Report, err error) {
		o.meter.end()
		if unheard = o.tell(r, err); unheard != nil {
			stop()
		}
	})
	return errors.Join(err, unheard)
}

// tell says what came of a round. Its error is that nobody can be told.
func (o *watchOptions) tell(r notes.Report, failure error) error {
	if failure != nil {
		o.report(failure)
		return nil
	}
	if o.cfg.JSON {
		return render.JSONLine(o.out, r)
	}
	if o.cfg.Quiet {
		return nil
	}
	o.tellSkipped(o.untold(r.Skipped), o.cfg.Verbose)
	o.tellKept(r.Kept)
	o.tellRebuilt(r.Rebuilt, o.cfg.Verbose)
	_, err := fmt.Fprintln(o.out, done(r))
	o.report(lost(r))
	return err
}

// untold leaves out what was told in the round before.
func (o *watchOptions) untold(skipped []notes.Skip) []notes.Skip {
	var news []notes.Skip
	for _, s := range skipped {
		if !slices.Contains(o.told, s) {
			news = append(news, s)
		}
	}
	o.told = skipped
	return news
}
