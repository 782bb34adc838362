package naming

import (
	"slices"
	"strings"

	"notes/internal/extract/prose"
)

// Code that stands in a sentence without a mark has names of variables and functions, which name nothing. They show by what
// stands around them, var total, getTotal(), and by the short forms that programmers write: currFontSize.

// programmed reports whether word i, with capitals inside, is such a name.
func (x *Namer) programmed(i int32) bool {
	text := x.Surface(x.Words[i])
	return x.declared(i) || x.partNamed(prose.Span{From: i, To: i + 1}) || x.calledWith(i) || x.codeVariable(text) || x.codeLine(i)
}

// declared reports whether the word before word i says that it is a variable or a function.
func (x *Namer) declared(i int32) bool {
	return i > 0 && x.GapBefore(i) == " " && declaring[x.LowerText(i-1)]
}

// declaring are the words before what a program calls its own things.
var declaring = map[string]bool{
	"var": true, "const": true, "func": true, "def": true, "int": true, "void": true, "bool": true, "variable": true, "variables": true, "function": true,
	"parameter": true, "argument": true,
}

// calledWith reports whether word i is called with nothing, or begins small and something is done with it that is done with
// values.
func (x *Namer) calledWith(i int32) bool {
	w := x.Words[i]
	behind := x.Doc.Text[w.End:x.Doc.Sentences[w.Sentence].End]
	if strings.HasPrefix(behind, "()") {
		return true
	}
	small := prose.IsLower(x.Doc.Text[w.Start])
	return small && slices.ContainsFunc(operators, func(op string) bool { return strings.HasPrefix(behind, op) })
}

// operators are what stands behind variables and functions.
var operators = []string{"(", "[", "->", "::", "+=", "-=", "++", " == ", " += ", " != ", " && ", " || ", ");"}

// codeVariable reports whether a word that begins small is put together of ordinary words and short forms of such, numbered
// or lettered maybe: divTwo12, totalImgCount, eventDispatchX.
func (x *Namer) codeVariable(text string) bool {
	text = strings.TrimRight(text, "0123456789+")
	if text == "" || !prose.IsLower(text[0]) || x.Vocab.Knows(strings.ToLower(text)) {
		return false
	}
	words, n := 0, 0
	for from := 0; from < len(text); n++ {
		part := strings.ToLower(humpAt(text, from))
		switch {
		case shortInCode[part]:
		case len(part) > 2 && x.Lists.Common(part):
			words++
		case len(part) == 1 && from+1 == len(text) && n > 1:
		default:
			return false
		}
		from += len(part)
	}
	return n > 1 && (words > 0 || n > 2)
}

// shortInCode are the short forms that programmers write in names.
var shortInCode = map[string]bool{
	"arg": true, "args": true, "arr": true, "attr": true, "attrs": true, "avg": true, "bg": true, "bool": true, "btn": true, "buf": true, "calc": true, "cb": true,
	"cfg": true, "char": true, "cnt": true, "col": true, "cols": true, "conn": true, "ctx": true, "curr": true, "cur": true, "desc": true, "dest": true, "dir": true,
	"div": true, "dst": true, "el": true, "elem": true, "env": true, "err": true, "expr": true, "fn": true, "func": true, "gen": true, "hdr": true, "id": true, "ids": true,
	"idx": true, "img": true, "imgs": true, "init": true, "int": true, "is": true, "lbl": true, "len": true, "max": true, "min": true, "msg": true, "my": true, "num": true, "nums": true,
	"obj": true, "objs": true, "of": true, "on": true, "param": true, "params": true, "pos": true, "prev": true, "proc": true, "prop": true, "props": true, "pwd": true, "ref": true,
	"refs": true, "req": true, "res": true, "resp": true, "str": true, "sum": true, "tbl": true, "temp": true, "tmp": true, "to": true, "txt": true, "url": true,
	"usr": true, "util": true, "utils": true, "val": true, "vals": true, "var": true, "vars": true,
}

// minCodeSigns is how many signs of code a sentence has at least that is a line of it.
const minCodeSigns = 3

// codeLine reports whether word i stands in a line of code, or in one of a trace that addresses of memory are in. It remembers
// the answer, for the words of a sentence ask one after the other.
func (x *Namer) codeLine(i int32) bool {
	sentence := x.Words[i].Sentence
	if x.codeLines.asked != sentence+1 {
		s := x.Doc.Sentences[sentence]
		signs := 0
		for _, sign := range codeSigns {
			signs += strings.Count(x.Doc.Text[s.Start:s.End], sign)
		}
		x.codeLines = codeLines{sentence + 1, signs >= minCodeSigns}
	}
	return x.codeLines.code
}

// codeLines says of a sentence whether it is a line of code.
type codeLines struct {
	asked int32 // 1 + the sentence
	code  bool
}

// codeSigns are what code has and prose hardly ever.
var codeSigns = []string{"()", ");", "({", "})", ") {", "};", "={", "= {", " = ", "==", "!=", "+=", "&&", "||", "0x0", "$(", "[]"}

// holdsVariable reports whether a run of words goes on with a variable.
func (x *Namer) holdsVariable(run prose.Span) bool {
	for i := run.From + 1; i < run.To; i++ {
		if x.Words[i].Is(prose.Camel) && x.codeVariable(x.Surface(x.Words[i])) {
			return true
		}
	}
	return false
}
