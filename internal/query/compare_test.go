package query

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"notes/pkg/kg"
)

// TestComparedInCommon: what both sides speak of tells more if hardly anybody else does.
func TestComparedInCommon(t *testing.T) {
	nb := notebook{"2022/a.md": "@ 2022\n[Hub] [Hub] and [Zebra]", "2023/b.md": "@ 2023\n[Hub] [Hub] and [Zebra]"}
	for i := range 20 {
		nb[fmt.Sprintf("2020/%d.md", i)] = "@ 2020\n[Hub]"
	}
	got, err := nb.view(t).Compare(context.Background(), "2022", "2023", kg.CompareOptions{})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, c := range got.Both {
		names = append(names, c.Name)
	}
	if diff := cmp.Diff([]string{"Zebra", "Hub"}, names); diff != "" {
		t.Error(diff)
	}
}
