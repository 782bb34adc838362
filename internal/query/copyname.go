package query

import (
	"path"
	"regexp"
	"strings"
	"sync"
)

// copyNames are what programs that keep folders in step call the second version of a file
// that was changed in two places, without its extension; first the name of the file.
var copyNames = sync.OnceValue(func() []*regexp.Regexp {
	var list []*regexp.Regexp
	for _, pattern := range []string{
		`^(.+?)\.sync-conflict-\d{8}-\d{6}(?:-[0-9A-Z]{7})?$`,                 // Syncthing
		`^(.+?) ?\((?:[^()]* )?[Cc]onflicted copy\b[^()]*\)(?: ?\(?\d+\)?)?$`, // Dropbox, Nextcloud, Obsidian
		`^(.+?) \((?:Case|Unicode Encoding|Selective Sync) Conflict[^()]*\)$`, // Dropbox
		`^(.+?)_conflict-\d{8}-\d{6}$`,                                        // ownCloud
		`^(.+?)-(?:DESKTOP|LAPTOP)-[0-9A-Z]{7,8}(?:-\d+)?$`,                   // OneDrive, by a name that Windows gives a computer
	} {
		list = append(list, regexp.MustCompile(pattern))
	}
	return list
})

// copiedFrom returns the path of the note of which another one is a copy by its name.
func copiedFrom(p string) (original string, ok bool) {
	folder, file := path.Split(p)
	ext := path.Ext(file)
	for _, pattern := range copyNames() {
		if m := pattern.FindStringSubmatch(strings.TrimSuffix(file, ext)); m != nil {
			return folder + m[1] + ext, true
		}
	}
	return "", false
}

// mayCopy returns the paths of which a note may be a copy by its name. A number behind it
// (iCloud, Google Drive) or the name of a computer (OneDrive) may be its own as well.
func mayCopy(p string) []string {
	folder, file := path.Split(p)
	ext := path.Ext(file)
	name := strings.TrimSuffix(file, ext)
	var list []string
	for at, r := range name {
		numbered := r == ' ' && strings.Trim(name[at:], " ()0123456789") == ""
		if at > 0 && (r == '-' || numbered) {
			list = append(list, folder+name[:at]+ext)
		}
	}
	return list
}
