package notes

import (
	"fmt"

	"notes/internal/index"
)

// Outdated says why the index, though it answers, is not what [Index] would
// make of the same notes now: another vocabulary, or another version of the
// rules, has read them. It is empty if the index is as it should be.
func (n *Notebook) Outdated() string {
	v, err := index.OpenVocabulary(n.o.vocabulary(), "")
	if err != nil {
		return fmt.Sprintf("the vocabulary can't be compared: %v", err)
	}
	if n.vocabulary != v.Fingerprint() {
		return fmt.Sprintf("another vocabulary has read these notes; run `%s` to read them by yours", n.o.IndexCommand())
	}
	return ""
}
