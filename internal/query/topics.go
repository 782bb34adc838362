package query

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// topicEntities bounds how many entities are listed under a topic.
const topicEntities = 25

// Topics returns the topics under which sections are filed, and what is none but
// said by their headings to be what they are about: those of which the sections say
// most first, ties by name; or the one with a name.
func (v *View) Topics(ctx context.Context, name string) ([]kg.Topic, error) {
	if name != "" {
		g, err := v.findTopic(ctx, name, isFiled)
		if err != nil {
			return nil, err
		}
		return v.topics(ctx, []*group{g})
	}
	groups, err := v.filed(ctx)
	if err != nil {
		return nil, err
	}
	list, err := v.topics(ctx, groups)
	said := make(map[string]float64, len(list))
	for _, t := range list {
		said[t.ID] = saidIn(t.Sections)
	}
	slices.SortFunc(list, func(a, b kg.Topic) int {
		return cmp.Or(cmp.Compare(said[b.ID], said[a.ID]), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return list, err
}

// saidIn adds up how much sections say of a topic, in thousandths.
func saidIn(sections []kg.TopicSection) (sum float64) {
	for _, s := range sections {
		sum += math.Round(1000 * s.Says)
	}
	return sum
}

// filed returns what sections are filed under: topics, also those that no note
// mentions, and entities.
func (v *View) filed(ctx context.Context) (list []*group, err error) {
	seen := map[kg.TermID]bool{}
	for id, sums := range v.src.Terms() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if sums.Filed == 0 {
			continue
		}
		g, ok, err := v.accepted(id)
		switch {
		case err != nil:
			return nil, err
		case !ok && sums.Topic:
			g = &group{id, []kg.TermID{id}, sums}
		case !ok:
			continue
		}
		if !seen[g.head] {
			seen[g.head], list = true, append(list, g)
		}
	}
	return list, nil
}

// filedTopic is a topic while it is gathered.
type filedTopic struct {
	kg.Topic
	speakers speakers
	sections []filedSection
	votes    map[kg.TermID]float64 // for what its sections mention
}

// filedSection is a section with what it is sorted by.
type filedSection struct {
	kg.TopicSection
	index bool // it only lists links
}

// filing is a section that is filed under one of several topics.
type filing struct {
	kg.Filing
	topic int
}

// topics gathers the sections and entities of some topics. It goes through all sections
// together, so that it reads a note once for all topics that it has.
func (v *View) topics(ctx context.Context, groups []*group) ([]kg.Topic, error) {
	filings, err := v.filings(groups)
	if err != nil {
		return nil, err
	}
	gathered := make([]filedTopic, len(groups))
	for i := range gathered {
		gathered[i] = filedTopic{speakers: v.speakersFor(groups[i]), votes: map[kg.TermID]float64{}}
	}
	var note sectioned
	for i, f := range filings {
		if i == 0 || f.Note != filings[i-1].Note {
			n, err := v.lend(f.Note)
			if err := cmp.Or(err, ctx.Err()); err != nil {
				return nil, err
			}
			note.arrange(n)
		}
		gathered[f.topic].file(&note, f.Filing)
	}
	list := make([]kg.Topic, len(groups))
	for i, g := range groups {
		if list[i], err = v.topic(g, &gathered[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// filings lists what is filed under some topics, by note.
func (v *View) filings(groups []*group) (list []filing, err error) {
	for i, g := range groups {
		for _, id := range g.members {
			for f, err := range v.src.Filings(id) {
				if err != nil {
					return nil, err
				}
				list = append(list, filing{f, i})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b filing) int { return cmp.Compare(a.Note, b.Note) })
	return list, nil
}

// file adds a section to a topic, and votes for the terms that it mentions.
func (t *filedTopic) file(n *sectioned, f kg.Filing) {
	if f.Section >= len(n.Sections) {
		return
	}
	s := n.Sections[f.Section]
	heading := strings.Clone(s.Heading) // the rest of the note isn't needed
	says := saying(f.Score, t.speakers.in(n, f.Section))
	t.sections = append(t.sections, filedSection{
		kg.TopicSection{Note: n.Note.Path, Title: n.Note.Title, Heading: heading, Line: s.Line, Score: f.Score, Says: says}, n.isIndex(f.Section),
	})
	seen := map[int]bool{}
	for _, m := range n.parts[f.Section].mentions {
		if !seen[m.Term] {
			seen[m.Term] = true
			t.votes[n.IDs[m.Term]] += f.Score
		}
	}
}

// topic completes a topic that is gathered.
func (v *View) topic(g *group, t *filedTopic) (kg.Topic, error) {
	e, err := v.entity(g)
	if err != nil {
		return kg.Topic{}, err
	}
	t.ID, t.Name, t.Aliases, t.Written = e.ID, e.Name, e.Aliases, e.Written
	slices.SortFunc(t.sections, func(a, b filedSection) int {
		return cmp.Or(boolOrder(b.index, a.index), cmp.Compare(b.Says, a.Says), cmp.Compare(a.Note, b.Note), cmp.Compare(a.Line, b.Line))
	})
	t.Sections = make([]kg.TopicSection, len(t.sections))
	for i, s := range t.sections {
		t.Sections[i] = s.TopicSection
	}
	t.Entities, err = v.topicEntities(g, t.votes)
	return t.Topic, err
}

// topicEntities ranks the entities of a topic's sections: by the share of
// their own notes that are the topic's, so that what stands everywhere is at
// home nowhere, and twice as high if they are filed under it.
func (v *View) topicEntities(g *group, votes map[kg.TermID]float64) ([]kg.TopicEntity, error) {
	scores, err := v.topicScores(g, votes)
	if err != nil {
		return nil, err
	}
	list := make([]kg.TopicEntity, 0, topicEntities)
	for _, s := range highest(scores, topicEntities) {
		e, err := v.entry(s.head)
		if err != nil {
			return nil, err
		}
		list = append(list, kg.TopicEntity{ID: e.Key, Name: nameOf(&e), Score: s.score})
	}
	slices.SortFunc(list, func(a, b kg.TopicEntity) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return list[:min(len(list), topicEntities)], nil
}

type topicScore struct {
	head  kg.TermID
	score float64
}

// highest returns the most highest scores, and those that equal the last of them.
func highest(list []topicScore, most int) []topicScore {
	slices.SortFunc(list, func(a, b topicScore) int { return cmp.Compare(b.score, a.score) })
	for most < len(list) && list[most].score == list[most-1].score {
		most++
	}
	return list[:min(most, len(list))]
}

func (v *View) topicScores(g *group, votes map[kg.TermID]float64) ([]topicScore, error) {
	members := map[kg.TermID]bool{}
	for id := range v.src.Members(g.head) {
		members[id] = true
	}
	sums := map[*group]float64{}
	filed := map[*group]bool{}
	heads := map[kg.TermID]*group{}
	for id, score := range votes {
		e, ok, err := v.accepted(id)
		if err != nil {
			return nil, err
		}
		if !ok || e.head == g.head {
			continue
		}
		if heads[e.head] == nil {
			heads[e.head] = e
		}
		e = heads[e.head]
		sums[e] += math.Round(score * 1e4)
		filed[e] = filed[e] || members[id]
	}
	return relative(sums, filed), nil
}

// relative makes scores of votes, the best being 1.
func relative(votes map[*group]float64, filed map[*group]bool) []topicScore {
	list := make([]topicScore, 0, len(votes))
	var best float64
	for g, score := range votes {
		score /= math.Log2(2 + common(g.sums))
		if filed[g] {
			score *= 2
		}
		best = max(best, score)
		list = append(list, topicScore{g.head, score})
	}
	for i := range list {
		list[i].score = round(share(list[i].score, best))
	}
	return list
}
