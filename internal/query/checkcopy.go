package query

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"notes/pkg/kg"
)

// copies tells of notes that say again what another one says: what they name counts
// twice. Where no program gave the name of a copy, the content has to tell it.
func (c *checker) copies(ctx context.Context) error {
	if !c.wants(kg.Copy) {
		return nil
	}
	same := c.sameContent()
	heads := slices.SortedFunc(maps.Values(c.library.byPath), func(a, b head) int { return compareStems(a.Path, b.Path) })
	for _, h := range heads {
		original, why, err := c.original(h, same)
		if err := cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		if original != "" {
			c.tell(kg.Problem{Kind: kg.Copy, Note: h.Path, Line: 1, Column: 1, Message: fmt.Sprintf("%s %s", why, original), Hint: "keep what differs in one of the two, and delete the other"})
		}
	}
	return nil
}

// original returns the note that another one is a copy of, and what says so; empty if
// it is none. A note that names nothing, as a template, counts nothing twice.
func (c *checker) original(h head, same map[string]string) (original, why string, err error) {
	if p, ok := copiedFrom(h.Path); ok && c.has(p) {
		return p, "its name makes it a conflict copy of", nil
	}
	if p, ok := same[h.Path]; ok {
		n, err := c.v.note(h.id)
		if err != nil || len(n.Mentions) == 0 {
			return "", "", err
		}
		return p, "the same text as", nil
	}
	for _, p := range mayCopy(h.Path) {
		if !c.has(p) {
			continue
		}
		if alike, err := c.alike(h, c.library.byPath[p]); err != nil || alike {
			return p, "by its name and most of its text a copy of", err
		}
	}
	return "", "", nil
}

func (c *checker) has(p string) bool {
	_, ok := c.library.byPath[p]
	return ok
}

// sameContent returns for each note whose content another one has, too, the first that
// has it.
func (c *checker) sameContent() map[string]string {
	byHash := map[uint64][]string{}
	for p, s := range c.v.src.Files() {
		if s.Hash != 0 && c.has(p) {
			byHash[s.Hash] = append(byHash[s.Hash], p)
		}
	}
	first := map[string]string{}
	for _, paths := range byHash {
		slices.SortFunc(paths, compareStems)
		for _, p := range paths[1:] {
			first[p] = paths[0]
		}
	}
	return first
}

// alike reports whether most of what a note says stands in another one, too, if it names
// anything.
func (c *checker) alike(h, other head) (bool, error) {
	n, err := c.v.note(h.id)
	if err != nil || len(n.Mentions) == 0 {
		return false, err
	}
	said := map[string]bool{}
	for i := range n.Sentences {
		said[n.Sentences[i].Text] = true
	}
	all := len(said)
	if n, err = c.v.note(other.id); err != nil {
		return false, err
	}
	for i := range n.Sentences {
		delete(said, n.Sentences[i].Text)
	}
	return 2*len(said) < all, nil
}

// compareStems orders paths so that a note stands before those whose names go on behind
// its own, as those of copies do.
func compareStems(a, b string) int {
	return cmp.Or(strings.Compare(stem(a), stem(b)), strings.Compare(a, b))
}
