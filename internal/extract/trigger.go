package extract

import (
	"strings"

	"notes/pkg/kg"
)

// trigger is a phrase that states a relation of what stands before it to what
// stands behind, or the other way round if reversed.
type trigger struct {
	phrase   string
	words    []string
	relation kg.RelationType
	reversed bool
	manner   manner
}

// manner is how a phrase hangs in its sentence, which tells where its subject
// is.
type manner uint8

const (
	verb       manner = iota // of one subject: uses
	verbs                    // of one or many: use, used
	participle               // of the name right before it: based on, using
	link                     // a preposition: compared to, such as
	noun                     // a noun with a preposition: part of, plugin for
	role                     // what a person is: maintainer of
)

// phrasebook lists the triggers in the forms that notes use, a line for each
// relation and manner.
var phrasebook = []struct {
	relation kg.RelationType
	manner   manner
	reversed bool
	phrases  string
}{
	{kg.Introduces, verb, false, "introduces, announces, launches, releases, unveils"},
	{kg.Introduces, verbs, false, "introduced, introduce, announced, announce, announcing, launched, launch, released, unveiled, open-sourced, open sourced, donated, created, developed"},
	{kg.Introduces, participle, true, "introduced by, announced by, released by, launched by, created by, developed by, open sourced by, open-sourced by, donated by, built by, started by, founded by, invented by, written by, authored by, invented at, developed at, created at, built at, started at, born at, contributed by, spun out of, originated at"},
	{kg.Introduces, verbs, true, "came out of, comes out of"},

	{kg.ComparedWith, verb, false, "replaces, competes with, is the new"},
	{kg.ComparedWith, verbs, false, "replaced, replace"},
	{kg.ComparedWith, participle, false, "replacing, compared to, compared with, comparing to"},
	{kg.ComparedWith, participle, true, "replaced by, replaced with, superseded by, succeeded by"},
	{kg.ComparedWith, link, false, "versus, vs, instead of, rather than, similar to, equivalent to, comparable to, in favor of, in favour of, unlike, faster than, slower than, better than"},
	{kg.ComparedWith, noun, false, "alternative to, alternatives to, response to, answer to, replacement for, successor of, successor to"},

	{kg.Uses, verb, false, "uses, builds on, builds upon, relies on, leverages, runs, embraces, adopts, wraps, extends, utilizes, utilises, employs, combines, ships with, deploys, talks to, connects to"},
	{kg.Uses, verbs, false, "use, used, rely on, relied on, adopted, embraced, migrated to, moved to, switched to, migrating to, moving to, switching to, deployed, chose, experimenting with"},
	{kg.Uses, participle, false, "using, based on, built on top of, built on, built with, powered by, written in, rewritten in, coded in, developed in, implemented in, built using, built around, written with, written using, implemented with, implemented using, backed by, leveraging, forked from"},
	{kg.Uses, verb, false, "sits on top of, builds on top of"},
	{kg.Uses, noun, false, "fork of"},
	{kg.Uses, participle, true, "used by, adopted by, used at"},

	{kg.Requires, verb, false, "only works on, works only on, requires, needs, depends on"},
	{kg.Requires, verbs, false, "only work on, work only on, require, need, depend on"},

	{kg.Supports, verb, false, "supports, runs on, runs on top of, runs in, works with, integrates with, works on, implements, is an implementation of, complies with, exposes, speaks, interoperates with, plugs into, hooks into, compiles to, is available on, is available for"},
	{kg.Supports, verbs, false, "support, supported, run on, work with, integrate with, work on, implement, implemented"},
	{kg.Supports, participle, false, "running on, integrated with, compatible with, deployed on, deployed to, hosted on"},
	{kg.Supports, participle, true, "supported by, implemented by"},
	{kg.Supports, link, false, "support for"},
	{kg.Supports, noun, false, "plugin for, plug-in for, extension for, add-on for, addon for"},

	{kg.PartOf, verb, false, "belongs to, joins"},
	{kg.PartOf, verbs, false, "joined"},
	{kg.Uses, link, false, "on top of"},
	{kg.PartOf, noun, false, "part of, component of, initiative of, initiative at, subsidiary of, division of, spin-off of, spinoff of, extension of, module of, subproject of, sub-project of, feature of"},
	{kg.PartOf, verb, true, "includes, contains, consists of, bundles"},
	{kg.PartOf, participle, false, "donated to, accepted into"},
	{kg.PartOf, verbs, true, "acquired, acquires, acquisition of, completed the acquisition of, completed its acquisition of, announced the acquisition of, announced its acquisition of"},
	{kg.PartOf, participle, false, "acquired by"},

	{kg.IsA, verb, false, "is a, is an, is another, is a kind of"},
	{kg.IsA, link, false, "and other, or other"},
	{kg.IsA, link, true, "such as, including"},

	{kg.WorksAt, verb, false, "works at, works for"},
	{kg.WorksAt, participle, false, "working at, working for"},

	{kg.WorksOn, verb, false, "maintains, contributes to"},
	{kg.WorksOn, participle, true, "maintained by"},
	{kg.WorksOn, role, false, "maintainer of, maintainers of, co-founder of, cofounder of, founder of, creator of, author of, contributor to, contributors to, creators of, founders of, inventor of, developer of, core developer of, committer on, committer to, lead of, stewards for, steward of"},

	{kg.Presents, verb, false, "presents, talks about"},
	{kg.Presents, verbs, false, "presented, talked about, spoke about, demoed, demonstrated"},
	{kg.Presents, participle, true, "presented by"},

	{kg.LocatedIn, verb, false, "takes place in, takes place at"},
	{kg.LocatedIn, verbs, false, "took place in, took place at"},
	{kg.LocatedIn, participle, false, "located in, held in, held at, hosted in, hosted at, based in, headquartered in"},
}

// triggers finds phrases by their first word, the longest first.
type triggers map[string][]*trigger

// newTriggers reads the phrasebook.
func newTriggers() triggers {
	byWord := triggers{}
	for _, line := range phrasebook {
		for phrase := range strings.SplitSeq(line.phrases, ", ") {
			words := strings.FieldsFunc(phrase, func(c rune) bool { return c == ' ' || c == '-' })
			t := &trigger{phrase: phrase, words: words, relation: line.relation, reversed: line.reversed, manner: line.manner}
			byWord.add(t)
		}
	}
	return byWord
}

func (ts triggers) add(t *trigger) {
	list := ts[t.words[0]]
	i := 0
	for i < len(list) && len(list[i].words) >= len(t.words) {
		i++
	}
	list = append(list, nil)
	copy(list[i+1:], list[i:])
	list[i] = t
	ts[t.words[0]] = list
}

// triggerAt returns the longest phrase that begins with word i and the index
// of the word behind it, nil if none does. Titles state nothing but who
// somebody is.
func (r *reader) triggerAt(i int32) (*trigger, int32) {
	for _, t := range r.b.x.lexeme(i).triggers {
		to := i + int32(len(t.words))
		if to > r.words.to || !r.spells(t, i) {
			continue
		}
		if t.manner != role && (r.at(i, inTitle) && r.title || r.at(i, inQuote|inCode|inBare) || i > r.words.from && r.b.x.words[i].named()) {
			return nil, i
		}
		return t, to
	}
	return nil, i
}

// spells reports whether the words from i on are those of a trigger, joined by
// spaces or hyphens, and none belongs to a name.
func (r *reader) spells(t *trigger, i int32) bool {
	for n, text := range t.words {
		at := i + int32(n)
		if r.nameAt(at) != nil || n > 0 && (r.text(at) != text || r.gap(at) != " " && r.gap(at) != "-") {
			return false
		}
	}
	return true
}
