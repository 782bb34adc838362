package markdown

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// sentences cuts a block into sentences at the boundaries of Unicode Standard
// Annex 29, mended where these fall after an abbreviation or inside a link, a
// code span or a quoted title.
func (b *builder) sentences(block int) {
	b.parts(b.doc.Blocks[block].Start, b.doc.Blocks[block].End, func(start, end int) { b.sentencesIn(block, start, end) })
}

// sentencesIn cuts a part of a block.
func (b *builder) sentencesIn(block, start, end int) {
	text := b.text[start:end]
	b.quotes = appendQuotes(b.quotes[:0], text)
	from, mark, quote := 0, b.firstMark(start), 0
	for cut := b.boundary(text, 0); cut < len(text); cut = b.boundary(text, cut) {
		for quote < len(b.quotes) && b.quotes[quote].end <= cut {
			quote++
		}
		inQuote := quote < len(b.quotes) && b.quotes[quote].holds(cut)
		if inQuote || !endsSentence(text[from:], cut-from) && !runsOn(text[from:], cut-from-1) || b.inMark(&mark, len(b.doc.Marks), start+cut, isWhole) {
			continue
		}
		b.sentence(block, start+from, start+cut)
		from = cut
	}
	b.sentence(block, start+from, end)
}

// boundary returns the next sentence boundary behind offset from, where one
// is, or the length of text. It asks the splitter only from the first
// character on that can end a sentence, with the one before it as context.
func (b *builder) boundary(text []byte, from int) int {
	i := from
	for i < len(text) && text[i] < utf8.RuneSelf && text[i] != '.' && text[i] != '?' && text[i] != '!' {
		i++
	}
	if i == len(text) {
		return i
	}
	if runsOn(text, i) {
		return i + 1
	}
	i = max(i-1, from)
	b.splitter.SetText(text[i:])
	b.splitter.Next()
	return i + b.splitter.End()
}

// sentence appends a sentence without the white space and bullets around it,
// if anything is left.
func (b *builder) sentence(block, start, end int) {
	if start >= end {
		return
	}
	if start, end = trimBullet(b.text, start, end); start < end {
		b.doc.Sentences = append(b.doc.Sentences, Sentence{Block: block, Start: start, End: end})
	}
}

// firstMark returns the index of the first mark at or behind start, where the
// block written last begins.
func (b *builder) firstMark(start int) int {
	i := len(b.doc.Marks)
	for i > 0 && b.doc.Marks[i-1].Start >= start {
		i--
	}
	return i
}

// inMark reports whether offset lies inside a mark of a certain kind. It looks
// at marks from *next up to limit and moves *next over those that end before,
// so that a block with many costs one pass if asked in order.
func (b *builder) inMark(next *int, limit, offset int, kind func(MarkKind) bool) bool {
	for ; *next < limit; *next++ {
		if m := b.doc.Marks[*next]; m.End > offset && kind(m.Kind) {
			return m.Start < offset
		}
	}
	return false
}

// isWhole reports whether a mark's text is not cut into sentences.
func isWhole(kind MarkKind) bool {
	return kind != Strong && kind != Emphasis
}

// trimBullet returns text[start:end] without white space around it and without
// a bullet that the Markdown did not show as one.
func trimBullet(text []byte, start, end int) (from, to int) {
	start = end - len(bytes.TrimLeftFunc(text[start:end], unicode.IsSpace))
	end = start + len(bytes.TrimRightFunc(text[start:end], unicode.IsSpace))
	r, size := utf8.DecodeRune(text[start:end])
	if isBullet(r) && start+size < end && isSpace(text[start+size]) {
		return trimBullet(text, start+size, end)
	}
	return start, end
}

func isBullet(r rune) bool {
	switch r {
	case '•', '‣', '◦', '▪', '●', '·', '*', '+', '-', '–', '—', '→':
		return true
	}
	return false
}
