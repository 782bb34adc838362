package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"notes/internal/config"
	"notes/internal/render"
	"notes/pkg/kg"
	"notes/pkg/notes"
)

type vocabOptions struct {
	*terminal
	cfg     config.Config
	pattern string
}

func newVocab(t *terminal) *cobra.Command {
	cmd := build(&cobra.Command{
		Use:   "vocab [PATTERN]",
		Short: "List the vocabulary by which notes are read, or change your own",
		Long: `List what is known of names before a note is read, and from where: the entries
of your own, and how many are built in; with PATTERN (as for "notes entities")
or --all the built-in ones too.

Your own entries add to the built-in ones, correct them field by field, or hide
them. They stand in the files that the setting "vocabulary" names, and in
.notes/vocabulary.yaml in the notes folder. The commands below write to the
first of those that are named, else to the latter; the notes are never touched.
"notes help vocabulary" says what stands in such a file.`,
		Example: `  notes vocab                                       your entries, and the built-in files
  notes vocab mesh                                  all with "mesh" in a name
  notes vocab add Foobar --kind project             something that is not known yet
  notes vocab alias "Argo CD" Argus                 another name of something known
  notes vocab import landscape.yml --out cncf.yaml  names out of a CNCF landscape`,
		Args: vocabArgs,
	}, &vocabOptions{terminal: t})
	cmd.AddCommand(newVocabAdd(t), newVocabAlias(t), newVocabKind(t), newVocabHide(t), newVocabMerge(t), newVocabRemove(t), newVocabImport(t))
	return cmd
}

// vocabArgs takes more than one argument for a command that was mistyped.
func vocabArgs(cmd *cobra.Command, args []string) error {
	if len(args) < 2 {
		return nil
	}
	return unknownCommand(cmd, args[0])
}

func (o *vocabOptions) addFlags(flags *pflag.FlagSet) {
	config.AddFlags(flags, "limit", "all", "vocabulary")
}

func (o *vocabOptions) validate(cfg config.Config, args []string) error {
	o.cfg, o.pattern = cfg, first(args)
	return nil
}

func (o *vocabOptions) run(context.Context) error {
	v, err := o.readVocabulary(o.cfg)
	if err != nil {
		return err
	}
	all := v.Entries(o.pattern, o.cfg.All)
	listed := len(all.Entries)
	var more int
	all.Entries, more = limited(o.cfg, all.Entries)
	if o.pattern != "" {
		o.sayEmpty(o.cfg, listed, "no entry has such a name; `notes vocab add` makes one")
	}
	return o.answer(o.cfg, all, func(s render.Screen) error { return o.write(s, all, more) })
}

// write writes the entries and, unless some were asked for, the files.
func (o *vocabOptions) write(s render.Screen, all kg.Vocabulary, more int) error {
	summary := o.pattern == "" && !o.cfg.All
	var err error
	if len(all.Entries) > 0 {
		err = render.Vocabulary(o.out, s, all.Entries, more)
	}
	if !summary {
		return err
	}
	if len(all.Entries) > 0 {
		fmt.Fprintln(o.out)
	}
	files, moreFiles := all.Files, 0
	if o.cfg.Limit > 0 { // there is no end of entries, but all files fit two screens
		files, moreFiles = limited(o.cfg, files)
	}
	return errors.Join(err, render.VocabularyFiles(o.out, s, files, moreFiles))
}

// readVocabulary opens the vocabulary for a command that changes nothing.
func (t *terminal) readVocabulary(cfg config.Config) (*notes.Vocabulary, error) {
	v, err := notes.OpenVocabulary(t.optionsOf(cfg))
	if err == nil {
		err = v.Missing()
	}
	return v, err
}

// edit changes the vocabulary and says what came of it.
func (t *terminal) edit(cfg config.Config, change func(*notes.Vocabulary) (kg.VocabularyEntry, error)) error {
	v, err := notes.OpenVocabulary(t.optionsOf(cfg))
	if err != nil {
		return err
	}
	entry, err := change(v)
	if err != nil {
		return err
	}
	t.remark(cfg, "wrote %s; `%s` reads the notes by it", v.File(), t.optionsOf(cfg).IndexCommand())
	if cfg.Quiet && !cfg.JSON {
		return nil
	}
	return t.answer(cfg, entry, func(s render.Screen) error {
		if entry.File == "" { // none is left
			return nil
		}
		return render.Vocabulary(t.out, s, []kg.VocabularyEntry{entry}, 0)
	})
}

// kindNamed checks a kind that was typed.
func kindNamed(word string) (kg.Kind, error) {
	if kind := kg.Kind(word); kind.Valid() {
		return kind, nil
	}
	words := kindWords()
	hint := "the kinds are " + strings.Join(words, ", ")
	if near := config.Nearest(word, words); near != "" {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	return "", &usageError{problem: fmt.Sprintf("unknown kind %q", word), hint: hint}
}

// kindWords lists the kinds as they are typed.
func kindWords() []string { return kg.Words(kg.Kinds()) }
