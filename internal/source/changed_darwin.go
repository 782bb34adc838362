package source

import (
	"io/fs"
	"syscall"
)

// changed is when the metadata of a file last changed. Unlike the time of its
// content nobody can set it, so it gives away a file that was changed and then
// set back.
func changed(info fs.FileInfo) int64 {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return s.Ctimespec.Nano()
	}
	return 0
}
