package markdown

import (
	"bytes"

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

// judge looks at indented lines: they are prose if nearly all are plain words, and enough
// of them have a small word that sentences have and commands don't.
func judge(source []byte, from int) judged {
	at, lines, plain, spoken := from, 0, 0, 0
	for at < len(source) && lines < mostJudged {
		line := source[at:]
		if end := bytes.IndexByte(line, '\n'); end >= 0 {
			line = line[:end+1]
		}
		words := bytes.TrimSpace(line)
		if len(words) > 0 && lines > 0 && !indentedLine(line) {
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

// indentedLine reports whether a line is indented as code is.
func indentedLine(line []byte) bool {
	column := 0
	for _, c := range line {
		switch c {
		case ' ':
			column++
		case '\t':
			column += codeIndent
		default:
			return column >= codeIndent
		}
	}
	return false
}

// plainLine reports whether a line has no signs but those of prose.
func plainLine(line []byte) bool {
	if bytes.IndexByte([]byte("#./@$-<>|=+;&%~"), line[0]) >= 0 && !bytes.HasPrefix(line, []byte("- ")) {
		return false
	}
	if first, _, _ := bytes.Cut(line, []byte(" ")); commands[string(first)] || bytes.ContainsAny(line, "{}[]=;$|\\<`~") {
		return false
	}
	if key, _, found := bytes.Cut(line, []byte(": ")); found && bytes.IndexFunc(key, notSmall) < 0 {
		return false // a setting
	}
	for _, sign := range [][]byte{[]byte("   "), []byte("()"), []byte("::"), []byte("//"), []byte("./"), []byte(" /"), []byte("\"/"), []byte(" -"), []byte(".(")} {
		if i := bytes.Index(line, sign); i >= 0 && !dashAt(line, i) {
			return false
		}
	}
	return bytes.HasSuffix(line, []byte(":")) || bytes.IndexByte(line, ' ') > 0 || len(line) > 2 && bytes.IndexFunc(line, notLetter) < 0
}

// commands are words in capitals that begin lines of programs, and no name.
var commands = map[string]bool{
	"SELECT": true, "INSERT": true, "UPDATE": true, "DELETE": true, "CREATE": true, "ALTER": true, "DROP": true, "FROM": true, "WHERE": true,
	"JOIN": true, "GRANT": true, "RUN": true, "COPY": true, "ENV": true, "CMD": true, "ADD": true, "GET": true, "POST": true, "PUT": true,
}

// dashAt reports whether what stands at an offset is a dash or an arrow between words.
func dashAt(line []byte, at int) bool {
	sign := bytes.TrimLeft(line[at:], " ")
	behind := bytes.TrimLeft(sign, "-")
	return len(behind) < len(sign) && (len(behind) == 0 || behind[0] == ' ' || behind[0] == '>')
}

func notSmall(r rune) bool { return !('a' <= r && r <= 'z') }

func notLetter(r rune) bool { return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z') }

// spokenWords are small words of sentences that stand in hardly any command or
// configuration.
var spokenWords = map[string]bool{
	"the": true, "a": true, "an": true, "of": true, "to": true, "with": true, "is": true, "are": true, "was": true, "on": true,
	"about": true, "into": true, "that": true, "this": true, "more": true, "need": true, "could": true, "would": true, "no": true,
}

// spokenLine reports whether a line has one of them.
func spokenLine(line []byte) bool {
	for _, word := range bytes.Fields(line) {
		if spokenWords[string(bytes.ToLower(word))] {
			return true
		}
	}
	return false
}
