package query

import (
	"cmp"
	"context"
	"math"
	"slices"

	"notes/pkg/kg"
)

// topicEntities bounds how many entities are listed under a topic.
const topicEntities = 25

// Topics returns the topics under which sections are filed, and what is none but
// said by their headings to be what they are about: those with most sections
// first, ties by name; or the one with a name.
func (v *View) Topics(ctx context.Context, name string) ([]kg.Topic, error) {
	if name != "" {
		g, err := v.findTopic(ctx, name, isFiled)
		if err != nil {
			return nil, err
		}
		t, err := v.topic(g)
		return []kg.Topic{t}, err
	}
	groups, err := v.filed(ctx)
	if err != nil {
		return nil, err
	}
	list := make([]kg.Topic, len(groups))
	for i, g := range groups {
		if list[i], err = v.topic(g); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(list, func(a, b kg.Topic) int {
		return cmp.Or(cmp.Compare(len(b.Sections), len(a.Sections)), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return list, nil
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

// topic gathers the sections and entities of a topic.
func (v *View) topic(g *group) (kg.Topic, error) {
	e, err := v.entity(g)
	if err != nil {
		return kg.Topic{}, err
	}
	t := kg.Topic{ID: e.ID, Name: e.Name, Aliases: e.Aliases, Sections: []kg.TopicSection{}}
	votes := map[kg.TermID]float64{}
	for _, id := range g.members {
		for f, err := range v.src.Filings(id) {
			if err != nil {
				return t, err
			}
			if err := v.file(f, &t, votes); err != nil {
				return t, err
			}
		}
	}
	slices.SortFunc(t.Sections, func(a, b kg.TopicSection) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Note, b.Note), cmp.Compare(a.Line, b.Line))
	})
	t.Entities, err = v.topicEntities(g, votes)
	return t, err
}

// file adds a section to a topic, and votes for the terms that it mentions.
func (v *View) file(f kg.Filing, t *kg.Topic, votes map[kg.TermID]float64) error {
	n, err := v.note(f.Note)
	if err != nil {
		return err
	}
	if f.Section >= len(n.Sections) {
		return nil
	}
	s := n.Sections[f.Section]
	t.Sections = append(t.Sections, kg.TopicSection{Note: n.Note.Path, Title: n.Note.Title, Heading: s.Heading, Line: s.Line, Score: f.Score})
	seen := map[int]bool{}
	for _, m := range n.Mentions {
		if n.Sentences[m.Sentence].Section == f.Section && !seen[m.Term] {
			seen[m.Term] = true
			votes[n.IDs[m.Term]] += f.Score
		}
	}
	return nil
}

// topicEntities ranks the entities of a topic's sections: by the share of
// their own notes that are the topic's, so that what stands everywhere is at
// home nowhere, and twice as high if they are filed under it.
func (v *View) topicEntities(g *group, votes map[kg.TermID]float64) ([]kg.TopicEntity, error) {
	scores, err := v.topicScores(g, votes)
	if err != nil {
		return nil, err
	}
	list := make([]kg.TopicEntity, 0, len(scores))
	for _, s := range scores {
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
		list[i].score = math.Round(1e4*share(list[i].score, best)) / 1e4
	}
	return list
}
