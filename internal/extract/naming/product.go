package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// makersProduct proposes an organization's name with the capitalised words
// behind it as a product, if those words are no general ones; in a whole sentence,
// where capitals mean something, also that of software: Kubernetes Thunder Bench.
func (x *Namer) makersProduct(run prose.Span) bool {
	n := x.Covered[run.From]
	if n == 0 || x.Words[run.From].At(prose.InTitle) {
		return false
	}
	maker := &x.candidates[n-1]
	rest, listed := prose.Span{From: maker.Words.To, To: run.To}, x.listedProduct(run)
	if maker.Entry == nil || rest.Len() < 1 || rest.Len() > 3 || x.coversSurely(rest) || !listed && x.covers(rest) || maker.Entry.Kind != kg.Organization && !x.namedAfter(maker, rest) {
		return false
	}
	if x.Words[run.From].At(prose.Initial) && !x.Uncommon(rest) && !listed {
		return false
	}
	for i := rest.From; i < rest.To; i++ {
		if lex := x.Lexeme(i); lex.Role || lex.Negative || lex.Small || generic[lex.Text] || x.GapBefore(i) != " " {
			return false
		}
	}
	if rest.Len() == 1 && (x.Verbal(rest.From) || x.Many(rest.From) && !x.Prose(rest.From) && !listed) || x.joinedBehind(run.To) {
		return false
	}
	x.propose(run.From, run.To, "maker's product", Fair, x.ProductKind(rest))
	return true
}

// listedProduct reports whether a comma parts a run inside a sentence from software beside it, so that it is a
// product as well: (Acme Notebooks, JupyterLab).
func (x *Namer) listedProduct(run prose.Span) bool {
	first, end := x.First[x.Words[run.From].Sentence], x.First[x.Words[run.From].Sentence+1]
	if run.From == first {
		return false
	}
	return x.GapBefore(run.From) == ", " && x.software(run.From-1) || run.To < end && x.GapBefore(run.To) == ", " && x.software(run.To)
}

// coversSurely reports whether the vocabulary knows a part of the run, and not only for something that any text
// has: a notebook.
func (x *Namer) coversSurely(run prose.Span) bool {
	for i := run.From; i < run.To; i++ {
		if n := x.Covered[i]; n > 0 && x.candidates[n-1].Strength > Hint {
			return true
		}
	}
	return false
}

// joinedBehind reports whether a sign joins word i to the one before it, the two being one
// name with others: R&D.
func (x *Namer) joinedBehind(i int32) bool {
	return int(i) < len(x.Words) && x.GapBefore(i) == "&"
}

// namedAfter reports whether what stands behind the name of software in a whole sentence
// makes a name of its own with it: ordinary words, no number of things, no verb. Other
// words are names by themselves.
func (x *Namer) namedAfter(base *Candidate, rest prose.Span) bool {
	if !prose.Software(base.Kind) || !x.Prose(base.Words.From) {
		return false
	}
	for i := rest.From; i < rest.To; i++ {
		lex := x.Lexeme(i)
		if len(lex.Text) < 3 || !lex.Common || strings.HasSuffix(lex.Text, "s") || strings.HasSuffix(lex.Text, "ed") || prose.Pronouns[lex.Text] {
			return false
		}
	}
	return true
}

// makerOfAI proposes a company that is called after what it makes: Quorl AI.
func (x *Namer) makerOfAI(run prose.Span) bool {
	last := run.To - 1
	name := prose.Span{From: run.From, To: last}
	if name.Len() < 1 || name.Len() > 2 || x.Surface(x.Words[last]) != "AI" || x.GapBefore(last) != " " || x.covers(name) || x.known(prose.Span{From: last, To: run.To}) == nil {
		return false
	}
	for i := name.From; i < name.To; i++ {
		if lex := x.Lexeme(i); lex.Common || lex.Negative || !x.Words[i].Is(prose.Capital) || x.OrdinaryWord(lex.Text) {
			return false
		}
	}
	x.propose(run.From, run.To, "company of AI", Fair, kg.Organization)
	return true
}

// localCommunity proposes a community that is called after what it is about and where it
// meets: the Cloud Native Linz community, or a chapter of the CNCF's, which goes without the word.
func (x *Namer) localCommunity(run prose.Span) bool {
	last := x.Covered[run.To-1]
	if last == 0 || run.Len() < 2 {
		return false
	}
	chapter := x.LowerText(run.From) == "cncf" || x.LowerText(run.From) == "cloud" && x.LowerText(run.From+1) == "native"
	chapter = chapter && !regions[x.Surface(x.Words[run.To-1])]
	if !chapter && !communities[x.WordBehind(run.To-1, " ")] {
		return false
	}
	place := &x.candidates[last-1]
	about := prose.Span{From: run.From, To: place.Words.From}
	if place.Kind != kg.Place || place.Words.To != run.To || about.Len() < 1 || x.Covered[about.From] == 0 {
		return false
	}
	subject := &x.candidates[x.Covered[about.From]-1]
	if subject.Words != about || subject.Kind == kg.Organization && !chapter || subject.Kind == kg.Place || subject.Kind == kg.Person {
		return false
	}
	x.propose(run.From, run.To, "local community", Fair, kg.Organization)
	return true
}

// communities stand behind the name of people who meet.
var communities = map[string]bool{"community": true, "meetup": true, "meetups": true, "group": true, "chapter": true, "usergroup": true, "organizers": true, "organisers": true}

// productEdition proposes a known product's name with the word behind it that
// makes another product of it: OpenShift Online.
func (x *Namer) productEdition(run prose.Span) bool {
	n := x.Covered[run.From]
	if n == 0 {
		return false
	}
	base := &x.candidates[n-1]
	last := base.Words.To
	if base.Entry == nil || !prose.Software(base.Kind) || last >= run.To || x.Covered[last] > 0 || prose.Heads[x.LowerText(last)] != kg.Product {
		return false
	}
	entry := x.Vocab.Exact(kg.Fold(base.Entry.Name + x.Surface(x.Words[last])))
	if entry == nil && x.Words[run.From].At(prose.InTitle) {
		return false
	}
	x.propose(run.From, last+1, "edition of a product", Fair, kg.Product).Entry = entry
	return true
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
