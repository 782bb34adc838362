package extract

import (
	"strings"

	"notes/pkg/kg"
)

// kindOfSite returns what the pages of a site are about, where those are things of one kind:
// packages in a registry, events with tickets. It is empty for any other.
func kindOfSite(host, path string) kg.Kind {
	switch host {
	case "google.com", "goo.gl", "openstreetmap.org":
		if strings.HasPrefix(path, "maps") || strings.HasPrefix(path, "node/") || strings.HasPrefix(path, "way/") {
			return kg.Place
		}
		return ""
	}
	return siteKinds[host]
}

// siteKinds are the sites whose pages are about things of one kind.
var siteKinds = map[string]kg.Kind{
	"crates.io": kg.Project, "pypi.org": kg.Project, "pypi.python.org": kg.Project, "npmjs.com": kg.Project, "npmjs.org": kg.Project, "rubygems.org": kg.Project,
	"pkg.go.dev": kg.Project, "godoc.org": kg.Project, "packagist.org": kg.Project, "metacpan.org": kg.Project, "search.cpan.org": kg.Project, "hex.pm": kg.Project,
	"sourceforge.net": kg.Project, "launchpad.net": kg.Project, "hub.docker.com": kg.Project, "artifacthub.io": kg.Project,
	"apps.apple.com": kg.Product, "itunes.apple.com": kg.Product, "play.google.com": kg.Product,
	"meetup.com": kg.Organization, "eventbrite.com": kg.Event, "ti.to": kg.Event, "lu.ma": kg.Event, "lanyrd.com": kg.Event,
	"goodreads.com": kg.Talk, "maps.google.com": kg.Place, "maps.app.goo.gl": kg.Place, "tripadvisor.com": kg.Place,
}
