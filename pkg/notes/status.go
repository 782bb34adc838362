package notes

import (
	"context"
	"errors"
	"os"
	"time"

	"notes/internal/index"
	"notes/internal/query"
	"notes/internal/source"
	"notes/internal/store"
	"notes/pkg/kg"
)

// Status says what an index holds and how it stands to the folder.
type Status struct {
	Folder     string    `json:"folder"`
	DB         string    `json:"db"`
	Size       int64     `json:"size"` // bytes of the index
	Format     int       `json:"format"`
	Updated    time.Time `json:"updated"`
	Vocabulary string    `json:"vocabulary"` // fingerprint of vocabulary and rules
	Outdated   string    `json:"outdated"`   // why the next run reads all notes again; empty if it doesn't
	Damaged    bool      `json:"damaged"`    // that the index is damaged, though it answers, is why
	Notes      int       `json:"notes"`
	Entities   int       `json:"entities"`
	Topics     int       `json:"topics"`
	Sections   int       `json:"sections"`
	Sentences  int       `json:"sentences"`
	Mentions   int       `json:"mentions"`
	Relations  int       `json:"relations"`
	Links      int       `json:"links"`
	Bytes      int64     `json:"bytes"`   // of the notes indexed
	Skipped    []Skip    `json:"skipped"` // files that are not in the index
	Added      []string  `json:"added"`   // since the index was made, by path
	Changed    []string  `json:"changed"`
	Removed    []string  `json:"removed"`
}

// Status says what the index holds and what has changed in the folder since. No filter
// bounds it: it speaks of the index as a whole.
func (n *Notebook) Status(ctx context.Context) (Status, error) {
	if err := n.usable(ctx); err != nil {
		return Status{}, err
	}
	v, err := index.OpenVocabulary(n.o.vocabulary(), "")
	if err != nil {
		return Status{}, err
	}
	p, err := look(ctx, n.o, v.Fingerprint(), store.Verify)
	if err != nil {
		return Status{}, n.o.advise(err)
	}
	s := Status{Folder: n.o.folder(), DB: n.o.db(), Outdated: p.rebuild, Damaged: p.damaged}
	s.hold(p.state)
	for i, c := range p.changes {
		p.changes[i] = n.o.reread(c)
	}
	s.compare(p.changes)
	if info, err := os.Stat(s.DB); err == nil {
		s.Size = info.Size()
	}
	_, err = answer(ctx, n.Where(kg.Filter{}), func(view *query.View) (struct{}, error) {
		s.Entities, s.Topics, err = view.Count(ctx)
		return struct{}{}, err
	})
	return s, err
}

// hold takes over what the state of an index says.
func (s *Status) hold(state store.State) {
	c := state.Counts
	s.Format, s.Updated, s.Vocabulary = state.Format, state.Updated, state.Vocabulary
	s.Notes, s.Sections, s.Sentences, s.Mentions = c.Notes, c.Sections, c.Sentences, c.Mentions
	s.Relations, s.Links, s.Bytes = c.Relations, c.Links, c.Bytes
}

// reread says how a file stands to the index once it is read, where it looks changed: its
// content may be as it was, though its size and time don't prove it, or it can't be read.
func (o Options) reread(c source.Change) source.Change {
	if c.State != source.Changed || !source.WasRead(c.Old) {
		return c
	}
	content, err := source.Read(source.Folder(o.folder()), c.File.Path, o.source())
	var fault *source.Fault
	switch {
	case err == nil && source.Hash(content) == c.Old.Hash:
		c.State = source.Same
	case errors.As(err, &fault) && fault.Barred:
		c.State, c.File.Skipped = source.Unread, fault.Reason
	}
	return c
}

// compare lists what differs between folder and index.
func (s *Status) compare(changes []source.Change) {
	s.Skipped, s.Added, s.Changed, s.Removed = []Skip{}, []string{}, []string{}, []string{}
	for _, c := range changes {
		switch {
		case c.Unlisted(): // its folder is told of
		case c.State == source.Unread:
			s.Skipped = append(s.Skipped, Skip{c.File.Path, 0, c.File.Skipped})
		case c.Old.Skipped != "" && c.State != source.Removed:
			s.Skipped = append(s.Skipped, Skip{c.File.Path, c.Old.Line, c.Old.Skipped})
		case c.State == source.Added && c.File.Skipped != "":
			s.Skipped = append(s.Skipped, Skip{c.File.Path, 0, c.File.Skipped})
		case c.State == source.Added:
			s.Added = append(s.Added, c.File.Path)
		case c.State == source.Changed:
			s.Changed = append(s.Changed, c.File.Path)
		case c.State == source.Removed && c.Old.Skipped == "":
			s.Removed = append(s.Removed, c.File.Path)
		}
	}
}
