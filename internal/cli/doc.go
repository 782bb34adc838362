// Package cli is the command line: arguments in, answers and an exit code out.
//
// [Main] is a function of its arguments and streams, so that tests run it as a
// user does. Each command is one file of one shape: an options struct that
// adds its flags, validates what was typed, and runs. It calls the public API
// (pkg/notes) and hands the answer to package render; nothing is computed here.
//
// The voice is the same everywhere. Standard output carries the answer and
// nothing else, standard error everything that is said about it. A failure is
// one line that begins with "notes:", followed where there is a way out by one
// that begins with "hint:". Exit codes are a documented table; see exit.go.
package cli
