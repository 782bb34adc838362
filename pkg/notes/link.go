package notes

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"notes/internal/query"
	"notes/internal/relink"
	"notes/internal/source"
	"notes/internal/store"
	"notes/internal/vocab"
	"notes/internal/wholefile"
	"notes/pkg/kg"
)

// Links returns what leads from a note to others, and from others to it.
func (n *Notebook) Links(ctx context.Context, note string) (kg.NoteLinks, error) {
	return answer(ctx, n, func(v *query.View) (kg.NoteLinks, error) { return v.NoteLinks(ctx, note, ordinaryWord()) })
}

// CheckOptions say which kinds of problems are wanted, see [kg.CheckOptions].
type CheckOptions = kg.CheckOptions

// Check returns what is amiss in the notebook, of notes only of those that pass
// the filter; what they link to may be any.
func (n *Notebook) Check(ctx context.Context, o CheckOptions) (kg.Check, error) {
	if err := n.filter.Validate(); err != nil {
		return kg.Check{}, err
	}
	leftOut := func() []string { return n.o.leftOut(ctx) }
	files := func() []string { return source.Files(ctx, source.Folder(n.o.folder())) }
	return answer(ctx, n.Where(kg.Filter{}), func(v *query.View) (kg.Check, error) { return v.Check(ctx, n.filter.NoteFilter, o, leftOut, files) })
}

// leftOut lists the notes of the folder that a line of .gitignore or the like keeps from
// being read.
func (o Options) leftOut(ctx context.Context) []string {
	read, every := map[string]bool{}, o.source()
	folder := source.Folder(o.folder())
	for f := range source.Walk(ctx, folder, o.source()) {
		read[f.Path] = true
	}
	every.Unruled = true
	var list []string
	for f := range source.Walk(ctx, folder, every) {
		if !read[f.Path] && f.Skipped == "" {
			list = append(list, f.Path)
		}
	}
	return list
}

// Patches returns the changes that turn the first unlinked mention of each note
// by its title or an alias into a wikilink, by path. Notes that pass the filter
// are changed; names of all are looked for. Nothing is written. A note that is
// not as it was indexed is refused, as is one that can't be read.
func (n *Notebook) Patches(ctx context.Context) ([]kg.Patch, error) {
	if err := cmp.Or(n.usable(ctx), n.o.checkFolder()); err != nil {
		return nil, err
	}
	in, err := n.indexed()
	if err != nil {
		return nil, err
	}
	names := relink.NewNames(slices.Collect(maps.Keys(in.meanings)))
	folder := source.Folder(n.o.folder())
	list := []kg.Patch{}
	for _, h := range in.heads {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if !n.filter.Match(&h) {
			continue
		}
		p := patch(folder, h.Path, in.stamps[h.Path], n.o.source(), in.proposer(&h, names))
		if p.Refused != "" || len(p.Links) > 0 {
			list = append(list, p)
		}
	}
	return list, nil
}

// indexed is what the index knows of notes that are to be linked.
type indexed struct {
	heads    []kg.Note // by path
	bases    map[string]int
	stamps   map[string]kg.Stamp // of the files, by path
	meanings map[relink.Name]meaning
	linkable query.Linkable
}

// meaning is the note that a name means, and where it does.
type meaning struct {
	query.NoteName
	note string // path
}

// indexed reads the notes, the stamps of their files, and the names by which they may be mentioned.
func (n *Notebook) indexed() (in indexed, err error) {
	in.stamps = map[string]kg.Stamp{}
	err = ask(n.o, func(r *store.Reader) (err error) {
		for _, h := range r.Heads() {
			in.heads = append(in.heads, h)
		}
		for p, s := range r.Files() {
			in.stamps[p] = s
		}
		view := query.NewView(r)
		if in.linkable, err = view.Linkable(n.filter.Match); err != nil {
			return err
		}
		in.bases = basesOf(in.heads)
		in.meanings, err = meaningsOf(in.heads, in.bases, view.NoteNames(ordinaryWord()))
		return err
	})
	slices.SortFunc(in.heads, func(a, b kg.Note) int { return strings.Compare(a.Path, b.Path) })
	return in, err
}

// proposer returns what proposes links in the file of a note.
func (in *indexed) proposer(h *kg.Note, names relink.Names) func(file []byte) []relink.Edit {
	around := in.linkable.Around(h.Path)
	linked := []string{targetIn(h.Path, in.bases)}
	for _, p := range around.Linked {
		linked = append(linked, targetIn(p, in.bases))
	}
	known := relink.Known{
		Linked: linked,
		Meant: func(n relink.Name, s relink.Sentence, start, end int) bool {
			m := in.meanings[n]
			return m.Meant(s.Text, start, end, h.Date) && !around.Part(m.NoteName, s.Index, start, end)
		},
		Leads: func(n relink.Name) bool { return in.linkable.Leads(h.Path, n.Target, in.meanings[n].note) },
	}
	return func(file []byte) []relink.Edit { return relink.Propose(file, names, known) }
}

// meaningsOf returns the names by which notes may be mentioned, as they are looked for,
// and what each means.
func meaningsOf(heads []kg.Note, bases map[string]int, names query.NoteNames) (map[relink.Name]meaning, error) {
	meanings := map[relink.Name]meaning{}
	for _, h := range heads {
		list, err := names.Of(&h)
		if err != nil {
			return nil, err
		}
		for _, name := range list {
			if len([]rune(name.Text)) >= shortestName {
				meanings[relink.Name{Text: name.Text, Target: targetIn(h.Path, bases)}] = meaning{name, h.Path}
			}
		}
	}
	return meanings, nil
}

// ordinaryWord tells the words of the language from those that only names have.
func ordinaryWord() func(word string) bool {
	words := vocab.ReadWords()
	return func(word string) bool { return words.Function(word) || words.Common(word) }
}

// shortestName is how many characters a name has that is linked.
const shortestName = 3

// basesOf counts how many notes have each file name.
func basesOf(heads []kg.Note) map[string]int {
	bases := map[string]int{}
	for _, h := range heads {
		bases[base(h.Path)]++
	}
	return bases
}

func base(p string) string { return strings.TrimSuffix(path.Base(p), path.Ext(p)) }

// targetIn is what a wikilink to a note says: its file name, with the folder if
// another note has the same.
func targetIn(p string, bases map[string]int) string {
	if bases[base(p)] > 1 {
		return strings.TrimSuffix(p, path.Ext(p))
	}
	return base(p)
}

// patch reads a note and proposes a change to it.
func patch(folder fs.FS, p string, stamp kg.Stamp, o source.Options, propose func([]byte) []relink.Edit) kg.Patch {
	out := kg.Patch{Note: p, Links: []string{}}
	file, err := source.Read(folder, p, o)
	switch {
	case err != nil:
		out.Refused = err.Error()
	case stamp.Hash != source.Hash(file):
		out.Refused = "it has changed since it was indexed"
	}
	if out.Refused != "" {
		return out
	}
	edits := propose(file)
	for _, e := range edits {
		out.Links = append(out.Links, e.Text)
	}
	out.Before, out.After = string(file), string(relink.Apply(file, edits))
	return out
}

// ApplyPatch writes a change that [Notebook.Patches] proposed. It is refused if
// the note is not as it was then. The file is replaced as a whole, or stays.
func (n *Notebook) ApplyPatch(p kg.Patch) error {
	if n.closed.Load() {
		return ErrClosed
	}
	file, err := filepath.EvalSymlinks(filepath.Join(n.o.folder(), filepath.FromSlash(p.Note)))
	if err != nil {
		return fmt.Errorf("linking %q: %w", p.Note, err)
	}
	now, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("linking %q: %w", p.Note, err)
	}
	if string(now) != p.Before {
		return fmt.Errorf("linking %q: it has changed meanwhile; run `%s` and try again", p.Note, n.o.IndexCommand())
	}
	if err := wholefile.WriteText(file, p.After); err != nil {
		return fmt.Errorf("linking %q: %w", p.Note, err)
	}
	return nil
}

// Reread brings the index up to date with notes that it knows, by path, such as those that
// patches have changed; it looks at no others. An index that is [Notebook.Outdated] stays as
// it is, for all would have to be read. Errors are those of [Index].
func (n *Notebook) Reread(ctx context.Context, paths ...string) error {
	if err := n.usable(ctx); err != nil || len(paths) == 0 || n.Outdated() != "" {
		return err
	}
	o := n.o
	o.Rebuild, o.Progress, o.asKnown, o.Files = false, nil, true, nil
	for _, p := range paths {
		o.Files = append(o.Files, filepath.Join(o.folder(), filepath.FromSlash(p)))
	}
	_, err := Index(ctx, o)
	return err
}
