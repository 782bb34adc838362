package findings

import (
	"strings"
	"testing"

	"notes/internal/markdown"
)

// The list of the tags grows in place: a note may have many.
func TestManyTags(t *testing.T) {
	b := Builder{Doc: markdown.New().Parse([]byte(strings.Repeat("#seed ", 2000)))}
	if allocs := testing.AllocsPerRun(1, func() { b.tags() }); allocs > 200 {
		t.Errorf("%v allocations for 2000 tags", allocs)
	}
}
