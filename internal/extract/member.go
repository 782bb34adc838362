package extract

import (
	"math"
	"slices"

	"notes/pkg/kg"
)

// memberLead is by how much the score of what a section speaks of exceeds that of its topic.
const memberLead = 1.01

// withMember puts what a section speaks of again and again before the topic that it is filed
// under, if the section names that nowhere: what is said of Go is about Go before it is about
// languages. The topics are best first.
func (b *builder) withMember(topics []kg.TopicScore) []kg.TopicScore {
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
	score := math.Round(topics[0].Score*memberLead*1000) / 1000
	return append([]kg.TopicScore{{Topic: b.out.Terms[member].Key, Score: min(1, score)}}, topics[:min(len(topics), maxTopics-1)]...)
}

// memberOf returns what is filed under a topic and is mentioned more than once in the
// section, and as often as all else of the topic together; -1 if there is none. What most
// sections mention doesn't count.
func (b *builder) memberOf(topic int) int {
	best, most, all := -1, 1, 0
	for _, term := range b.votes.said {
		kind := b.out.Terms[term].Kind
		if !slices.Contains(b.parents.of(term), topic) || !thing(kind) {
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
