package vocab

import (
	"bytes"
	"reflect"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"notes/pkg/kg"
)

// Draft is a vocabulary file while it is edited. What isn't edited stays as it
// is, byte for byte, and the comments in what is edited stay too.
type Draft struct {
	file    File
	list    *yaml.Node          // the entries
	touched map[*yaml.Node]bool // entries that were in the file
	removed map[*yaml.Node]bool // those of them that are to leave it
}

// NewDraft begins to edit a file, which may be empty. A file that [Parse] would
// refuse is refused.
func NewDraft(file File) (*Draft, error) {
	p := parser{file: file.Name}
	list, err := p.listOf(file.Data)
	if err != nil {
		return nil, err
	}
	if _, err := parse(file.Name, file.Data); err != nil {
		return nil, err
	}
	if list == nil {
		list = &yaml.Node{Kind: yaml.SequenceNode}
	}
	return &Draft{file: file, list: list, touched: map[*yaml.Node]bool{}, removed: map[*yaml.Node]bool{}}, nil
}

// entry returns the entry with a name, a new one if there is none.
func (d *Draft) entry(name string) *yaml.Node {
	for _, node := range d.list.Content {
		if kg.Fold(valueOf(node, "name")) == kg.Fold(name) {
			d.touched[node] = true
			return node
		}
	}
	node := &yaml.Node{Kind: yaml.MappingNode}
	setText(node, "name", name)
	d.list.Content = append(d.list.Content, node)
	return node
}

// Put adds an entry, or gives the entry of that name the fields that e has, its spelling too.
func (d *Draft) Put(e Entry) {
	node := d.entry(e.Name)
	setText(node, "name", e.Name)
	dropField(node, "hide")
	fields := entryNode(&e)
	for i := 0; i+1 < len(fields.Content); i += 2 {
		if key := fields.Content[i].Value; key != "name" && key != "aliases" {
			setField(node, key, fields.Content[i+1])
		}
	}
	d.alias(node, e.Forms[min(1, len(e.Forms)):])
}

// Alias adds aliases to an entry, except those that it has.
func (d *Draft) Alias(name string, forms ...Form) {
	node := d.entry(name)
	dropField(node, "hide")
	d.alias(node, forms)
}

func (d *Draft) alias(node *yaml.Node, forms []Form) {
	list := fieldOf(node, "aliases")
	if list == nil {
		list = &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
	}
	for i := range forms {
		key := kg.Fold(forms[i].Text)
		if !slices.ContainsFunc(list.Content, func(n *yaml.Node) bool { return labelOf(n) == key }) {
			list.Content = append(list.Content, formNode(&forms[i]))
		}
	}
	if len(list.Content) > 0 {
		setField(node, "aliases", list)
	}
}

// SetRepos gives an entry these repositories and the like, in place of those
// that the file states.
func (d *Draft) SetRepos(name string, addresses []string) {
	setTexts(d.entry(name), "repos", union(nil, addresses))
}

// SetKind says what kind of thing an entry is.
func (d *Draft) SetKind(name string, kind kg.Kind) {
	node := d.entry(name)
	dropField(node, "hide")
	setText(node, "kind", string(kind))
}

// Hide makes a name, and all other names of its entry, never be found, nor those that it
// goes by besides.
func (d *Draft) Hide(name string, also ...string) {
	node := d.entry(name)
	var forms []Form
	for _, text := range also {
		forms = append(forms, Form{Text: text})
	}
	d.alias(node, forms)
	setFlag(node, "hide", true)
}

// Remove takes the entries with a name out of the file, and reports whether there was
// one. Comments that stand outside of their lines stay.
func (d *Draft) Remove(name string) bool {
	found := false
	for _, node := range d.list.Content {
		if kg.Fold(valueOf(node, "name")) == kg.Fold(name) {
			d.removed[node], found = true, true
		}
	}
	return found
}

// Bytes returns the file as it is to be.
func (d *Draft) Bytes() ([]byte, error) {
	whole, err := d.rewritten()
	if err != nil {
		return nil, err
	}
	spliced, err := d.spliced()
	if err != nil {
		return nil, err
	}
	if d.same(whole, spliced) {
		return spliced, nil
	}
	return whole, nil
}

// rewritten returns the file written anew, as the library lays it out.
func (d *Draft) rewritten() ([]byte, error) {
	left := *d.list
	left.Content = slices.DeleteFunc(slices.Clone(left.Content), func(n *yaml.Node) bool { return d.removed[n] })
	text, err := formatNode(&left)
	if err != nil || !bytes.Contains(d.file.Data, []byte("\r\n")) {
		return text, err
	}
	return bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n")), nil
}

// same reports whether two texts say the same. Splicing takes the text for
// what people write; where they don't, it comes to something else.
func (d *Draft) same(a, b []byte) bool {
	left, err := Parse(d.file.Name, a)
	if err != nil {
		return false
	}
	right, err := Parse(d.file.Name, b)
	if err != nil || len(left) != len(right) {
		return false
	}
	for i := range left {
		left[i].Source, right[i].Source = Source{}, Source{}
	}
	return len(left) == 0 || reflect.DeepEqual(left, right)
}

// spliced returns the file with the entries that were touched in the place
// where they stood, and new ones at its end.
func (d *Draft) spliced() ([]byte, error) {
	lines := strings.SplitAfter(string(d.file.Data), "\n")
	var out bytes.Buffer
	at, column := 0, max(1, d.list.Column)
	for i, node := range d.list.Content {
		if node.Line == 0 {
			break
		}
		if !d.touched[node] && !d.removed[node] {
			continue
		}
		from, to := d.region(lines, i)
		if d.removed[node] {
			out.WriteString(strings.Join(lines[min(at, from):from], ""))
			at = behindGap(lines, from, to)
			continue
		}
		text, err := formatItem(pruned(node, strings.Join(lines[from:to], "")), column)
		if err != nil {
			return nil, err
		}
		out.WriteString(strings.Join(lines[min(at, from):from], ""))
		out.Write(text)
		at = to
	}
	out.WriteString(strings.Join(lines[at:], ""))
	err := d.writeNew(&out, column)
	if bytes.Contains(d.file.Data, []byte("\r\n")) {
		return withCRLF(out.Bytes()), err
	}
	return out.Bytes(), err
}

// behindGap returns where the text goes on behind lines that are taken out, so that one
// of the empty lines around them goes too.
func behindGap(lines []string, from, to int) int {
	isEmpty := func(at int) bool { return strings.TrimSpace(lines[at]) == "" }
	if to < len(lines) && isEmpty(to) && (from == 0 || isEmpty(from-1)) {
		return to + 1
	}
	return to
}

func withCRLF(text []byte) []byte {
	return bytes.ReplaceAll(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
}

// region returns the lines of the i-th entry, counted from 0: from its dash to
// its last line, without comments and empty lines behind it.
func (d *Draft) region(lines []string, i int) (from, to int) {
	from = d.dash(lines, i)
	to = len(lines)
	if i+1 < len(d.list.Content) && d.list.Content[i+1].Line > 0 {
		to = d.dash(lines, i+1)
	}
	for to > from+1 {
		line := strings.TrimSpace(lines[to-1])
		if line != "" && line[0] != '#' {
			break
		}
		to--
	}
	return from, to
}

// dash returns the line in which the i-th entry begins; as a rule it is that
// of its first field.
func (d *Draft) dash(lines []string, i int) int {
	at := min(d.list.Content[i].Line, len(lines)) - 1
	for at > 0 && !strings.HasPrefix(strings.TrimLeft(lines[at], " \ufeff"), "-") {
		at--
	}
	return at
}

// writeNew writes the entries that are new, each behind an empty line.
func (d *Draft) writeNew(out *bytes.Buffer, column int) error {
	for _, node := range d.list.Content {
		if node.Line != 0 {
			continue
		}
		text, err := formatItem(node, column)
		if err != nil {
			return err
		}
		if out.Len() > 0 {
			out.WriteString(strings.Repeat("\n", 2-min(2, trailing(out.Bytes()))))
		}
		out.Write(text)
	}
	return nil
}

// trailing counts the line ends that a text ends with, up to two.
func trailing(text []byte) int {
	text = bytes.ReplaceAll(text[max(0, len(text)-4):], []byte("\r"), nil)
	return len(text) - len(bytes.TrimRight(text, "\n"))
}

// pruned returns a copy of an entry without the comments that stand outside of
// its lines: those stay in the file anyway.
func pruned(node *yaml.Node, lines string) *yaml.Node {
	out := *node
	out.HeadComment, out.FootComment = inside(node.HeadComment, lines), inside(node.FootComment, lines)
	out.Content = make([]*yaml.Node, len(node.Content))
	for i, child := range node.Content {
		out.Content[i] = pruned(child, lines)
	}
	return &out
}

func inside(comment, lines string) string {
	first, _, _ := strings.Cut(comment, "\n")
	if strings.Contains(lines, first) {
		return comment
	}
	return ""
}
