//go:build unix

package plainfile

import "syscall"

// withoutWaiting opens a pipe without waiting for its other end. It makes no difference
// to a file.
const withoutWaiting = syscall.O_NONBLOCK
