package notes

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"notes/internal/index"
	"notes/internal/source"
	"notes/internal/store"
)

// OtherVocabulary is what [Report.Rebuilt] and [Status.Outdated] say of an index
// that another vocabulary, or another version of the rules, has made.
const OtherVocabulary = "the vocabulary has changed"

// OtherFolder begins why all was read anew in [Report.Rebuilt] where the index was of
// another folder, which follows.
const OtherFolder = "the index was of "

// Report says what [Index] did.
type Report struct {
	Added     int    `json:"added"`
	Changed   int    `json:"changed"`
	Removed   int    `json:"removed"`
	Moved     int    `json:"moved"` // under another path with the same content
	Unchanged int    `json:"unchanged"`
	Unread    int    `json:"unread"`  // that can't be read now, by a permission or the like, and stay as they were
	Skipped   []Skip `json:"skipped"` // files that can't be read, and parts of notes that can't; by path
	Notes     int    `json:"notes"`   // in the index now
	Terms     int    `json:"terms"`   // names found in them, whether entities or not
	Sections  int    `json:"sections"`
	Mentions  int    `json:"mentions"`
	Relations int    `json:"relations"`
	Bytes     int64  `json:"bytes"`   // of all notes in the index
	Read      int64  `json:"read"`    // bytes read now
	Rebuilt   string `json:"rebuilt"` // why all was read anew; empty if it wasn't
	Kept      string `json:"kept"`    // where what lay in the index's place and was none is kept; empty if nothing did
	ElapsedMS int64  `json:"elapsed_ms"`

	// Lost are files that can't be read now, and of which all that was known went with an index
	// that couldn't be used any more; by path, a folder for all in it where that index couldn't
	// even say which they were.
	Lost []string `json:"lost"`

	// Refused are those of the files named that can't be read, or are neither there nor known; by path.
	Refused []Skip `json:"refused"`
}

// Skip is a file that is not in the index, or part of one, with the reason.
type Skip struct {
	Path   string `json:"path"`
	Line   int    `json:"line,omitempty"` // counted from 1; 0 for the whole file
	Reason string `json:"reason"`
}

// tally adds up what comes of the files, for the report.
type tally struct {
	r       Report
	state   store.State
	asked   []string        // paths of the files named, sorted
	along   bool            // a new index is written of what has changed and the rest
	removed map[uint64]int  // files gone, by content
	added   []uint64        // contents of new files
	left    []source.Change // files that a new index can't read
}

func newTally(p plan) *tally {
	t := &tally{state: p.state, asked: p.asked, along: p.along, removed: map[uint64]int{}}
	t.r.Rebuilt, t.r.Skipped, t.r.Refused, t.r.Lost = p.rebuild, []Skip{}, []Skip{}, []string{}
	for _, c := range p.changes {
		switch {
		case p.rebuild != "":
		case c.State == source.Unread:
			t.unread(c, c.File.Skipped)
		case c.State == source.Same && c.File.Link: // was told when it was new, and nothing has to be done about it
		case c.State == source.Same && c.Old.Skipped != "":
			t.refuse(c.File.Path, c.Old.Line, c.Old.Skipped)
		case c.State == source.Same:
			t.r.Unchanged++
		}
	}
	for _, path := range p.asked {
		if _, there := slices.BinarySearchFunc(p.changes, path, func(c source.Change, path string) int { return strings.Compare(c.File.Path, path) }); !there {
			t.refuse(path, 0, "there is no such file, and the index knows of none")
		}
	}
	return t
}

func (t *tally) skip(path string, line int, reason string) {
	t.r.Skipped = append(t.r.Skipped, Skip{path, line, reason})
}

// refuse takes note of a file that is skipped as a whole.
func (t *tally) refuse(path string, line int, reason string) {
	t.skip(path, line, reason)
	if _, named := slices.BinarySearch(t.asked, path); named {
		t.r.Refused = append(t.r.Refused, Skip{path, line, reason})
	}
}

// unread takes note of a file that can't be read, so that the index keeps what it knows,
// if it does; the reason is empty if it is that of its folder.
func (t *tally) unread(c source.Change, reason string) {
	if source.WasRead(c.Old) {
		t.r.Unread++
	}
	if reason != "" {
		t.refuse(c.File.Path, 0, reason)
	}
}

// see takes note of what came of one file.
func (t *tally) see(c source.Change, o index.Outcome) {
	switch {
	case c.State == source.Removed || o.Gone:
		if c.Old.Hash != 0 && c.Old.Skipped == "" {
			t.removed[c.Old.Hash]++
			t.r.Removed++
		}
		return
	case o.Unread != "" && (c.State == source.Added || t.along):
		c.File.Skipped = o.Unread
		t.left = append(t.left, c)
		return
	case o.Unread != "":
		t.unread(c, o.Unread)
		return
	case o.Stamp.Skipped != "" && c.State == source.Same && c.File.Link: // as in newTally
		return
	case o.Stamp.Skipped != "":
		t.refuse(c.File.Path, o.Stamp.Line, o.Stamp.Skipped)
		return
	case c.State != source.Added && c.Old.Hash == o.Stamp.Hash && c.Old.Skipped == "":
		t.r.Unchanged++
		return // what is wrong in it was told when it was new
	case c.State == source.Added:
		t.r.Added++
		t.added = append(t.added, o.Stamp.Hash)
	default:
		t.r.Changed++
	}
	t.r.Read += c.File.Size
	for _, p := range o.Problems {
		t.skip(c.File.Path, p.Line, p.Reason)
	}
}

// report finishes the report.
func (t *tally) report(elapsed time.Duration) Report {
	for _, hash := range t.added {
		if t.removed[hash] > 0 {
			t.removed[hash]--
			t.r.Moved, t.r.Added, t.r.Removed = t.r.Moved+1, t.r.Added-1, t.r.Removed-1
		}
	}
	for _, list := range [][]Skip{t.r.Skipped, t.r.Refused} {
		slices.SortStableFunc(list, func(a, b Skip) int { return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Line, b.Line)) })
	}
	c := t.state.Counts
	t.r.Notes, t.r.Terms, t.r.Sections, t.r.Mentions, t.r.Relations, t.r.Bytes = c.Notes, c.Terms, c.Sections, c.Mentions, c.Relations, c.Bytes
	t.r.ElapsedMS = elapsed.Milliseconds()
	return t.r
}
