package vocab

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"notes/pkg/kg"
)

// makers are clouds, after which all that they sell is called, the longer name first, with the
// words by which a note shows that it speaks of them.
var makers = []struct {
	name string
	cues []string
}{
	{"AWS", []string{"aws", "amazon", "re:invent"}},
	{"Amazon", []string{"aws", "amazon", "re:invent"}},
	{"Azure", []string{"azure", "microsoft"}},
	{"Google Cloud", []string{"google cloud", "gcp"}},
	{"IBM Cloud", []string{"ibm"}},
	{"Oracle Cloud", []string{"oracle", "oci"}},
	{"Alibaba Cloud", []string{"alibaba", "aliyun"}},
	{"VMware", []string{"vmware", "vsphere", "tanzu"}},
}

// everybodys are what more than one of them has, or anybody.
var everybodys = map[string]bool{
	"Certified Developer": true, "Cloud Marketplace": true, "Cloud Services": true, "Cloud Status": true, "Cloud Support": true, "Free Tier": true,
	"Health Dashboard": true, "Local Zones": true, "Managed Services": true, "Partner Network": true, "Platform Console": true,
	"Professional Services": true, "Resource Groups": true, "Service Health": true, "Supply Chain": true, "Test Plans": true,
}

// withMakers returns the entries with one more form for each thing that goes by its name
// without its maker's where that is spoken of: Key Vault, of Azure Key Vault. What is called
// like something else has none.
func withMakers(entries []Entry) []Entry {
	taken := map[string]bool{}
	for i := range entries {
		for j := range entries[i].Forms {
			taken[kg.Fold(entries[i].Forms[j].Text)] = true
		}
	}
	entries = slices.Clone(entries)
	for i := range entries {
		form, ok := withoutMaker(&entries[i])
		if !ok {
			continue
		}
		key := kg.Fold(form.Text)
		if singular, plural := kg.Singular(key); !taken[key] && !taken[key+"s"] && !(plural && taken[singular]) {
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
		if rest, ok := strings.CutPrefix(e.Name, m.name+" "); ok && properPhrase(rest) && !everybodys[rest] {
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
