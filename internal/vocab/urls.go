package vocab

import (
	"math"
	"strings"
)

// ByURL returns the entry that an address belongs to: the one with this home
// page or repository (also a page inside the repository), else the only one
// at this host. Nil if there is none.
func (v *Vocabulary) ByURL(address string) *Entry {
	host, path := splitURL(address)
	if host == "" {
		return nil
	}
	if e := v.at(host + path); e != nil {
		return e
	}
	if repo := firstTwo(path); repo != path && repo != "" {
		if e := v.at(host + repo); e != nil {
			return e
		}
	}
	return v.at(alone(host))
}

// at returns the entry that an address in the table belongs to, nil for none.
func (v *Vocabulary) at(address string) *Entry {
	if n := v.addresses.find(Hash(address)); n > 0 {
		return v.entry(n - 1)
	}
	return nil
}

// alone is what a host is called in the table as far as all of it belongs to
// one entry.
func alone(host string) string { return "//" + host }

// fileAddresses enters home pages and repositories in full, for the first
// entry that has them, and hosts that serve one entry only. The values are
// numbers of entries, plus one.
func (c *compiler) fileAddresses() {
	const shared = math.MaxUint32
	owner := map[string]uint32{}
	var hosts []string
	for i := range c.entries {
		e := &c.entries[i]
		for _, address := range e.URLs() {
			host, path := splitURL(address)
			if host == "" {
				continue
			}
			if number := c.addresses.at(Hash(host + path)); *number == 0 {
				*number = uint32(i + 1)
			}
			first, taken := owner[host]
			switch {
			case !taken:
				owner[host] = uint32(i)
				hosts = append(hosts, host)
			case first != uint32(i):
				owner[host] = shared
			}
		}
	}
	for _, host := range hosts {
		if n := owner[host]; n != shared {
			*c.addresses.at(Hash(alone(host))) = n + 1
		}
	}
}

// Original returns the address that an address in the Internet Archive's Wayback Machine
// keeps a copy of, any other as it is.
func Original(address string) string {
	_, kept, ok := strings.Cut(address, "://web.archive.org/web/")
	if !ok {
		return address
	}
	if _, original, ok := strings.Cut(kept, "/"); ok && strings.Contains(original, "://") {
		return original
	}
	return address
}

// splitURL returns host without www. and path without a slash at the end,
// both in lower case. It is called for every link, so it cuts where a full
// parser would read on.
func splitURL(address string) (host, path string) {
	_, rest, ok := strings.Cut(Original(address), "://")
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
