package extract

import "notes/internal/markdown"

// Who give a talk together have often a line each below its title: "Ada Blorf, Acme⏎Peter Quort,
// Wolt".

// speakerLines returns how many sentences, from one on that begins a paragraph, are a speaker's line, 1
// where the paragraph has others or the sentence begins none.
func (x *Extractor) speakerLines(sentence int) int {
	doc := x.scan.doc
	block := doc.Sentences[sentence].Block
	if doc.Blocks[block].Kind != markdown.Paragraph || sentence > 0 && doc.Sentences[sentence-1].Block == block {
		return 1
	}
	next := sentence + 1
	for ; next < len(doc.Sentences) && doc.Sentences[next].Block == block; next++ {
		if first := x.scan.first[next]; first == x.scan.first[next+1] || x.speakerFrom(first) != first {
			return 1
		}
	}
	return next - sentence
}
