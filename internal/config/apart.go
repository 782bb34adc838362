package config

import "strings"

// Apart takes the elements of a list of names apart at their commas, but for what
// something is called: of the parts that follow each other, the most that together are a
// name stay one. Who says which names there are is asked of nothing without a comma.
func Apart(list []string, called func(name string) bool) []string {
	var names []string
	for _, text := range list {
		for parts := strings.Split(text, ","); len(parts) > 0; {
			n := len(parts)
			for n > 1 && !called(between(parts[:n])) {
				n--
			}
			if name := between(parts[:n]); name != "" {
				names = append(names, name)
			}
			parts = parts[n:]
		}
	}
	return names
}

func between(parts []string) string { return strings.TrimSpace(strings.Join(parts, ",")) }
