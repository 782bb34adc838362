package statements

import (
	"strings"

	"notes/internal/extract/findings"
	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// class reports whether a name is the class that its phrase speaks of, or the field of it: a
// service mesh, service mesh tools. A Kubernetes bug, MCP clients and Go projects are no Kubernetes,
// no MCP and no Go. In a list what the noun at its end says holds for all: a chaos and load testing tool
// is no chaos.
func (r *Reader) class(f *findings.Found) bool {
	if r.withNoun(f) || r.modifies(f) {
		return false
	}
	if n := int(r.over[f.Words.From-r.words.From]); n < len(r.found) && r.lists(n) && r.field(&r.found[n]) {
		return r.class(&r.found[n])
	}
	i := f.Words.To
	if !r.inside(i) || r.gap(i) != " " {
		return !r.inside(i) || r.gap(i) != "-" && r.gap(i) != "/"
	}
	return classNouns[r.text(i)] && r.field(f) || !r.plainNoun(i)
}

// field reports whether a name is of a field, and not of a single thing that others belong to.
func (r *Reader) field(f *findings.Found) bool {
	kind := r.kind(f.Term)
	return kind == kg.Concept || kind == kg.Hardware
}

// fieldBefore returns the field whose name word i, a noun that goes with one, follows.
func (r *Reader) fieldBefore(i int32) []int {
	if !r.inside(i-1) || r.gap(i) != " " {
		return nil
	}
	if f := r.nameAt(i - 1); f == nil || !r.field(f) || r.modifies(f) {
		return nil
	}
	return r.beforeNouns(i)
}

// withNoun reports whether a name that is of no field is written with a noun behind it that
// says what is meant: MCP clients.
func (r *Reader) withNoun(f *findings.Found) bool {
	last := f.Words.To - 1
	if r.field(f) || f.Words.Len() < 2 || !r.b.Namer.Words[last].Is(prose.Lower) {
		return false
	}
	return !strings.Contains(strings.ToLower(r.b.Result.Terms[f.Term].Name), strings.TrimSuffix(r.text(last), "s"))
}

// classNouns go with the name of a field to name what belongs to it.
var classNouns = map[string]bool{
	"tool": true, "tools": true, "project": true, "projects": true, "solution": true, "solutions": true, "implementation": true,
	"implementations": true, "engine": true, "engines": true, "platform": true, "platforms": true, "product": true, "products": true,
	"framework": true, "frameworks": true, "system": true, "systems": true,
}
