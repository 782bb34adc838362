package query

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"notes/pkg/kg"
)

const (
	pageNeighbours = 5
	pageMentions   = 5
	definitions    = 16 // notes that are asked for a definition, by the hash of their path
)

// Page returns what the notes know of an entity.
func (v *View) Page(ctx context.Context, name string) (kg.Page, error) {
	related, err := v.Related(ctx, name, kg.RelatedOptions{Limit: pageNeighbours, Evidence: 1})
	if err != nil {
		return kg.Page{}, err
	}
	g, err := v.find(ctx, name, accepted)
	if err != nil {
		return kg.Page{}, err
	}
	out := kg.Page{Entity: related.Entity, Also: related.Also, Related: related.Related}
	if len(out.Also) == 0 {
		if out.Unclaimed, out.Given, err = v.unclaimed(ctx, g, out.Entity, name); err != nil {
			return out, err
		}
	}
	if out.Definition, err = v.definition(g); err != nil {
		return out, err
	}
	heads, err := v.headsWith(g)
	if err != nil {
		return out, err
	}
	out.Events, out.First, out.Last = byEvent(heads)
	out.Mentions, err = v.mentions(ctx, g, pageMentions)
	return out, err
}

// definition returns the sentence that says best what an entity is, of equals the shorter,
// ties by place; nil if none does.
func (v *View) definition(g *group) (*kg.Evidence, error) {
	var best *kg.Evidence
	asked := map[kg.NoteID]bool{}
	for p, err := range v.inFirst(g, everyNote) {
		if err != nil {
			return nil, err
		}
		if !p.Defines {
			continue
		}
		if asked[p.Note] = true; len(asked) > definitions {
			break
		}
		note, err := v.note(p.Note)
		if err != nil {
			return nil, err
		}
		if e := definitionIn(note, p.term); e != nil && (best == nil || compareDefinitions(e, best) < 0) {
			best = e
		}
	}
	return best, nil
}

func compareDefinitions(a, b *kg.Evidence) int {
	return cmp.Or(cmp.Compare(kg.DefinitionRank(a.Text), kg.DefinitionRank(b.Text)), cmp.Compare(len(a.Text), len(b.Text)), cmp.Compare(a.Note, b.Note), cmp.Compare(a.Line, b.Line))
}

func definitionIn(n *kg.Stored, term kg.TermID) *kg.Evidence {
	i := slices.Index(n.IDs, term)
	if i < 0 || n.Definitions[i] == "" {
		return nil
	}
	for at, s := range n.Sentences {
		if s.Text == n.Definitions[i] {
			e := passageOf(n, at, &group{members: []kg.TermID{term}}).evidence(n, string(kg.Mentioned))
			return &e
		}
	}
	return nil
}

// byEvent counts the notes of each event, in order of their dates, undated ones last;
// and returns the first and the last date of all notes.
func byEvent(heads []head) (events []kg.EventNote, first, last string) {
	counts := map[string]*kg.EventNote{}
	for _, h := range heads {
		if h.Date != "" {
			first, last = earlier(first, h.Date), max(last, h.Date)
		}
		edition := h.Edition()
		if edition == "" {
			continue
		}
		if counts[edition] == nil {
			counts[edition] = &kg.EventNote{Event: edition}
		}
		e := counts[edition]
		e.Notes++
		if h.Date != "" {
			e.Date = earlier(e.Date, h.Date)
		}
	}
	events = []kg.EventNote{}
	for e := range maps.Values(counts) {
		events = append(events, *e)
	}
	slices.SortFunc(events, func(a, b kg.EventNote) int {
		return cmp.Or(boolOrder(a.Date != "", b.Date != ""), cmp.Compare(a.Date, b.Date), cmp.Compare(a.Event, b.Event))
	})
	return events, first, last
}

// earlier returns the earlier of two dates, of which the first may be unknown.
func earlier(a, b string) string {
	if a == "" || b < a {
		return b
	}
	return a
}

const (
	noteEntities = 20
	noteAkin     = 5
)

// NotePage returns what is known of a note.
func (v *View) NotePage(ctx context.Context, name string) (kg.NotePage, error) {
	h, err := v.findNote(name)
	if err != nil {
		return kg.NotePage{}, err
	}
	n, err := v.note(h.id)
	if err != nil {
		return kg.NotePage{}, err
	}
	out := kg.NotePage{Note: h.Note}
	list, err := v.toldIn(n)
	if err != nil {
		return out, err
	}
	if out.Entities, err = v.tell(list[:min(len(list), noteEntities)]); err != nil {
		return out, err
	}
	out.More = len(list) - len(out.Entities)
	if err := v.fileSections(n, &out); err != nil {
		return out, err
	}
	akin, err := v.akin(ctx, h, 1)
	out.Akin = akin[:min(len(akin), noteAkin)]
	return out, err
}

// fileSections lists the sections of a note with their topics, and the topics.
func (v *View) fileSections(n *kg.Stored, out *kg.NotePage) error {
	homes := v.homesIn(n)
	scores := map[string]*kg.TopicEntity{}
	out.Sections = make([]kg.NoteSection, len(n.Sections))
	for i, s := range n.Sections {
		out.Sections[i] = kg.NoteSection{Heading: s.Heading, Level: s.Level, Line: s.Line}
		home, ok := homes[i]
		if !ok {
			continue
		}
		e, err := v.entry(home.topic)
		if err != nil {
			return err
		}
		out.Sections[i].Topic = nameOf(&e)
		if scores[e.Key] == nil {
			scores[e.Key] = &kg.TopicEntity{ID: e.Key, Name: nameOf(&e)}
		}
		scores[e.Key].Score = round(scores[e.Key].Score + home.score)
	}
	out.Topics = []kg.TopicEntity{}
	for t := range maps.Values(scores) {
		out.Topics = append(out.Topics, *t)
	}
	slices.SortFunc(out.Topics, func(a, b kg.TopicEntity) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Name, b.Name))
	})
	return nil
}

// homesIn returns the best topic of each section of a note that has one. What a
// section's heading says it is about is to be read there.
func (v *View) homesIn(n *kg.Stored) map[int]home {
	homes := map[int]home{}
	for i, s := range n.Sections {
		for j, t := range s.Topics {
			term := n.IDs[n.Filed[i][j]]
			sums := v.src.Sums(term)
			found := home{term, sums.Hash, t.Score}
			if best, ok := homes[i]; sums.Topic && (!ok || found.before(best)) {
				homes[i] = found
			}
		}
	}
	return homes
}
