// Package yardstick parses notes as goldmark does it alone, to measure by. It is apart from
// its parent because the program imports none of goldmark's extensions: each start would
// compile their patterns.
package yardstick

import (
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
)

// New returns a function that parses a note with goldmark and GitHub's extensions and
// throws the tree away: what parsing alone costs. It must not be used by two goroutines at
// once.
func New() func(file []byte) {
	parser := goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser()
	return func(file []byte) { parser.Parse(text.NewReader(file)) }
}
