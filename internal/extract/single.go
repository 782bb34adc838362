package extract

import (
	"strings"
	"unicode"

	"notes/internal/vocab"
	"notes/pkg/kg"
)

// smallWords reports whether a text is the plural of a small word in capitals: ORs.
func (x *Namer) smallWords(text string) bool {
	word, plural := strings.CutSuffix(text, "s")
	return plural && len(word) < 4 && word == strings.ToUpper(word) && x.ordinaryWord(strings.ToLower(word))
}

// runOn reports whether a text is an ordinary word behind a full stop that no space follows: "is here .It was".
func (x *Namer) runOn(plain string) bool {
	return plain[0] == '.' && x.ordinaryWord(plain[1:])
}

// single proposes one word as a name, by its shape and the company it keeps.
func (x *Namer) single(i int32) {
	w := x.words[i]
	text := x.text(w)
	plain := x.lowerText(i)
	if lex := x.lexeme(i); lex.Negative || lex.contraction || x.smallWords(text) || x.runOn(plain) || code(text) || x.numbersSession(i) || x.numbersWeek(i) || x.zoned(i) || w.is(numeric) || len(plain) < 2 || w.at(inQuote) && !w.is(camel|allCaps) {
		return
	}
	switch {
	case w.is(dotted):
		x.domainName(i, text)
	case w.is(camel):
		x.camelWord(i, text, plain)
	case w.is(allCaps):
		x.capsWord(i, text)
	case w.is(digits):
		x.lettersAndDigits(i, text)
	case w.is(capital):
		x.capitalWord(i, plain)
	}
}

// contraction reports whether a word in lower case is two words drawn
// together: I'm, don't, we'll.
func contraction(plain string) bool {
	i := strings.IndexAny(plain, "'’")
	if i < 0 {
		return false
	}
	switch strings.TrimLeft(plain[i:], "'’") {
	case "m", "ll", "re", "ve", "d", "ed", "t", "s":
		return true
	}
	return false
}

// camelWord proposes a word with capitals inside: KubeVela, eBPF.
func (x *Namer) camelWord(i int32, text, plain string) {
	s := certain
	switch {
	case x.lexeme(i).Common, x.lexeme(i).Role, inflected(text), plain == "aas", x.stuttered(text), x.unspaced(text), x.variable(text), elided(text) > 0, x.pluralOfNone(text):
		s = hint
	case len(text) <= 3:
		s = weak
	}
	kind := kg.Project
	switch {
	case conLike(text):
		kind = kg.Event
	case strings.HasSuffix(text, "aaS"), classLike(text), x.strungTogether(text), x.platformClass(text), x.classWord(text):
		kind = kg.Concept
	}
	x.propose(i, i+1, innerRule, s, kind)
}

// pluralOfNone reports whether a word is the plural of one that names nothing: OSes, PhDs.
func (x *Namer) pluralOfNone(text string) bool {
	for _, ending := range []string{"es", "s"} {
		if stem, ok := strings.CutSuffix(text, ending); ok && len(stem) > 1 && x.lists.Negative(strings.ToLower(stem)) {
			return true
		}
	}
	return false
}

// stuttered reports whether a word is an ordinary one whose first letter was written
// twice, small and large: tThis.
func (x *Namer) stuttered(text string) bool {
	return len(text) > 3 && isLower(text[0]) && text[1] == text[0]-'a'+'A' && x.lists.Common(strings.ToLower(text[1:]))
}

// unspaced reports whether a word is two ordinary ones, the second of which begins sentences:
// planeThey.
func (x *Namer) unspaced(text string) bool {
	at := strings.LastIndexFunc(text, unicode.IsUpper)
	return at > 1 && openers[text[at:]] && x.lists.Common(strings.ToLower(text[:at]))
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
	w := x.words[i]
	letters := strings.TrimRight(strings.TrimSuffix(text, "s"), "0123456789")
	use := x.usage(i)
	role := x.lexeme(i).Role || x.lists.Role(strings.ToLower(letters))
	s := fair
	switch {
	case !w.at(initial|inTitle|shouted) && x.called(span{i, i + 1}):
	case x.lexeme(i).Common && len(text) > 3 && use.inner > 1 && use.lower == 0 && !w.at(shouted) && !role:
		s = weak
	case w.at(shouted), len(text) > 2 && x.lexeme(i).Common, use.lower > 0, role:
		s = hint
	case len(letters) < 2 && len(text) < 3, isDigit(text[0]), len(text) == 2 && x.behindPlace(i):
		s = hint
	case len(letters) < 2, len(text) == 2:
		s = weak
	case len(text) > 6 && !w.is(digits) && !x.possessing(i):
		s = weak
	}
	x.propose(i, i+1, "capitals", s, "")
}

// lettersAndDigits proposes a small word with digits as a hint; alone it is
// as often a quantity or a version.
func (x *Namer) lettersAndDigits(i int32, text string) {
	s := hint
	if bridges(text) {
		x.propose(i, i+1, "letters and digits", fair, kg.Project)
		return
	}
	if x.words[i].is(capital) && !isDigit(text[0]) && len(text) > 3 && !x.words[i].at(initial|inTitle) {
		s = fair
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
		if isDigit(text[i]) != isDigit(text[i-1]) {
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
	if !topDomains[ending] || !x.words[i].is(capital|camel) || strings.Count(text, ".") > 1 {
		return
	}
	if entry := x.vocab.Exact(strings.ToLower(text[:strings.LastIndexByte(text, '.')])); entry != nil {
		x.propose(i, i+1, "domain name", fair, entry.Kind).entry = entry
		return
	}
	kind := kg.Organization
	if ending == "js" || ending == "rs" || ending == "py" {
		kind = kg.Project
	}
	x.propose(i, i+1, "domain name", fair, kind)
}

// topDomains are the endings that names borrow from addresses.
var topDomains = map[string]bool{"com": true, "io": true, "dev": true, "ai": true, "org": true, "net": true, "js": true, "rs": true, "py": true, "sh": true, "cloud": true, "app": true, "tech": true, "de": true, "fr": true, "uk": true, "eu": true}

// capitalWord proposes a word with a capital in front.
func (x *Namer) capitalWord(i int32, plain string) {
	w := x.words[i]
	use := x.usage(i)
	ordinary := x.lexeme(i).Common || x.ordinaryWord(plain)
	front := w.at(initial | inTitle | shouted)
	if !ascii(plain) && x.amongForeign(i) && x.vocab.Knows(kg.Fold(plain)) {
		return // an Über is no Uber for its accent
	}
	s := hint
	switch {
	case x.foreign(i), drawnOut(plain), x.halfWord(i), x.cited(i), x.describes(i):
	case w.at(inAnchor) && front:
	case x.lexeme(i).Given, x.lexeme(i).Role:
	case !front && x.called(span{i, i + 1}) && !x.leadsName(i), x.glossed(i):
		s = fair
	case ordinary && !front && use.inner >= 2 && use.lower == 0 && !x.led(i) && !x.cutOff(i) && !x.gerund(i) && !x.respelled(i) && (!x.lexeme(i).Common || x.bare(i)):
		s = weak
	case ordinary:
	case use.lower > use.inner:
	case x.introducedAs(span{i, i + 1}):
		s = fair
	case x.cutShort(i), front && x.coined(i):
	case !front && use.inner < 2 && (!x.prose(i) || len(plain) >= minMisspelt) && x.slipped(plain):
	case !front:
		s = fair
	case len(plain) < 4:
	case x.slipped(plain):
	case use.inner > 0 || use.initial > 1 && !w.at(inTitle), w.at(initial) && !w.at(inTitle|shouted) && x.attested(i):
		s = fair
	default:
		s = weak
	}
	x.propose(i, i+1, capitalRule, s, "")
}

// gerund reports whether word i says that something is being done: Avoiding, not Spring.
func (x *Namer) gerund(i int32) bool {
	lex := x.lexeme(i)
	return lex.Common && strings.HasSuffix(lex.text, "ing") && !x.lists.Base(lex.hash)
}

// respelled reports whether word i is a name of the vocabulary but for its capitals, which tell
// that from an ordinary word: User, of useR.
func (x *Namer) respelled(i int32) bool {
	entry := x.vocab.Lookup(x.lowerText(i))
	return entry != nil && entry.Forms[0].Case == vocab.Strict && entry.Name != x.text(x.words[i])
}

// halfWord reports whether a hyphen joins word i to a small one that is no word of the
// language and says nothing of what a name is: Anarcho-syndicalism.
func (x *Namer) halfWord(i int32) bool {
	if !x.hyphenates(i) || !x.words[i+1].is(lower) {
		return false
	}
	next := x.lowerText(i + 1)
	return !describing[next] && !x.ordinaryWord(next) && !x.slipped(next) && x.covered[i+1] == 0
}

// drawnOut reports whether a word has one letter three times in a row, as one that is
// called out has: ohhh, sooon.
func drawnOut(plain string) bool {
	n := len(plain)
	if n < 4 {
		return false
	}
	for at := 2; at < n; at++ {
		if c := plain[at]; isLower(c) && c == plain[at-1] && c == plain[at-2] {
			return true
		}
	}
	return false
}

// leadsName reports whether a capitalised word stands directly behind word i, so
// that the two are one name or none: Fake APIs.
func (x *Namer) leadsName(i int32) bool {
	return int(i+1) < len(x.words) && x.gapBefore(i+1) == " " && x.words[i+1].named()
}

// cutOff reports whether word i leads a name of which the rest names nothing, and is
// no company's: Business Hall.
func (x *Namer) cutOff(i int32) bool {
	return x.leadsName(i) && x.filler(i+1) && x.covered[i+1] == 0 && heads[x.lowerText(i+1)] != kg.Organization
}

// glossed reports whether word i stands in brackets behind what it is the name of:
// "an internal tool (Kwark)".
func (x *Namer) glossed(i int32) bool {
	return !x.lexeme(i).Common && x.gapBefore(i) == " (" && toolNouns[x.lowerText(i-1)] && x.closing(i) == i+1
}

// toolNouns are what a name in brackets behind them may be that of.
var toolNouns = map[string]bool{"tool": true, "tools": true, "service": true, "project": true, "platform": true, "system": true, "product": true}

// led reports whether a capitalised word stands directly before word i, so that
// the two are one name or none: Asset Shelf.
func (x *Namer) led(i int32) bool {
	return x.gapBefore(i) == " " && x.words[i-1].named()
}

// minCut is the length from which on the beginning of a word stands for it.
const minCut = 4

// cutShort reports whether a word of a hasty note is the beginning of an
// ordinary one: Serv, Infra.
func (x *Namer) cutShort(i int32) bool {
	text := x.lowerText(i)
	return len(text) >= minCut && len(text) < 7 && !x.prose(i) && x.lists.Begins(text)
}

// slipped reports whether a word is one slip away from an ordinary one.
func (x *Namer) slipped(text string) bool { return remember(&x.memo.slip, text, x.misspelt) }

// misspelt reports whether a word, or what is left of it without a regular
// ending, is one slip away from an ordinary word.
func (x *Namer) misspelt(text string) bool {
	if len(text) < 5 || len(text) > 16 {
		return false
	}
	if x.slipOfBase(text) {
		return true
	}
	for _, ending := range []string{"ies", "es", "s", "ed", "ing", "ly"} {
		stem, ok := strings.CutSuffix(text, ending)
		switch {
		case !ok:
		case len(stem) > 4 && x.slipOfBase(stem), (ending == "ing" || ending == "ed") && len(stem) > 3 && x.slipOfBase(stem+"e"), ending == "ies" && len(stem) > 3 && x.slipOfBase(stem+"y"):
			return true
		}
	}
	return false
}

func (x *Namer) slipOfBase(text string) bool {
	found := false
	vocab.Slips(text, x.lists.Base, func([]byte) bool {
		found = true
		return false
	})
	return found
}

// toolName proposes a name as command-line tools have it, small words joined
// by hyphens with one that marks them: kube-state-metrics, foo-operator,
// consul-foo-router. Names inside it are parts of it, but not one that it ends
// in: kube-prometheus is Prometheus once more.
func (x *Namer) toolName(i int32) {
	w := &x.Text.words[i]
	if !w.is(lower) || !x.hyphenates(i) || w.at(inBare|inCode|inNote|hyphened) {
		return
	}
	if to := x.hyphenated(i); x.allSmall(i, to) && !x.software(to-1) && (x.toolLike(i, to) || x.packageLike(span{i, to})) {
		x.propose(i, to, "tool name", fair, kg.Project)
	}
}

func (x *Namer) allSmall(from, to int32) bool {
	for i := from; i < to; i++ {
		if !x.words[i].is(lower) {
			return false
		}
	}
	return true
}

// toolLike reports whether small words joined by hyphens are as tools are called:
// after Kubernetes, or after what they do, for something that has a name or that
// takes two words to say.
func (x *Namer) toolLike(from, to int32) bool {
	first, last := x.lexeme(from), x.lowerText(to-1)
	if first.text == "kube" || first.text == "k8s" {
		return true
	}
	named := !first.Common || x.software(from)
	return toolEndings[last] && named || toolAgents[last] && (named || to-from > 2)
}

// packageLike reports whether small words joined by hyphens are an item of a list by
// themselves and have the name of software among them, as packages for it are called:
// react-quux, quux-webpack-tour.
func (x *Namer) packageLike(words span) bool {
	if ends := int(words.to) == len(x.words) || x.gapBefore(words.to) != " "; !ends || x.gapBefore(words.from) == " " || describing[x.lowerText(words.to-1)] {
		return false
	}
	for i := words.from; i < words.to; i++ {
		if x.text(x.words[i]) == "to" {
			return false
		}
		if x.software(i) {
			return true
		}
	}
	return false
}

// describing are the last parts of words that say how something is: git-based.
var describing = map[string]bool{
	"based": true, "native": true, "like": true, "only": true, "first": true, "enabled": true, "compatible": true, "specific": true, "aware": true,
	"agnostic": true, "ready": true, "style": true, "driven": true, "friendly": true, "free": true, "managed": true, "hosted": true, "powered": true,
	"backed": true, "side": true, "wide": true, "level": true, "related": true, "oriented": true, "less": true, "centric": true, "controlled": true,
	"independent": true, "conformant": true, "flavored": true, "heavy": true, "world": true, "land": true, "esque": true, "ish": true,
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
