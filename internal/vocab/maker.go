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
	{"Google Cloud", []string{"google cloud", "gcp", "gke"}},
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
		for _, form := range withoutMaker(&entries[i]) {
			key := kg.Fold(form.Text)
			if singular, plural := kg.Singular(key); !taken[key] && !taken[key+"s"] && !(plural && taken[singular]) {
				entries[i].Forms = append(slices.Clip(entries[i].Forms), form)
			}
		}
	}
	return entries
}

// withoutMaker returns the name of an entry without its maker's, as forms that count where
// the maker is named, as far as what is left is written as a name of its own. Of Google Cloud
// Armor that is Cloud Armor.
func withoutMaker(e *Entry) (forms []Form) {
	switch e.Kind {
	case kg.Product, kg.Project, kg.Hardware:
	default:
		return nil
	}
	for _, m := range makers {
		rest, ok := strings.CutPrefix(e.Name, m.name+" ")
		if !ok {
			continue
		}
		names := []string{rest}
		if strings.HasSuffix(m.name, " Cloud") {
			names = append(names, "Cloud "+rest)
		}
		for _, name := range names {
			if properPhrase(name) && !everybodys[name] {
				forms = append(forms, Form{Text: name, Case: Strict, Ambiguous: true, Cues: m.cues})
			}
		}
		return forms
	}
	return nil
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
