package naming

import (
	"strings"

	"notes/internal/extract/prose"
	"notes/pkg/kg"
)

// What has a version is software as a rule, however it is written: quorlpak v2.16, Zorbowave (version 5.57), Zamel 1.2
// software.

// releasedRule takes the word before a version for software.
const releasedRule = "version behind it"

// findReleased proposes the words that a version follows.
func (x *Namer) findReleased() {
	for j := int32(1); j < int32(len(x.Words)); j++ {
		if sign := x.Doc.Text[x.Words[j].Start]; !prose.IsDigit(sign) && sign != 'v' && sign != 'V' {
			continue
		}
		if name := j - 1; x.versionAt(j) && x.mayBeReleased(name, x.dottedVersion(j)) {
			x.propose(name, j, releasedRule, Fair, kg.Project)
			x.cover(prose.Span{From: name, To: j})
		}
	}
}

// versionAt reports whether a version that is said to be one begins with word j: v2.16, v. 4.5, (version 5), or a number
// that software is behind.
func (x *Namer) versionAt(j int32) bool {
	if gap := x.GapBefore(j); gap != " " && gap != " (" && gap != ", " {
		return false
	}
	text := x.LowerText(j)
	switch {
	case text == "":
		return false
	case prose.IsDigit(text[0]):
		return x.GapBefore(j) == " " && dotted(text) && releasedNouns[x.WordBehind(j, " ")]
	case versionWords[text]:
		if j+1 >= x.First[x.Words[j].Sentence+1] || !versionGaps[x.GapBefore(j+1)] {
			return false
		}
		number := x.LowerText(j + 1)
		return prose.IsDigit(number[0]) && (text != "v" || dotted(number)) // not Psalm v. 12, nor one against four others
	}
	number, is := strings.CutPrefix(text, "v")
	number = strings.TrimPrefix(number, ".")
	return is && number != "" && prose.IsDigit(number[0]) && dotted(number)
}

// dottedVersion reports whether the version that begins with word j has a point inside, which no number of a part has.
func (x *Namer) dottedVersion(j int32) bool {
	text := x.LowerText(j)
	if versionWords[text] {
		text = x.LowerText(j + 1)
	}
	return dotted(strings.TrimPrefix(strings.TrimPrefix(text, "v"), "."))
}

// dotted reports whether a text is numbers with points between, and a letter at the end at most.
func dotted(text string) bool {
	rest := strings.TrimLeft(text, "0123456789.")
	return strings.Contains(strings.Trim(text, "."), ".") && len(rest) < 2
}

var (
	versionWords  = map[string]bool{"v": true, "ver": true, "vers": true, "version": true}
	versionGaps   = map[string]bool{" ": true, ".": true, ". ": true, ": ": true}
	releasedNouns = map[string]bool{"software": true, "package": true, "program": true, "toolbox": true}
)

// mayBeReleased reports whether word i may be the name of what a version, with a point inside or none, is that of: no
// ordinary word in small letters, and with a capital only where no sentence asks for one.
func (x *Namer) mayBeReleased(i int32, point bool) bool {
	w, lex := x.Words[i], x.Lexeme(i)
	size := w.End - w.Start
	switch {
	case size < 3 || x.Covered[i] > 0 || w.At(prose.Elsewhere|prose.InTag|prose.InQuote|prose.Hyphened) || w.Is(prose.Numeric|prose.Dotted) || x.Foreign(i):
		return false
	case lex.Negative || lex.Given || lex.Role || numbered[lex.Text] || unreleased[lex.Text] || prose.KindNouns[lex.Text] != "" || x.BehindName(i):
		return false
	case w.Is(prose.Lower):
		return x.Strange(i) && !w.Is(prose.Digits)
	case x.OrdinaryWord(lex.Text):
		return point && !w.At(prose.AnyCapital) && !x.BehindArticle(i) && x.technicalNear(w.Sentence)
	}
	return true
}

// unreleased are words of the trade that have versions, and no name.
var unreleased = map[string]bool{
	"api": true, "apis": true, "sdk": true, "cli": true, "app": true, "client": true, "server": true, "schema": true, "image": true, "images": true, "chart": true,
	"driver": true, "drivers": true, "firmware": true, "kernel": true, "spec": true, "build": true, "tag": true, "branch": true, "update": true, "upgrade": true,
	"patch": true, "milestone": true, "draft": true, "beta": true, "alpha": true, "candidate": true, "changelog": true, "proposal": true, "format": true,
	"package": true, "packages": true, "module": true, "modules": true, "binary": true, "runtime": true, "cluster": true, "control": true, "node": true,
	"licence": true, "license": true, "since": true, "latest": true, "stable": true, "current": true, "new": true, "from": true, "the": true,
}
