package source

import (
	"path"
	"regexp"
	"strings"
)

// pattern is a line of a file such as .gitignore, as gitignore(5) and git's wildmatch.c
// describe it. It tells of a path itself and not of what lies in it: the walk doesn't go
// into a folder that is ignored.
type pattern struct {
	dir     string         // in which it holds, "." for everywhere
	again   bool           // takes back what patterns before it ignore
	dirOnly bool           // means folders only
	named   bool           // means the last name of a path, wherever it lies
	literal string         // what has to be there, if there is no sign in it
	shape   *regexp.Regexp // else; nil if nothing fits
}

// parsePattern reads a line that holds in a folder. It is false for a line that means
// nothing.
func parsePattern(line, dir string) (p pattern, ok bool) {
	p.dir = dir
	line = trimSpaces(line)
	if strings.HasPrefix(line, "#") {
		return p, false
	}
	line, p.again = strings.CutPrefix(line, "!")
	line, p.dirOnly = strings.CutSuffix(line, "/")
	p.named = !strings.Contains(line, "/")
	line = strings.TrimPrefix(line, "/")
	if line == "" {
		return p, false
	}
	if !strings.ContainsAny(line, `*?[\`) {
		p.literal = line
		return p, true
	}
	if shape, ok := shapeOf(line); ok {
		// One that can't be, such as a range from z to a, fits nothing.
		p.shape, _ = regexp.Compile(`(?s)^(?:` + shape + `)$`)
	}
	return p, true
}

// trimSpaces takes the spaces at the end off a line, up to one behind a backslash.
func trimSpaces(line string) string {
	trimmed := strings.TrimRight(line, " ")
	if strings.HasSuffix(trimmed, `\`) && trimmed != line {
		return trimmed + " "
	}
	return trimmed
}

// fits reports whether the pattern means a path.
func (p *pattern) fits(at string, isDir bool) bool {
	if p.dirOnly && !isDir {
		return false
	}
	if p.dir != "." {
		var inside bool
		if at, inside = strings.CutPrefix(at, p.dir+"/"); !inside {
			return false
		}
	}
	if p.named {
		at = path.Base(at)
	}
	if p.literal != "" {
		return at == p.literal
	}
	return p.shape != nil && p.shape.MatchString(at)
}

// shapeOf is a pattern as a regular expression. It is false if it breaks off within
// brackets or behind a backslash.
func shapeOf(glob string) (shape string, ok bool) {
	var b strings.Builder
	// Two stars mean folders at the beginning, which for git is where the first sign
	// stands, and behind a slash.
	begins := true
	for rest := glob; rest != ""; {
		n, part := 1, ""
		stars := len(rest) - len(strings.TrimLeft(rest, "*"))
		switch {
		case begins && stars > 1 && stars == len(rest): // all that is in it
			n, part = stars, ".*"
		case begins && stars > 1 && rest[stars] == '/': // any folders, or none
			n, part = stars+1, "(?:.*/)?"
		case stars > 0:
			n, part = stars, "[^/]*"
		case rest[0] == '?':
			part = "[^/]"
		case rest[0] == '[':
			n, part = bracket(rest)
		case rest[0] == '\\' && len(rest) > 1:
			n, part = 2, regexp.QuoteMeta(rest[1:2])
		case rest[0] == '\\':
			n = 0
		default:
			part = regexp.QuoteMeta(rest[:1])
		}
		if n == 0 {
			return "", false
		}
		b.WriteString(part)
		isSign := strings.ContainsAny(rest[:1], `*?[\`)
		begins = begins && !isSign || rest[n-1] == '/'
		rest = rest[n:]
	}
	return b.String(), true
}

// bracket reads a set of characters, such as [a-z], [!a], []a] or [[:upper:]]. It
// returns its length, 0 if it has no end, and the set in the form of package regexp.
func bracket(glob string) (n int, set string) {
	b := strings.Builder{}
	b.WriteByte('[')
	n = 1
	if strings.HasPrefix(glob[n:], "!") || strings.HasPrefix(glob[n:], "^") {
		b.WriteString("^/")
		n++
	}
	for start := n; n < len(glob); {
		rest := glob[n:]
		switch {
		case rest[0] == ']' && n > start:
			return n + 1, b.String() + "]"
		case strings.HasPrefix(rest, "[:") && strings.Contains(rest, ":]"):
			class := rest[:strings.Index(rest, ":]")+2]
			b.WriteString(class)
			n += len(class)
		case rest[0] == '-' && n > start && len(rest) > 1 && rest[1] != ']':
			b.WriteByte('-')
			n++
		case rest[0] == '\\' && len(rest) > 1:
			b.WriteString(inBrackets(rest[1]))
			n += 2
		default:
			b.WriteString(inBrackets(rest[0]))
			n++
		}
	}
	return 0, ""
}

// inBrackets is a character of a set as package regexp has it.
func inBrackets(c byte) string {
	if strings.IndexByte(`\[]^-`, c) >= 0 {
		return `\` + string(c)
	}
	return string([]byte{c})
}
