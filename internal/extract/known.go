package extract

import (
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// findKnown proposes every spelling of the vocabulary's names, the longest
// first, where the guards of the form allow it.
func (x *Extractor) findKnown() {
	x.casing.reset()
	words := x.scan.words
	for i := int32(0); i < int32(len(words)); i++ {
		if words[i].at(inBare | inNote) {
			continue
		}
		if to := x.knownAt(i); to > i {
			i = to - 1
		}
	}
	x.findDoubtful()
}

// knownAt proposes the longest name that begins with word i and returns the
// index of the word behind it; i if there is none.
func (x *Extractor) knownAt(i int32) int32 {
	w := &x.scan.words[i]
	if lex := x.lexeme(i); lex.whole && !signed(x.scan.doc.Text[w.end:]) {
		x.matches = x.vocab.AtHead(x.scan.doc.Text, int(w.start), &lex.head, x.matches[:0])
	} else {
		x.matches = x.vocab.At(x.scan.doc.Text, int(w.start), x.matches[:0])
	}
	for m := len(x.matches) - 1; m >= 0; m-- {
		match := x.matches[m]
		to, ok := x.wordsTo(i, match)
		if !ok {
			continue
		}
		found := form{x: x, match: match, words: span{i, to}}
		if sense, s := found.best(); sense != nil {
			c := x.propose(i, to, "vocabulary", s, sense.Entry.Kind)
			c.entry = sense.Entry
			c.end = int32(match.End)
			x.cover(c.words)
			x.countCase(c, sense)
			return to
		}
		if w.is(lower) || w.is(capital) && !w.at(shouted) && to == i+1 && (!w.at(initial) || x.isSentence(found.words)) {
			x.casing.doubtful = append(x.casing.doubtful, doubt{match, found.words})
		}
	}
	return i
}

// isSentence reports whether words are all of their sentence.
func (x *Extractor) isSentence(words span) bool {
	sentence := x.scan.words[words.from].sentence
	return words == span{x.scan.first[sentence], x.scan.first[sentence+1]}
}

// signed reports whether a sign that belongs to names stands behind a word.
func signed(rest string) bool { return rest != "" && (rest[0] == '+' || rest[0] == '#') }

// wordsTo returns the index behind the words that a match covers, and whether
// it covers them wholly and stays in one sentence.
func (x *Extractor) wordsTo(i int32, match vocab.Match) (int32, bool) {
	words := x.scan.words
	limit := x.scan.first[words[i].sentence+1]
	for to := i; to < limit; to++ {
		if int(words[to].end) >= match.End {
			return to + 1, int(words[to].end) <= match.Tail
		}
	}
	return i, false
}

// form is a spelling in its surroundings, for the guards to judge.
type form struct {
	x     *Extractor
	match vocab.Match
	words span
}

// best returns the sense that the surroundings speak for, nil if none.
func (f *form) best() (*vocab.Sense, strength) {
	var best ruling
	var found *vocab.Sense
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		r := f.judge(sense)
		if r.points > best.points {
			best, found = r, sense
		}
		if r.points == 0 {
			f.x.rule(f, sense.Entry, r)
		}
	}
	return found, best.strength
}

// ruling is what the guards say of a sense: how strong it is, points to compare
// it with other senses, none if it is ruled out, and then why.
type ruling struct {
	strength strength
	points   int
	reason   string
}

func against(reason string) ruling { return ruling{reason: reason} }

// judge lets the guards of a form decide whether it means a sense here.
func (f *form) judge(sense *vocab.Sense) ruling {
	form := sense.Form
	written := f.written(sense)
	switch {
	case f.introduces(sense.Entry):
		return ruling{strength: certain, points: 3}
	case written == differs && form.Case == vocab.Strict:
		return against("counts only when written exactly so")
	case written == differs && (form.Ambiguous || !f.tagged() && !f.heads(sense.Entry)), f.otherWord():
		return against("written small it is an ordinary word")
	case f.blocked(form), f.lettered(), f.inIdentifier():
		return against("the word beside it rules it out")
	case !form.Ambiguous && (form.Case == vocab.Any || written == asForm && !f.initial()):
		return ruling{strength: certain, points: 2}
	case f.vouched(sense):
		return ruling{strength: certain, points: 3}
	case form.Ambiguous:
		return against("has other meanings, and no cue for this one stands near")
	case f.initial() && !f.ordinary(), f.heads(sense.Entry):
		return ruling{strength: certain, points: 1}
	}
	return against("any word has a capital here, and this one is an ordinary word as well")
}

// alone reports whether the form is all that a stretch of markup holds.
func (f *form) alone(p place) bool {
	words := f.x.scan.words
	from, to := f.words.from, f.words.to
	return words[from].at(p) && (from == 0 || !words[from-1].at(p) || words[from-1].sentence != words[from].sentence) &&
		(int(to) == len(words) || !words[to].at(p) || words[to].sentence != words[from].sentence)
}

// initial reports whether a capital says nothing where the form stands.
func (f *form) initial() bool {
	first := f.x.scan.words[f.words.from]
	if first.is(camel) || first.is(allCaps) && !first.at(shouted) && first.end-first.start > 2 {
		return false
	}
	return first.at(initial | inTitle | shouted)
}

// otherWord reports whether the form is a plural, written small, and a word of the
// language of another sense: tries, of a trie.
func (f *form) otherWord() bool {
	if f.words.len() > 1 || f.match.Tail == f.match.End {
		return false
	}
	text := f.x.scan.doc.Text
	return f.x.scan.words[f.words.from].is(lower) && f.x.lexeme(f.words.from).Common && !f.x.words.Common(text[f.match.Start:f.match.End])
}

// ordinary reports whether the note, or the language, uses the first word as
// a plain word.
func (f *form) ordinary() bool {
	use := f.x.usage(f.words.from)
	if use.inner > 0 && use.lower <= use.inner {
		return false
	}
	return f.words.len() == 1 && (use.lower > 0 || f.x.lexeme(f.words.from).Common)
}

// inIdentifier reports whether the form is one of the words that underscores join:
// pg_vector.
func (f *form) inIdentifier() bool {
	return underscored(f.x.scan.doc.Text, f.match.Start, f.match.Tail)
}

// underscored reports whether an underscore joins a stretch of a text to a word.
func underscored(text string, start, end int) bool {
	return start > 1 && text[start-1] == '_' && text[start-2] != ' ' || end+1 < len(text) && text[end] == '_' && text[end+1] != ' '
}

// blocked reports whether a word directly beside the form rules it out.
func (f *form) blocked(form *vocab.Form) bool {
	if len(form.Blockers) == 0 || f.capitals(form) {
		return false
	}
	text := f.x.scan.doc.Text
	head := strings.TrimRight(text[max(0, f.match.Start-40):f.match.Start], " -")
	tail := strings.TrimLeft(text[f.match.Tail:min(len(text), f.match.Tail+40)], " -")
	for _, blocker := range form.Blockers {
		if blocker == "and" && f.paired() {
			continue
		}
		n := len(blocker)
		if at := len(head) - n; at >= 0 && strings.EqualFold(head[at:], blocker) && !letterBefore(head, at) {
			return true
		}
		if len(tail) >= n && strings.EqualFold(tail[:n], blocker) && !letterAt(tail, n, len(tail)) {
			return true
		}
	}
	return false
}

// capitals reports whether the form is written with more capitals than the one that the
// vocabulary has, as no ordinary word is: KIND, KinD.
func (f *form) capitals(form *vocab.Form) bool {
	w := f.x.scan.words[f.words.from]
	return f.words.len() == 1 && w.end-w.start > 3 && (w.is(camel) || w.is(allCaps) && !w.at(shouted)) && form.Text != f.x.scan.text(w)
}

// paired reports whether "and" joins the form to another word with a capital: Rust
// and Go.
func (f *form) paired() bool {
	x, from, to := f.x, f.words.from, f.words.to
	words := x.scan.words
	return from > 1 && x.andBefore(from) && words[from-2].named() || int(to)+1 < len(words) && x.andBefore(to+1) && words[to+1].named()
}

// andBefore reports whether "and" joins word i to the word before it.
func (x *Extractor) andBefore(i int32) bool {
	return x.scan.text(x.scan.words[i-1]) == "and" && x.gapBefore(i) == " " && x.gapBefore(i-1) == " "
}

// lettered reports whether the form is one of several letters joined by a sign,
// as in R&D and Q&A.
func (f *form) lettered() bool {
	text := f.x.scan.doc.Text
	return f.match.End-f.match.Start == 1 &&
		(strings.HasPrefix(text[f.match.End:], "&") || strings.HasSuffix(text[:f.match.Start], "&"))
}

// vouched reports whether something nearby says that the form means the sense:
// a cue, a version, a link to the entry's own address, a wikilink or tag that is
// the form, another name of the entry, or a code span that is the form.
func (f *form) vouched(sense *vocab.Sense) bool {
	if f.linked(sense.Entry) || f.alone(inWiki) || f.tagged() {
		return true
	}
	if f.alone(inCode) && (sense.Entry.Kind == kg.Project || sense.Entry.Kind == kg.Language) && !sense.Form.Ambiguous {
		return true
	}
	sentence := f.x.scan.words[f.words.from].sentence
	block := f.x.scan.doc.Sentences[sentence].Block
	if sense.Entry.Kind == kg.Organization && f.employs() || f.versioned(sense) || f.defined(sense.Entry) {
		return true
	}
	if len(sense.Form.Cues) == 0 {
		return false
	}
	if f.x.context.near(block, f.match.Start, f.match.Tail, sense.Form) {
		return true
	}
	return !f.command() && !f.plainStart(sense) && f.x.context.inNote(sense.Form)
}

// heads reports whether the form names a topic in a heading, which says that its section
// is about it.
func (f *form) heads(entry *vocab.Entry) bool {
	return entry.Topic && f.x.isHeading(int(f.x.scan.words[f.words.from].sentence))
}

// tagged reports whether the form is a tag, in the text or in the front matter: a name
// whatever its letters.
func (f *form) tagged() bool {
	doc := f.x.scan.doc
	sentence := f.x.scan.words[f.words.from].sentence
	return f.alone(inTag) || doc.Blocks[doc.Sentences[sentence].Block].Label == "tags"
}

// plainStart reports whether an ordinary word that has other meanings even with a
// capital, and names a thing in this one, begins a sentence: what the rest of the
// note is about says too little of it.
func (f *form) plainStart(sense *vocab.Sense) bool {
	if sense.Entry.Kind == kg.Concept || !sense.Form.Ambiguous || f.words.len() > 1 || !f.initial() || !f.x.lexeme(f.words.from).Common {
		return false
	}
	next := f.words.to
	return int(next) < len(f.x.scan.words) && f.x.gapBefore(next) == " " && f.x.scan.words[next].is(lower)
}

// defined reports whether the form has no other sense, begins a sentence with a capital,
// and is said to be software: "Riff is a framework".
func (f *form) defined(entry *vocab.Entry) bool {
	x, from := f.x, f.words.from
	word := x.scan.words[from]
	if !software(entry.Kind) || len(f.match.Senses) > 1 || !word.named() || from != x.scan.first[word.sentence] {
		return false
	}
	rest := x.scan.doc.Text[f.match.Tail:x.scan.doc.Sentences[word.sentence].End]
	noun, ok := definedAs(strings.ToLower(rest[:min(len(rest), 60)]))
	return ok && software(kindNouns[noun])
}

// employs reports whether the form stands where a company does, with a capital
// that no sentence asks for: at Stripe, joined Square, The Journey @Apple.
func (f *form) employs() bool {
	from := f.words.from
	words := f.x.scan.words
	if from > 0 && f.x.gapBefore(from) == " @" && words[from].named() && words[from-1].named() {
		return true
	}
	if from == 0 || f.x.gapBefore(from) != " " || words[from].at(initial|shouted) || !words[from].named() || words[from].at(inTitle) && f.words.to < f.x.scan.first[words[from].sentence+1] {
		return false
	}
	switch f.x.lowerText(from - 1) {
	case "at", "joined", "left":
		return true
	}
	return false
}

// command reports whether the form begins a sentence as a verb may: "Go
// figure", "Keep it".
func (f *form) command() bool {
	words := f.x.scan.words
	if !f.initial() || f.words.len() > 1 || int(f.words.to) == len(words) {
		return false
	}
	return f.x.gapBefore(f.words.to) == " " && commanded[f.x.scan.text(words[f.words.to])]
}

// commanded are the words behind a verb that orders something, and hardly ever
// behind a name.
var commanded = map[string]bool{
	"to": true, "back": true, "ahead": true, "figure": true, "it": true, "them": true, "this": true, "that": true, "your": true,
	"our": true, "my": true, "their": true, "the": true, "a": true, "an": true, "up": true, "out": true, "away": true, "over": true,
	"through": true, "calm": true, "going": true,
}

// linked reports whether the form is the text of a link to an address of the
// entry, anywhere in the note.
func (f *form) linked(entry *vocab.Entry) bool {
	if len(f.x.introduced) == 0 {
		return false
	}
	text := f.x.scan.doc.Text[f.match.Start:f.match.End]
	return f.x.introduced[strings.ToLower(text)] == entry
}

// introduces reports whether the form is all the text of such a link itself.
func (f *form) introduces(entry *vocab.Entry) bool { return f.alone(inAnchor) && f.linked(entry) }

// toNote reports whether a link leads to another note.
func toNote(link markdown.Link) bool {
	if link.Wiki || strings.Contains(link.Target, "://") {
		return false
	}
	target := strings.ToLower(link.Target)
	return strings.HasSuffix(target, ".md") || strings.HasSuffix(target, ".markdown")
}
