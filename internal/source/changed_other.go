//go:build !linux && !darwin

package source

import "io/fs"

// changed is not known here: a file that was changed and then set back to its
// size and time goes unnoticed.
func changed(fs.FileInfo) int64 { return 0 }
