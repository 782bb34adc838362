package notes

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"notes/internal/shell"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// NewEntry is what a person tells of a name.
type NewEntry struct {
	Name    string
	Kind    kg.Kind // one of [kg.Kinds]
	Aliases []string
	Broader []string // names of entries
	Home    string
}

// Add adds an entry. A name that the vocabulary has already is an error, unless it is another
// name of something built in and means other things as well, or the name of a namesake (see
// [vocab.Entry.Namesake]); then the new entry gets it. One
// in Broader that nothing has an [*UnknownNameError], a kind that there isn't an
// [*InvalidError].
func (v *Vocabulary) Add(ctx context.Context, n NewEntry) (kg.VocabularyEntry, error) {
	if err := cmp.Or(n.Kind.Validate("Kind"), v.checkNew(n)); err != nil {
		return kg.VocabularyEntry{}, err
	}
	e := vocab.Entry{Name: n.Name, Kind: n.Kind, Home: n.Home}
	var cues []string
	for _, name := range n.Broader {
		parent, err := v.subject(ctx, name)
		if err != nil {
			return kg.VocabularyEntry{}, err
		}
		e.Broader = append(e.Broader, parent.name)
		cues = append(cues, strings.ToLower(parent.name))
	}
	words := vocab.ReadWords()
	for _, text := range append([]string{n.Name}, n.Aliases...) {
		e.Forms = append(e.Forms, vocab.Guard(vocab.Form{Text: text}, words, cues))
	}
	return v.write(n.Name, func(d *vocab.Draft) {
		v.hideNamesakes(d, subject{entry: v.known.Named(n.Name)}, n.Aliases)
		d.Put(e)
	})
}

// checkNew refuses what can't be a new entry.
func (v *Vocabulary) checkNew(n NewEntry) error {
	if err := checkNames(append([]string{n.Name}, n.Aliases...)); err != nil {
		return err
	}
	if n.Home != "" && !vocab.IsWebAddress(n.Home) {
		return fmt.Errorf("the home page %q is no address; it begins with https://", n.Home)
	}
	if e := v.hidden(n.Name); e != nil && e.Source.File != v.File() {
		return v.hiddenError(e)
	}
	e := v.known.Named(n.Name)
	switch {
	case e == nil, e.Namesake(n.Name, n.Kind):
		return v.checkFree(subject{kind: n.Kind, entry: e}, n.Aliases)
	case e.Key() == kg.Fold(n.Name):
		return fmt.Errorf("%q is known already, as %s (%s); `notes vocab alias` and `notes vocab kind` change it", e.Name, e.Kind, sourceOf(e))
	case !e.User && doubtful(n.Name, e):
		return v.checkFree(subject{kind: n.Kind}, n.Aliases)
	}
	return fmt.Errorf("%q is another name of %q already (%s)", n.Name, e.Name, sourceOf(e))
}

// doubtful reports whether a name of an entry has other meanings as well, of which who adds it has one
// in mind.
func doubtful(name string, e *vocab.Entry) bool {
	key := kg.Fold(name)
	return !slices.ContainsFunc(e.Forms, func(form vocab.Form) bool {
		return kg.Fold(form.Text) == key && !form.Ambiguous && len(form.Cues) == 0 && form.Case == vocab.Any
	})
}

func sourceOf(e *vocab.Entry) string {
	if !e.User {
		return fmt.Sprintf("built in, %s:%d", e.Source.File, e.Source.Line)
	}
	return fmt.Sprintf("%s:%d", e.Source.File, e.Source.Line)
}

// checkNames refuses what no text can hold as a name.
func checkNames(names []string) error {
	for _, name := range names {
		switch {
		case kg.Fold(name) == "":
			return fmt.Errorf("%q is no name; a name has a letter or digit", name)
		case strings.ContainsFunc(name, unicode.IsControl):
			return fmt.Errorf("%q is no name; a name stands on one line", name)
		case vocab.Nameless(name):
			return fmt.Errorf("%q stands in any text and would be found everywhere; take a longer name", name)
		}
	}
	return nil
}

// checkFree refuses aliases that are the name of another entry. An alias of
// another one may be taken over, and the letters of a namesake.
func (v *Vocabulary) checkFree(owner subject, aliases []string) error {
	for _, alias := range aliases {
		e := v.known.Lookup(kg.Fold(alias))
		if e != nil && e != owner.entry && !e.Namesake(alias, owner.kind) {
			return fmt.Errorf("%q is an entry itself (%s); `notes vocab merge` makes one of two", e.Name, sourceOf(e))
		}
	}
	return nil
}

// hideNamesakes hides the entries whose name something takes as an alias, see
// [Vocabulary.checkFree].
func (v *Vocabulary) hideNamesakes(d *vocab.Draft, owner subject, aliases []string) {
	for _, alias := range aliases {
		if e := v.known.Lookup(kg.Fold(alias)); e != nil && e != owner.entry {
			d.Hide(e.Name)
		}
	}
}

// Alias gives what is called name other names. A name that only the notes have
// becomes an entry, of the kind that they make it.
func (v *Vocabulary) Alias(ctx context.Context, name string, aliases ...string) (kg.VocabularyEntry, error) {
	s, err := v.subject(ctx, name)
	if err == nil {
		err = errors.Join(checkNames(aliases), v.checkFree(s, aliases))
	}
	if err != nil {
		return kg.VocabularyEntry{}, err
	}
	words := vocab.ReadWords()
	var forms []vocab.Form
	for _, alias := range aliases {
		forms = append(forms, s.aliasOf(alias, words))
	}
	return v.write(s.name, func(d *vocab.Draft) {
		v.ensure(d, s)
		v.hideNamesakes(d, s, aliases)
		d.Alias(s.name, forms...)
	})
}

// aliasOf returns another name of what is known, with its guard: an ordinary word counts where
// the name itself stands nearby. The given name of a person needs nobody to vouch for it: notes
// write it alone.
func (s *subject) aliasOf(alias string, words *vocab.Words) vocab.Form {
	form := vocab.Form{Text: alias}
	if vocab.Ordinary(alias, words) && (s.kind != kg.Person || !vocab.GivenOnly(alias, words)) {
		return vocab.Guard(form, words, []string{strings.ToLower(s.name)})
	}
	return vocab.Guard(form, words, nil)
}

// Cues returns what an alias counts beside, one of it, in lower case; none for a name that
// counts wherever it stands as it is written.
func (v *Vocabulary) Cues(alias string) []string {
	e := v.known.Named(alias)
	if e == nil {
		return nil
	}
	i := slices.IndexFunc(e.Forms, func(form vocab.Form) bool { return kg.Fold(form.Text) == kg.Fold(alias) })
	if i < 0 || !e.Forms[i].Ambiguous {
		return nil
	}
	return e.Forms[i].Cues
}

// ensure makes an entry of what only the notes know.
func (v *Vocabulary) ensure(d *vocab.Draft, s subject) {
	if s.entry == nil {
		d.Put(vocab.Entry{Name: s.name, Kind: s.kind, Forms: s.forms()})
	}
}

// forms returns the names of what only the notes know, with their guards.
func (s *subject) forms() []vocab.Form {
	words := vocab.ReadWords()
	var forms []vocab.Form
	for _, name := range append([]string{s.name}, s.also...) {
		forms = append(forms, vocab.Guard(vocab.Form{Text: name}, words, nil))
	}
	return forms
}

// SetKind says what kind of thing name is. A name that nothing has gives an
// [*UnknownNameError], a kind that there isn't an [*InvalidError].
func (v *Vocabulary) SetKind(ctx context.Context, name string, kind kg.Kind) (kg.VocabularyEntry, error) {
	if err := kind.Validate("kind"); err != nil {
		return kg.VocabularyEntry{}, err
	}
	s, err := v.subject(ctx, name)
	if err != nil {
		return kg.VocabularyEntry{}, err
	}
	if s.entry != nil && s.entry.Namesake(name, kind) {
		return v.Add(ctx, NewEntry{Name: name, Kind: kind})
	}
	return v.write(s.name, func(d *vocab.Draft) {
		v.ensure(d, s)
		d.SetKind(s.name, kind)
	})
}

// Hide makes a name, with all other names of its entry, never be found. It may
// be one that is no entity yet, which then isn't suggested any more.
func (v *Vocabulary) Hide(ctx context.Context, name string) (kg.VocabularyEntry, error) {
	s, err := v.subject(ctx, name)
	var unknown *UnknownNameError
	if errors.As(err, &unknown) {
		s, err = v.candidate(ctx, unknown)
	}
	switch {
	case err != nil:
		return kg.VocabularyEntry{}, err
	case s.entry != nil && !isNameOf(name, s.entry):
		return kg.VocabularyEntry{}, fmt.Errorf("%q is another name of %q; hide that one", name, s.name)
	}
	return v.write(s.name, func(d *vocab.Draft) { d.Hide(s.name, s.also...) })
}

// Remove takes back what the file that is written to says of a name. What other files
// say of it, and what is built in, applies again.
func (v *Vocabulary) Remove(name string) (kg.VocabularyEntry, error) {
	draft, err := vocab.NewDraft(v.files[v.at])
	if err != nil {
		return kg.VocabularyEntry{}, err
	}
	if !draft.Remove(name) {
		return kg.VocabularyEntry{}, v.notThere(name)
	}
	return v.write(name, func(d *vocab.Draft) { d.Remove(name) })
}

// notThere says of a name that the file has no entry for where it stands instead.
func (v *Vocabulary) notThere(name string) error {
	e := cmp.Or(v.hidden(name), v.known.Named(name))
	switch {
	case e == nil:
		return fmt.Errorf("%q has no entry in %s; `notes vocab` lists your entries", name, v.File())
	case !e.User:
		return fmt.Errorf("%q is %s; `notes vocab hide %s` hides it", e.Name, sourceOf(e), shell.Word(e.Name))
	case e.Source.File == v.File():
		return fmt.Errorf("%q is another name of %q; remove that one, or take it out of %s", name, e.Name, sourceOf(e))
	}
	return fmt.Errorf("%q stands in %s; `%s` takes it out", e.Name, sourceOf(e), v.removeCommand(e))
}

// removeCommand is the command that takes an entry of the user's out of its file.
func (v *Vocabulary) removeCommand(e *vocab.Entry) string {
	command := "notes vocab remove " + shell.Word(e.Name)
	if e.Source.File != v.File() {
		command += " --vocabulary " + shell.Word(e.Source.File)
	}
	return command
}

// isNameOf reports whether a name, or the singular of it, is that of an entry
// and no other name of it.
func isNameOf(name string, e *vocab.Entry) bool {
	singular, _ := kg.Singular(kg.Fold(name))
	return e.Key() == kg.Fold(name) || e.Key() == singular
}

// Merge makes others into other names of what is called name: their names,
// addresses and what is filed under them go over to it.
func (v *Vocabulary) Merge(ctx context.Context, name string, others ...string) (kg.VocabularyEntry, error) {
	keep, err := v.subject(ctx, name)
	if err != nil {
		return kg.VocabularyEntry{}, err
	}
	var gone []subject
	for _, other := range others {
		s, err := v.subject(ctx, other)
		switch {
		case err != nil:
			return kg.VocabularyEntry{}, err
		case kg.Fold(s.name) == kg.Fold(keep.name):
			return kg.VocabularyEntry{}, fmt.Errorf("%q is another name of %q already", other, keep.name)
		}
		gone = append(gone, s)
	}
	return v.write(keep.name, func(d *vocab.Draft) {
		v.ensure(d, keep)
		for _, s := range gone {
			v.hand(d, keep, s)
		}
	})
}

// hand hands all that another one has over to keep.
func (v *Vocabulary) hand(d *vocab.Draft, keep, other subject) {
	if other.entry == nil {
		d.Alias(keep.name, other.forms()...)
		return
	}
	d.Hide(other.name)
	d.Alias(keep.name, other.entry.Forms...)
	var repos []string
	if keep.entry != nil {
		repos = keep.entry.Repos
	}
	if urls := other.entry.URLs(); len(urls) > 0 {
		d.SetRepos(keep.name, slices.Concat(repos, urls))
	}
}

// write edits the file and looks whether what comes of it makes a whole with
// the rest, before it takes the place of what is there.
func (v *Vocabulary) write(name string, edit func(*vocab.Draft)) (kg.VocabularyEntry, error) {
	none := kg.VocabularyEntry{}
	if v.o.NamesNote(v.File()) || v.o.IsNote(v.File()) {
		return none, fmt.Errorf("%q is a note, and notes are never written to; name another file for the vocabulary", v.File())
	}
	draft, err := vocab.NewDraft(v.files[v.at])
	if err != nil {
		return none, err
	}
	edit(draft)
	content, err := draft.Bytes()
	if err != nil {
		return none, err
	}
	files := slices.Clone(v.files)
	files[v.at].Data = content
	known, err := vocab.Load(files)
	if err != nil {
		return none, fmt.Errorf("nothing was written: %w", err)
	}
	if err := v.prepare(); err != nil {
		return none, err
	}
	if err := vocab.Replace(v.File(), v.was, content); err != nil {
		return none, err
	}
	v.files, v.known, v.was = files, known, content
	return v.entry(name), nil
}

// prepare makes the folder of the notebook's own vocabulary, where the index
// may not have been made yet.
func (v *Vocabulary) prepare() error {
	if v.File() != v.o.ownVocabulary() {
		return nil
	}
	if err := v.o.checkFolder(); err != nil {
		return err
	}
	o := v.o
	o.DB = ""
	return prepareFolder(o)
}

// entry returns an entry as it applies now, hidden or not.
func (v *Vocabulary) entry(name string) kg.VocabularyEntry {
	if e := v.hidden(name); e != nil {
		return answerOf(e)
	}
	if e := v.known.Named(name); e != nil {
		return answerOf(e)
	}
	return kg.VocabularyEntry{Name: name}
}
