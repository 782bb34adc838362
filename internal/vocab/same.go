package vocab

import (
	"slices"
	"strings"

	"notes/pkg/kg"
)

// sameAs reports whether what a foreign file names is an entry of the vocabulary that has the name
// too: they have an address in common, or nothing but the name is to go by and it isn't one that
// other things have as well. Things of the same name are many, and an address that goes to the wrong
// one makes every link to it a mention of that.
func (f *found) sameAs(e *Entry) bool {
	theirs, ours := slices.Concat(f.URLs(), f.same), e.URLs()
	switch {
	case slices.ContainsFunc(theirs, func(address string) bool { return slices.ContainsFunc(ours, besides(address)) }):
		return true
	case len(theirs) > 0 && len(ours) > 0:
		return false
	}
	return f.named(e)
}

// named reports whether f is called as an entry is and may be of its kind: by its name, or by another
// one that needs nothing to vouch for it.
func (f *found) named(e *Entry) bool {
	key := f.Key()
	return kindsFit(f.Kind, e.Kind) && (e.Key() == key || slices.ContainsFunc(e.Forms, func(form Form) bool {
		return kg.Fold(form.Text) == key && !form.Ambiguous && len(form.Cues) == 0
	}))
}

// kindsFit reports whether what a foreign file calls of one kind may be of another here. A
// thesaurus calls everything a concept; what one runs is a project to some and a product to others,
// and companies are called as what they make.
func kindsFit(foreign, ours kg.Kind) bool {
	made := func(kind kg.Kind) bool { return kind == kg.Project || kind == kg.Product }
	switch {
	case foreign == ours, foreign == kg.Concept:
		return true
	case made(foreign):
		return made(ours) || ours == kg.Standard || ours == kg.Language || ours == kg.Hardware || ours == kg.Organization
	case foreign == kg.Organization:
		return made(ours)
	}
	return false
}

// besides returns whether an address has the owner of another one: the site, or who a repository
// belongs to.
func besides(address string) func(string) bool {
	site := siteOf(address)
	return func(other string) bool {
		o := siteOf(other)
		return o != "" && site != "" && (o == site || strings.HasSuffix(o, "."+site) || strings.HasSuffix(site, "."+o))
	}
}

// siteOf returns the host of an address, with the owner behind it where a host serves many.
func siteOf(address string) string {
	host, path := splitURL(address)
	owner, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if user, pages := strings.CutSuffix(host, ".github.io"); pages {
		host, owner = "github.com", user
	}
	if _, shared := sharedHosts[host]; shared {
		return host + "/" + owner
	}
	return host
}

// KeepsCode reports whether a host keeps the source code of many.
func KeepsCode(host string) bool { return sharedHosts[host] }

// sharedHosts serve the repositories and pages of many; true are those that keep source code.
var sharedHosts = map[string]bool{
	"github.com": true, "gitlab.com": true, "bitbucket.org": true, "codeberg.org": true, "gitee.com": true, "gitcode.com": true, "git.sr.ht": true, "sr.ht": true,
	"git.kernel.org": true, "sourceforge.net": true, "launchpad.net": true, "opendev.org": true,
	"huggingface.co": true, "google.com": false, "medium.com": false,
}
