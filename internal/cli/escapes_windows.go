package cli

import "golang.org/x/sys/windows"

// obeysEscapes turns on ANSI escape codes, which a console on Windows shows as
// they are unless it is told not to, and reports whether that worked.
func obeysEscapes(fd uintptr) bool {
	var mode uint32
	if err := windows.GetConsoleMode(windows.Handle(fd), &mode); err != nil {
		return false
	}
	return windows.SetConsoleMode(windows.Handle(fd), mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
