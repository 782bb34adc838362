package extract

import (
	"strings"

	"notes/internal/company"
	"notes/pkg/kg"
)

// findShapes proposes names by the way they are written: capitals inside a
// word, capitals only, letters with digits, runs of capitalised words.
func (x *Namer) findShapes() {
	words := x.words
	for i := int32(0); i < int32(len(words)); {
		if to := x.qualifiedFrom(i); to > i {
			x.propose(i, to, "qualified name", fair, kg.Project)
			i = to
			continue
		}
		if !words[i].named() && !words[i].is(digits) || !x.startsName(words[i]) {
			x.toolName(i)
			i++
			continue
		}
		to := x.runFrom(i)
		x.readRun(span{i, to})
		i = to
	}
}

// startsName reports whether a run of name words can begin with w, which has a
// capital or a digit.
func (x *Namer) startsName(w word) bool {
	first := x.doc.Text[w.start]
	return (w.named() || w.is(digits) && !w.is(numeric) && first != 'v') && !isDigit(first) && !isHash(x.text(w)) && !w.at(inBare|inCode|inNote|inTag) && !x.signed(w) && !x.path(w) && !underscored(x.doc.Text, int(w.start), int(w.end))
}

// path reports whether a word is a path into a template's values, or begins that of a hidden
// file: .Values.image, .config.
func (x *Namer) path(w word) bool {
	return w.is(dotted) && x.doc.Text[w.start] == '.'
}

// signed reports whether a word stands behind the sign of a variable or of
// somebody's handle.
func (x *Namer) signed(w word) bool {
	return w.start > 0 && (x.doc.Text[w.start-1] == '$' || x.doc.Text[w.start-1] == '@')
}

// runFrom returns the index behind the run of capitalised words that begins
// with word i. One "of" may stand inside, Bank of America, and articles in the name of a
// street, Rue de la Loi.
func (x *Namer) runFrom(i int32) int32 {
	words := x.words
	limit := x.first[words[i].sentence+1]
	linking := false
	to := i + 1
	for ; to < limit; to++ {
		w := words[to]
		gap := x.doc.Text[words[to-1].end:w.start]
		if gap != " " && gap != "-" || w.at(inBare|inCode|inNote) || x.path(w) || !x.besideInMarkup(i, to) || x.linkEdge(to) {
			break
		}
		text := x.text(w)
		if text == "of" && !linking && to+1 < limit && words[to+1].is(capital) && x.doc.Text[w.end:words[to+1].start] == " " && (!w.at(inTitle) || institutions[x.lowerText(to-1)] && x.kindAt(to+1, kg.Place)) {
			linking = true
			continue
		}
		if streets[x.lowerText(i)] && articlesOfStreets[text] && to+1 < limit && x.gapBefore(to+1) == " " {
			continue
		}
		if !w.named() && !(w.is(digits) && gap == " " && !yearLike(text) && len(text) <= 3 && !w.at(inTitle) && !x.measures(to) && !x.beginsDate(to)) {
			break
		}
	}
	for !words[to-1].named() && articlesOfStreets[x.text(words[to-1])] {
		to--
	}
	return to
}

// readRun proposes the names in a run of capitalised words.
func (x *Namer) readRun(run span) {
	words := x.words
	for run.len() > 1 && words[run.to-1].is(numeric) && !x.capitalised(run.to-2) {
		run.to--
	}
	if words[run.from].at(inQuote|shouted) || x.insideWiki(run) {
		x.singles(run)
		return
	}
	if x.repeated(run) {
		return
	}
	if x.street(run) {
		x.propose(run.from, run.to, "street", fair, kg.Place)
		return
	}
	if x.covers(run) {
		x.compound(run)
		return
	}
	if x.incorporated(run) {
		return
	}
	run = x.behindRoles(x.trim(run))
	switch {
	case run.len() == 0:
	case run.len() == 1:
		x.single(run.from)
	case words[run.from].at(inTitle):
		x.titleRun(run)
	default:
		x.phraseName(run)
	}
}

// repeated reports whether a run of three words or more is the same one again and again.
func (x *Namer) repeated(run span) bool {
	for i := run.from + 1; i < run.to; i++ {
		if x.words[i].lexeme != x.words[run.from].lexeme {
			return false
		}
	}
	return run.len() > 2
}

// street reports whether a run is the name of a street with an article: Rue de la Loi.
func (x *Namer) street(run span) bool {
	return run.len() > 2 && streets[x.lowerText(run.from)] && articlesOfStreets[x.text(x.words[run.from+1])]
}

// incorporated proposes a company that its legal form follows: Kwark Mills Ltd,
// We-Bake B.V.
func (x *Namer) incorporated(run span) bool {
	form := run.to
	for form > run.from && company.Tells(x.lowerText(form-1)) {
		form--
	}
	if form == run.from { // of a name taken before: Pty Ltd
		return run.len() > 1
	}
	if form == run.to || x.text(x.words[run.to-1]) == "CO" {
		return false
	}
	name := x.trim(span{run.from, form})
	own := name.len() > 0 && x.uncommon(name)
	for name.len() > 0 && name.from > run.from && x.gapBefore(name.from) == "-" {
		name.from--
		own = true
	}
	if !own || name.len() > 3 {
		return false
	}
	x.propose(name.from, name.to, "legal form", certain, kg.Organization)
	return true
}

func (x *Namer) capitalised(i int32) bool { return x.words[i].named() }

// covers reports whether the vocabulary knows a part of the run.
func (x *Namer) covers(run span) bool {
	for i := run.from; i < run.to; i++ {
		if x.covered[i] > 0 {
			return true
		}
	}
	return false
}

// trim takes off the words at the start of a run that are capitalised for
// standing first, and filler at its end.
func (x *Namer) trim(run span) span {
	if x.articled(run) {
		return run
	}
	for run.len() > 0 && (x.ordinaryStart(run.from) || x.filler(run.from) || run.len() > 1 && honorifics[x.lowerText(run.from)]) {
		run.from++
	}
	if run.len() > 2 && x.lexeme(run.from).Role && x.text(x.words[run.from+1]) == "of" { // CEO of Quux
		run.from += 2
	}
	for run.len() > 1 && x.words[run.from].is(numeric) { // Hall 8.0 A1
		run.from++
	}
	for run.len() > 0 && (x.filler(run.to-1) && !x.house(run) || run.len() > 1 && (gatherings[x.lowerText(run.to-1)] || x.actsOn(run.to-1))) {
		run.to--
	}
	return run
}

// house reports whether a run ends as the names of companies do, and another word that is none
// of the language stands before: Quarpa Labs.
func (x *Namer) house(run span) bool {
	return run.len() > 1 && heads[x.lowerText(run.to-1)] == kg.Organization && x.uncommon(span{run.from, run.to - 1})
}

// behindRoles takes off the words of a job title in front of somebody's name, or all if the
// run is nothing else: Executive Director Ada Marlowe.
func (x *Namer) behindRoles(run span) span {
	from := run.from
	for from < run.to && x.lexeme(from).Role && !x.lexeme(from).Given {
		from++
	}
	name := span{from, run.to}
	if from > run.from && jobs[x.lowerText(from-1)] && (name.len() == 0 && run.len() > 1 || x.personShaped(name) && !x.endsInHead(name)) {
		return name
	}
	return run
}

// jobs are what a job title ends in, and what people are called after where they work.
var jobs = map[string]bool{
	"director": true, "manager": true, "engineer": true, "officer": true, "lead": true, "architect": true, "president": true,
	"evangelist": true, "advocate": true, "chair": true, "developer": true, "founder": true, "maintainer": true, "ambassador": true,
	"googler": true, "xoogler": true, "hatter": true, "thoughtworker": true, "microsoftie": true, "amazonian": true,
	"ibmer": true, "netflixer": true,
}

// honorifics stand before a person's last name.
var honorifics = map[string]bool{"professor": true, "prof": true, "dr": true, "mr": true, "mrs": true, "ms": true}

// actsOn reports whether word i says what somebody did or does to what follows, with a
// capital by mistake: Ada Marlowe Presented the talk, Quux Creates the cluster.
func (x *Namer) actsOn(i int32) bool {
	lex := x.lexeme(i)
	next := i + 1
	return lex.Common && (strings.HasSuffix(lex.text, "ed") || strings.HasSuffix(lex.text, "s")) && int(next) < len(x.words) && x.gapBefore(next) == " " && x.words[next].is(lower) && articles[x.lowerText(next)]
}

// articled reports whether a run begins with an article that has a capital where
// no sentence asks for one, and so is a whole name: The Cloud Report.
func (x *Namer) articled(run span) bool {
	first := x.words[run.from]
	return run.len() > 2 && x.text(first) == "The" && !first.at(initial|inTitle)
}

// gatherings are the words behind a name that say where or by whom it was
// spoken of, and are no part of it even with a capital.
var gatherings = map[string]bool{
	"team": true, "teams": true, "devroom": true, "room": true, "booth": true, "stand": true, "talk": true, "talks": true,
	"keynote": true, "keynotes": true, "session": true, "sessions": true, "track": true, "stage": true, "panel": true,
	"slides": true, "demo": true, "folks": true, "people": true, "devs": true, "maintainers": true, "engineers": true, "users": true,
}

// filler reports whether a word can't begin or end a name: one that names
// nothing, a single letter, a contraction.
func (x *Namer) filler(i int32) bool {
	lex := x.lexeme(i)
	return len(lex.text) < 2 || lex.Negative || lex.contraction || lex.text == "of"
}

// lowerText returns word i in lower case.
func (x *Namer) lowerText(i int32) string { return x.lexeme(i).text }

// compound reads a run of which the vocabulary knows a part: a product named
// after its maker is a name of its own (Acme Lattice), other parts are read
// for themselves.
func (x *Namer) compound(run span) {
	if x.productEdition(run) || x.makersProduct(run) || x.makerOfAI(run) || x.localCommunity(run) || x.workingGroup(run) || x.institution(run) || x.venue(run) || x.wholeName(run) {
		return
	}
	part := span{run.from, run.from}
	for i := run.from; i <= run.to; i++ {
		if i < run.to && x.covered[i] == 0 {
			part.to = i + 1
			continue
		}
		if part.len() > 0 {
			x.uncovered(part)
		}
		part = span{i + 1, i + 1}
	}
}

// uncovered reads the words of a run beside a known name.
func (x *Namer) uncovered(part span) {
	for part.len() > 1 && x.words[part.from].is(numeric) { // the version of what stands before it
		part.from++
	}
	part = x.behindRoles(x.trim(part))
	if part.len() == 1 {
		x.single(part.from)
	}
	if part.len() > 1 && !x.words[part.from].at(inTitle) && x.uncommon(part) {
		x.phraseName(part)
	}
}

// phraseName proposes a run of two words or more in running text.
func (x *Namer) phraseName(run span) {
	if run.len() > 5 || x.levels(run) || x.coded(run) || isFile(x.text(x.words[run.to-1])) {
		return
	}
	s := fair
	switch {
	case x.foreign(run.from):
		s = hint
	case x.uncommon(run):
	case x.words[run.from].at(initial), run.len() == 2 && x.plainElsewhere(run), x.stressed(run):
		s = hint
	case !x.prose(run.from):
		s = weak
	}
	kind := x.headOf(run)
	switch {
	case leadsPlace(x.lowerText(run.from)):
		kind = kg.Place
	case run.from > 0 && x.gapBefore(run.from) == " " && x.capitalised(run.from-1) && jobs[x.lowerText(run.from-1)] && x.personShaped(run), x.jobInBrackets(run):
		kind = kg.Person
	}
	x.propose(run.from, run.to, phraseRule, s, kind)
}

// jobInBrackets reports whether what somebody does stands in brackets behind two words that are none of
// the language: QUORL BLORF (CTO for Quarpa).
func (x *Namer) jobInBrackets(run span) bool {
	if run.len() != 2 || x.gapBefore(run.from+1) != " " || x.lexeme(run.from).Common || x.lexeme(run.to-1).Common {
		return false
	}
	if run.to >= x.first[x.words[run.from].sentence+1] || strings.TrimSpace(x.gapBefore(run.to)) != "(" {
		return false
	}
	return x.roleLike(span{run.to, min(x.closing(run.to), run.to+bracketedJob)})
}

// bracketedJob is how many words of what stands in brackets are read for a job.
const bracketedJob = 3

// phraseRule takes words for a name because each has a capital.
const phraseRule = "capitalised words"

// levels reports whether each word of a run is a letter with a digit: L3-L7.
func (x *Namer) levels(run span) bool {
	for i := run.from; i < run.to; i++ {
		if text := x.lowerText(i); len(text) != 2 || !isDigit(text[1]) {
			return false
		}
	}
	return true
}

// coded reports whether a run begins or ends with a code: KZNA24WC1EQ-KX5.
func (x *Namer) coded(run span) bool {
	return code(x.text(x.words[run.from])) || code(x.text(x.words[run.to-1]))
}

// minProse is the length in words from which on a sentence is written with
// care for its capitals; shorter ones, in bullets, often aren't.
const minProse = 8

// prose reports whether word i stands in a whole sentence: long enough, most
// of it in lower case, closed by a full stop.
func (x *Namer) prose(i int32) bool {
	sentence := x.words[i].sentence
	if n := x.first[sentence+1] - x.first[sentence]; n < minProse {
		return false
	}
	end := x.doc.Sentences[sentence].End
	return strings.HasSuffix(strings.TrimRight(x.doc.Text[:end], "\"”)*_ "), ".")
}

// plainElsewhere reports whether the note has each word of a run in lower case, too.
func (x *Namer) plainElsewhere(run span) bool {
	for i := run.from; i < run.to; i++ {
		if x.usage(i).lower == 0 {
			return false
		}
	}
	return true
}

// uncommon reports whether a word of the run is no ordinary word.
func (x *Namer) uncommon(run span) bool {
	for i := run.from; i < run.to; i++ {
		w := x.words[i]
		lex := x.lexeme(i)
		switch {
		case w.is(camel), w.is(allCaps) && !w.at(shouted) && !lex.Common && len(lex.text) > 1:
			return true
		case w.is(numeric), lex.Common, x.ordinaryWord(lex.text), x.cutShort(i):
		case run.len() > 1 && len(lex.text) > 6 && x.slipped(lex.text), drawnOut(lex.text):
		default:
			return true
		}
	}
	return false
}

// ordinaryWord reports whether a word in lower case is plain language: common,
// put together from two common words, or one with a common prefix.
func (x *Namer) ordinaryWord(text string) bool {
	return remember(&x.memo.ordinary, text, x.ordinary)
}

func (x *Namer) ordinary(text string) bool {
	if x.lists.Common(text) || x.lists.Negative(text) || len(text) == 1 {
		return true
	}
	for _, prefix := range []string{"un", "re", "de", "non", "pre", "co", "sub", "inter", "multi", "over", "under", "out", "up", "in", "mis", "auto", "micro", "self", "anti", "semi", "super"} {
		if rest, ok := strings.CutPrefix(text, prefix); ok && len(rest) > 3 && x.lists.Common(rest) {
			return true
		}
	}
	for i := 3; i+3 <= len(text); i++ {
		if x.lists.Common(text[:i]) && x.lists.Common(text[i:]) {
			return true
		}
	}
	return false
}

// titleRun reads a run in a title or heading, where capitals say nothing: only
// words that are no plain language can be names.
func (x *Namer) titleRun(run span) { x.singles(run) }

func (x *Namer) singles(run span) {
	for i := run.from; i < run.to; i++ {
		if x.covered[i] == 0 {
			x.single(i)
		}
	}
}
