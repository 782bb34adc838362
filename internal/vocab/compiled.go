package vocab

import _ "embed"

// compiled holds the entries of data/*.yaml in the form that [open] reads. A
// test says when it is older than the files and how to make it anew.
//
//go:embed compiled.bin
var compiled string
