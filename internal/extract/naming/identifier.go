package naming

import (
	"strings"
	"unicode"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// Names of a program's own things, which notes on programming are full of: its variables name
// nothing, its classes and kinds of objects are ideas rather than software.

// variable reports whether a word is ordinary ones written as one, the first of them small, as
// variables, functions and settings are: maxPercentile.
func (x *Namer) variable(text string) bool {
	return prose.IsLower(text[0]) && !x.Vocab.Knows(strings.ToLower(text)) && len(x.ordinaryParts(text)) > 0
}

// ordinaryParts returns the words that a word is put together of, none if one of them isn't ordinary.
func (x *Namer) ordinaryParts(text string) (parts []string) {
	for from := 0; from < len(text); {
		part := humpAt(text, from)
		if !x.Lists.Common(strings.ToLower(part)) {
			return nil
		}
		parts = append(parts, part)
		from += len(part)
	}
	return parts
}

// humpAt returns the part of a word of inner capitals that begins at an offset and ends before
// the next capital; several capitals in a row are one part.
func humpAt(text string, from int) string {
	to := from + 1
	for to < len(text) && prose.IsUpper(text[from]) && prose.IsUpper(text[to]) {
		to++
	}
	for to < len(text) && !prose.IsUpper(text[to]) {
		to++
	}
	return text[from:to]
}

// classLike reports whether a word of inner capitals ends as the names of classes and kinds of
// objects do: UpdatePolicy, NameError.
func classLike(text string) bool {
	if strings.HasSuffix(text, "ID") {
		return true
	}
	last := text[max(0, strings.LastIndexFunc(text, unicode.IsUpper)):]
	head := strings.ToLower(last)
	singular, _ := kg.Singular(head)
	return last != text && (classHeads[head] || classHeads[singular])
}

// minClassHumps is from how many ordinary words on that are written as one they are hardly the name of
// software: ClusterTriggerAuthentication, NodeDiskPressure.
const minClassHumps = 3

// strungTogether reports whether a word is so many ordinary ones written as one.
func (x *Namer) strungTogether(text string) bool {
	parts := x.ordinaryParts(text)
	return len(parts) >= minClassHumps && !wholeNames[strings.ToLower(parts[len(parts)-1])]
}

// classHeads are what classes and kinds of objects are called by at the end.
var classHeads = map[string]bool{
	"adapter": true, "argument": true, "attribute": true, "binding": true, "buffer": true, "callback": true, "class": true, "component": true, "condition": true,
	"config": true, "configuration": true, "context": true, "controller": true, "delegate": true, "element": true, "encoder": true, "decoder": true,
	"error": true, "event": true, "exception": true, "field": true, "handler": true, "id": true, "interface": true, "interrupt": true,
	"iterator": true, "kind": true, "killed": true, "listener": true, "mixin": true, "mode": true, "name": true, "object": true, "option": true, "parser": true, "policy": true,
	"property": true, "provider": true, "ref": true, "request": true, "requirement": true, "resource": true, "response": true, "selector": true, "setting": true,
	"spec": true, "status": true, "strategy": true, "template": true, "timeout": true, "tuple": true, "type": true, "validator": true, "value": true,
}
