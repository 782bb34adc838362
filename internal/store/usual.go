package store

import (
	"slices"
	"sync"

	"notes/pkg/kg"
)

// usualWords are words with which the table of every note begins, most usual first:
// by which rules its mentions are accepted, and how its terms are written. They are
// part of the format.
var usualWords = sync.OnceValue(func() []string {
	list := []string{"vocabulary", "capital", "link", "capitalised words", "inner capitals", "capitals", "wikilink", "given name"}
	for i := range usualTerms {
		list = append(list, written(&usualTerms[i]))
	}
	return slices.Clip(list)
})

var usualTerms = []kg.Term{
	{Weight: 3, Evidence: kg.Shape{Inner: 1}},
	{Weight: 3, Implied: true},
	{Weight: 3, Evidence: kg.Shape{Inner: 1, Linked: 1}},
	{Weight: 3, Evidence: kg.Shape{Initial: 1}},
	{Weight: 3, Evidence: kg.Shape{Lower: 1}},
	{Weight: 2, Evidence: kg.Shape{Inner: 1}},
	{Weight: 3, Evidence: kg.Shape{Initial: 1, Linked: 1}},
	{Weight: 3, Evidence: kg.Shape{Inner: 2}},
	{Weight: 3, Evidence: kg.Shape{Initial: 2}},
	{Weight: 3, Evidence: kg.Shape{Lower: 1, Linked: 1}},
	{Weight: 3, Evidence: kg.Shape{Lower: 2}},
	{Weight: 2, Evidence: kg.Shape{Inner: 1, Linked: 1}},
	{Weight: 3, Evidence: kg.Shape{Inner: 1, Initial: 1}},
	{Weight: 2, Evidence: kg.Shape{Initial: 1}},
	{Weight: 1, Evidence: kg.Shape{Initial: 1}},
	{Weight: 1, Evidence: kg.Shape{Inner: 1}},
	{Weight: 1, Evidence: kg.Shape{Lower: 1}},
}
