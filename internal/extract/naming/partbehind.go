package naming

import (
	"notes/internal/extract/prose"
	"notes/internal/vocab"
	"notes/pkg/kg"
)

// A part of software behind a word that has other meanings says that the word names the software:
// "an eclipse project", "the node app", "our babel config".

// beforePart returns the entry of the first sense that is software or a language, for a form
// that a part of such stands behind, if a cue of the sense stands in the note. Small letters
// have to be a spelling of the name: less code has nothing to do with Less.
func (f *form) beforePart() *vocab.Entry {
	if !softwareParts[f.x.WordBehind(f.words.To-1, " ")] {
		return nil
	}
	return f.likeliest(func(sense *vocab.Sense) bool {
		kind := sense.Entry.Kind
		return f.written(sense) != differs && (prose.Software(kind) || kind == kg.Language) && f.x.Context.Anywhere(sense.Form)
	})
}

// softwareParts are what is of the software that is named before it: what is made with it, what it
// is made of and what comes with it.
var softwareParts = map[string]bool{
	"app": true, "apps": true, "application": true, "applications": true, "project": true, "projects": true, "plugin": true,
	"plugins": true, "addon": true, "addons": true, "extension": true, "extensions": true, "config": true, "configs": true,
	"script": true, "scripts": true, "package": true, "packages": true, "library": true, "libraries": true, "module": true,
	"modules": true, "component": true, "components": true, "bean": true, "beans": true, "template": true, "templates": true,
	"bug": true, "bugs": true, "docs": true, "documentation": true, "command": true, "commands": true, "workspace": true,
	"workspaces": true, "console": true, "debugger": true, "devtools": true, "shortcut": true, "tab": true, "tabs": true,
	"log": true, "logs": true, "helper": true, "helpers": true, "controller": true, "controllers": true, "route": true,
	"routes": true, "dialog": true, "server": true, "servers": true, "developer": true, "developers": true, "devs": true,
	"code": true, "compiler": true, "syntax": true, "version": true, "versions": true, "macro": true, "macros": true, "forms": true,
}
