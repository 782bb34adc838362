package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type indexOptions struct {
	*terminal
	cfg   config.Config
	flags *pflag.FlagSet
	files []string
}

func newIndex(t *terminal) *cobra.Command {
	return build(&cobra.Command{
		Use:   "index [FOLDER | FILE...]",
		Short: "Read what changed in the notes, and update the index",
		Long: `Read the notes that are new or changed since the last time, forget those that
are gone, and say what was done. A file that can't be read is skipped with the
reason, and the rest goes on; what the index knows of one that a permission or
the like keeps from being read stays. Where it can't, because the whole index
has to be made anew, that is said, and the run fails, as it does if a FILE that
was named can't be read; one that is gone and that the index knows is forgotten.
The notes themselves are never written to.

Read are files that end in .md or .markdown, except in hidden folders and where
.gitignore or .notesignore say otherwise. A FILE that is named is read whatever
its name, into the index of the folder that it lies in. Symbolic links are not
followed, but one that is named is read. The index lies in .notes/index.db in
the notes folder; interrupted at any moment, it stays as it was. In a folder
below one that has an index, that one is read, which is said; "notes index ."
makes an index of the current folder alone.`,
		Example: `  notes index                        the folder of config.yaml, else this one
  notes index ~/kb                   another one
  notes index --db /tmp/kb.db ~/kb   with its index elsewhere
  notes index --rebuild              everything anew`,
		ValidArgsFunction: cobra.FixedCompletions(nil, cobra.ShellCompDirectiveDefault),
	}, &indexOptions{terminal: t})
}

func (o *indexOptions) addFlags(flags *pflag.FlagSet) {
	o.flags = flags
	config.AddFlags(flags, "extensions", "max-file-size", "vocabulary", "jobs", "wait", "rebuild")
}

// validate tells the one folder from the files.
func (o *indexOptions) validate(cfg config.Config, args []string) error {
	o.cfg = cfg
	if len(args) == 0 && !o.flags.Changed("notes") {
		o.sayElsewhere()
	}
	var missing error
	for _, arg := range args {
		info, err := os.Stat(arg)
		switch {
		case isGone(err):
			o.files = append(o.files, arg)
			missing = cmp.Or(missing, unreadable(arg, err))
		case err != nil:
			return unreadable(arg, err)
		case !info.IsDir():
			o.files = append(o.files, arg)
		case len(args) > 1:
			return &usageError{problem: fmt.Sprintf("%q is a folder beside other arguments", arg), hint: "name one folder, or files; each folder has an index of its own"}
		default:
			o.cfg.Folder = arg
		}
	}
	if err := o.atFiles(); err != nil || o.hasIndex() {
		return err
	}
	return missing
}

func unreadable(arg string, err error) error {
	return fmt.Errorf("%q can't be read: %w; name the folder of your notes, or one or more files", arg, bare(err))
}

// isGone reports whether nothing is at a path: it may be that of a note that was deleted,
// which the index forgets.
func isGone(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}

// hasIndex reports whether there is an index that may know files that are gone.
func (o *indexOptions) hasIndex() bool {
	_, err := os.Stat(cmp.Or(o.cfg.DB, filepath.Join(o.cfg.Folder, filepath.FromSlash(kg.UsualIndex))))
	return err == nil
}

// atFiles takes the folder whose index the files belong to, as they do by lying in it, where
// nothing says which folder is meant.
func (o *indexOptions) atFiles() error {
	if len(o.files) == 0 || o.cfg.File != "" || o.cfg.Given("folder") || o.cfg.Given("db") {
		return nil
	}
	homes := make([]string, len(o.files))
	for i, file := range o.files {
		homes[i] = config.IndexedFolder(filepath.Dir(file))
		if homes[i] != homes[0] {
			return &usageError{problem: fmt.Sprintf("%q and %q don't belong to one index", o.files[0], file), hint: "name files of one notebook, or with --notes the folder that all are in"}
		}
	}
	if homes[0] == "" {
		return nil
	}
	if home := relative(homes[0]); !notes.SameFolder(home, o.cfg.Folder) {
		o.cfg.Folder = home
		o.remark(o.cfg, "updating the index of %q, where %q lies", home, o.files[0])
	}
	return nil
}

// sayElsewhere names the folder that is read if it is neither this one nor below: an index
// or a config.yaml above stands for all folders below, which one may not have had in mind.
func (o *indexOptions) sayElsewhere() {
	if !filepath.IsLocal(relative(o.cfg.Folder)) {
		o.remark(o.cfg, "reading %q; `notes index .` reads the current folder alone", o.cfg.Folder)
	}
}

// outer is the folder with an index that a folder lies in which gets one of its own by
// being named; empty where there is none. Who means to bring that index up to date may
// take the name for all that it needs. Who names the current folder was told.
func (o *indexOptions) outer() string {
	folder, err := filepath.EvalSymlinks(o.cfg.Folder) // a link out of an outer one is not read there
	if err == nil {
		folder, err = filepath.Abs(folder)
	}
	if err != nil || o.cfg.DB != "" || notes.SameFolder(folder, ".") {
		return ""
	}
	if outer := config.IndexedFolder(folder); outer != folder {
		return outer
	}
	return ""
}

func (o *indexOptions) tellOuter(outer string) {
	if outer == "" {
		return
	}
	cfg := o.cfg
	cfg.Folder = relative(outer)
	o.remark(o.cfg, "%q has an index of its own now, and commands there know nothing of the notes around it; the index of all is as it was: `%s` updates it, and who doesn't want both deletes %q",
		o.cfg.Folder, o.optionsOf(cfg).IndexCommand(), filepath.Join(o.cfg.Folder, ".notes"))
}

func (o *indexOptions) run(ctx context.Context) error {
	collect(calmGC)
	outer := o.outer()
	options := o.optionsOf(o.cfg)
	meter := o.meter(o.cfg)
	options.Files, options.Progress = o.files, func(p notes.Progress) {
		if p.Files == 0 {
			makeRoom(p.AllBytes)
		}
		meter.show(p)
	}
	report, err := notes.Index(ctx, options)
	meter.end()
	if err != nil {
		return err
	}
	o.tell(report)
	o.tellOuter(outer)
	switch {
	case o.cfg.JSON:
		err = render.JSON(o.out, report)
	case !o.cfg.Quiet:
		_, err = fmt.Fprintln(o.out, done(report))
	}
	return errors.Join(err, lost(report), refused(report))
}

// tell says what is no answer but should be known: what was left out, and why
// it took longer than the changes alone would have.
func (o *indexOptions) tell(r notes.Report) {
	if o.cfg.JSON || o.cfg.Quiet {
		return
	}
	o.tellSkipped(r.Skipped, o.cfg.Verbose)
	o.tellKept(r.Kept)
	o.tellRebuilt(r.Rebuilt, o.cfg.Verbose)
	if r.Notes == 0 && len(r.Skipped) == 0 {
		o.say("no notes in %q: files that end in %s are read, --extensions names others", o.cfg.Folder, strings.Join(o.cfg.Extensions, " or "))
	}
	if o.cfg.Verbose {
		o.say("read %s in %s", inUnits(r.Read), time.Duration(r.ElapsedMS)*time.Millisecond)
	}
}

// done says what an index now holds and how it came to that.
func done(r notes.Report) string {
	total := plural(r.Notes, "note", "notes")
	changes := sentence(
		counted{r.Added, "added"}, counted{r.Changed, "changed"}, counted{r.Moved, "moved"},
		counted{r.Removed, "removed"}, counted{r.Unchanged, "unchanged"}, counted{r.Unread, "kept unread"}, counted{len(r.Lost), "lost"}, plural(len(r.Skipped), "problem", "problems"),
	)
	if changes == "" {
		changes = "nothing to do"
	}
	return fmt.Sprintf("%d %s: %s", total.n, total.what, changes)
}

// bare takes the operation and path off an error, for messages that name the
// path themselves.
func bare(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
