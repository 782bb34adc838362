// Command bench measures the program as its users meet it: as a whole process,
// on notebooks of a thousand to a hundred thousand notes.
//
//	go run ./internal/bench
//
// It builds the program, writes the notebooks into a temporary folder, and
// prints one table for each as Markdown. Beside each figure stands the limit
// that was measured in the same run, a process that does only what can't be
// left out: reading every byte, parsing every byte with goldmark, walking the
// folder, starting. So the ratios hold on any machine; the times don't.
//
// The notebooks are made up, see [Notebook]: the same seed gives the same
// bytes. Beware: a machine that does other things meanwhile spoils wall times
// first, which is why time on the processors stands beside them.
package main
