package prose

import (
	"strings"

	"notes/pkg/kg"
)

// Page is what an address says of the talk whose page it is.
type Page struct {
	Slug string // folded
	Free bool   // the page may be a talk's without repeating its title
}

// TalkPage returns the page of a talk that an address leads to, and whether it is one: an
// event of a schedule, a session, or a recording, of which the address says nothing.
func TalkPage(host, path string) (Page, bool) {
	sched := strings.HasSuffix(host, ".sched.com")
	switch {
	case host == "sched.co", host == "youtu.be", (host == "youtube.com" || strings.HasSuffix(host, ".youtube.com")) && (path == "watch" || strings.HasPrefix(path, "live/")):
		return Page{Free: true}, true
	case host == "vimeo.com":
		return Page{Free: true}, path != "" && strings.Trim(path, "0123456789/") == ""
	case SourceHost(host):
		return Page{}, false
	}
	scheduled := sched
	for rest := path; ; {
		folder, behind, more := strings.Cut(rest, "/")
		if !more {
			return Page{}, false
		}
		if talkFolders[folder] || folder == "event" && scheduled {
			return Page{Slug: strings.ReplaceAll(kg.Fold(behind), "/", ""), Free: sched}, true
		}
		scheduled = scheduled || folder == "schedule"
		rest = behind
	}
}

// talkFolders are the parts of an address behind which a talk stands.
var talkFolders = map[string]bool{
	"talk": true, "talks": true, "session": true, "sessions": true, "presentation": true, "presentations": true,
}
