package naming

import (
	"strings"

	"notes/internal/company"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// findShapes proposes names by the way they are written: capitals inside a
// word, capitals only, letters with digits, runs of capitalised words.
func (x *Namer) findShapes() {
	words := x.Words
	for i := int32(0); i < int32(len(words)); {
		if to := x.qualifiedFrom(i); to > i {
			x.propose(i, to, "qualified name", Fair, kg.Project)
			i = to
			continue
		}
		if !words[i].Named() && !words[i].Is(prose.Digits) || !x.startsName(words[i]) || x.numberedPackage(i) {
			x.toolName(i)
			i++
			continue
		}
		to := x.runFrom(i)
		x.readRun(prose.Span{From: i, To: to})
		i = to
	}
}

// startsName reports whether a run of name words can begin with w, which has a
// capital or a digit.
func (x *Namer) startsName(w prose.Word) bool {
	first := x.Doc.Text[w.Start]
	numbered := w.Is(prose.Digits) && !w.Is(prose.Numeric) && first != 'v'
	if !w.Named() && !numbered || prose.IsDigit(first) || w.At(prose.Elsewhere|prose.InTag) {
		return false
	}
	return !isHash(x.Surface(w)) && !x.signed(w) && !x.inRoute(w) && !x.IsPath(w) && !underscored(x.Doc.Text, int(w.Start), int(w.End))
}

// signed reports whether a word stands behind the sign of a variable or of
// somebody's handle.
func (x *Namer) signed(w prose.Word) bool {
	return w.Start > 0 && (x.Doc.Text[w.Start-1] == '$' || x.Doc.Text[w.Start-1] == '@')
}

// runFrom returns the index behind the run of capitalised words that begins
// with word i. One "of" may stand inside, Bank of America, and articles in the name of a
// street, Rue de la Loi.
func (x *Namer) runFrom(i int32) int32 {
	words := x.Words
	limit := x.First[words[i].Sentence+1]
	linking := false
	to := i + 1
	for ; to < limit; to++ {
		w := words[to]
		gap := x.Doc.Text[words[to-1].End:w.Start]
		if gap != " " && gap != "-" || w.At(prose.Elsewhere) || x.IsPath(w) || !x.BesideInMarkup(i, to) || x.LinkEdge(to) {
			break
		}
		text := x.Surface(w)
		if acronymTails[text] {
			break
		}
		if text == "of" && !linking && to+1 < limit && x.ofInName(to) {
			linking = true
			continue
		}
		if streets[x.LowerText(i)] && articlesOfStreets[text] && to+1 < limit && x.GapBefore(to+1) == " " {
			continue
		}
		if !w.Named() && !(w.Is(prose.Digits) && gap == " " && !prose.YearLike(text) && len(text) <= 3 && !w.At(prose.InTitle) && !x.measures(to) && !x.beginsDate(to)) {
			break
		}
	}
	for !words[to-1].Named() && articlesOfStreets[x.Surface(words[to-1])] {
		to--
	}
	return to
}

// ofInName reports whether "of", word i, can stand inside a name: where any word has a capital, only between an
// institution and a place.
func (x *Namer) ofInName(i int32) bool {
	if !x.Words[i+1].Is(prose.Capital) || x.GapBefore(i+1) != " " {
		return false
	}
	return !x.Words[i].At(prose.InTitle) || institutions[x.LowerText(i-1)] && x.kindAt(i+1, kg.Place)
}

// readRun proposes the names in a run of capitalised words.
func (x *Namer) readRun(run prose.Span) {
	words := x.Words
	for run.Len() > 1 && words[run.To-1].Is(prose.Numeric) && !x.capitalised(run.To-2) {
		run.To--
	}
	if words[run.From].At(prose.InQuote|prose.Shouted) || x.insideWiki(run) {
		x.singles(run)
		return
	}
	if x.repeated(run) {
		return
	}
	if x.street(run) {
		x.propose(run.From, run.To, "street", Fair, kg.Place)
		return
	}
	if x.covers(run) {
		x.compound(run)
		return
	}
	if x.incorporated(run) {
		return
	}
	run = x.behindRoles(x.Trim(run))
	switch {
	case run.Len() == 0:
	case run.Len() == 1:
		x.single(run.From)
	case words[run.From].At(prose.InTitle):
		x.titleRun(run)
	default:
		x.phraseName(run)
	}
}

// repeated reports whether a run of three words or more is the same one again and again.
func (x *Namer) repeated(run prose.Span) bool {
	for i := run.From + 1; i < run.To; i++ {
		if x.Words[i].Lexeme != x.Words[run.From].Lexeme {
			return false
		}
	}
	return run.Len() > 2
}

// street reports whether a run is the name of a street with an article: Rue de la Loi.
func (x *Namer) street(run prose.Span) bool {
	return run.Len() > 2 && streets[x.LowerText(run.From)] && articlesOfStreets[x.Surface(x.Words[run.From+1])]
}

// incorporated proposes a company that its legal form follows: Kwark Mills Ltd,
// We-Bake B.V.
func (x *Namer) incorporated(run prose.Span) bool {
	form := run.To
	for form > run.From && company.Tells(x.LowerText(form-1)) {
		form--
	}
	if form == run.From { // of a name taken before: Pty Ltd
		return run.Len() > 1
	}
	if form == run.To || x.Surface(x.Words[run.To-1]) == "CO" {
		return false
	}
	name := x.Trim(prose.Span{From: run.From, To: form})
	own := name.Len() > 0 && x.Uncommon(name)
	for name.Len() > 0 && name.From > run.From && x.GapBefore(name.From) == "-" {
		name.From--
		own = true
	}
	if !own || name.Len() > 3 {
		return false
	}
	x.propose(name.From, name.To, "legal form", Certain, kg.Organization)
	return true
}

func (x *Namer) capitalised(i int32) bool { return x.Words[i].Named() }

// covers reports whether the vocabulary knows a part of the run.
func (x *Namer) covers(run prose.Span) bool {
	for i := run.From; i < run.To; i++ {
		if x.Covered[i] > 0 {
			return true
		}
	}
	return false
}

// behindRoles takes off the words of a job title in front of somebody's name, or all if the
// run is nothing else: Executive Director Ada Marlowe.
func (x *Namer) behindRoles(run prose.Span) prose.Span {
	from := run.From
	for from < run.To && x.Lexeme(from).Role && !x.Lexeme(from).Given {
		from++
	}
	name := prose.Span{From: from, To: run.To}
	if from > run.From && jobs[x.LowerText(from-1)] && (name.Len() == 0 && run.Len() > 1 || x.PersonShaped(name) && !x.EndsInHead(name)) {
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

// compound reads a run of which the vocabulary knows a part: a product named
// after its maker is a name of its own (Acme Lattice), other parts are read
// for themselves.
func (x *Namer) compound(run prose.Span) {
	if x.productEdition(run) || x.makersProduct(run) || x.makerOfAI(run) || x.localCommunity(run) || x.workingGroup(run) || x.institution(run) || x.venue(run) || x.wholeName(run) {
		return
	}
	part := prose.Span{From: run.From, To: run.From}
	for i := run.From; i <= run.To; i++ {
		if i < run.To && x.Covered[i] == 0 {
			part.To = i + 1
			continue
		}
		if part.Len() > 0 {
			x.uncovered(part)
		}
		part = prose.Span{From: i + 1, To: i + 1}
	}
}

// uncovered reads the words of a run beside a known name.
func (x *Namer) uncovered(part prose.Span) {
	for part.Len() > 1 && x.Words[part.From].Is(prose.Numeric) { // the version of what stands before it
		part.From++
	}
	part = x.behindRoles(x.Trim(part))
	if part.Len() == 1 {
		x.single(part.From)
	}
	if part.Len() > 1 && !x.Words[part.From].At(prose.InTitle) && x.Uncommon(part) {
		x.phraseName(part)
	}
}

// phraseName proposes a run of two words or more in running text.
func (x *Namer) phraseName(run prose.Span) {
	if run.Len() > 5 || x.levels(run) || x.gene(run) || x.holdsVariable(run) || x.coded(run) || isFile(x.Surface(x.Words[run.To-1])) {
		return
	}
	kind, chief := x.HeadOf(run), x.withoutChief(run)
	if chief != run {
		if !x.Uncommon(chief) {
			return
		}
		run, kind = chief, kg.Organization
	}
	s := Fair
	switch {
	case x.Foreign(run.From):
		s = Hint
	case x.Uncommon(run):
	case x.Words[run.From].At(prose.Initial), run.Len() == 2 && x.PlainElsewhere(run), x.stressed(run):
		s = Hint
	case !x.Prose(run.From):
		s = Weak
	}
	switch {
	case leadsPlace(x.LowerText(run.From)):
		kind = kg.Place
	case run.From > 0 && x.GapBefore(run.From) == " " && x.capitalised(run.From-1) && jobs[x.LowerText(run.From-1)] && x.PersonShaped(run), x.jobInBrackets(run):
		kind = kg.Person
	}
	x.propose(run.From, run.To, phraseRule, s, kind)
}

// withoutChief takes off the short title of its chief behind an organization: the Quorl Bank CTO.
func (x *Namer) withoutChief(run prose.Span) prose.Span {
	if last := run.To - 1; x.Words[last].Is(prose.AllCaps) && prose.Chiefs[x.LowerText(last)] {
		run.To = last
	}
	return run
}

// jobInBrackets reports whether what somebody does stands in brackets behind two words that are none of
// the language: QUORL BLORF (CTO for Quarpa).
func (x *Namer) jobInBrackets(run prose.Span) bool {
	if run.Len() != 2 || x.GapBefore(run.From+1) != " " || x.Lexeme(run.From).Common || x.Lexeme(run.To-1).Common {
		return false
	}
	if run.To >= x.First[x.Words[run.From].Sentence+1] || strings.TrimSpace(x.GapBefore(run.To)) != "(" {
		return false
	}
	return x.RoleLike(prose.Span{From: run.To, To: min(x.Closing(run.To), run.To+bracketedJob)})
}

// bracketedJob is how many words of what stands in brackets are read for a job.
const bracketedJob = 3

// phraseRule takes words for a name because each has a capital.
const phraseRule = "capitalised words"

// levels reports whether each word of a run is a letter with a digit: L3-L7.
func (x *Namer) levels(run prose.Span) bool {
	for i := run.From; i < run.To; i++ {
		if text := x.LowerText(i); len(text) != 2 || !prose.IsDigit(text[1]) {
			return false
		}
	}
	return true
}

// coded reports whether a run begins or ends with a code: KZNA24WC1EQ-KX5.
func (x *Namer) coded(run prose.Span) bool {
	return code(x.Surface(x.Words[run.From])) || code(x.Surface(x.Words[run.To-1]))
}

// titleRun reads a run in a title or heading, where capitals say nothing: only
// words that are no plain language can be names.
func (x *Namer) titleRun(run prose.Span) { x.singles(run) }

func (x *Namer) singles(run prose.Span) {
	for i := run.From; i < run.To; i++ {
		if x.Covered[i] == 0 {
			x.single(i)
		}
	}
}
