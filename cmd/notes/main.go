// Command notes turns a folder of Markdown notes into a knowledge graph and
// answers questions about it. "notes help" explains it; package cli is what
// it does.
package main

import (
	"os"

	"notes/internal/cli"
)

func main() {
	os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
