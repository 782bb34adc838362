package statements

import "notes/internal/extract/prose"

// denies reports whether a word turns a statement into its contrary.
func denies(text string) bool {
	switch text {
	case "not", "never", "cannot", "nor", "neither", "without", "no":
		return true
	}
	return prose.Contracted(text)
}
