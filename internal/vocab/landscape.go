package vocab

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"

	"go.yaml.in/yaml/v3"

	"notes/internal/company"
	"notes/pkg/kg"
)

// landscape is a landscape.yml of the CNCF, as far as it is of use here.
type landscape struct {
	Categories []struct {
		Name          string `yaml:"name"`
		Subcategories []struct {
			Name  string          `yaml:"name"`
			Items []landscapeItem `yaml:"items"`
		} `yaml:"subcategories"`
	} `yaml:"landscape"`
}

// landscapeItem is a card of the landscape.
type landscapeItem struct {
	Name       string `yaml:"name"`
	Home       string `yaml:"homepage_url"`
	Repo       string `yaml:"repo_url"`
	Maturity   string `yaml:"project"`
	OpenSource bool   `yaml:"open_source"`
	line       int
}

// UnmarshalYAML reads an item and takes note of where it stands.
func (i *landscapeItem) UnmarshalYAML(node *yaml.Node) error {
	type plain landscapeItem
	i.line = node.Line
	return node.Decode((*plain)(i))
}

// readLandscape reads the items of all categories.
func readLandscape(v *Vocabulary, file File) ([]found, error) {
	var l landscape
	if err := yaml.Unmarshal(file.Data, &l); err != nil {
		p := parser{file: file.Name}
		return nil, p.syntax(err)
	}
	if len(l.Categories) == 0 {
		return nil, fmt.Errorf("%s:1: no CNCF landscape; it has a list under the key %q", file.Name, "landscape")
	}
	var list []found
	for _, category := range l.Categories {
		for _, sub := range category.Subcategories {
			shelf := newShelf(v, category.Name, sub.Name)
			for i := range sub.Items {
				f := shelf.found(&sub.Items[i])
				f.Source = Source{File: file.Name, Line: sub.Items[i].line}
				list = append(list, f)
			}
		}
	}
	return list, nil
}

// shelf is a subcategory, and what it says of the items in it.
type shelf struct {
	people  bool // its items are companies and the like
	hosted  bool // its items are sold
	broader []string
	cues    []string
}

func newShelf(v *Vocabulary, category, sub string) shelf {
	s := shelf{
		people: strings.Contains(category, "Members") || strings.Contains(sub, "Provider") || strings.Contains(sub, "Partner"),
		hosted: strings.Contains(sub, "Hosted") || strings.Contains(sub, "Certified"),
	}
	if s.people {
		return s
	}
	for _, title := range []string{sub, category} {
		for _, part := range append([]string{title}, titleParts(title)...) {
			if e := conceptOf(v, part); e != nil && !slices.Contains(s.broader, e.Name) {
				s.broader = append(s.broader, e.Name)
			}
		}
	}
	for _, part := range titleParts(sub) {
		s.cues = append(s.cues, strings.ToLower(part))
	}
	return s
}

// conceptOf returns the concept that a title names, by its name or, if it is a
// topic, by another one.
func conceptOf(v *Vocabulary, title string) *Entry {
	e := v.Exact(kg.Fold(title))
	if e == nil || e.Kind != kg.Concept || !e.Topic && e.Key() != kg.Fold(title) {
		return nil
	}
	return e
}

// titleParts takes "Application Definition & Image Build" apart.
func titleParts(title string) []string {
	return strings.FieldsFunc(strings.ReplaceAll(title, " - ", "&"), func(r rune) bool { return r == '&' || r == '/' || r == ',' })
}

func (s *shelf) found(item *landscapeItem) found {
	name, aliases, wasm := labels(item.Name)
	name = withoutBy(name)
	f := found{Entry: Entry{Name: name, Kind: s.kind(item), Broader: s.broader}, member: s.people}
	f.placeholder = strings.HasPrefix(name, "Non-Public Organization ")
	if s.people {
		f.Name = company.WithoutForm(name)
	}
	f.Forms = []Form{{Text: f.Name}}
	for _, alias := range aliases {
		f.Forms = append(f.Forms, Form{Text: alias})
	}
	if wasm {
		f.Broader = append([]string{"WebAssembly"}, f.Broader...)
	}
	f.Home = webAddress(item.Home)
	if repo := webAddress(item.Repo); repo != "" && repo != f.Home {
		f.Repos = []string{repo}
	}
	f.cues = s.cuesFor(f.Name, item)
	return f
}

// kind tells projects, which have a repository, from products and companies.
func (s *shelf) kind(item *landscapeItem) kg.Kind {
	switch {
	case s.people:
		return kg.Organization
	case item.Maturity != "":
		return kg.Project
	case s.hosted:
		return kg.Product
	case item.Repo != "" || item.OpenSource:
		return kg.Project
	}
	return kg.Product
}

// cuesFor lists words that vouch for a name: what its shelf is called, who
// owns the repository, where it is at home, which may be the name but for a dot
// (frame.work).
func (s *shelf) cuesFor(name string, item *landscapeItem) []string {
	var cues []string
	for _, cue := range s.cues {
		cues = append(cues, strings.TrimSpace(cue))
	}
	host, _ := splitURL(item.Home)
	_, repo := splitURL(item.Repo)
	owner, _, _ := strings.Cut(strings.TrimPrefix(repo, "/"), "/")
	for _, cue := range []string{host, owner} {
		if cue != "" && !strings.EqualFold(cue, name) && path.Base(cue) != "github.com" {
			cues = append(cues, cue)
		}
	}
	return cues
}

// inParentheses is made when it is first needed: no question needs it.
var inParentheses = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\s*\(([^()]*)\)`) })

// labels takes markers off a name, "(member)", and makes aliases of the other
// words in parentheses, "(OPA)". It says whether a marker was "(Wasm)".
func labels(text string) (name string, aliases []string, wasm bool) {
	for _, m := range inParentheses().FindAllStringSubmatch(text, -1) {
		switch mark := strings.TrimSpace(m[1]); strings.ToLower(mark) {
		case "member", "kcsp", "kcntp", "supporter", "contributor", "":
		case "wasm":
			wasm = true
		default:
			aliases = append(aliases, strings.TrimPrefix(mark, "formerly "))
		}
	}
	name = inParentheses().ReplaceAllString(text, "")
	return strings.Join(strings.Fields(strings.Trim(name, "®™ ")), " "), aliases, wasm
}

// webAddress returns an address that a vocabulary file may have.
func webAddress(address string) string {
	if !IsWebAddress(address) {
		return ""
	}
	return address
}
