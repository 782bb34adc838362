package markdown

import (
	"errors"
	"strings"

	"github.com/pelletier/go-toml/v2/unstable"
)

// readTOML reads the TOML in file[from:], which is always front matter. It
// reads the syntax tree, which knows places, and not Go values, which do not.
func readTOML(file []byte, from int) (fields []field, known bool, err *fault) {
	t := tomlReader{file: file, from: from}
	t.parser.Reset(file[from:])
	for t.parser.NextExpression() {
		switch e := t.parser.Expression(); e.Kind {
		case unstable.KeyValue:
			t.assignment(e)
		case unstable.Table, unstable.ArrayTable:
			t.table = true
		}
	}
	if e := t.parser.Error(); e != nil {
		return t.fields, true, t.fault(e)
	}
	return t.fields, true, nil
}

// tomlReader gathers the values of interest from TOML, up to its first table.
type tomlReader struct {
	parser unstable.Parser
	file   []byte
	from   int
	last   int // offset behind the value read last
	table  bool
	fields []field
}

// assignment reads one key and its value.
func (t *tomlReader) assignment(n *unstable.Node) {
	key := n.Key()
	if t.table || !key.Next() || !key.IsLast() {
		return
	}
	name := key.Node()
	t.last = t.from + int(name.Raw.Offset+name.Raw.Length)
	t.value(strings.ToLower(string(name.Data)), n.Value(), 0)
}

// value reads what stands under a key: arrays to the depth of one, of tables
// in them the name.
func (t *tomlReader) value(key string, n *unstable.Node, depth int) {
	switch n.Kind {
	case unstable.Array:
		for c := n.Children(); depth == 0 && c.Next(); {
			t.value(key, c.Node(), depth+1)
		}
	case unstable.InlineTable:
		t.named(key, n, depth)
	case unstable.String, unstable.Integer, unstable.LocalDate, unstable.LocalDateTime, unstable.DateTime:
		t.fields = append(t.fields, field{
			key:    key,
			value:  string(n.Data),
			where:  t.where(n),
			inList: depth > 0,
		})
	}
}

// named reads the name in a table, and whom the one with it works for.
func (t *tomlReader) named(key string, n *unstable.Node, depth int) {
	first := len(t.fields)
	var employer field
	for c := n.Children(); c.Next(); {
		k, value := c.Node().Key(), c.Node().Value()
		switch {
		case !k.Next() || !k.IsLast():
		case string(k.Node().Data) == "name" && len(t.fields) == first:
			t.value(key, value, depth+1)
		case isEmployer(string(k.Node().Data)) && value.Kind == unstable.String && employer.value == "":
			employer = field{value: string(value.Data), where: t.where(value)}
		}
	}
	if len(t.fields) > first {
		t.fields[first].employer, t.fields[first].at = employer.value, employer.where
	}
}

// where returns the stretch of the file in which the words of a value are.
func (t *tomlReader) where(n *unstable.Node) span {
	start := t.last
	if n.Raw.Length > 0 {
		start = t.from + int(n.Raw.Offset)
		t.last = start + int(n.Raw.Length)
		return span{start, t.last}
	}
	return span{start, len(t.file)}
}

// fault places an error of the TOML library in the file.
func (t *tomlReader) fault(err error) *fault {
	f := &fault{offset: t.from, reason: strings.TrimPrefix(err.Error(), "toml: ")}
	var where *unstable.ParserError
	if errors.As(err, &where) && len(where.Highlight) > 0 {
		f.offset = t.from + int(t.parser.Range(where.Highlight).Offset)
		f.reason = where.Message
	}
	return f
}
