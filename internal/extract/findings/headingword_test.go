package findings

import (
	"testing"

	"notes/internal/vocab"
)

// A topic that the vocabulary doesn't have would never be voted for.
func TestHeadingWordsLeadToTopics(t *testing.T) {
	v, err := vocab.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	for word, topic := range headingWords() {
		if e := v.Lookup(topic); e == nil || !e.Topic {
			t.Errorf("%q speaks for %q, which is no topic", word, topic)
		}
	}
}
