// Package markdown reads one Markdown note into readable text with its
// structure, and keeps for each byte of that text its place in the file.
//
// It stands between source, which delivers the bytes, and extract, which looks
// for names: what extract sees is [Document.Text] without markup, cut into
// sections, blocks and sentences, with marks for what was code, link or bare
// URL. It understands CommonMark, GitHub's extensions, footnotes, YAML and TOML
// front matter, wikilinks and hashtags, and looks through Hugo and Jekyll
// shortcodes, expressions of templates, attributes behind links, imports of MDX,
// Obsidian comments and HTML.
//
// A line of hasty notes is a sentence of its own where nothing wrapped it: lineends, ragged.
//
// Reading goes in four steps: front matter is taken off the top; noise that
// Markdown does not know is masked by bytes of the same number, so that no
// offset moves; goldmark parses what is left; one walk over its tree writes
// the text and everything that points into it.
//
// Beware: [Parser.Parse] never fails. What could not be read stands in
// [Document.Problems] and the rest was read. Input that would take goldmark
// quadratic time (thousands of open brackets or quotes within quotes) is read
// as plain text beyond a bound, which is a problem too. Offsets are bytes in
// Text, never in the file; [Document.Position] translates.
package markdown
