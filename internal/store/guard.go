package store

import (
	"fmt"
	"runtime/debug"
)

// guard turns what bbolt does on a damaged file, a panic or a fault on the
// mapped memory, into an error. Use it as
//
//	defer guard(path, &err)()
func guard(path string, err *error) func() {
	faults := debug.SetPanicOnFault(true)
	return func() {
		debug.SetPanicOnFault(faults)
		if cause := recover(); cause != nil {
			*err = fmt.Errorf("%w: %q: %v", ErrDamaged, path, cause)
		}
	}
}
