package markdown

import (
	"bytes"
	"regexp"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// outline reads indented lines that are prose, each as a text of its own. To CommonMark they
// are code, and in most notes they are; but some are outlines in plain text, with tabs
// for the levels and no signs before the items.
type outline struct{}

// codeIndent is from how many columns on a line is indented code.
const codeIndent = 4

// Trigger implements [parser.BlockParser]: any line.
func (outline) Trigger() []byte { return nil }

// Open implements [parser.BlockParser].
func (outline) Open(_ ast.Node, reader text.Reader, context parser.Context) (ast.Node, parser.State) {
	line, segment := reader.PeekLine()
	if at, _ := util.IndentPosition(line, reader.LineOffset(), codeIndent); at < 0 || util.IsBlank(line) {
		return nil, parser.NoChildren
	}
	if !judgedAt(context, reader.Source(), segment.Start).prose {
		return nil, parser.NoChildren
	}
	node := ast.NewTextBlock() // a paragraph would take in the next line
	segment = segment.TrimLeftSpace(reader.Source())
	node.Lines().Append(segment.TrimRightSpace(reader.Source()))
	reader.AdvanceToEOL()
	return node, parser.NoChildren
}

// Continue implements [parser.BlockParser]: the next line is another text.
func (outline) Continue(ast.Node, text.Reader, parser.Context) parser.State { return parser.Close }

// Close implements [parser.BlockParser].
func (outline) Close(ast.Node, text.Reader, parser.Context) {}

// CanInterruptParagraph implements [parser.BlockParser].
func (outline) CanInterruptParagraph() bool { return false }

// CanAcceptIndentedLine implements [parser.BlockParser].
func (outline) CanAcceptIndentedLine() bool { return true }

// judged is what was found of a stretch of indented lines.
type judged struct {
	from, to int // in the source
	prose    bool
}

var judgedKey = parser.NewContextKey()

// judgedAt returns what is found of the indented lines from an offset on. Those that
// were looked at together are of one kind, and are looked at once.
func judgedAt(context parser.Context, source []byte, at int) judged {
	last, _ := context.Get(judgedKey).(judged)
	if at < last.from || at >= last.to {
		last = judge(source, at)
		context.Set(judgedKey, last)
	}
	return last
}

// mostJudged is how many lines are looked at together.
const mostJudged = 32

// judge looks at indented lines, up to one that is indented less than the first: they
// are prose if nearly all are plain words, and enough of them have a small word that
// sentences have and programs don't.
func judge(source []byte, from int) judged {
	start := bytes.LastIndexByte(source[:from], '\n') + 1
	least := max(codeIndent, columns(leadingSpace(source[start:])))
	at, lines, plain, spoken := from, 0, 0, 0
	for at < len(source) && lines < mostJudged {
		line := source[at:]
		if end := bytes.IndexByte(line, '\n'); end >= 0 {
			line = line[:end+1]
		}
		words := bytes.TrimSpace(line)
		if len(words) > 0 && lines > 0 && columns(leadingSpace(line)) < least {
			break
		}
		at += len(line)
		if len(words) == 0 {
			continue
		}
		lines++
		if plainLine(words) {
			plain++
			if spokenLine(words) {
				spoken++
			}
		}
	}
	return judged{from, at, lines > 0 && plain*10 >= lines*9 && spoken*4 >= lines}
}

// markup is what stands in prose of signs that else are those of programs.
var markup = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile("\\[\\[[^\\]]*\\]\\]|\\[[^\\]]*\\]\\([^)]*\\)|`[^`]*`|&[a-z]+;")
})

// plainLine reports whether a line has no words and signs but those of prose.
func plainLine(line []byte) bool {
	if bytes.ContainsAny(line, "[`&") {
		line = markup().ReplaceAll(line, []byte("it"))
	}
	if first, _, _ := bytes.Cut(line, []byte(" ")); commands()[string(first)] || bytes.ContainsAny(line, "{}[]=;$|\\<`~") {
		return false
	}
	if bytes.IndexByte([]byte("#./@$-<>|=+;&%~:"), line[0]) >= 0 && !bytes.HasPrefix(line, []byte("- ")) {
		return false
	}
	if key, _, found := bytes.Cut(line, []byte(": ")); found && bytes.IndexFunc(key, notSmall) < 0 {
		return false // a setting
	}
	for _, sign := range [][]byte{[]byte("   "), []byte("()"), []byte("(*"), []byte("::"), []byte("//"), []byte("./"), []byte(" /"), []byte("\"/"), []byte(" -"), []byte(".(")} {
		if i := bytes.Index(line, sign); i >= 0 && !dashAt(line, i) {
			return false
		}
	}
	return bytes.HasSuffix(line, []byte(":")) || bytes.IndexByte(line, ' ') > 0 || len(line) > 2 && bytes.IndexFunc(line, notLetter) < 0
}

// commands are words that begin lines of programs, and few of prose.
var commands = wordSet("SELECT INSERT UPDATE DELETE CREATE ALTER DROP FROM WHERE JOIN GRANT RUN COPY ENV CMD ADD GET POST PUT " +
	"if for while class def import from return end print git cd select where grant kubectl docker helm sudo apt npm pip curl echo " +
	"export var const func function package else elif try except raise done fi block pass mkdir ls cat rm cp mv")

// dashAt reports whether what stands at an offset is a dash or an arrow between words.
func dashAt(line []byte, at int) bool {
	sign := bytes.TrimLeft(line[at:], " ")
	behind := bytes.TrimLeft(sign, "-")
	return len(behind) < len(sign) && (len(behind) == 0 || behind[0] == ' ' || behind[0] == '>')
}

func notSmall(r rune) bool { return !('a' <= r && r <= 'z') }

func notLetter(r rune) bool { return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z') }

// spokenWords are small words of sentences that stand in hardly any program or
// configuration.
var spokenWords = wordSet("the an of are was were about into that this these those more most need needs could would should their they " +
	"we its how what very some than also our you your has have had been only still really many much too")

// wordSet returns what makes a set of words, parted by spaces, when it is first needed.
func wordSet(list string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		words := map[string]bool{}
		for word := range strings.FieldsSeq(list) {
			words[word] = true
		}
		return words
	})
}

// spokenLine reports whether a line has one of them, or is an item of a list.
func spokenLine(line []byte) bool {
	if item, ok := bytes.CutPrefix(line, []byte("* ")); ok && len(item) > 0 && isAlphanumeric(item[0]) {
		return true
	}
	for _, word := range bytes.Fields(line) {
		if spokenWords()[string(bytes.ToLower(bytes.Trim(word, ".,:;!?()")))] {
			return true
		}
	}
	return false
}
