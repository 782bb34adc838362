package prose

import (
	"strings"

	"notes/pkg/kg"
)

// Tells reports whether the phrase of a trigger, beyond the relation that it states, is said of
// things of these kinds: only somebody speaks of what is no talk, nothing is written in an idea, only organizations
// acquire others and are given projects, and only software talks to what a relation is stated of.
func (t *Trigger) Tells(from, to kg.Kind) bool {
	switch {
	case t.Relation == kg.Presents && from == kg.Organization:
		return to == kg.Talk // of what else a company tells it is the maker, or a user
	case t.Phrase == "implemented":
		return to != kg.Concept // who has brought it in
	case strings.HasSuffix(t.Phrase, "written in"):
		return to != kg.Concept
	case strings.Contains(t.Phrase, "acqui"), t.Phrase == "accepted into", t.Phrase == "donated to":
		return to == kg.Organization
	case t.Phrase == "talks to", t.Phrase == "connects to":
		return Software(from) && Software(to)
	}
	return true
}

// OfHead reports whether what a trigger says is said of what a preposition hangs on, and not of the name that
// it leads to: Cilium with BGP is similar to MetalLB.
func (t *Trigger) OfHead() bool {
	switch t.Manner {
	case Link, Noun:
		return t.Relation == kg.ComparedWith && likening[t.Words[0]]
	}
	return t.Manner != Role
}

// likening words say of a thing, and not of what a preposition leads to, how it is beside another.
var likening = map[string]bool{
	"similar": true, "equivalent": true, "comparable": true, "faster": true, "slower": true, "better": true, "compared": true, "alternative": true,
	"alternatives": true, "response": true, "answer": true, "replacement": true, "successor": true,
}

// Trigger is a phrase that states a relation of what stands before it to what
// stands behind, or the other way round if reversed.
type Trigger struct {
	Phrase   string
	Words    []string
	Relation kg.RelationType
	Reversed bool
	Manner   Manner
}

// Manner is how a phrase hangs in its sentence, which tells where its subject
// is.
type Manner uint8

// How phrases hang in their sentences.
const (
	Verb       Manner = iota // of one subject: uses
	Verbs                    // of one or many: use, used
	Participle               // of the name right before it: based on, using
	Link                     // a preposition: compared to, such as
	Noun                     // a noun with a preposition: part of, plugin for
	Role                     // what a person is: maintainer of
)

// phrasebook lists the triggers in the forms that notes use, a line for each
// relation and manner.
var phrasebook = []struct {
	relation kg.RelationType
	manner   Manner
	reversed bool
	phrases  string
}{
	{kg.Introduces, Verb, false, "introduces, announces, launches, releases, unveils"},
	{kg.Introduces, Verbs, false, "introduced, introduce, announced, announce, announcing, launched, launch, released, unveiled, open-sourced, open sourced, donated, created, developed"},
	{kg.Introduces, Participle, true, "introduced by, announced by, released by, launched by, created by, developed by, open sourced by, open-sourced by, donated by, built by, started by, founded by, invented by, written by, authored by, invented at, developed at, created at, built at, started at, born at, contributed by, spun out of, originated at"},
	{kg.Introduces, Verbs, true, "came out of, comes out of"},

	{kg.ComparedWith, Verb, false, "replaces, competes with, is the new"},
	{kg.ComparedWith, Verbs, false, "replaced, replace"},
	{kg.ComparedWith, Participle, false, "replacing, compared to, compared with, comparing to"},
	{kg.ComparedWith, Participle, true, "replaced by, replaced with, superseded by, succeeded by"},
	{kg.ComparedWith, Participle, false, "inspired by, modeled after, modelled after, modeled on, modelled on"},
	{kg.ComparedWith, Link, false, "versus, vs, instead of, rather than, similar to, equivalent to, comparable to, in favor of, in favour of, unlike, faster than, slower than, better than"},
	{kg.ComparedWith, Noun, false, "alternative to, alternatives to, response to, answer to, replacement for, successor of, successor to"},

	{kg.Uses, Verb, false, "uses, builds on, builds upon, relies on, leverages, runs, embraces, adopts, wraps, extends, utilizes, utilises, employs, combines, ships with, deploys, talks to, connects to"},
	{kg.Uses, Verbs, false, "use, used, rely on, relied on, adopted, embraced, migrated to, moved to, switched to, migrating to, moving to, switching to, deployed, chose, experimenting with"},
	{kg.Uses, Participle, false, "using, based on, built on top of, built on, built with, powered by, written in, rewritten in, coded in, developed in, implemented in, built using, built around, written with, written using, implemented with, implemented using, backed by, leveraging, forked from"},
	{kg.Uses, Verb, false, "sits on top of, builds on top of"},
	{kg.Uses, Noun, false, "fork of"},
	{kg.Uses, Participle, true, "used by, adopted by, used at"},

	{kg.Requires, Verb, false, "only works on, works only on, requires, needs, depends on"},
	{kg.Requires, Verbs, false, "only work on, work only on, require, need, depend on"},

	{kg.Supports, Verb, false, "supports, runs on, runs on top of, runs in, works with, integrates with, works on, implements, is an implementation of, complies with, exposes, speaks, interoperates with, plugs into, hooks into, exports to, compiles to, is available on, is available for"},
	{kg.Supports, Verbs, false, "support, supported, run on, work with, integrate with, work on, implement, implemented"},
	{kg.Supports, Participle, false, "running on, integrated with, compatible with, deployed on, deployed to, hosted on"},
	{kg.Supports, Participle, true, "supported by, implemented by"},
	{kg.Supports, Link, false, "support for"},
	{kg.Supports, Noun, false, "plugin for, plug-in for, extension for, add-on for, addon for, client for, clients for, driver for, drivers for, exporter for, operator for, bindings for, sdk for, ui for, gui for, frontend for, ide for, cli for, dashboard for, connector for, adapter for, provider for, linter for, parser for, debugger for, package manager for, build tool for, library for, framework for, toolkit for, tool for, server for, runtime for, engine for, compiler for, proxy for, interface for, manager for"},

	{kg.PartOf, Verb, false, "belongs to, joins"},
	{kg.PartOf, Verbs, false, "joined"},
	{kg.Uses, Link, false, "on top of"},
	{kg.PartOf, Noun, false, "part of, component of, initiative of, initiative at, subsidiary of, division of, spin-off of, spinoff of, extension of, module of, subproject of, sub-project of, feature of"},
	{kg.PartOf, Verb, true, "includes, contains, consists of, bundles"},
	{kg.PartOf, Participle, false, "donated to, accepted into"},
	{kg.PartOf, Verbs, true, "acquired, acquires, acquisition of, completed the acquisition of, completed its acquisition of, announced the acquisition of, announced its acquisition of"},
	{kg.PartOf, Participle, false, "acquired by"},

	{kg.IsA, Verb, false, "is a, is an, is another, is a kind of"},
	{kg.IsA, Link, false, "and other, or other"},
	{kg.IsA, Link, true, "such as, including"},

	{kg.WorksAt, Verb, false, "works at, works for"},
	{kg.WorksAt, Verbs, false, "work at, work for"},
	{kg.WorksAt, Participle, false, "working at, working for"},

	{kg.WorksOn, Verb, false, "maintains, contributes to"},
	{kg.WorksOn, Participle, true, "maintained by"},
	{kg.WorksOn, Role, false, "maintainer of, maintainers of, co-founder of, cofounder of, founder of, creator of, author of, contributor to, contributors to, creators of, founders of, inventor of, developer of, core developer of, committer on, committer to, lead of, stewards for, steward of"},

	{kg.Presents, Verb, false, "presents, talks about"},
	{kg.Presents, Verbs, false, "presented, talked about, spoke about, demoed, demonstrated"},
	{kg.Presents, Participle, true, "presented by"},

	{kg.LocatedIn, Verb, false, "takes place in, takes place at, is taking place in, is taking place at, was taking place in, was taking place at, happens in, occurs in"},
	{kg.LocatedIn, Verbs, false, "took place in, took place at, happened in, occurred in"},
	{kg.LocatedIn, Participle, false, "located in, held in, held at, hosted in, hosted at, based in, headquartered in"},
}

// triggers finds phrases by their first word, the longest first.
type triggers map[string][]*Trigger

// newTriggers reads the phrasebook.
func newTriggers() triggers {
	byWord := triggers{}
	for _, line := range phrasebook {
		for phrase := range strings.SplitSeq(line.phrases, ", ") {
			words := strings.FieldsFunc(phrase, func(c rune) bool { return c == ' ' || c == '-' })
			t := &Trigger{Phrase: phrase, Words: words, Relation: line.relation, Reversed: line.reversed, Manner: line.manner}
			byWord.add(t)
		}
	}
	return byWord
}

func (ts triggers) add(t *Trigger) {
	list := ts[t.Words[0]]
	i := 0
	for i < len(list) && len(list[i].Words) >= len(t.Words) {
		i++
	}
	list = append(list, nil)
	copy(list[i+1:], list[i:])
	list[i] = t
	ts[t.Words[0]] = list
}

// TellsEmployer reports whether what a trigger leads to is by that a company: people work at one,
// and work for a thing that is none.
func (t *Trigger) TellsEmployer() bool {
	return t.Relation == kg.WorksAt && t.Words[len(t.Words)-1] == "at"
}
