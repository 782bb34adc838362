package store

import "os"

// Tidy removes what a build of the index at path left that was broken off. Only
// whoever may build it now may call it.
func Tidy(path string) { _ = os.Remove(builtPath(Target(path))) }

// builtPath is the name under which an index is built.
func builtPath(path string) string { return path + ".new" }
