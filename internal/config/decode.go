package config

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"

	"go.yaml.in/yaml/v3"
)

// root is the top-level key under which all settings stand.
const root = "notes"

// document is one config.yaml while it is read.
type document struct {
	file     string
	settings []Setting // that it may hold
	values   map[string]any
}

// decode reads the settings in data, and says whether the file is ours: one
// without the top-level key notes is another program's. A file that isn't
// YAML is ours if one of its lines begins with the key.
func decode(file string, data []byte) (values map[string]any, ours bool, err error) {
	var top yaml.Node
	if err := yaml.Unmarshal(data, &top); err != nil {
		return nil, mentionsRoot(data), notYAML(file, data, err)
	}
	section, again := rootNode(&top)
	if section == nil {
		return nil, false, nil
	}
	d := document{file: file, settings: Settings(), values: map[string]any{}}
	if again != nil {
		return d.values, true, d.fault(again, fmt.Sprintf("the key %q stands here a second time", root), "write all settings under one")
	}
	return d.values, true, d.readSection(section)
}

func mentionsRoot(data []byte) bool {
	return bytes.HasPrefix(data, []byte(root+":")) || bytes.Contains(data, []byte("\n"+root+":"))
}

// rootNode returns what stands under the top-level key, and the key where it stands again; nil for
// what there is not.
func rootNode(top *yaml.Node) (section, again *yaml.Node) {
	if len(top.Content) == 0 || top.Content[0].Kind != yaml.MappingNode {
		return nil, nil
	}
	pairs := top.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		switch {
		case pairs[i].Value != root:
		case section == nil:
			section = target(pairs[i+1])
		case again == nil:
			again = pairs[i]
		}
	}
	return section, again
}

// target follows an alias to what it stands for.
func target(node *yaml.Node) *yaml.Node {
	if node.Kind == yaml.AliasNode {
		return node.Alias
	}
	return node
}

func isNull(node *yaml.Node) bool { return node.Kind == yaml.ScalarNode && node.Tag == "!!null" }

func (d document) readSection(section *yaml.Node) error {
	if isNull(section) {
		return nil
	}
	if section.Kind != yaml.MappingNode {
		return d.fault(section, fmt.Sprintf("the key %q holds %s instead of settings", root, shape(section)), "write each setting on a line of its own under it, such as folder: .")
	}
	for i := 0; i+1 < len(section.Content); i += 2 {
		if err := d.readPair(section.Content[i], target(section.Content[i+1])); err != nil {
			return err
		}
	}
	return nil
}

func (d document) readPair(key, node *yaml.Node) error {
	at := slices.IndexFunc(d.settings, func(s Setting) bool { return s.Key != "" && s.Key == key.Value })
	if at < 0 {
		return d.fault(key, fmt.Sprintf("unknown setting %q", key.Value), meant(key.Value))
	}
	s := d.settings[at]
	if _, twice := d.values[s.Key]; twice {
		return d.fault(key, fmt.Sprintf("setting %q stands here a second time", s.Key), "keep one of the two")
	}
	if isNull(node) {
		return nil
	}
	value, err := s.fromNode(node)
	if err != nil {
		return d.fault(node, fmt.Sprintf("setting %q: %v", s.Key, err), s.usage())
	}
	d.values[s.Key] = s.anchored(value, filepath.Dir(d.file))
	return nil
}

// fromNode reads a value as YAML writes it. A list may also be one string;
// a bool must be one to YAML too, so that yes and 1 don't slip through.
func (s Setting) fromNode(node *yaml.Node) (any, error) {
	if _, ok := s.Default.([]string); ok && node.Kind == yaml.SequenceNode {
		list, err := stringList(node)
		if err == nil {
			err = s.check(list)
		}
		return list, err
	}
	if node.Kind != yaml.ScalarNode {
		return nil, fmt.Errorf("want one value, got %s", shape(node))
	}
	if _, ok := s.Default.(bool); ok && node.Tag != "!!bool" {
		return nil, fmt.Errorf("%q is neither true nor false", node.Value)
	}
	return s.parse(node.Value)
}

func stringList(node *yaml.Node) ([]string, error) {
	list := []string{}
	for _, item := range node.Content {
		item = target(item)
		if item.Kind != yaml.ScalarNode || isNull(item) {
			return nil, fmt.Errorf("want a list of strings, got %s in it", shape(item))
		}
		list = append(list, item.Value)
	}
	return list, nil
}

func shape(node *yaml.Node) string {
	switch node.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	}
	if isNull(node) {
		return "nothing"
	}
	return fmt.Sprintf("%q", node.Value)
}

// anchored makes the relative paths of a setting relative to dir.
func (s Setting) anchored(value any, dir string) any {
	if !s.Path {
		return value
	}
	switch v := value.(type) {
	case string:
		return anchor(v, dir)
	case []string:
		for i := range v {
			v[i] = anchor(v[i], dir)
		}
	}
	return value
}

func anchor(path, dir string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, filepath.FromSlash(path))
}

func (d document) fault(at *yaml.Node, problem, hint string) error {
	return &Error{Place: fmt.Sprintf("%s:%d:%d", d.file, at.Line, at.Column), Problem: problem, Hint: hint}
}
