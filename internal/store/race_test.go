//go:build race

package store

// raced says that pointers are checked at run time. bbolt computes pointers
// from what it reads; on a damaged file the checks then end the process, where
// otherwise there would be a fault that becomes an error.
const raced = true
