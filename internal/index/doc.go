// Package index is the pipeline: files that changed go in, what each of them
// says goes out, in order, to one writer.
//
// Reading, parsing and extracting are done by as many goroutines as asked for,
// and only here are any started. Their results come out in the order of the
// files, so that the same folder gives the same index on one core as on many.
// At any moment only a few notes per worker are in memory.
//
// What can't be read is no failure: it becomes an outcome with the reason, and
// the rest goes on.
package index
