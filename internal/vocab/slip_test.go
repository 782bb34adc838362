package vocab

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"notes/pkg/kg"
)

// TestSlips catches slips that are left out or come twice over, a hash that is not that
// of the text that it stands for, and a filter or an end that is not heeded.
func TestSlips(t *testing.T) {
	for _, text := range []string{"a", "ab", "istio", "kubernetse"} {
		var want []string
		for i := 1; i <= len(text); i++ {
			want = append(want, slipsAt(text, i)...)
		}
		var hashes []uint64
		var got []string
		Slips(text, func(hash uint64) bool {
			hashes = append(hashes, hash)
			return true
		}, func(other []byte) bool {
			got = append(got, string(other))
			return true
		})
		if !slices.Equal(got, want) {
			t.Errorf("slips of %s are %q, want %q", text, got, want)
		}
		for i, other := range got {
			if hashes[i] != Hash(other) {
				t.Errorf("slip %s of %s has the hash %x, want %x", other, text, hashes[i], Hash(other))
			}
		}
	}
	var found []string
	Slips("isitio", func(hash uint64) bool { return hash == Hash("istio") || hash == Hash("isitios") }, func(other []byte) bool {
		found = append(found, string(other))
		return false
	})
	if !slices.Equal(found, []string{"istio"}) {
		t.Errorf("found %q, want istio and no more", found)
	}
}

// Slips of the middle alone are those of all that leave its ends as they are.
func TestSlipsWithin(t *testing.T) {
	const text, from, to = "edgecomputngcloud", 4, 12
	var all, middle []string
	Slips(text, anyHash, func(other []byte) bool {
		if o := string(other); strings.HasPrefix(o, text[:from]) && strings.HasSuffix(o, text[to:]) {
			all = append(all, o)
		}
		return true
	})
	SlipsWithin(text, from, to, anyHash, func(other []byte) bool {
		middle = append(middle, string(other))
		return true
	})
	slices.Sort(all)
	slices.Sort(middle)
	if got, want := slices.Compact(middle), slices.Compact(all); !slices.Equal(got, want) || len(want) < 400 {
		t.Errorf("%d slips, want %d: %q", len(got), len(want), got)
	}
}

func anyHash(uint64) bool { return true }

// slipsAt lists the slips at one place in a text, put together the plain way.
func slipsAt(text string, i int) (list []string) {
	head, rest := text[:i], text[i:]
	if rest != "" {
		list = append(list, head+rest[1:])
	}
	if len(rest) > 1 {
		list = append(list, head+rest[1:2]+rest[:1]+rest[2:])
	}
	for c := 'a'; c <= 'z'; c++ {
		list = append(list, head+string(c)+rest)
		if rest != "" {
			list = append(list, head+string(c)+rest[1:])
		}
	}
	return list
}

// What a slip may mean is told by a sieve that lets hardly anything else through.
func TestMayBeMeant(t *testing.T) {
	v, err := Compile([]Entry{
		{Name: "Quorlmesh", Kind: kg.Project, Home: "https://quorlmesh.example", Forms: []Form{{Text: "Quorlmesh"}}},
		{Name: "Zibtow", Kind: kg.Project, Forms: []Form{{Text: "Zibtow"}}},
		{Name: "Ada Blorfsen", Kind: kg.Person, Forms: []Form{{Text: "Ada Blorfsen"}}},
		{Name: "Quorlville", Kind: kg.Place, Home: "https://quorlville.example", Forms: []Form{{Text: "Quorlville"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"quorlmesh": true, "adablorfsen": true, "zibtow": false, "quorlville": false} {
		if got := v.MayBeMeant(Hash(name)); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	known, err := Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	passed := 0
	for i := range 10000 {
		if known.MayBeMeant(Hash(fmt.Sprint("no name ", i))) {
			passed++
		}
	}
	if passed > 200 {
		t.Errorf("%d of 10000 that nothing is called pass", passed)
	}
}
