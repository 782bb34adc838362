package vocab

import (
	"bytes"
	"fmt"
	"slices"

	"go.yaml.in/yaml/v3"

	"notes/pkg/kg"
)

// Format writes entries as a vocabulary file, with an empty line between two
// of them, in the order given.
func Format(entries []Entry) ([]byte, error) {
	var out bytes.Buffer
	for i := range entries {
		text, err := formatItem(entryNode(&entries[i]), 1)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			out.WriteByte('\n')
		}
		out.Write(text)
	}
	return out.Bytes(), nil
}

// formatItem writes a node as an item of a list whose dashes stand in a
// column, counted from 1.
func formatItem(node *yaml.Node, column int) ([]byte, error) {
	text, err := formatNode(&yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{node}})
	if err != nil {
		return nil, err
	}
	margin := bytes.Repeat([]byte(" "), column-1)
	var out bytes.Buffer
	for line := range bytes.Lines(text) {
		out.Write(margin)
		out.Write(line)
	}
	return out.Bytes(), nil
}

func formatNode(node *yaml.Node) ([]byte, error) {
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	if err := encoder.Encode(node); err != nil {
		return nil, fmt.Errorf("writing YAML: %w", err)
	}
	return out.Bytes(), encoder.Close()
}

// entryNode writes an entry, without the fields that say nothing.
func entryNode(e *Entry) *yaml.Node {
	node := &yaml.Node{Kind: yaml.MappingNode}
	setText(node, "name", e.Name)
	setFlag(node, "hide", e.Hidden)
	setText(node, "kind", string(e.Kind))
	setFlag(node, "topic", e.Topic)
	setFlag(node, "company", e.Company)
	setForms(node, e.Forms[min(1, len(e.Forms)):])
	setTexts(node, "broader", e.Broader)
	setText(node, "home", e.Home)
	setTexts(node, "repos", e.Repos)
	setText(node, "edition_of", e.EditionOf)
	setText(node, "date", e.Date)
	setText(node, "place", e.Place)
	if len(e.Forms) > 0 {
		setGuards(node, &e.Forms[0])
	}
	return node
}

func setForms(node *yaml.Node, forms []Form) {
	if len(forms) == 0 {
		return
	}
	list := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
	for i := range forms {
		list.Content = append(list.Content, formNode(&forms[i]))
	}
	setField(node, "aliases", list)
}

// formNode writes an alias: its text, or a mapping if it has guards.
func formNode(form *Form) *yaml.Node {
	node := &yaml.Node{Kind: yaml.MappingNode, Style: yaml.FlowStyle}
	setText(node, "form", form.Text)
	setGuards(node, form)
	if len(node.Content) == 2 {
		return node.Content[1]
	}
	return node
}

func setGuards(node *yaml.Node, form *Form) {
	if form.Case != Any {
		setText(node, "case", form.Case.name())
	}
	setFlag(node, "ambiguous", form.Ambiguous)
	setFlag(node, "everyday", form.Everyday)
	setTexts(node, "cues", form.Cues)
	setTexts(node, "blockers", form.Blockers)
}

func setText(node *yaml.Node, key, text string) {
	if text != "" {
		setField(node, key, scalar(text))
	}
}

func setTexts(node *yaml.Node, key string, texts []string) {
	if len(texts) == 0 {
		return
	}
	list := &yaml.Node{Kind: yaml.SequenceNode, Style: yaml.FlowStyle}
	for _, text := range texts {
		list.Content = append(list.Content, scalar(text))
	}
	setField(node, key, list)
}

func setFlag(node *yaml.Node, key string, flag bool) {
	if flag {
		setField(node, key, &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: "true"})
	}
}

func scalar(text string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: text}
}

// setField gives a field of a mapping a value; a field that isn't there is put
// behind those that are written before it.
func setField(node *yaml.Node, key string, value *yaml.Node) {
	at := 0
	place := rank(key)
	for i := 0; i+1 < len(node.Content); i += 2 {
		switch name := node.Content[i].Value; {
		case name == key:
			node.Content[i+1] = value
			return
		case rank(name) < place:
			at = i + 2
		}
	}
	node.Content = slices.Insert(node.Content, at, scalar(key), value)
}

// dropField takes a field out of a mapping.
func dropField(node *yaml.Node, key string) {
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == key {
			node.Content = slices.Delete(node.Content, i, i+2)
			return
		}
	}
}

// fieldOf returns the value of a field, nil if there is none.
func fieldOf(node *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(node.Content); i += 2 {
		if node.Content[i].Value == key {
			return node.Content[i+1]
		}
	}
	return nil
}

// labelOf returns the folded text of an alias.
func labelOf(node *yaml.Node) string {
	if node.Kind == yaml.MappingNode {
		return kg.Fold(valueOf(node, "form"))
	}
	return kg.Fold(node.Value)
}
