package extract

import "strings"

// A network before or behind somebody's handle says where they can be found, and not where they work.

// networks are where people have accounts, and what stands before their handle there: "twitter: adablorf",
// "Twitter @adablorf".
var networks = map[string]bool{
	"twitter": true, "linkedin": true, "facebook": true, "instagram": true, "mastodon": true, "bluesky": true, "github": true, "gitlab": true,
	"medium": true, "slack": true, "youtube": true, "x": true,
}

// beforeHandle reports whether words are a network, and what stands behind them is somebody's handle there.
func (x *Namer) beforeHandle(words span) bool {
	if words.len() != 1 || !networks[x.lowerText(words.from)] || int(words.to) == len(x.words) || x.words[words.to].sentence != x.words[words.from].sentence {
		return false
	}
	gap, end := x.gapBefore(words.to), x.first[x.words[words.from].sentence+1]
	return strings.HasSuffix(gap, "@") || strings.HasPrefix(gap, ":") && words.to+1 == end
}

// behindHandle reports whether words are a network, and what stands right before them is somebody's
// handle there: "@adablorf twitter".
func (x *Namer) behindHandle(words span) bool {
	return words.len() == 1 && words.from > 0 && networks[x.lowerText(words.from)] && x.gapBefore(words.from) == " " && strings.HasSuffix(x.gapBefore(words.from-1), "@")
}
