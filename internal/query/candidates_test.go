package query

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// crowded is a notebook in which Alpha has more neighbours than are ranked, some of which
// are kin to it and stand by others of them; and stands beside many words that are no names.
func crowded(first string, words int) notebook {
	nb := notebook{"000.md": first + "\n[Alpha], [Alpha Tool7] and [Alpha Tool140]\n[Alpha Tool140] and [Tool150]\n[Tool9] and [Wrench] {same}"}
	for i := range candidates + 40 {
		nb[fmt.Sprintf("%03d.md", i+1)] = fmt.Sprintf("[Alpha] and [Tool%d]\n[Tool%d] and [Tool%d]\n[Alpha] heard [Ada%d Quorlmy]", i, i, i/2, i)
	}
	var text strings.Builder
	for i := range words {
		fmt.Fprintf(&text, "[Alpha] or [word%d]\n", i)
	}
	nb["words.md"] = text.String()
	return nb
}

// TestScoreOfAPair: neither score nor rank of a neighbour depends on how many are asked for,
// and what is shown and what is said to be more are what all are; of a hub or of less, with
// one name or two, and of all neighbours or those that pass a filter.
func TestScoreOfAPair(t *testing.T) {
	for _, words := range []int{0, manyTies} {
		for _, first := range []string{"[Alpha]", "[Alpha] and [Beta] {same}"} {
			for _, kinds := range [][]kg.Kind{nil, {kg.Person}} {
				v := crowded(first, words).view(t)
				if err := v.Only(context.Background(), kg.EntityFilter{Kinds: kinds}); err != nil {
					t.Fatal(err)
				}
				checkPrefixes(t, v, fmt.Sprint(first, words, kinds))
			}
		}
	}
}

func checkPrefixes(t *testing.T, v *View, name string) {
	t.Helper()
	all := ask(t, v, -1)
	if all.More != 0 {
		t.Errorf("%s: %d more than all", name, all.More)
	}
	for i := 1; i < len(all.Related); i++ {
		if all.Related[i].Score > all.Related[i-1].Score {
			t.Errorf("%s: %s has more than %s before it", name, all.Related[i].Name, all.Related[i-1].Name)
		}
	}
	for _, limit := range []int{1, 10, candidates, candidates + 1, candidates + 30} {
		got := ask(t, v, limit)
		shown := min(limit, len(all.Related))
		if diff := cmp.Diff(all.Related[:shown], got.Related); diff != "" {
			t.Errorf("%s, %d: of all (-), of these (+):\n%s", name, limit, diff)
		}
		if shown+got.More != len(all.Related) {
			t.Errorf("%s: %d and %d more, of %d", name, shown, got.More, len(all.Related))
		}
	}
}

func ask(t *testing.T, v *View, most int) kg.Related {
	t.Helper()
	answer, err := v.Related(context.Background(), "alpha", kg.RelatedOptions{Limit: most, Evidence: -1})
	if err != nil {
		t.Fatal(err)
	}
	return answer
}
