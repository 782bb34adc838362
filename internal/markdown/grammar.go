package markdown

import (
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/util"
)

// newGoldmark returns a parser for CommonMark and what people add to it. It is
// put together by hand and not from goldmark's bundles: footnotes stay where they
// stand, bare URLs are looked for at their colon and not at every space, what can
// take quadratic time is bounded, and no query pays for goldmark's extensions, which
// compile the patterns of all of them whenever a program starts that imports one
// (a fifth of what a start takes). Numbers are goldmark's priorities.
func newGoldmark(limits *bounds) parser.Parser {
	return parser.NewParser(
		parser.WithBlockParsers(
			util.Prioritized(parser.NewSetextHeadingParser(), 100),
			util.Prioritized(parser.NewThematicBreakParser(), 200),
			util.Prioritized(parser.NewListParser(), 300),
			util.Prioritized(parser.NewListItemParser(), 400),
			util.Prioritized(outline{}, 499),
			util.Prioritized(parser.NewCodeBlockParser(), 500),
			util.Prioritized(parser.NewATXHeadingParser(), 600),
			util.Prioritized(gluedHeading{parser.NewATXHeadingParser()}, 601),
			util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
			util.Prioritized(parser.NewBlockquoteParser(), 800),
			util.Prioritized(parser.NewHTMLBlockParser(), 900),
			util.Prioritized(footnoteBlock{}, 999),
			util.Prioritized(boundedParagraph{parser.NewParagraphParser()}, 1000),
		),
		parser.WithInlineParsers(
			util.Prioritized(calloutParser{}, 90),
			util.Prioritized(taskBox{}, 95),
			util.Prioritized(parser.NewCodeSpanParser(), 100),
			util.Prioritized(footnoteReferenceParser{}, 101),
			util.Prioritized(wikilinkParser{}, 150),
			util.Prioritized(boundedLink{parser.NewLinkParser().(linkParser), &limits.deadEnds}, 200),
			util.Prioritized(parser.NewAutoLinkParser(), 300),
			util.Prioritized(parser.NewRawHTMLParser(), 400),
			util.Prioritized(boundedDelimiter{parser.NewEmphasisParser(), &limits.delimiters}, 500),
			util.Prioritized(boundedDelimiter{strikethrough{}, &limits.delimiters}, 500),
			util.Prioritized(hashtagParser{}, 600),
			util.Prioritized(bareURLParser{}, 999),
		),
		parser.WithParagraphTransformers(append(parser.DefaultParagraphTransformers(),
			util.Prioritized(tables{}, 200),
		)...),
	)
}
