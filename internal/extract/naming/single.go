package naming

import (
	"strings"
	"unicode"

	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// smallWords reports whether a text is the plural of a small word in capitals: ORs.
func (x *Namer) smallWords(text string) bool {
	word, plural := strings.CutSuffix(text, "s")
	return plural && len(word) < 4 && word == strings.ToUpper(word) && x.OrdinaryWord(strings.ToLower(word))
}

// runOn reports whether a text is an ordinary word behind a full stop that no space follows: "is here .It was".
func (x *Namer) runOn(plain string) bool {
	return plain[0] == '.' && x.OrdinaryWord(plain[1:])
}

// single proposes one word as a name, by its shape and the company it keeps.
func (x *Namer) single(i int32) {
	w := x.Words[i]
	text := x.Surface(w)
	plain := x.LowerText(i)
	if len(plain) < 2 || w.At(prose.InQuote) && !w.Is(prose.Camel|prose.AllCaps) || x.nameless(i) {
		return
	}
	switch {
	case w.Is(prose.Dotted):
		x.domainName(i, text)
	case w.Is(prose.Camel):
		x.camelWord(i, text)
	case w.Is(prose.AllCaps):
		x.capsWord(i, text)
	case w.Is(prose.Digits):
		x.lettersAndDigits(i, text)
	case w.Is(prose.Capital):
		x.capitalWord(i, plain)
	}
}

// nameless reports whether word i is of the language or a number of something, however it is written.
func (x *Namer) nameless(i int32) bool {
	lex, text := x.Lexeme(i), x.Surface(x.Words[i])
	switch {
	case lex.Negative, lex.Contraction, x.smallWords(text), x.runOn(lex.Text):
		return true
	case x.Words[i].Is(prose.Numeric), onlyVersion(text), x.NumbersSession(i), x.numbersWeek(i), x.Zoned(i):
		return true
	}
	return code(text)
}

// camelWord proposes a word with capitals inside: KubeVela, eBPF.
func (x *Namer) camelWord(i int32, text string) {
	s := Certain
	switch {
	case x.Lexeme(i).Common, x.Lexeme(i).Role, inflected(text), acronymTails[text], x.stuttered(text), x.unspaced(text), x.variable(text), x.programmed(i), prose.Elided(text) > 0, x.pluralOfNone(text):
		s = Hint
	case len(text) <= 3:
		s = Weak
	}
	kind := kg.Project
	switch {
	case conLike(text):
		kind = kg.Event
	case strings.HasSuffix(text, "aaS"), classLike(text), x.strungTogether(text), x.platformClass(text), x.classWord(text):
		kind = kg.Concept
	case operates(text):
		kind = "" // a practice by its shape, unless the note says otherwise
	}
	x.propose(i, i+1, innerRule, s, kind)
}

// acronymTails are what acronyms end in, written by themselves: as a service, as code.
var acronymTails = map[string]bool{"aaS": true, "aC": true}

// pluralOfNone reports whether a word is the plural of one that names nothing: OSes, PhDs.
func (x *Namer) pluralOfNone(text string) bool {
	for _, ending := range []string{"es", "s"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) > 1 && x.Lists.Negative(strings.ToLower(stem)) {
			return true
		}
	}
	return false
}

// stuttered reports whether a word is an ordinary one whose first letter was written
// twice, small and large: tThis.
func (x *Namer) stuttered(text string) bool {
	return len(text) > 3 && prose.IsLower(text[0]) && text[1] == text[0]-'a'+'A' && x.Lists.Common(strings.ToLower(text[1:]))
}

// unspaced reports whether a word is two ordinary ones, the second of which begins sentences:
// planeThey.
func (x *Namer) unspaced(text string) bool {
	at := strings.LastIndexFunc(text, unicode.IsUpper)
	return at > 1 && openers[text[at:]] && x.Lists.Common(strings.ToLower(text[:at]))
}

// openers begin sentences, and end no name.
var openers = map[string]bool{"They": true, "The": true, "This": true, "These": true, "There": true, "We": true, "You": true, "Also": true, "However": true}

// inflected reports whether a word is capitals with the ending of a verb:
// SSHing, OOMed, or of a word that says how something is: UNIXy.
func inflected(text string) bool {
	for _, ending := range []string{"ing", "ed", "'d", "'ed", "er", "y", "ish"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) > 1 && stem == strings.ToUpper(stem) {
			return true
		}
	}
	return false
}

// capsWord proposes a word in capitals: CERN, HBO, EC2.
func (x *Namer) capsWord(i int32, text string) {
	w := x.Words[i]
	letters := strings.TrimRight(strings.TrimSuffix(text, "s"), "0123456789")
	use := x.Usage(i)
	role := x.Lexeme(i).Role || x.Lists.Role(strings.ToLower(letters))
	s := Fair
	switch {
	case !w.At(prose.AnyCapital) && x.Called(prose.Span{From: i, To: i + 1}) && !x.partCalled(i-1):
	case len(text) > maxAcronym && x.definedBehind(i) && x.Strange(i):
	case x.Lexeme(i).Common && len(text) > 3 && use.Inner > 1 && use.Lower == 0 && !w.At(prose.Shouted) && !role:
		s = Weak
	case w.At(prose.Shouted), len(text) > 2 && x.Lexeme(i).Common, use.Lower > 0 && !(len(text) > maxAcronym && x.Strange(i)), role:
		s = Hint
	case len(letters) < 2 && len(text) < 3, prose.IsDigit(text[0]), len(text) == 2 && x.behindPlace(i):
		s = Hint
	case len(letters) < 2, len(text) == 2:
		s = Weak
	case len(text) > maxAcronym && !w.Is(prose.Digits) && !x.Possessing(i):
		s = Weak
	}
	x.propose(i, i+1, "capitals", s, "")
}

// definedBehind reports whether the sentence says right behind word i what it is.
func (x *Namer) definedBehind(i int32) bool {
	_, told := x.DefinedBehind(prose.Span{From: i, To: i + 1})
	return told
}

// maxAcronym is how long capitals are at most that stand for words. Longer ones that the note writes small as well, and that
// are none of the language, are a name.
const maxAcronym = 6

// lettersAndDigits proposes a small word with digits as a hint; alone it is
// as often a quantity or a version.
func (x *Namer) lettersAndDigits(i int32, text string) {
	s := Hint
	if bridges(text) {
		x.propose(i, i+1, "letters and digits", Fair, kg.Project)
		return
	}
	counts := numbered[strings.TrimRight(strings.ToLower(text), "0123456789")]
	if x.Words[i].Is(prose.Capital) && !prose.IsDigit(text[0]) && len(text) > 3 && !x.Words[i].At(prose.Initial|prose.InTitle) && !counts {
		s = Fair
	}
	x.propose(i, i+1, "letters and digits", s, "")
}

// code reports whether letters and digits take turns as they do in no name: a
// voucher, a serial number, the hash of a commit.
func code(text string) bool {
	if isHash(text) {
		return true
	}
	turns := 0
	for i := 1; i < len(text); i++ {
		if prose.IsDigit(text[i]) != prose.IsDigit(text[i-1]) {
			turns++
		}
	}
	return turns > maxTurns || turns == maxTurns && len(text) > maxTurned
}

// maxTurns is how often letters and digits take turns in names, K3s2, and maxTurned how
// long those are at most in which they do as often.
const (
	maxTurns  = 4
	maxTurned = 8
)

// bridges reports whether a word joins two others by a 2 that is read as "to", as
// names of tools do: kube2iam, Image2Docker.
func bridges(text string) bool {
	before, after, found := strings.Cut(text, "2")
	return found && len(before) > 2 && len(after) > 2 && strings.IndexFunc(before+after, unicode.IsDigit) < 0
}

// domainName proposes a name that is written as an address: Booking.com.
func (x *Namer) domainName(i int32, text string) {
	ending := strings.ToLower(text[strings.LastIndexByte(text, '.')+1:])
	if !topDomains[ending] || !x.Words[i].Is(prose.Capital|prose.Camel) || strings.Count(text, ".") > 1 {
		return
	}
	if entry := x.Vocab.Exact(strings.ToLower(text[:strings.LastIndexByte(text, '.')])); entry != nil {
		x.propose(i, i+1, "domain name", Fair, entry.Kind).Entry = entry
		return
	}
	kind := kg.Organization
	if ending == "js" || ending == "rs" || ending == "py" {
		kind = kg.Project
	}
	x.propose(i, i+1, "domain name", Fair, kind)
}

// topDomains are the endings that names borrow from addresses.
var topDomains = map[string]bool{"com": true, "io": true, "dev": true, "ai": true, "org": true, "net": true, "js": true, "rs": true, "py": true, "sh": true, "cloud": true, "app": true, "tech": true, "de": true, "fr": true, "uk": true, "eu": true}

// capitalWord proposes a word with a capital in front.
func (x *Namer) capitalWord(i int32, plain string) {
	w := x.Words[i]
	use := x.Usage(i)
	ordinary := x.Lexeme(i).Common || x.OrdinaryWord(plain)
	front := w.At(prose.AnyCapital)
	if !prose.ASCII(plain) && x.AmongForeign(i) && x.Vocab.Knows(kg.Fold(plain)) {
		return // an Über is no Uber for its accent
	}
	s := Hint
	switch {
	case x.Foreign(i), prose.DrawnOut(plain), x.halfWord(i), x.cited(i), x.describes(i), x.eponym(i), x.peoples(i), x.partNamed(prose.Span{From: i, To: i + 1}):
	case w.At(prose.InAnchor) && front:
	case x.Lexeme(i).Given, x.Lexeme(i).Role:
	case !front && x.Called(prose.Span{From: i, To: i + 1}) && !x.LeadsName(i), x.glossed(i):
		s = Fair
	case ordinary && !front && use.Inner >= 2 && use.Lower == 0 && !x.BehindName(i) && !x.cutOff(i) && !x.Gerund(i) && !x.respelled(i) && (!x.Lexeme(i).Common || x.bare(i)):
		s = Weak
	case ordinary:
	case use.Lower > use.Inner:
	case x.IntroducedAs(prose.Span{From: i, To: i + 1}):
		s = Fair
	case x.CutShort(i), front && x.coined(i):
	case !front && use.Inner < 2 && (!x.Prose(i) || len(plain) >= minMisspelt) && x.Slipped(plain):
	case !front:
		s = Fair
	case len(plain) < 4:
	case x.Slipped(plain):
	case use.Inner > 0 || use.Initial > 1 && !w.At(prose.InTitle), w.At(prose.Initial) && !w.At(prose.InTitle|prose.Shouted) && x.attested(i):
		s = Fair
	default:
		s = Weak
	}
	x.propose(i, i+1, capitalRule, s, "")
}

// respelled reports whether word i is a name of the vocabulary but for its capitals, which tell
// that from an ordinary word: User, of useR.
func (x *Namer) respelled(i int32) bool {
	entry := x.Vocab.Lookup(x.LowerText(i))
	return entry != nil && entry.Forms[0].Case == vocab.Strict && entry.Name != x.Surface(x.Words[i])
}

// halfWord reports whether a hyphen joins word i to a small one that is no word of the
// language and says nothing of what a name is: Anarcho-syndicalism.
func (x *Namer) halfWord(i int32) bool {
	if !x.Hyphenates(i) || !x.Words[i+1].Is(prose.Lower) {
		return false
	}
	next := x.LowerText(i + 1)
	return !prose.Describing[next] && !x.OrdinaryWord(next) && !x.Slipped(next) && x.Covered[i+1] == 0
}

// cutOff reports whether word i leads a name of which the rest names nothing, and is
// no company's: Business Hall.
func (x *Namer) cutOff(i int32) bool {
	return x.LeadsName(i) && x.Filler(i+1) && x.Covered[i+1] == 0 && prose.Heads[x.LowerText(i+1)] != kg.Organization
}

// glossed reports whether word i stands in brackets behind what it is the name of:
// "an internal tool (Kwark)".
func (x *Namer) glossed(i int32) bool {
	return !x.Lexeme(i).Common && x.GapBefore(i) == " (" && toolNouns[x.LowerText(i-1)] && x.Closing(i) == i+1
}

// toolNouns are what a name in brackets behind them may be that of.
var toolNouns = map[string]bool{"tool": true, "tools": true, "service": true, "project": true, "platform": true, "system": true, "product": true}

// toolName proposes a name as command-line tools have it, small words joined
// by hyphens with one that marks them: kube-state-metrics, foo-operator,
// consul-foo-router. Names inside it are parts of it, but not one that it ends
// in: kube-prometheus is Prometheus once more.
func (x *Namer) toolName(i int32) {
	w := &x.Text.Words[i]
	if !w.Is(prose.Lower) || !x.Hyphenates(i) || w.At(prose.Elsewhere|prose.Hyphened) {
		return
	}
	to := x.Hyphenated(i)
	words := prose.Span{From: i, To: to}
	if strings.HasPrefix(x.Doc.Text[x.Words[to-1].End:], "=") { // an option of a command
		return
	}
	if x.allSmall(i, to) && (x.behindOwner(words) || !x.software(to-1) && (x.toolLike(i, to) || x.packageLike(words)) || x.packageNamed(words)) {
		x.propose(i, to, "tool name", Fair, kg.Project)
	}
}

// minOwner is how many letters who owns a repository has at least: shorter ones are as often a folder.
const minOwner = 5

// behindOwner reports whether a name is that of a repository behind who owns it, a word of no language:
// quorlby/manifest-mill, but not a part of a path.
func (x *Namer) behindOwner(name prose.Span) bool {
	owner := name.From - 1
	if owner < x.First[x.Words[name.From].Sentence] || x.GapBefore(name.From) != "/" || strings.HasPrefix(x.Doc.Text[x.Words[name.To-1].End:], "/") {
		return false
	}
	w, lex := x.Words[owner], x.Lexeme(owner)
	before := x.Doc.Text[:w.Start]
	return w.Is(prose.Lower) && !x.Words[name.To-1].Is(prose.Dotted) && w.End-w.Start >= minOwner && !lex.Common && !lex.Negative && (before == "" || !strings.ContainsAny(before[len(before)-1:], "/-@._"))
}

func (x *Namer) allSmall(from, to int32) bool {
	for i := from; i < to; i++ {
		if !x.Words[i].Is(prose.Lower) {
			return false
		}
	}
	return true
}

// toolLike reports whether small words joined by hyphens are as tools are called:
// after Kubernetes, or after what they do, for something that has a name or that
// takes two words to say.
func (x *Namer) toolLike(from, to int32) bool {
	first, last := x.Lexeme(from), x.LowerText(to-1)
	if first.Text == "kube" || first.Text == "k8s" {
		return true
	}
	named := !first.Common || x.software(from)
	return toolEndings[last] && named || toolAgents[last] && (named || to-from > 2)
}

// packageLike reports whether small words joined by hyphens are an item of a list by
// themselves and have the name of software among them, as packages for it are called:
// react-quux, quux-webpack-tour.
func (x *Namer) packageLike(words prose.Span) bool {
	if ends := int(words.To) == len(x.Words) || x.GapBefore(words.To) != " "; !ends || x.GapBefore(words.From) == " " || prose.Describing[x.LowerText(words.To-1)] {
		return false
	}
	for i := words.From; i < words.To; i++ {
		if x.Surface(x.Words[i]) == "to" {
			return false
		}
		if x.software(i) {
			return true
		}
	}
	return false
}

// toolAgents are the last parts of names of tools that say what these do, and
// that other things are called by as well.
var toolAgents = map[string]bool{
	"router": true, "healer": true, "logger": true, "reaper": true, "watcher": true, "collector": true, "forwarder": true, "injector": true,
	"syncer": true, "loader": true, "builder": true, "cleaner": true, "monitor": true, "manager": true, "detector": true, "broker": true,
	"balancer": true, "runner": true, "checker": true, "generator": true, "server": true,
}

// toolEndings are the last parts of names of tools.
var toolEndings = map[string]bool{
	"operator": true, "controller": true, "exporter": true, "proxy": true, "agent": true, "cli": true, "ctl": true, "csi": true,
	"cni": true, "shim": true, "provisioner": true, "webhook": true, "scheduler": true, "autoscaler": true, "sdk": true, "rs": true,
	"bindgen": true, "tools": true, "api": true, "runtime": true, "plugin": true, "driver": true,
}
