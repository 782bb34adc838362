package naming

import (
	"fmt"
	"testing"
)

// TestByPlace catches an order that isn't that of the places, one that shuffles what
// is equal, and remains of the list sorted before.
func TestByPlace(t *testing.T) {
	type thing struct {
		place int32
		size  int
		name  string
	}
	var places ByPlace[thing]
	for _, test := range []struct {
		list []thing
		want string
	}{
		{[]thing{{9, 1, "c"}, {2, 1, "b"}, {2, 5, "a"}, {0, 1, "z"}, {2, 1, "x"}, {2, 5, "q"}}, "[{0 1 z} {2 5 a} {2 5 q} {2 1 b} {2 1 x} {9 1 c}]"},
		{[]thing{{7, 1, "b"}, {1, 1, "a"}}, "[{1 1 a} {7 1 b}]"},
		{nil, "[]"},
	} {
		places.Sort(test.list, func(x *thing) int32 { return x.place }, func(a, b thing) int { return b.size - a.size })
		if got := fmt.Sprint(test.list); got != test.want {
			t.Errorf("sorted to %s, want %s", got, test.want)
		}
	}
}
