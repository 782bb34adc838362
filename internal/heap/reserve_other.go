//go:build !linux

package heap

// Reserve does nothing: other systems than Linux give no large pages on request.
func Reserve(int) {}
