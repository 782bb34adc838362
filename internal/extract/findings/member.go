package findings

import (
	"math"
	"slices"

	"notes/internal/extract/naming"
	"notes/pkg/kg"
)

// lead is by how much the score of what a section speaks of exceeds that of the topics behind it.
const lead = 1.01

// withMember puts what a section speaks of again and again before the topic that it is filed
// under, if the section names that nowhere: what is said of Go is about Go before it is about
// languages. The topics are best first.
func (b *Builder) withMember(topics []kg.TopicScore) []kg.TopicScore {
	if len(topics) == 0 {
		return topics
	}
	topic, _ := b.place(topics[0].Topic)
	if b.votes.times[topic] > 0 {
		return topics
	}
	member := b.memberOf(topic)
	if member < 0 {
		return topics
	}
	return led(b.Result.Terms[member].Key, 0, topics[:min(len(topics), maxTopics-1)])
}

// led returns topics, best first, behind another one that has a bit more votes than the best of them,
// and no less than a least score.
func led(key string, least float64, topics []kg.TopicScore) []kg.TopicScore {
	out := make([]kg.TopicScore, 1, 1+len(topics))
	best := 0.0
	for _, t := range topics {
		t.Score = min(t.Score, inThousandths(1/lead))
		out, best = append(out, t), max(best, t.Score)
	}
	out[0] = kg.TopicScore{Topic: key, Score: max(least, inThousandths(best*lead))}
	return out
}

func inThousandths(score float64) float64 { return math.Round(score*1000) / 1000 }

// withHeaded puts the only thing that the heading of a section names, and says it is about, before the
// topic that this is filed under. The topics are best first.
func (b *Builder) withHeaded(section int, topics []kg.TopicScore) []kg.TopicScore {
	if len(topics) == 0 || len(b.subjects[section]) != 1 {
		return topics
	}
	only := b.subjects[section][0]
	if first, _ := b.place(topics[0].Topic); !slices.Contains(b.parents.of(only), first) {
		return topics
	}
	key := b.Result.Terms[only].Key
	return led(key, 0, slices.DeleteFunc(topics, func(t kg.TopicScore) bool { return t.Topic == key }))
}

// memberOf returns what is filed under a topic and is mentioned more than once in the
// section, and as often as all else of the topic together; -1 if there is none. What most
// sections mention doesn't count.
func (b *Builder) memberOf(topic int) int {
	best, most, all := -1, 1, 0
	for _, term := range b.votes.said {
		kind := b.Result.Terms[term].Kind
		if !slices.Contains(b.parents.of(term), topic) || !naming.IsThing(kind) {
			continue
		}
		n := b.votes.times[term]
		all += n
		if n > most && kind != kg.Hardware && b.votes.tells[term] == 1 {
			best, most = term, n
		}
	}
	if 2*most < all {
		return -1
	}
	return best
}
