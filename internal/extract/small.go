package extract

import (
	"cmp"
	"slices"
	"strings"

	"notes/internal/markdown"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// Some people write everything small. In their notes a small letter says
// nothing about a guarded name, so it counts where a cue stands near.

// minSmall is how many names that can mean nothing else a note has to write
// small, at least, and more often than with their capitals, to be one of
// those.
const minSmall = 4

// casing counts how a note writes the names that have capitals and no other
// meaning, and remembers the guarded ones that are in doubt.
type casing struct {
	small, capital int
	doubtful       []doubt // by their first words
}

// doubt is a guarded form that no cue stands near, or that is written small.
type doubt struct {
	match vocab.Match
	words span
}

func (c *casing) reset() {
	c.small, c.capital = 0, 0
	c.doubtful = c.doubtful[:0]
}

// noCapitals reports whether the note is written without capitals.
func (c *casing) noCapitals() bool { return c.small >= minSmall && c.small > c.capital }

// count notes how an accepted name is written.
func (x *Extractor) countCase(c *candidate, sense *vocab.Sense) {
	if sense.Form.Case != vocab.Any || sense.Entry.Kind == kg.Concept || !hasCapital(sense.Form.Text) {
		return
	}
	if x.scan.words[c.words.from].is(lower) {
		x.casing.small++
	} else {
		x.casing.capital++
	}
}

func hasCapital(text string) bool {
	for i := range len(text) {
		if isUpper(text[i]) {
			return true
		}
	}
	return false
}

// findDoubtful proposes the guarded names that something nearby vouches for though
// they are written small, or with a capital and no cue. What the first look found vouches
// for more.
func (x *Extractor) findDoubtful() {
	small := x.casing.noCapitals()
	for range 2 {
		if !x.resolveDoubtful(small) {
			return
		}
	}
}

// resolveDoubtful looks at each name in doubt once, and reports whether it found one.
func (x *Extractor) resolveDoubtful(small bool) bool {
	found := false
	for _, d := range x.casing.doubtful {
		if x.covers(d.words) {
			continue
		}
		f := form{x: x, match: d.match, words: d.words}
		if entry := f.resolved(small); entry != nil {
			c := x.propose(d.words.from, d.words.to, "vocabulary", certain, entry.Kind)
			c.entry = entry
			c.end = int32(d.match.End)
			x.cover(c.words)
			found = true
		}
	}
	return found
}

// resolved returns the entry that a doubtful form means, nil for none. Small letters
// say more against an ordinary word than against a phrase or any other word.
func (f *form) resolved(small bool) *vocab.Entry {
	if !f.x.scan.words[f.words.from].is(lower) {
		return cmp.Or(f.amongLikes(), f.amongLines(), f.writtenIn(), f.handled())
	}
	entry := cmp.Or(f.enumerated(), f.besideCue(), f.writtenIn(), f.amongLines(), f.besideKin(), f.inClauses())
	phrase := f.words.len() > 1
	if entry == nil && (small || phrase || f.singled() || f.properWord()) {
		entry = f.vouchedSmall(small || phrase)
	}
	return entry
}

// singled reports whether the form is an item of a list by itself, or all of one
// before a bracket or a colon.
func (f *form) singled() bool {
	words := f.x.scan.words
	from, to := f.words.from, f.words.to
	sentence := words[from].sentence
	doc := f.x.scan.doc
	if doc.Blocks[doc.Sentences[sentence].Block].Kind != markdown.Item || f.x.scan.first[sentence] != from {
		return false
	}
	return to == f.x.scan.first[sentence+1] || aside(f.x.gapBefore(to))
}

// aside reports whether what stands behind a gap only says more of what stands
// before it.
func aside(gap string) bool {
	return strings.HasPrefix(gap, " (") || strings.HasPrefix(gap, ": ") || strings.HasPrefix(gap, " - ")
}

// properWord reports whether the form is no word of the language, and stands as a name
// does: without an article and in the singular.
func (f *form) properWord() bool {
	from := f.words.from
	article := from > f.x.scan.first[f.x.scan.words[from].sentence] && articles[f.x.lowerText(from-1)]
	return !article && f.match.Tail == f.match.End && !f.x.ordinaryWord(f.x.lowerText(from))
}

// amongLikes returns the entry of the first sense that is of one sort with a name
// beside the form in a list, for a form with a capital that no sentence asks for:
// "Nuxt, Astro". And joins a frog and a toad to software, but nothing else to
// places and companies. Beside two of what one runs or who makes it, it is one more, also
// where the list begins a sentence, if it is no ordinary word there.
func (f *form) amongLikes() *vocab.Entry {
	before, behind := f.x.itemBefore(f.words), f.x.itemBehind(f.words)
	among := f.x.technicalItems(f.words, f.x.itemBefore)+f.x.technicalItems(f.words, f.x.itemBehind) > 1
	first := f.x.scan.words[f.words.from].at(initial)
	if opens := f.words.from == f.x.scan.first[f.x.scan.words[f.words.from].sentence]; opens && f.x.lexeme(f.words.from).Common {
		among = false // Next, Flow
	}
	var one *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		kind := sense.Entry.Kind
		switch {
		case f.blocked(sense.Form):
		case !first && (f.like(before, f.words.from, kind) || f.like(behind, f.words.to, kind)):
			return sense.Entry
		case one == nil && among && (technical(kind) || kind == kg.Language) && (sense.Form.Case != vocab.Strict || f.written(sense) != differs):
			one = sense.Entry
		}
	}
	return one
}

// linesBeside is how many lines on each side are asked for names that stand alone.
const linesBeside = 2

// amongLines returns the entry of software that the form, which is all of its line, is
// the name of, if two of the lines beside it are software alone.
func (f *form) amongLines() *vocab.Entry {
	sentence := f.x.scan.words[f.words.from].sentence
	if !f.x.isSentence(f.words) {
		return nil
	}
	lines := 0
	for s := max(0, sentence-linesBeside); s <= sentence+linesBeside && int(s)+1 < len(f.x.scan.first); s++ {
		if s != sentence && f.x.softwareAlone(s) {
			lines++
		}
	}
	if lines < 2 {
		return nil
	}
	small := f.x.scan.words[f.words.from].is(lower)
	return f.likeliest(func(sense *vocab.Sense) bool {
		return software(sense.Entry.Kind) && !(small && sense.Form.Case == vocab.Strict)
	})
}

// softwareAlone reports whether a sentence is the name of software and nothing else.
func (x *Extractor) softwareAlone(sentence int32) bool {
	words := span{x.scan.first[sentence], x.scan.first[sentence+1]}
	return words.len() > 0 && x.known(words) != nil && x.software(words.from)
}

// like reports whether the name of a neighbour in a list is of a kind, or whether
// both are run and a comma or a slash before word i parts them, or both are compared.
func (f *form) like(beside *candidate, i int32, kind kg.Kind) bool {
	switch {
	case beside == nil, kind == kg.Concept:
		return false
	case software(kind):
		return software(beside.kind) && (f.x.gapBefore(i) == ", " || f.x.gapBefore(i) == "/" || versus[f.x.lowerText(i-1)] || versus[f.x.lowerText(i)])
	}
	return beside.kind == kind
}

// versus are the words between what is compared, and so of one sort.
var versus = map[string]bool{"vs": true, "versus": true}

// technicalItems counts the items of a list that follow another in one direction, up to
// two, and are what one runs or who makes it.
func (x *Extractor) technicalItems(item span, next func(span) *candidate) int {
	for n := range 2 {
		c := next(item)
		if c == nil || !technical(c.kind) && c.kind != kg.Language && c.kind != kg.Standard {
			return n
		}
		item = c.words
	}
	return 2
}

// enumerated returns the entry of the first sense that is a thing one has or a
// maker of such, if the form stands in a list beside another of that sort,
// also a doubtful one: "intel, arm", "windows + LinuxKit". Signs make a list of
// things; and joins much else, so it counts behind software only.
func (f *form) enumerated() *vocab.Entry {
	beside := f.x.technicalBefore(f.words.from) || f.x.technicalBehind(f.words.to)
	if !f.joined() && (!beside || f.words.len() == 1 && f.x.lexeme(f.words.from).Common && !f.item()) {
		return nil
	}
	chained := f.x.lexeme(f.words.from).Common && (f.x.arrowAt(f.words.from) || f.x.arrowAt(f.words.to))
	return f.likeliest(func(sense *vocab.Sense) bool {
		return sense.Form.Case == vocab.Capital && technical(sense.Entry.Kind) && (!chained || f.cued(sense))
	})
}

// arrowAt reports whether an arrow stands before word i, which leads to anything.
func (x *Extractor) arrowAt(i int32) bool {
	if i <= 0 || int(i) >= len(x.scan.words) {
		return false
	}
	gap := x.gapBefore(i)
	return gap == " -> " || gap == " → " || gap == " => "
}

// besideKin returns the entry of the first sense that is software, if a sign of a list or
// a junction parts the form from one in doubt as well, of software with a topic in common:
// "puppet or chef". A plus joins any two: "consul + puppet".
func (f *form) besideKin() *vocab.Entry {
	before, behind := f.x.across(f.words.from, -1), f.x.across(f.words.to, 1)
	if behind < 0 && !f.rests() {
		return nil
	}
	return f.likeliest(func(sense *vocab.Sense) bool {
		likely := sense.Form.Case == vocab.Capital && software(sense.Entry.Kind)
		return likely && (f.x.mayBeLike(before, sense.Entry) || f.x.mayBeLike(behind, sense.Entry) || f.x.added(before, f.words.from) || f.x.added(behind, f.words.to))
	})
}

// added reports whether a plus stands before word at, and word i may be software and is no
// ordinary word.
func (x *Extractor) added(i, at int32) bool {
	if i < 0 || x.lexeme(i).Common || strings.TrimSpace(x.gapBefore(at)) != "+" {
		return false
	}
	return x.software(i) || x.doubted(i, func(sense int32) bool { return software(x.vocab.Sense(sense).Entry.Kind) })
}

// across returns the word on the other side of a sign of a list or a junction that parts
// word i from the one before it, if one looks back (-1), else that stands there and parts
// what is before from what is behind; -1 if there is none.
func (x *Extractor) across(i, step int32) int32 {
	switch {
	case i <= 0 || int(i) >= len(x.scan.words):
		return -1
	case x.listSign(i):
		return i + min(step, 0)
	case step < 0 && i > 1 && x.junction(i-1):
		return i - 2
	case step > 0 && int(i)+1 < len(x.scan.words) && x.junction(i):
		return i + 1
	}
	return -1
}

// mayBeLike reports whether word i may be the name of software with a topic that an entry
// has as well.
func (x *Extractor) mayBeLike(i int32, entry *vocab.Entry) bool {
	return i >= 0 && x.doubted(i, func(sense int32) bool {
		other := x.vocab.Sense(sense).Entry
		return software(other.Kind) && slices.ContainsFunc(other.Broader, func(topic string) bool { return slices.Contains(entry.Broader, topic) })
	})
}

// joined reports whether the form is no ordinary word, "or" or "and" joins it to
// software before it, and nothing behind it makes another part of speech of it:
// "chef or puppet for that".
func (f *form) joined() bool {
	from := f.words.from
	if from < 2 || f.x.lexeme(from).Common || !f.x.junction(from-1) || !f.x.software(from-2) {
		return false
	}
	return f.endsPhrase()
}

// endsPhrase reports whether nothing behind the form makes another part of speech
// of it.
func (f *form) endsPhrase() bool {
	words := f.x.scan.words
	to := f.words.to
	if int(to) == len(words) || words[to].sentence != words[to-1].sentence {
		return true
	}
	gap := f.x.gapBefore(to)
	return gap != " " && gap != "_" || leadsOn[f.x.lowerText(to)]
}

// leadsOn are words that go on behind a noun, and hardly ever behind a verb.
var leadsOn = map[string]bool{
	"for": true, "as": true, "with": true, "is": true, "are": true, "was": true, "were": true, "instead": true, "via": true, "which": true,
	"can": true, "has": true, "have": true, "does": true, "will": true, "would": true, "should": true, "because": true, "when": true,
}

// item reports whether the form stands alone between signs or ends: an ordinary
// word that doesn't is a verb or the like, as in "easy to target, fast".
func (f *form) item() bool {
	words := f.x.scan.words
	from, to := f.words.from, f.words.to
	begins := from == 0 || words[from-1].sentence != words[from].sentence || f.x.gapBefore(from) != " " || f.x.lowerText(from-1) == "like"
	ends := int(to) == len(words) || words[to].sentence != words[from].sentence || f.x.gapBefore(to) != " " || f.x.lowerText(to) == "with"
	return begins && ends
}

// maxApart is how many items of one word may stand between an item of a list and
// the one that vouches for it.
const maxApart = 2

// technicalBefore reports whether one of the items before word i in a list is
// of technology.
func (x *Extractor) technicalBefore(i int32) bool {
	for n := int32(0); n <= maxApart && x.listSign(i-n); n++ {
		if x.technicalAt(i - n - 1) {
			return true
		}
	}
	return false
}

// technicalBehind reports whether one of the items from word i on in a list is
// of technology.
func (x *Extractor) technicalBehind(i int32) bool {
	for n := int32(0); n <= maxApart && x.listSign(i+n); n++ {
		if x.technicalAt(i + n) {
			return true
		}
	}
	return false
}

// listSign reports whether a sign that makes a list stands before word i.
func (x *Extractor) listSign(i int32) bool {
	if i <= 0 || int(i) >= len(x.scan.words) {
		return false
	}
	switch x.gapBefore(i) {
	case ", ", " + ", "+", " / ", " & ":
		return true
	case "/":
		return !x.inPath(i)
	}
	return x.arrowAt(i)
}

// maxStrokes is how far the beginning of a path is looked for, in words.
const maxStrokes = 6

// inPath reports whether word i, behind a stroke, is part of the path of a file:
// ~/.config/git, /srv/git.
func (x *Extractor) inPath(i int32) bool {
	for n := 0; n < maxStrokes && i > 0 && x.gapBefore(i) == "/"; n++ {
		i--
	}
	w := x.scan.words[i]
	return x.path(w) || w.start > 0 && x.scan.doc.Text[w.start-1] == '/'
}

// cued reports whether a cue of a sense stands near the form.
func (f *form) cued(sense *vocab.Sense) bool {
	block := f.x.scan.doc.Sentences[f.x.scan.words[f.words.from].sentence].Block
	return f.x.context.near(block, f.match.Start, f.match.Tail, sense.Form)
}

// likeliest returns the entry of the first sense that will do, rather one of which a cue
// stands near.
func (f *form) likeliest(will func(*vocab.Sense) bool) *vocab.Entry {
	var first *vocab.Entry
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		switch {
		case !will(sense) || f.blocked(sense.Form):
		case len(f.match.Senses) == 1 || f.cued(sense):
			return sense.Entry
		case first == nil:
			first = sense.Entry
		}
	}
	return first
}

// technicalAt reports whether word i belongs to a name, or may belong to one, of
// something that one has, or of a maker of such. Of what is in doubt, projects don't
// count: too many ordinary words are called so.
func (x *Extractor) technicalAt(i int32) bool {
	if n := x.covered[i]; n > 0 {
		return technical(x.candidates[n-1].kind)
	}
	return x.doubted(i, x.hasOrMakes)
}

// doubted reports whether word i belongs to a doubtful name with such a sense.
func (x *Extractor) doubted(i int32, such func(sense int32) bool) bool {
	doubts := x.casing.doubtful
	behind, _ := slices.BinarySearchFunc(doubts, i+1, func(d doubt, i int32) int { return cmp.Compare(d.words.from, i) })
	for n := behind - 1; n >= 0 && doubts[n].words.from > i-mostDoubted; n-- {
		if i < doubts[n].words.to && slices.ContainsFunc(doubts[n].match.Senses, such) {
			return true
		}
	}
	return false
}

// mostDoubted is from how many words on a doubtful name isn't asked for its end.
const mostDoubted = 4

// hasOrMakes reports whether a sense is of something that one has, or of a maker.
func (x *Extractor) hasOrMakes(sense int32) bool {
	kind := x.vocab.Sense(sense).Entry.Kind
	return technical(kind) && kind != kg.Project
}

// technical reports whether a kind is of what one has or runs, or of who makes it.
func technical(kind kg.Kind) bool {
	return software(kind) || kind == kg.Hardware || kind == kg.Organization
}

// besideCue returns the entry of the first sense of which a cue is the very next
// word, or the one before, or begins what is said of it, or that a version follows: "a helm
// template", "install helm", "helm - chart manager", "helm 3.2".
func (f *form) besideCue() *vocab.Entry {
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		if sense.Form.Case != vocab.Capital || f.blocked(sense.Form) {
			continue
		}
		if f.glossed(sense.Form) || sense.Entry.Kind != kg.Concept && f.besideCueOf(sense) {
			return sense.Entry
		}
	}
	return nil
}

// besideCueOf reports whether a cue of a sense stands right beside the form, or its version.
func (f *form) besideCueOf(sense *vocab.Sense) bool {
	return f.versioned(sense) || f.cueAt(f.words.from-1, f.words.from, sense.Form) || f.cueAt(f.words.to, f.words.to, sense.Form)
}

// cueAt reports whether word i is a cue of a form, with nothing but a space
// before word behind.
func (f *form) cueAt(i, behind int32, form *vocab.Form) bool {
	if i < 0 || int(behind) >= len(f.x.scan.words) || f.x.gapBefore(behind) != " " {
		return false
	}
	return slices.Contains(form.Cues, f.x.lowerText(i))
}

// glossed reports whether an aside behind the form has a cue of it among its first words:
// "raft - consensus algo". The form begins the line, or stands behind a preposition without
// an article, but not "in", as a season does.
func (f *form) glossed(form *vocab.Form) bool {
	from, to := f.words.from, f.words.to
	if int(to) >= len(f.x.scan.words) || !aside(f.x.gapBefore(to)) {
		return false
	}
	if first := f.x.scan.first[f.x.scan.words[from].sentence]; from > first {
		if before := f.x.lowerText(from - 1); !prepositions[before] || before == "in" {
			return false
		}
	}
	return slices.Contains(form.Cues, f.x.lowerText(to)) || slices.Contains(form.Cues, f.x.wordBehind(to, " "))
}

// vouchedSmall returns the entry of the first sense with a cue in the same
// block or above it, nil if there is none; concepts are taken only on request.
func (f *form) vouchedSmall(concepts bool) *vocab.Entry {
	sentence := f.x.scan.words[f.words.from].sentence
	block := f.x.scan.doc.Sentences[sentence].Block
	for _, n := range f.match.Senses {
		sense := f.x.vocab.Sense(n)
		if sense.Form.Case != vocab.Capital || f.blocked(sense.Form) || sense.Entry.Kind == kg.Concept && !concepts {
			continue
		}
		if f.x.context.near(block, f.match.Start, f.match.Tail, sense.Form) {
			return sense.Entry
		}
	}
	return nil
}
