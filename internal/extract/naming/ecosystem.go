package naming

import (
	"strings"
	"sync"

	"notes/internal/extract/prose"
)

// Tools that others extend lend their names to what extends them: eslint-plugin-quorl, gulp-zorbo. Such a package is a thing of
// its own, whatever its parts are called after, and so are a library for a language, quorl-ruby, and what Unix systems package
// of one: libquorl2-dev.

// packageNamed reports whether small words joined by hyphens are called as such a package is.
func (x *Namer) packageNamed(words prose.Span) bool {
	return x.extension(words) || x.forLanguage(words) || x.unixPackage(words)
}

// extension reports whether the first of the words is a tool that others extend, and the last is neither what it is said to be
// nor what anybody has of it.
func (x *Namer) extension(words prose.Span) bool {
	tool := x.LowerText(words.From)
	return extended()[tool] && (!everyday()[tool] || x.technicalNear(x.Words[words.From].Sentence)) && x.ofItsOwn(words)
}

// everyday are those of them that any text may have: broccoli soup, karma.
var everyday = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`babel broccoli ember flask fluent gulp karma mocha parcel remark rollup winston`)
})

// ofItsOwn reports whether the last of words joined by hyphens leaves them a name.
func (x *Namer) ofItsOwn(words prose.Span) bool {
	last := x.LowerText(words.To - 1)
	return len(last) > 1 && !x.Derives(words.To-1) && !x.Lists.Function(last) && !ofAny()[strings.TrimSuffix(last, "s")] && !prose.IsDigit(last[0])
}

// extended are the tools whose extensions are called so.
var extended = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`airbrake babel broccoli capistrano cordova django ember eslint fastify flask fluent gatsby grunt gulp hapi hexo homebridge
	hubot jekyll karma knex koa laravel logstash metalsmith mkdocs mocha mongoose ngx omniauth parcel postcss pytest rehype remark rollup rspec
	rubocop serde sinatra stylelint tslint vite webpack winston`)
})

// ofAny are what anybody has of a tool, in the singular.
var ofAny = sync.OnceValue(func() map[string]bool {
	return prose.WordSet(`alternative app application author backend behavior binary blog book bug build bundle cache change class code codebase command community
	component config configuration container contributor core course default demo dependency deployment dev developer directive directory disable
	doc documentation ecosystem enable environment error event example expert export feature field file folder form format framework frontend function gem hook
	image import install instance integration issue job land language layer layout library line log maintainer migration model module option output
	package page person pipeline plugin point process production project queue release repo repository request result review route rule run schema
	script server service session setting setup shop side site size solution source specific stack standard step style support syntax system table tag
	task team template test theme thing time tool tutorial type update upgrade user version view warning way web website work world wrapper`)
})

// forLanguage reports whether the words end in the language that a library is for or in, behind software or a word that is none
// of the language.
func (x *Namer) forLanguage(words prose.Span) bool {
	if last := x.LowerText(words.To - 1); !languageEndings[last] && !portedTo[last] {
		return false
	}
	return x.Strange(words.From) && !x.LeavesName(words.From)
}

// portedTo are further languages that libraries are called after at their end.
var portedTo = map[string]bool{"ruby": true, "python": true, "java": true, "rust": true, "dotnet": true, "swift": true, "perl": true, "js": true, "node": true}

// unixPackage reports whether the words are a library or what is needed to build with one, as Unix systems package them.
func (x *Namer) unixPackage(words prose.Span) bool {
	first, last := x.LowerText(words.From), x.LowerText(words.To-1)
	return strings.HasPrefix(first, "lib") && len(first) > 4 && !x.OrdinaryWord(first) && packagedParts[last]
}

// numberedPackage reports whether the name of such a package begins with word i, which has a number at its end: libquorl2-dev.
func (x *Namer) numberedPackage(i int32) bool {
	return x.Words[i].Is(prose.Lower) && x.Hyphenates(i) && x.unixPackage(prose.Span{From: i, To: x.Hyphenated(i)})
}

// libraryNamed reports whether word i, which is none of the language, is called as libraries are: libquorl. Behind the same
// letters words of many languages go on with a vowel: liberia, libreria.
func (x *Namer) libraryNamed(i int32) bool {
	rest, lib := strings.CutPrefix(x.LowerText(i), "lib")
	if !lib || len(rest) < 3 || x.Words[i].Is(prose.Dotted) || strings.HasSuffix(rest, "s") && !strings.HasSuffix(rest, "ss") {
		return false
	}
	return strings.IndexAny(strings.TrimPrefix(rest, "r"), "aeiouy") != 0 && x.Strange(i) && !x.AmongForeign(i)
}

// packagedParts are what packages of a library end in.
var packagedParts = map[string]bool{"dev": true, "devel": true, "dbg": true, "doc": true, "bin": true, "java": true, "perl": true, "utils": true, "tools": true, "common": true, "data": true}
