package vocab

import "strings"

// urlIndex finds entries by the addresses that belong to them.
type urlIndex struct {
	byAddress map[string]*Entry // host/path in full: home pages and repositories
	byHost    map[string]*Entry // host alone, nil where it serves several entries
}

func newURLIndex(entries []Entry) urlIndex {
	index := urlIndex{byAddress: map[string]*Entry{}, byHost: map[string]*Entry{}}
	for i := range entries {
		e := &entries[i]
		for _, address := range e.URLs() {
			host, path := splitURL(address)
			if host == "" {
				continue
			}
			if _, taken := index.byAddress[host+path]; !taken {
				index.byAddress[host+path] = e
			}
			if first, taken := index.byHost[host]; taken && first != e {
				index.byHost[host] = nil
			} else {
				index.byHost[host] = e
			}
		}
	}
	return index
}

// ByURL returns the entry that an address belongs to: the one with this home
// page or repository (also a page inside the repository), else the only one
// at this host. Nil if there is none.
func (v *Vocabulary) ByURL(address string) *Entry {
	host, path := splitURL(address)
	if host == "" {
		return nil
	}
	if e := v.urls.byAddress[host+path]; e != nil {
		return e
	}
	if repo := firstTwo(path); repo != path {
		if e := v.urls.byAddress[host+repo]; e != nil && repo != "" {
			return e
		}
	}
	return v.urls.byHost[host]
}

// splitURL returns host without www. and path without a slash at the end,
// both in lower case. It is called for every entry at each load, so it cuts
// where a full parser would read on.
func splitURL(address string) (host, path string) {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		return "", ""
	}
	if end := strings.IndexAny(rest, "?#"); end >= 0 {
		rest = rest[:end]
	}
	if slash := strings.IndexByte(rest, '/'); slash >= 0 {
		rest, path = rest[:slash], rest[slash:]
	}
	return strings.TrimPrefix(strings.ToLower(rest), "www."), strings.ToLower(strings.TrimSuffix(path, "/"))
}

func firstTwo(path string) string {
	parts := strings.SplitN(path, "/", 4)
	if len(parts) < 3 {
		return path
	}
	return strings.Join(parts[:3], "/")
}
