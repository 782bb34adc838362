package query

import (
	"slices"

	"notes/pkg/kg"
)

// Where people meet, post and keep their work stands beside everything in notes: the slides are on one such
// site, the code on another, and on one more somebody asked. It tells little of what it stands beside.

// isChannel reports whether an entity is such a site, and none of the notes says of a speaker that they work there.
func isChannel(e *kg.Entry) bool {
	return channels[e.Key] && !slices.ContainsFunc(e.Profiles, func(p kg.Profile) bool { return p.Employs })
}

// channels are the keys of such sites: forges, chats, forums, and where videos, slides and short messages are posted.
var channels = map[string]bool{
	"bitbucket": true, "bluesky": true, "codeberg": true, "discord": true, "discourse": true, "flickr": true, "github": true,
	"googlegroups": true, "hackernews": true, "instagram": true, "lanyrd": true, "linkedin": true, "lobsters": true, "mastodon": true,
	"mattermost": true, "medium": true, "meetup": true, "quora": true, "reddit": true, "sched": true, "slack": true, "slideshare": true,
	"sourceforge": true, "speakerdeck": true, "stackoverflow": true, "substack": true, "tumblr": true, "twitch": true, "twitter": true,
	"vimeo": true, "youtube": true,
}
