package vocab

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

// makers are those after whom a whole family of products is called, the longer name first,
// with the words by which a note shows that it speaks of them.
var makers = []struct {
	name string
	cues []string
}{
	{"AWS", []string{"aws", "amazon", "re:invent"}},
	{"Amazon", []string{"aws", "amazon", "re:invent"}},
	{"Azure", []string{"azure", "microsoft"}},
	{"Microsoft", []string{"microsoft", "azure"}},
	{"Google Cloud", []string{"google", "gcp"}},
	{"Google", []string{"google", "gcp"}},
	{"IBM", []string{"ibm"}},
	{"Oracle Cloud", []string{"oracle", "oci"}},
	{"Oracle", []string{"oracle", "oci"}},
	{"Alibaba Cloud", []string{"alibaba", "aliyun"}},
	{"VMware", []string{"vmware", "vsphere", "tanzu"}},
	{"NVIDIA", []string{"nvidia"}},
	{"GitHub", []string{"github"}},
	{"GitLab", []string{"gitlab"}},
	{"Grafana", []string{"grafana"}},
	{"Apache", []string{"apache", "asf"}},
	{"HashiCorp", []string{"hashicorp"}},
	{"Red Hat", []string{"red hat", "openshift"}},
	{"Cisco", []string{"cisco"}},
}

// withMakers returns the entries with one more form for each thing that goes by its name
// without its maker's where that is spoken of: Key Vault, of Azure Key Vault.
func withMakers(entries []Entry) []Entry {
	taken := map[string]bool{}
	for i := range entries {
		for j := range entries[i].Forms {
			taken[kg.Fold(entries[i].Forms[j].Text)] = true
		}
	}
	entries = slices.Clone(entries)
	for i := range entries {
		if form, ok := withoutMaker(&entries[i]); ok && !taken[kg.Fold(form.Text)] {
			entries[i].Forms = append(slices.Clip(entries[i].Forms), form)
		}
	}
	return entries
}

// withoutMaker returns the name of an entry without its maker's, as a form that counts where
// the maker is named; false where nothing is left that is written as a name of its own.
func withoutMaker(e *Entry) (Form, bool) {
	switch e.Kind {
	case kg.Product, kg.Project, kg.Hardware:
	default:
		return Form{}, false
	}
	for _, m := range makers {
		if rest, ok := strings.CutPrefix(e.Name, m.name+" "); ok && properPhrase(rest) {
			return Form{Text: rest, Case: Strict, Ambiguous: true, Cues: m.cues}, true
		}
	}
	return Form{}, false
}

// properPhrase reports whether a text is two words or more with capitals, small words such as
// "for" aside.
func properPhrase(text string) bool {
	words := strings.Fields(text)
	capitals := 0
	for _, word := range words {
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case unicode.IsUpper(first):
			capitals++
		case len(word) > len("with"):
			return false
		}
	}
	first, _ := utf8.DecodeRuneInString(text)
	return capitals > 1 && unicode.IsUpper(first)
}
