package query

import (
	"context"
	"errors"
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

// TestComparedByMonth: a note that only the year is known of belongs to none of its months, and
// of a part there is none where no note is known to be of it.
func TestComparedByMonth(t *testing.T) {
	nb := notebook{"a.md": "@ 2025-03-03\n[Hub]", "b.md": "@ 2025-09-01\n[Zebra]", "year.md": "@ 2025\n[Docker] and [Kubernetes]"}
	got, err := nb.view(t).Compare(context.Background(), "2025-03", "2025-09", kg.CompareOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Both) > 0 || got.A != (kg.Side{Name: "2025-03", As: "date", Notes: 1, Vague: 1}) || len(got.OnlyA) != 1 {
		t.Errorf("%+v", got)
	}
	if got, err = nb.view(t).Compare(context.Background(), "2025", "2025-09", kg.CompareOptions{}); err != nil || got.A.Notes != 3 || got.A.Vague != 0 {
		t.Errorf("%+v, %v", got, err)
	}
	var none *kg.NoPartError
	if _, err := nb.view(t).Compare(context.Background(), "2025-04", "2025-09", kg.CompareOptions{}); !errors.As(err, &none) {
		t.Errorf("a month that no note is known to be of: %v", err)
	}
}
