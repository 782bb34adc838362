//go:build !unix

package plainfile

// withoutWaiting is not needed where pipes don't lie among files.
const withoutWaiting = 0
