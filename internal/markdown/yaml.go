package markdown

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// readYAML reads the YAML in file[from:]. It reports whether that is front
// matter at all: text between two rules is not.
func readYAML(file []byte, from int) (fields []field, known bool, err *fault) {
	var document yaml.Node
	if e := yaml.Unmarshal(file[from:], &document); e != nil {
		fields = salvage(file, from)
		return fields, len(fields) > 0, yamlFault(file, from, e)
	}
	if document.Kind == 0 {
		return nil, len(bytes.TrimSpace(file[from:])) == 0, nil
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, false, nil
	}
	y := yamlReader{file: file, lines: yamlLineStarts(file, from)}
	for i := 0; i+1 < len(root.Content); i += 2 {
		end := len(file)
		if i+2 < len(root.Content) {
			end = y.offset(root.Content[i+2])
		}
		y.value(strings.ToLower(root.Content[i].Value), root.Content[i+1], end, 0)
	}
	return y.fields, true, nil
}

// yamlLineStarts returns the offset of the first character of each line as YAML 1.1 ends them: also
// behind a carriage return alone, and behind U+0085, U+2028 and U+2029, by which the rest of a note
// ends none.
func yamlLineStarts(file []byte, from int) []int {
	lines := []int{from}
	for at := from; at < len(file); {
		c, size := utf8.DecodeRune(file[at:])
		at += size
		switch c {
		case '\r':
			if at < len(file) && file[at] == '\n' {
				continue
			}
		case '\n', '\u0085', '\u2028', '\u2029':
		default:
			continue
		}
		lines = append(lines, at)
	}
	return lines
}

// yamlReader gathers the values of interest from a YAML mapping.
type yamlReader struct {
	file   []byte
	lines  []int
	fields []field
	marks  map[int][]int // of long lines: the offset of each column where one is noted
}

// value reads what stands under a key; end is where the next key begins. Lists
// are read to the depth of one, of mappings in them the name.
func (y *yamlReader) value(key string, n *yaml.Node, end, depth int) {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	switch {
	case n.Kind == yaml.ScalarNode && n.Tag != "!!null":
		where := span{y.offset(n), max(end, y.offset(n))}
		y.fields = append(y.fields, field{key: key, value: n.Value, where: where, inList: depth > 0})
	case n.Kind == yaml.SequenceNode && depth == 0:
		for _, element := range n.Content {
			y.value(key, element, end, depth+1)
		}
	case n.Kind == yaml.MappingNode:
		y.named(key, n, end, depth)
	}
}

// named reads the name in a mapping, and whom the one with it works for.
func (y *yamlReader) named(key string, n *yaml.Node, end, depth int) {
	first := len(y.fields)
	var employer *yaml.Node
	for i := 0; i+1 < len(n.Content); i += 2 {
		switch value := n.Content[i+1]; {
		case value.Kind != yaml.ScalarNode:
		case n.Content[i].Value == "name" && len(y.fields) == first:
			y.value(key, value, end, depth+1)
		case isEmployer(n.Content[i].Value) && employer == nil:
			employer = value
		}
	}
	if len(y.fields) > first && employer != nil && employer.Tag != "!!null" {
		f := &y.fields[first]
		f.employer, f.at = employer.Value, span{y.offset(employer), max(end, y.offset(employer))}
	}
}

// markEach is how many columns of a line lie between two whose offset is noted.
const markEach = 64

// offset returns the place of a node in the file.
func (y *yamlReader) offset(n *yaml.Node) int {
	line := min(max(n.Line, 1), len(y.lines)) - 1
	columns := max(n.Column, 1) - 1
	if columns < markEach {
		return y.behind(y.lines[line], columns)
	}
	marks := y.marksOf(line)
	last := min(columns/markEach, len(marks)-1)
	return y.behind(marks[last], columns-last*markEach)
}

// marksOf returns the offsets of columns 0, markEach and so on of a line.
func (y *yamlReader) marksOf(line int) []int {
	if marks, noted := y.marks[line]; noted {
		return marks
	}
	marks := []int{y.lines[line]}
	for at, end := y.behind(marks[0], markEach), nextLine(y.file, marks[0]); at < end; at = y.behind(at, markEach) {
		marks = append(marks, at)
	}
	if y.marks == nil {
		y.marks = map[int][]int{}
	}
	y.marks[line] = marks
	return marks
}

// behind returns the offset so many characters behind another one, or the end of the file.
func (y *yamlReader) behind(at, characters int) int {
	for ; characters > 0 && at < len(y.file); characters-- {
		_, size := utf8.DecodeRune(y.file[at:])
		at += size
	}
	return at
}

// yamlFault places an error of the YAML library in the file. Its messages
// begin with "yaml: line 3: " where it knows the line.
func yamlFault(file []byte, from int, err error) *fault {
	f := &fault{offset: from, reason: strings.TrimPrefix(err.Error(), "yaml: ")}
	rest, found := strings.CutPrefix(f.reason, "line ")
	number, reason, cut := strings.Cut(rest, ": ")
	line, e := strconv.Atoi(number)
	if !found || !cut || e != nil {
		return f
	}
	lines := yamlLineStarts(file, from)
	f.offset, f.reason = lines[min(max(line, 1), len(lines))-1], reason
	return f
}

// salvage reads the lines "key: value" of YAML that is broken elsewhere. The
// most frequent damage is a colon in a title without quotes, which it reads as
// it was meant.
func salvage(file []byte, from int) []field {
	var fields []field
	for at := from; at < len(file); {
		next := nextLine(file, at)
		key, value, found := bytes.Cut(file[at:next], []byte{':'})
		if found && isWord(key) {
			start := at + len(key) + 1
			text := strings.Trim(string(bytes.TrimSpace(value)), `"'[]`)
			fields = append(fields, field{key: strings.ToLower(string(key)), value: text, where: span{start, next}})
		}
		at = next
	}
	return fields
}
