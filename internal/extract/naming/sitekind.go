package naming

import (
	"strings"

	"notes/pkg/kg"
)

// kindOfSite returns what the pages of a site are about, where those are things of one kind:
// groups that meet, events with tickets. It is empty for any other.
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
	"sourceforge.net": kg.Project, "launchpad.net": kg.Project,
	"apps.apple.com": kg.Product, "itunes.apple.com": kg.Product, "play.google.com": kg.Product,
	"meetup.com": kg.Organization, "eventbrite.com": kg.Event, "ti.to": kg.Event, "lu.ma": kg.Event, "lanyrd.com": kg.Event,
	"goodreads.com": kg.Talk, "maps.google.com": kg.Place, "maps.app.goo.gl": kg.Place, "tripadvisor.com": kg.Place,
}
