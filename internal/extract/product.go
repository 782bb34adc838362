package extract

import (
	"strings"

	"notes/pkg/kg"
)

// makersProduct proposes an organization's name with the capitalised words
// behind it as a product, if those words are no general ones; in a whole sentence,
// where capitals mean something, also that of software: Kubernetes Thunder Bench.
func (x *Namer) makersProduct(run span) bool {
	n := x.covered[run.from]
	if n == 0 || x.words[run.from].at(inTitle) {
		return false
	}
	maker := &x.candidates[n-1]
	rest := span{maker.words.to, run.to}
	if maker.entry == nil || rest.len() < 1 || rest.len() > 3 || x.covers(rest) || maker.entry.Kind != kg.Organization && !x.namedAfter(maker, rest) {
		return false
	}
	if x.words[run.from].at(initial) && !x.uncommon(rest) {
		return false
	}
	for i := rest.from; i < rest.to; i++ {
		if lex := x.lexeme(i); lex.Role || lex.Negative || lex.small || generic[lex.text] || x.gapBefore(i) != " " {
			return false
		}
	}
	if rest.len() == 1 && (x.verbal(rest.from) || x.many(rest.from) && !x.prose(rest.from)) || x.joinedBehind(run.to) {
		return false
	}
	x.propose(run.from, run.to, "maker's product", fair, x.productKind(rest))
	return true
}

// many reports whether word i is an ordinary one in the plural: Acme Outages.
func (x *Namer) many(i int32) bool {
	lex := x.lexeme(i)
	return lex.Common && strings.HasSuffix(lex.text, "s") && !x.lists.Base(lex.hash)
}

// joinedBehind reports whether a sign joins word i to the one before it, the two being one
// name with others: R&D.
func (x *Namer) joinedBehind(i int32) bool {
	return int(i) < len(x.words) && x.gapBefore(i) == "&"
}

// namedAfter reports whether what stands behind the name of software in a whole sentence
// makes a name of its own with it: ordinary words, no number of things, no verb. Other
// words are names by themselves.
func (x *Namer) namedAfter(base *candidate, rest span) bool {
	if !software(base.kind) || !x.prose(base.words.from) {
		return false
	}
	for i := rest.from; i < rest.to; i++ {
		lex := x.lexeme(i)
		if len(lex.text) < 3 || !lex.Common || strings.HasSuffix(lex.text, "s") || strings.HasSuffix(lex.text, "ed") || pronouns[lex.text] {
			return false
		}
	}
	return true
}

// makerOfAI proposes a company that is called after what it makes: Quorl AI.
func (x *Namer) makerOfAI(run span) bool {
	last := run.to - 1
	name := span{run.from, last}
	if name.len() < 1 || name.len() > 2 || x.text(x.words[last]) != "AI" || x.gapBefore(last) != " " || x.covers(name) || x.known(span{last, run.to}) == nil {
		return false
	}
	for i := name.from; i < name.to; i++ {
		if lex := x.lexeme(i); lex.Common || lex.Negative || !x.words[i].is(capital) || x.ordinaryWord(lex.text) {
			return false
		}
	}
	x.propose(run.from, run.to, "company of AI", fair, kg.Organization)
	return true
}

// localCommunity proposes a community that is called after what it is about and where it
// meets: the Cloud Native Linz community, or a chapter of the CNCF's, which goes without the word.
func (x *Namer) localCommunity(run span) bool {
	last := x.covered[run.to-1]
	if last == 0 || run.len() < 2 {
		return false
	}
	chapter := x.lowerText(run.from) == "cncf" || x.lowerText(run.from) == "cloud" && x.lowerText(run.from+1) == "native"
	chapter = chapter && !regions[x.text(x.words[run.to-1])]
	if !chapter && !communities[x.wordBehind(run.to-1, " ")] {
		return false
	}
	place := &x.candidates[last-1]
	about := span{run.from, place.words.from}
	if place.kind != kg.Place || place.words.to != run.to || about.len() < 1 || x.covered[about.from] == 0 {
		return false
	}
	subject := &x.candidates[x.covered[about.from]-1]
	if subject.words != about || subject.kind == kg.Organization && !chapter || subject.kind == kg.Place || subject.kind == kg.Person {
		return false
	}
	x.propose(run.from, run.to, "local community", fair, kg.Organization)
	return true
}

// communities stand behind the name of people who meet.
var communities = map[string]bool{"community": true, "meetup": true, "meetups": true, "group": true, "chapter": true, "usergroup": true, "organizers": true, "organisers": true}

// verbal reports whether a word is an ordinary one that more often says what the
// maker does than what it makes: Acme Adding Nodes, Acme Use Envoy.
func (x *Namer) verbal(i int32) bool {
	lex := x.lexeme(i)
	return lex.Common && (strings.HasSuffix(lex.text, "ing") || lex.text == "use" || lex.text == "uses")
}

// productEdition proposes a known product's name with the word behind it that
// makes another product of it: OpenShift Online.
func (x *Namer) productEdition(run span) bool {
	n := x.covered[run.from]
	if n == 0 {
		return false
	}
	base := &x.candidates[n-1]
	last := base.words.to
	if base.entry == nil || !software(base.kind) || last >= run.to || x.covered[last] > 0 || heads[x.lowerText(last)] != kg.Product {
		return false
	}
	entry := x.vocab.Exact(kg.Fold(base.entry.Name + x.text(x.words[last])))
	if entry == nil && x.words[run.from].at(inTitle) {
		return false
	}
	x.propose(run.from, last+1, "edition of a product", fair, kg.Product).entry = entry
	return true
}

func (x *Namer) productKind(rest span) kg.Kind {
	if kind, ok := heads[x.lowerText(rest.to-1)]; ok && kind != kg.Concept {
		return kind
	}
	return kg.Product
}

// generic holds words that, behind the name of a maker or project, name a part
// of it that is no thing of its own.
var generic = map[string]bool{
	"team": true, "community": true, "engineer": true, "engineers": true, "engineering": true, "api": true, "apis": true,
	"operator": true, "operators": true, "cluster": true, "clusters": true, "user": true, "users": true, "maintainer": true,
	"maintainers": true, "project": true, "projects": true, "service": true, "services": true, "policy": true, "policies": true,
	"folks": true, "people": true, "booth": true, "keynote": true, "talk": true, "session": true, "workshop": true, "member": true,
	"members": true, "employee": true, "employees": true, "customers": true, "customer": true, "version": true, "release": true,
	"security": true, "support": true, "sponsor": true, "office": true, "deep": true, "dive": true, "demo": true, "update": true,
	"research": true, "sig": true, "wg": true, "tag": true, "toc": true, "day": true, "con": true, "controller": true,
	"controllers": true, "deployment": true, "deployments": true, "environment": true, "documentation": true, "docs": true,
	"primary": true, "replica": true, "standby": true, "master": true, "leader": true, "follower": true, "shard": true, "front": true,
	"proxy": true, "node": true, "server": true, "client": true, "instance": true, "image": true, "pod": true, "endpoint": true,
	"module": true, "package": true, "file": true, "config": true, "database": true, "table": true, "queue": true, "topic": true,
	"worker": true, "agent": true, "gateway": true, "ingress": true, "library": true, "plugin": true, "extension": true,
	"how": true, "what": true, "why": true, "when": true, "where": true, "who": true, // what begins the next line
	"landscape": true, "ecosystem": true, "native": true, "integration": true, "architecture": true, "infrastructure": true,
}
